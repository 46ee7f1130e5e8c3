import { useEffect, useMemo, useState } from 'react'
import { PicturesContext } from '../../canvas/pictures'
import { I18nProvider, useI18n } from '../../i18n/react'
import { loadTranslator, type Translator } from '../../i18n/translator'
import type { Locale } from '../../i18n/locales'
import type { Storage } from '../../storage'
import { Banner, Button, UiProvider } from '../../ui'
import { OpenFilesProvider } from '../open/OpenFiles'
import { Boundary } from './Boundary'
import { AppContext, type App, type ThemeChoice } from './context'
import { createPictureUrls } from './pictures'
import { rescue, rescuer } from './rescue'
import { navigate, useRoute } from './route'
import { SCREENS } from './screens'
import { useTheme } from './theme'

/** The whole app: language, theme, notices that stand over every screen, and the screen of the address. */
export function AppShell({ storage, translator: first, themeChoice: firstTheme }: { storage: Storage; translator: Translator; themeChoice: ThemeChoice }) {
  const [translator, setTranslator] = useState(first)
  const { theme, themeChoice, setTheme } = useTheme(storage.settings, firstTheme)
  const app = useMemo<App>(() => ({ storage, theme, themeChoice, setTheme, navigate }), [storage, theme, themeChoice, setTheme])
  const pictures = useMemo(() => createPictureUrls(storage.pictures), [storage])
  const setLocale = (locale: Locale) => {
    void storage.settings.set('language', locale)
    void loadTranslator(locale).then(setTranslator)
  }
  return (
    <I18nProvider translator={translator} setLocale={setLocale}>
      <AppContext value={app}>
        <PicturesContext value={pictures}>
          <UiProvider>
            <Boundary>
              <Notices storage={storage} />
              <Screen storage={storage} />
            </Boundary>
          </UiProvider>
        </PicturesContext>
      </AppContext>
    </I18nProvider>
  )
}

function Screen({ storage }: { storage: Storage }) {
  const route = useRoute()
  const last = route.screen === 'map' ? route.id : null
  useEffect(() => {
    void storage.settings.set('last', last).catch(() => {})
  }, [storage, last])
  return (
    <OpenFilesProvider>
      {route.screen === 'map' ? <SCREENS.map key={route.id} mapId={route.id} from={route.from} /> : route.screen === 'personas' ? <SCREENS.personas /> : <SCREENS.library />}
    </OpenFilesProvider>
  )
}

/** Sentences about the device itself: nothing is kept here, a newer version has taken over, something broke beside the screen. */
function Notices({ storage }: { storage: Storage }) {
  const { t } = useI18n()
  const [outdated, setOutdated] = useState(false)
  const [broken, setBroken] = useState(false)
  useEffect(() => storage.onOutdated(() => setOutdated(true)), [storage])
  useEffect(() => {
    const fail = (event: ErrorEvent | PromiseRejectionEvent) => {
      // Browsers report this harmless one as an error.
      if (event instanceof ErrorEvent && /ResizeObserver loop/.test(event.message)) return
      setBroken(true)
    }
    addEventListener('error', fail)
    addEventListener('unhandledrejection', fail)
    return () => {
      removeEventListener('error', fail)
      removeEventListener('unhandledrejection', fail)
    }
  }, [])
  return (
    <>
      {!storage.lasting && <Banner look="error" text={t('app.not_lasting')} />}
      {outdated && <Banner look="error" text={t('app.outdated')}><Button onClick={() => location.reload()}>{t('app.reload')}</Button></Banner>}
      {broken && <Banner look="error" text={t('app.broken_text')}>{rescuer() && <Button icon="download" onClick={rescue}>{t('app.save_file')}</Button>}<Button onClick={() => location.reload()}>{t('app.reload')}</Button></Banner>}
    </>
  )
}
