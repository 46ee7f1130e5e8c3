import { messages as lanework } from './messages/lanework/ar'
import { messages as panel } from './messages/panel/ar'
import { messages as settings } from './messages/settings/ar'
import { messages as gallery } from './messages/gallery/ar'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...lanework, ...panel, ...settings, ...gallery }
