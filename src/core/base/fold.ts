/** Letters that people type for one another: Arabic and Persian forms, ligatures of Armenian, the final sigma. */
const ALIKE: Readonly<Record<string, string>> = { 'ي': 'ی', 'ى': 'ی', 'ئ': 'ی', 'ك': 'ک', 'ة': 'ه', 'ۀ': 'ه', 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ؤ': 'و', 'ς': 'σ', 'և': 'եւ', 'ß': 'ss' }

/** A text as it is compared: without case, accents, vowel marks, joiners and kinds of digits; `at[i]` is where its letter i stands in the text, and `at` ends with the text's length. */
export interface Folded { readonly text: string; readonly at: readonly number[] }

/** Folds a text for comparing; `exact` keeps case, accents and everything else. */
export function fold(text: string, exact = false): Folded {
  if (exact) return { text, at: Array.from({ length: text.length + 1 }, (_, i) => i) }
  let folded = ''
  const at: number[] = []
  let index = 0
  for (const letter of text) {
    const plain = plainOf(letter)
    for (let i = 0; i < plain.length; i++) at.push(index)
    folded += plain
    index += letter.length
  }
  at.push(index)
  return { text: folded, at }
}

function plainOf(letter: string): string {
  const alike = ALIKE[letter]
  if (alike !== undefined) return alike
  const code = letter.codePointAt(0)!
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code < 128) return letter.toLowerCase()
  const plain = letter.toLowerCase().normalize('NFKD').replace(/[\p{Mn}\u200b-\u200f\u00ad\u0640]/gu, '')
  return ALIKE[plain] ?? plain
}

/** Where a query stands in a text, from first to last, never overlapping; [from, to) in the text as it is. */
export function matchesIn(text: string, query: string, exact = false): readonly (readonly [number, number])[] {
  const wanted = fold(query, exact).text
  if (wanted === '') return []
  const { text: folded, at } = fold(text, exact)
  const found: (readonly [number, number])[] = []
  for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + wanted.length)) {
    const end = at[i + wanted.length]!
    // Half of a letter that folds into two is no match.
    if (i > 0 && at[i] === at[i - 1]) continue
    const from = at[i]!
    if (end > from) found.push([from, end])
  }
  return found
}

/** The text with every match of the query replaced. */
export function replaceIn(text: string, query: string, by: string, exact = false): string {
  let out = ''
  let last = 0
  for (const [from, to] of matchesIn(text, query, exact)) {
    out += text.slice(last, from) + by
    last = to
  }
  return out + text.slice(last)
}
