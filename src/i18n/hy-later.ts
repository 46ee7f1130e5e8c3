import { messages as panel } from './messages/panel/hy'
import { messages as settings } from './messages/settings/hy'
import { messages as gallery } from './messages/gallery/hy'

/** Words of this language for what loads when used: panels, their menus, the gallery. */
export const messages = { ...panel, ...settings, ...gallery }
