import { messages as panel } from './messages/panel/en'
import { messages as settings } from './messages/settings/en'
import { messages as gallery } from './messages/gallery/en'

/** Words of this language for what loads when used: panels, their menus, the gallery. */
export const messages = { ...panel, ...settings, ...gallery }
