import { messages as app } from './messages/app/en'
import { messages as ui } from './messages/ui/en'
import { messages as library } from './messages/library/en'
import { messages as templates } from './messages/templates/en'
import { messages as editor } from './messages/editor/en'
import { messages as canvas } from './messages/canvas/en'
import { messages as map } from './messages/map/en'
import { messages as lanes } from './messages/lanes/en'
import { messages as kinds } from '../lanes/words/en'
import { messages as rows } from './messages/rows/en'
import { messages as cards } from './messages/cards/en'
import { messages as curves } from './messages/curves/en'
import { messages as touch } from './messages/touch/en'
import { messages as chances } from './messages/chances/en'
import { messages as commands } from './messages/commands/en'

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
