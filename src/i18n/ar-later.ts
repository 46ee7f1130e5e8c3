import { messages as panel } from './messages/panel/ar'
import { messages as settings } from './messages/settings/ar'
import { messages as gallery } from './messages/gallery/ar'

/** Words of this language for what loads when used: panels, their menus, the gallery. */
export const messages = { ...panel, ...settings, ...gallery }
