import { messages as lanework } from './messages/lanework/fa'
import { messages as panel } from './messages/panel/fa'
import { messages as settings } from './messages/settings/fa'
import { messages as gallery } from './messages/gallery/fa'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...lanework, ...panel, ...settings, ...gallery }
