import { messages as app } from './messages/app/hy'
import { messages as ui } from './messages/ui/hy'
import { messages as library } from './messages/library/hy'
import { messages as templates } from './messages/templates/hy'
import { messages as editor } from './messages/editor/hy'
import { messages as canvas } from './messages/canvas/hy'
import { messages as map } from './messages/map/hy'
import { messages as lanes } from './messages/lanes/hy'
import { messages as kinds } from '../lanes/words/hy'
import { messages as rows } from './messages/rows/hy'
import { messages as cards } from './messages/cards/hy'
import { messages as curves } from './messages/curves/hy'
import { messages as touch } from './messages/touch/hy'
import { messages as chances } from './messages/chances/hy'
import { messages as commands } from './messages/commands/hy'

/** The words of this language that the first map needs. */
export const messages = {
  ...app,
  ...ui,
  ...library,
  ...templates,
  ...editor,
  ...canvas,
  ...map,
  ...lanes,
  ...kinds,
  ...rows,
  ...cards,
  ...curves,
  ...touch,
  ...chances,
  ...commands,
}
