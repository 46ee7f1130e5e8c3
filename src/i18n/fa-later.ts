import { messages as panel } from './messages/panel/fa'
import { messages as settings } from './messages/settings/fa'
import { messages as gallery } from './messages/gallery/fa'

/** Words of this language for what loads when used: panels, their menus, the gallery. */
export const messages = { ...panel, ...settings, ...gallery }
