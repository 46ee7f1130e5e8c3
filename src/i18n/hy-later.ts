import { messages as lanework } from './messages/lanework/hy'
import { messages as panel } from './messages/panel/hy'
import { messages as settings } from './messages/settings/hy'
import { messages as gallery } from './messages/gallery/hy'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...lanework, ...panel, ...settings, ...gallery }
