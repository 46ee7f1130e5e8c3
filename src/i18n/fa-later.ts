import { messages as kinds } from '../lanes/words/fa-later'
import { messages as lanework } from './messages/lanework/fa'
import { messages as numbers } from './messages/numbers/fa'
import { messages as panel } from './messages/panel/fa'
import { messages as settings } from './messages/settings/fa'
import { messages as gallery } from './messages/gallery/fa'
import { messages as files } from './messages/files/fa'
import { messages as gather } from './messages/gather/fa'
import { messages as outline } from './messages/outline/fa'
import { messages as pictures } from './messages/pictures/fa'
import { messages as personas } from './messages/personas/fa'
import { messages as find } from './messages/find/fa'
import { messages as zoom } from './messages/zoom/fa'
import { messages as select } from './messages/select/fa'

/** Words of this language for what loads when used: panels, their menus, dialogs, files. */
export const messages = {
  ...kinds,
  ...numbers,
  ...lanework,
  ...panel,
  ...settings,
  ...gallery,
  ...files,
  ...gather,
  ...outline,
  ...pictures,
  ...personas,
  ...find,
  ...zoom,
  ...select,
}
