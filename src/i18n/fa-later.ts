import { messages as panel } from './messages/panel/fa'
import { messages as settings } from './messages/settings/fa'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...panel, ...settings }
