import { messages as panel } from './messages/panel/el'
import { messages as settings } from './messages/settings/el'
import { messages as gallery } from './messages/gallery/el'

/** Words of this language for what loads when used: panels, their menus, the gallery. */
export const messages = { ...panel, ...settings, ...gallery }
