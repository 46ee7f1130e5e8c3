import { later } from '../../ui/later'
import { parseRoute } from './route'

/** The screens, each loaded when it is first gone to. */
export const SCREENS = {
  library: later(async () => (await import('../library/LibraryScreen')).LibraryScreen),
  map: later(async () => (await import('../editor/EditorScreen')).EditorScreen),
  personas: later(async () => (await (await import('../editor/EditorScreen')).personas()).PersonasScreen),
}

/** Loads the screen of an address, before anything else is known; a failure is told when it is drawn. */
export function preloadScreen(hash: string): Promise<void> {
  return SCREENS[parseRoute(hash).screen].fetch().catch(() => {})
}
