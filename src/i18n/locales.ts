/** The interface's languages, each by its own name. */
export const LOCALES = [
  { code: 'en', name: 'English' },
  { code: 'fa', name: 'فارسی' },
  { code: 'ar', name: 'العربية' },
  { code: 'hy', name: 'Հայերեն' },
  { code: 'el', name: 'Ελληνικά' },
] as const
export type Locale = (typeof LOCALES)[number]['code']

/** True for the code of a language the interface speaks. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some(({ code }) => code === value)
}

/** The first language of a browser's list that the interface speaks, else English. */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const code = language.split('-')[0]!.toLowerCase()
    if (isLocale(code)) return code
  }
  return 'en'
}
