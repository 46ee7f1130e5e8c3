import { messages as app } from './messages/app/el'
import { messages as ui } from './messages/ui/el'
import { messages as library } from './messages/library/el'
import { messages as templates } from './messages/templates/el'
import { messages as editor } from './messages/editor/el'
import { messages as canvas } from './messages/canvas/el'
import { messages as map } from './messages/map/el'
import { messages as lanes } from './messages/lanes/el'
import { messages as kinds } from '../lanes/words/el'
import { messages as rows } from './messages/rows/el'
import { messages as cards } from './messages/cards/el'
import { messages as curves } from './messages/curves/el'
import { messages as touch } from './messages/touch/el'
import { messages as chances } from './messages/chances/el'
import { messages as commands } from './messages/commands/el'

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
