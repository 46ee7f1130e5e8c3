import { setupI18n } from '@lingui/core'
import { ARMENIAN_STAND_IN, armenianDate, armenianRelative } from './armenian'
import { isolate } from './bidi'
import type { messages as english } from './en'
import type { messages as englishLater } from './en-later'
import type { Locale } from './locales'

export type MessageKey = keyof typeof english | keyof typeof englishLater
export type Values = Readonly<Record<string, string | number>>
export type Digits = 'auto' | 'latin' | 'local'

/** One language: its words, numbers and dates. */
export interface Translator {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** The words of a key with its values; text values are isolated when they run the other way. */
  t(key: MessageKey, values?: Values): string
  number(value: number, options?: Intl.NumberFormatOptions): string
  percent(value: number): string
  date(ms: number, style?: 'date' | 'time'): string
  /** How long ago, in the largest fitting unit. */
  relative(ms: number, now: number): string
  list(items: readonly string[]): string
  compare(a: string, b: string): number
}

const LOADERS: Readonly<Record<Locale, () => Promise<{ messages: Readonly<Record<string, string>> }>>> = {
  en: () => import('./en'),
  fa: () => import('./fa'),
  ar: () => import('./ar'),
  hy: () => import('./hy'),
  el: () => import('./el'),
}

/** Words for what loads when used, apart from those of the first map on screen. */
const LATER: typeof LOADERS = {
  en: () => import('./en-later'),
  fa: () => import('./fa-later'),
  ar: () => import('./ar-later'),
  hy: () => import('./hy-later'),
  el: () => import('./el-later'),
}
const live = new Map<Locale, Set<ReturnType<typeof setupI18n>>>()
let wanted = false

/** Loads the words of panels and their menus, for every language in use and those to come; called by whatever shows them, before it does. */
export async function loadLater(): Promise<void> {
  wanted = true
  let came = false
  await Promise.all([...live].map(async ([locale, all]) => {
    const { messages } = await LATER[locale]()
    const [probe = ''] = Object.keys(messages)
    for (const i18n of all) {
      if (probe in i18n.messages) continue
      i18n.load(locale, messages)
      came = true
    }
  }))
  // Everything that shows words is drawn again for it.
  if (came) for (const listener of [...listeners]) listener()
}

/** A part of the interface, loaded together with the words it shows. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  return (await Promise.all([part, loadLater()]))[0]
}

const listeners = new Set<() => void>()

/** Called when words have come, for what was drawn without them. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const TAGS: Readonly<Record<Locale, { auto: string; latin: string; local: string }>> = {
  en: { auto: 'en-GB', latin: 'en-GB', local: 'en-GB' },
  fa: { auto: 'fa-IR-u-nu-arabext', latin: 'fa-IR-u-nu-latn', local: 'fa-IR-u-nu-arabext' },
  ar: { auto: 'ar-EG-u-nu-arab', latin: 'ar-EG-u-nu-latn', local: 'ar-EG-u-nu-arab' },
  hy: { auto: ARMENIAN_STAND_IN, latin: ARMENIAN_STAND_IN, local: ARMENIAN_STAND_IN },
  el: { auto: 'el-GR', latin: 'el-GR', local: 'el-GR' },
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [['year', 31_536_000], ['month', 2_592_000], ['week', 604_800], ['day', 86_400], ['hour', 3_600], ['minute', 60]]

/** Loads a language, each a file of its own. */
export async function loadTranslator(locale: Locale, digits: Digits = 'auto'): Promise<Translator> {
  const [{ messages }, soon] = await Promise.all([LOADERS[locale](), wanted ? LATER[locale]() : null])
  // They may have become wanted meanwhile.
  const later = soon ?? (wanted ? await LATER[locale]() : null)
  return createTranslator(locale, later ? { ...messages, ...later.messages } : messages, digits)
}

/** A translator over words that are already loaded; the build has compiled them (`vite.config.ts`). */
export function createTranslator(locale: Locale, messages: Readonly<Record<string, string>>, digits: Digits = 'auto'): Translator {
  const dir = locale === 'fa' || locale === 'ar' ? 'rtl' : 'ltr'
  const tag = TAGS[locale][digits]
  const i18n = setupI18n({ locale, locales: tag, messages: { [locale]: messages } })
  live.set(locale, (live.get(locale) ?? new Set()).add(i18n))
  const numbers = new Map<string, Intl.NumberFormat>()
  const collator = new Intl.Collator(locale === 'hy' ? undefined : locale, { numeric: true })

  function number(value: number, options: Intl.NumberFormatOptions = {}): string {
    const key = JSON.stringify(options)
    let format = numbers.get(key)
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(tag, options)))
    return format.format(value)
  }

  function relative(ms: number, now: number): string {
    const seconds = Math.round((ms - now) / 1000)
    const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
    const value = unit === 'second' ? 0 : Math.trunc(seconds / size)
    return locale === 'hy' ? armenianRelative(value, unit) : new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(value, unit)
  }

  return {
    locale,
    dir,
    t(key, values) {
      // A word of later, used before it was waited for: nothing for a moment, then itself.
      if (!wanted && !(key in i18n.messages)) {
        void loadLater().catch(() => {})
        return ''
      }
      if (!values) return i18n._(key)
      return i18n._(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value, dir) : value])))
    },
    number,
    percent: (value) => number(value, { style: 'percent', maximumFractionDigits: 1 }),
    date(ms, style = 'date') {
      if (locale === 'hy') return armenianDate(ms, style === 'time')
      return new Intl.DateTimeFormat(tag, { dateStyle: 'long', ...(style === 'time' ? { timeStyle: 'short' as const } : {}) }).format(ms)
    },
    relative,
    list: (items) => (locale === 'hy' ? items.join(', ') : new Intl.ListFormat(tag).format(items)),
    compare: collator.compare,
  }
}
