export type Direction = 'ltr' | 'rtl'

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv'])
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u061C]/u
const STRONG = /[\p{L}\u200E\u200F\u061C]/u

/** The direction a language is written in, by its BCP 47 tag. */
export function directionOf(language: string): Direction {
  return RTL_LANGUAGES.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr'
}

/** Direction of a paragraph by its first strong character (UAX #9, P2 and P3), as `dir="auto"` finds it. */
export function textDirection(text: string, fallback: Direction): Direction {
  for (const character of text) if (STRONG.test(character)) return RTL.test(character) ? 'rtl' : 'ltr'
  return fallback
}
