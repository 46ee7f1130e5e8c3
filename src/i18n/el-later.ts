import { messages as panel } from './messages/panel/el'
import { messages as settings } from './messages/settings/el'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...panel, ...settings }
