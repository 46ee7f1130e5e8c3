import { messages as panel } from './messages/panel/ar'
import { messages as settings } from './messages/settings/ar'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...panel, ...settings }
