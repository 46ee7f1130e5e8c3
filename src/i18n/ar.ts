import { messages as app } from './messages/app/ar'
import { messages as ui } from './messages/ui/ar'
import { messages as library } from './messages/library/ar'
import { messages as templates } from './messages/templates/ar'
import { messages as editor } from './messages/editor/ar'
import { messages as canvas } from './messages/canvas/ar'
import { messages as map } from './messages/map/ar'
import { messages as lanes } from './messages/lanes/ar'
import { messages as kinds } from '../lanes/words/ar'
import { messages as rows } from './messages/rows/ar'
import { messages as cards } from './messages/cards/ar'
import { messages as curves } from './messages/curves/ar'
import { messages as touch } from './messages/touch/ar'
import { messages as chances } from './messages/chances/ar'
import { messages as commands } from './messages/commands/ar'

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
