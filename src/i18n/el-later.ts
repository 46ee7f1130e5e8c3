import { messages as kinds } from '../lanes/words/el-later'
import { messages as lanework } from './messages/lanework/el'
import { messages as numbers } from './messages/numbers/el'
import { messages as panel } from './messages/panel/el'
import { messages as settings } from './messages/settings/el'
import { messages as gallery } from './messages/gallery/el'
import { messages as files } from './messages/files/el'
import { messages as gather } from './messages/gather/el'
import { messages as outline } from './messages/outline/el'
import { messages as pictures } from './messages/pictures/el'
import { messages as personas } from './messages/personas/el'
import { messages as find } from './messages/find/el'
import { messages as zoom } from './messages/zoom/el'
import { messages as select } from './messages/select/el'

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
