import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Theme } from '../../core/layout/palette'
import type { Settings } from '../../storage'
import type { ThemeChoice } from './context'

const query = () => matchMedia('(prefers-color-scheme: dark)')

function useSystemTheme(): Theme {
  return useSyncExternalStore((listener) => {
    const media = query()
    media.addEventListener('change', listener)
    return () => media.removeEventListener('change', listener)
  }, () => (query().matches ? 'dark' : 'light'))
}

/** The theme in force and the person's choice, kept in the settings; the page's `data-theme` follows. */
export function useTheme(settings: Settings, first: ThemeChoice): { theme: Theme; themeChoice: ThemeChoice; setTheme: (choice: ThemeChoice) => void } {
  const system = useSystemTheme()
  const [themeChoice, choose] = useState(first)
  const theme = themeChoice === 'system' ? system : themeChoice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return { theme, themeChoice, setTheme: (choice) => { choose(choice); void settings.set('theme', choice) } }
}

/** Puts the page's colours right before anything is drawn. */
export function applyTheme(choice: ThemeChoice): void {
  document.documentElement.dataset.theme = choice === 'system' ? (query().matches ? 'dark' : 'light') : choice
}
