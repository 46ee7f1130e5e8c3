import { messages as panel } from './messages/panel/hy'
import { messages as settings } from './messages/settings/hy'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...panel, ...settings }
