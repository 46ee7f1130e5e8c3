/** Where a text stops being JSON: its end came too early, or something is wrong at a line and character (from 1); null when all is well. */
export type Fault = 'end' | { readonly line: number; readonly column: number } | null

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERALS = ['true', 'false', 'null']

/** Finds the first fault of a JSON text; browsers' own messages give no position, or each in words of its own. */
export function jsonFault(text: string): Fault {
  const at = faultAt(text)
  if (at === null) return null
  if (at >= text.length) return 'end'
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

/** Index of the first character that cannot be there; the length when more should follow. */
function faultAt(text: string): number | null {
  const open: string[] = []
  let expect: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next' = 'value'
  let at = 0
  for (;;) {
    at = skip(text, at)
    const character = text[at]
    if (character === undefined) return expect === 'next' && open.length === 0 ? null : text.length
    if (expect === 'next') {
      const inside = open.at(-1)
      if (inside === undefined) return at
      if (character === ',') expect = inside === '{' ? 'key' : 'value'
      else if (character === (inside === '{' ? '}' : ']')) open.pop()
      else return at
      at++
    } else if (expect === ':') {
      if (character !== ':') return at
      expect = 'value'
      at++
    } else if ((character === '}' && expect === 'key or }') || (character === ']' && expect === 'value or ]')) {
      open.pop()
      expect = 'next'
      at++
    } else if (expect === 'key' || expect === 'key or }') {
      if (character !== '"') return at
      const end = stringEnd(text, at)
      if (!end.ok) return end.at
      at = end.at
      expect = ':'
    } else if (character === '{' || character === '[') {
      open.push(character)
      expect = character === '{' ? 'key or }' : 'value or ]'
      at++
    } else {
      const end = character === '"' ? stringEnd(text, at) : plainEnd(text, at)
      if (!end.ok) return end.at
      at = end.at
      expect = 'next'
    }
  }
}

function skip(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++
  return at
}

function stringEnd(text: string, from: number): { ok: boolean; at: number } {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]!
    if (character === '"') return { ok: true, at: at + 1 }
    if (character < ' ') return { ok: false, at }
    if (character !== '\\') continue
    const escaped = text[++at]
    if (escaped === undefined) break
    if (escaped === 'u') {
      for (let i = 0; i < 4; i++) if (!/[0-9a-fA-F]/.test(text[++at] ?? '0')) return { ok: false, at }
    } else if (!'"\\/bfnrt'.includes(escaped)) return { ok: false, at }
  }
  return { ok: false, at: text.length }
}

function plainEnd(text: string, at: number): { ok: boolean; at: number } {
  NUMBER.lastIndex = at
  if (NUMBER.test(text)) {
    const end = NUMBER.lastIndex
    const unfinished = text.length - end <= 2 && /^(?:\.|[eE][+-]?)$/.test(text.slice(end))
    return unfinished ? { ok: false, at: text.length } : { ok: true, at: end }
  }
  const rest = text.slice(at, at + 5)
  for (const literal of LITERALS) if (rest.startsWith(literal)) return { ok: true, at: at + literal.length }
  const cut = at + rest.length === text.length && (rest === '-' || LITERALS.some((literal) => literal.startsWith(rest)))
  return { ok: false, at: cut ? text.length : at }
}
