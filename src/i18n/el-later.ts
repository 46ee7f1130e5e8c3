import { messages as lanework } from './messages/lanework/el'
import { messages as panel } from './messages/panel/el'
import { messages as settings } from './messages/settings/el'
import { messages as gallery } from './messages/gallery/el'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...lanework, ...panel, ...settings, ...gallery }
