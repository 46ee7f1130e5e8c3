import { LOCALES } from '../../i18n/locales'
import { useI18n } from '../../i18n/react'
import { IconButton, Menu } from '../../ui'
import { useApp } from './context'

/** The interface's language and its theme: two buttons with menus. */
export function AppMenu() {
  const { t, locale, setLocale } = useI18n()
  const { theme, themeChoice, setTheme } = useApp()
  return (
    <>
      <Menu label={t('app.language')} align="end" trigger={<IconButton icon="language" label={t('app.language')} />} items={LOCALES.map(({ code, name }) => ({ id: code, label: name, checked: code === locale, onSelect: () => setLocale(code) }))} />
      <Menu
        label={t('app.theme')}
        align="end"
        trigger={<IconButton icon={theme} label={t('app.theme')} />}
        items={(['system', 'light', 'dark'] as const).map((choice) => ({ id: choice, label: t(`app.theme_${choice}`), icon: choice, checked: choice === themeChoice, onSelect: () => setTheme(choice) }))}
      />
    </>
  )
}
