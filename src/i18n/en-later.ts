import { messages as kinds } from '../lanes/words/en-later'
import { messages as lanework } from './messages/lanework/en'
import { messages as numbers } from './messages/numbers/en'
import { messages as panel } from './messages/panel/en'
import { messages as settings } from './messages/settings/en'
import { messages as gallery } from './messages/gallery/en'
import { messages as files } from './messages/files/en'
import { messages as gather } from './messages/gather/en'
import { messages as outline } from './messages/outline/en'
import { messages as pictures } from './messages/pictures/en'
import { messages as personas } from './messages/personas/en'
import { messages as find } from './messages/find/en'
import { messages as zoom } from './messages/zoom/en'
import { messages as select } from './messages/select/en'

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
