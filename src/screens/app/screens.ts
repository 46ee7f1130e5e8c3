import { parseRoute, type Route } from './route'

/** The screens, each loaded when it is first gone to. */
export const SCREENS = {
  library: async () => ({ default: (await import('../library/LibraryScreen')).LibraryScreen }),
  map: async () => ({ default: (await import('../editor/EditorScreen')).EditorScreen }),
  personas: async () => ({ default: (await (await import('../editor/EditorScreen')).personas()).PersonasScreen }),
} as const satisfies { readonly [S in Route['screen']]: () => Promise<unknown> }

/** Begins to load the screen of an address, before anything else is known. */
export function preloadScreen(hash: string): void {
  void SCREENS[parseRoute(hash).screen]().catch(() => {})
}
