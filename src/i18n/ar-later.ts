import { messages as kinds } from '../lanes/words/ar-later'
import { messages as lanework } from './messages/lanework/ar'
import { messages as numbers } from './messages/numbers/ar'
import { messages as panel } from './messages/panel/ar'
import { messages as settings } from './messages/settings/ar'
import { messages as gallery } from './messages/gallery/ar'
import { messages as files } from './messages/files/ar'
import { messages as gather } from './messages/gather/ar'
import { messages as outline } from './messages/outline/ar'
import { messages as pictures } from './messages/pictures/ar'
import { messages as personas } from './messages/personas/ar'
import { messages as find } from './messages/find/ar'
import { messages as zoom } from './messages/zoom/ar'
import { messages as select } from './messages/select/ar'

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
