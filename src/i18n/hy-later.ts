import { messages as kinds } from '../lanes/words/hy-later'
import { messages as lanework } from './messages/lanework/hy'
import { messages as numbers } from './messages/numbers/hy'
import { messages as panel } from './messages/panel/hy'
import { messages as settings } from './messages/settings/hy'
import { messages as gallery } from './messages/gallery/hy'
import { messages as files } from './messages/files/hy'
import { messages as gather } from './messages/gather/hy'
import { messages as outline } from './messages/outline/hy'
import { messages as pictures } from './messages/pictures/hy'
import { messages as personas } from './messages/personas/hy'
import { messages as find } from './messages/find/hy'
import { messages as zoom } from './messages/zoom/hy'
import { messages as select } from './messages/select/hy'

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
