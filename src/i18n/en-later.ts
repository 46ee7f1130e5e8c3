import { messages as panel } from './messages/panel/en'
import { messages as settings } from './messages/settings/en'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...panel, ...settings }
