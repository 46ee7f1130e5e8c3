import { messages as lanework } from './messages/lanework/en'
import { messages as panel } from './messages/panel/en'
import { messages as settings } from './messages/settings/en'
import { messages as gallery } from './messages/gallery/en'

/** Words of this language for what loads when used: panels, their menus. */
export const messages = { ...lanework, ...panel, ...settings, ...gallery }
