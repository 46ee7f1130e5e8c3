import { messages as app } from './messages/app/fa'
import { messages as ui } from './messages/ui/fa'
import { messages as library } from './messages/library/fa'
import { messages as templates } from './messages/templates/fa'
import { messages as editor } from './messages/editor/fa'
import { messages as canvas } from './messages/canvas/fa'
import { messages as map } from './messages/map/fa'
import { messages as lanes } from './messages/lanes/fa'
import { messages as kinds } from '../lanes/words/fa'
import { messages as rows } from './messages/rows/fa'
import { messages as cards } from './messages/cards/fa'
import { messages as curves } from './messages/curves/fa'
import { messages as touch } from './messages/touch/fa'
import { messages as chances } from './messages/chances/fa'
import { messages as commands } from './messages/commands/fa'

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
