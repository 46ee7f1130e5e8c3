import { createRoot } from 'react-dom/client'
import './ui/fonts'
import './ui/tokens.css'
import './ui/base.css'
import './screens/app/app.css'
import { chooseLocale, isLocale } from './i18n/locales'
import { loadTranslator } from './i18n/translator'
import { AppShell } from './screens/app/AppShell'
import { applyTheme } from './screens/app/theme'
import { routeHash } from './screens/app/route'
import { preloadScreen } from './screens/app/screens'
import { openStorage } from './storage'

/** Opens what this device keeps and shows the screen where the person was last. */
async function boot(): Promise<void> {
  applyTheme('system')
  if (location.hash !== '') void preloadScreen(location.hash)
  const storage = await openStorage()
  const [language, theme, last] = await Promise.all(['language', 'theme', 'last'].map((key) => storage.settings.get(key).catch(() => undefined)))
  const themeChoice = theme === 'light' || theme === 'dark' ? theme : 'system'
  applyTheme(themeChoice)
  const opening = location.hash === '' && typeof last === 'string' ? storage.library.list().catch(() => ({ maps: [] })) : null
  const words = loadTranslator(isLocale(language) ? language : chooseLocale(navigator.languages))
  if ((await opening)?.maps.some(({ id }) => id === last)) history.replaceState(null, '', routeHash({ screen: 'map', id: last as string }))
  // What is there when it is first drawn needs no second drawing.
  const [translator] = await Promise.all([words, preloadScreen(location.hash)])
  createRoot(document.getElementById('root')!).render(<AppShell storage={storage} translator={translator} themeChoice={themeChoice} />)
}

void boot()
