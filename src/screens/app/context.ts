import { createContext, useContext } from 'react'
import type { Theme } from '../../core/layout/palette'
import type { Storage } from '../../storage'
import type { navigate } from './route'

export type ThemeChoice = 'system' | Theme

/** What every screen can reach. */
export interface App {
  readonly storage: Storage
  readonly theme: Theme
  readonly themeChoice: ThemeChoice
  readonly setTheme: (choice: ThemeChoice) => void
  readonly navigate: typeof navigate
}

export const AppContext = createContext<App | null>(null)

/** The app around a screen. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp outside of the app')
  return app
}
