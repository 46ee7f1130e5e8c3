import { createContext, useContext, useEffect, useReducer, type ReactNode } from 'react'
import type { Locale } from './locales'
import { onWords, type Translator } from './translator'

export interface I18n extends Translator { readonly setLocale: (locale: Locale) => void }

const Context = createContext<I18n | null>(null)

/** The interface's language for everything below; the page's `lang` and `dir` follow it. */
export function I18nProvider({ translator, setLocale, children }: { translator: Translator; setLocale: (locale: Locale) => void; children: ReactNode }) {
  const [, again] = useReducer((turn: number) => turn + 1, 0)
  useEffect(() => onWords(again), [])
  useEffect(() => {
    document.documentElement.lang = translator.locale
    document.documentElement.dir = translator.dir
  }, [translator])
  return <Context value={{ ...translator, setLocale }}>{children}</Context>
}

/** The interface's language. */
export function useI18n(): I18n {
  const i18n = useContext(Context)
  if (!i18n) throw new Error('useI18n outside of I18nProvider')
  return i18n
}
