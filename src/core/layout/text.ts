import { textDirection, type Direction } from '../base/direction'
import { chunks, withoutHanging } from './line-breaks'
import type { Ink } from './palette'
import type { TextPrim } from './prims'
import type { DrawEnv, TextEngine } from './text-engine'

/** One line as it is drawn: trailing spaces left out, invisible marks put in where it would lose the bidi context of its paragraph. */
export interface Line { readonly s: string; readonly dir: Direction; readonly w: number; /** of a formatted line, from its left edge; together `w` wide */ readonly runs?: readonly LineRun[] }
/** A stretch of a formatted line in one style, drawn alone at `dx`. */
export interface LineRun { readonly s: string; readonly dx: number; readonly w: number; readonly dir: Direction; readonly weight: 400 | 600; readonly url: string }
export interface Wrapped { readonly lines: readonly Line[]; readonly clipped: boolean }
export interface TextStyle { readonly size: number; readonly weight: 400 | 600; readonly width: number; /** lines before an ellipsis; all when absent */ readonly max?: number; /** of paragraphs without a strong letter */ readonly fallback: Direction }

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u061C]/u
const ARABIC_LETTER = /^(?=\p{Script=Arabic})\p{L}$/u
/** Text of which every part runs from the right, wherever it is cut: no digits, no other script, no brackets. */
const ONE_WAY = /^(?:(?!\p{N})[\p{Script=Arabic}\p{Script=Hebrew}\p{M} .,،؛؟!:…«»\u200c\u200d])*$/u
const STRONG = /[\p{L}\u200E\u200F\u061C]/u
// What measuring may be off by, in px: below what anyone sees, above rounding in different browsers.
export const SLACK = 0.02
const KEEP = 12000

/** From where to where a line reaches in its paragraph, with the spaces that hang. */
export interface Piece { start: number; end: number }
const caches = new WeakMap<TextEngine, Map<string, Wrapped>>()

/** Breaks a text into lines as Chromium does for `white-space: pre-wrap; overflow-wrap: anywhere`: where `chunks` allows it, inside a word only when it is longer than a line. */
export function wrap(env: DrawEnv, text: string, style: TextStyle): Wrapped {
  let cache = caches.get(env.text)
  if (!cache) caches.set(env.text, (cache = new Map()))
  const key = `${env.version}|${style.size}|${style.weight}|${style.width}|${style.max ?? 0}|${style.fallback}|${text}`
  const known = cache.get(key)
  if (known) return known
  if (cache.size > KEEP) cache.clear()
  const wrapped = wrapAll(env.text, text, style)
  cache.set(key, wrapped)
  return wrapped
}

function wrapAll(engine: TextEngine, text: string, style: TextStyle): Wrapped {
  const lines: Line[] = []
  const raw: string[] = []
  for (const paragraph of text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').split('\n')) {
    const dir = textDirection(paragraph, style.fallback)
    const pieces = breakParagraph(engine, paragraph, fitter(engine, paragraph, style, dir))
    const drawn = pieces.map(({ start, end }) => withoutHanging(paragraph.slice(start, end)))
    const marked = pieces.length > 1 && turns(paragraph) && !(dir === 'rtl' && ONE_WAY.test(paragraph)) ? inContext(engine, paragraph, dir, pieces, drawn) : drawn
    for (const [i, s] of marked.entries()) {
      // Few lines are asked for their width, and measuring is what costs.
      lines.push({ s, dir, get w() { return engine.width(s, style.size, style.weight, dir) } })
      raw.push(drawn[i]!)
    }
  }
  if (style.max === undefined || lines.length <= style.max) return { lines, clipped: false }
  const last = lines[style.max - 1]!
  const letters = [...engine.graphemes(raw[style.max - 1]!)]
  const fits = () => engine.width(letters.join('').trimEnd() + '…', style.size, style.weight, last.dir) <= style.width
  while (letters.length > 0 && !fits()) letters.pop()
  const s = letters.join('').trimEnd() + '…'
  return { lines: [...lines.slice(0, style.max - 1), { s, dir: last.dir, w: engine.width(s, style.size, style.weight, last.dir) }], clipped: true }
}

const WORDS = /[^ ]+| +/g
// What a line may be off by from the sum of its words, as letters change their distance at spaces: 0.08 em in one place is the most that was seen in 54,162 lines of five languages.
const OFF = { em: 0.14, share: 0.005 }
/** Signs that fonts join to arrows over the spaces beside them. */
const ARROWS = /[<>=]/

/** What of a paragraph fits on a line: known from its words, measured only where that is close. */
function fitter(engine: TextEngine, text: string, { size, weight, width }: TextStyle, dir: Direction): (start: number, end: number) => boolean {
  const before = new Map<number, number>([[0, 0]])
  let at = 0
  let sum = 0
  if (!ARROWS.test(text)) for (const word of text.match(WORDS) ?? []) {
    sum += engine.width(word, size, weight, dir)
    before.set((at += word.length), sum)
  }
  return (start, end) => {
    const line = withoutHanging(text.slice(start, end))
    const [low, high] = [before.get(start), before.get(start + line.length)]
    if (low !== undefined && high !== undefined) {
      const off = OFF.em * size + (high - low) * OFF.share
      if (high - low + off <= width) return true
      if (high - low - off > width) return false
    }
    return engine.width(line, size, weight, dir) <= width + SLACK
  }
}

/** True for a text with letters that are written from the right. */
export function turns(text: string): boolean {
  return RTL.test(text)
}

/** Where a paragraph breaks, given what fits on a line. */
export function breakParagraph(engine: TextEngine, text: string, fits: (start: number, end: number) => boolean): Piece[] {
  if (fits(0, text.length)) return [{ start: 0, end: text.length }]
  const pieces: Piece[] = []
  let start = 0
  let end = 0
  const close = () => {
    pieces.push({ start, end })
    start = end
  }
  for (const chunk of chunks(engine, text)) {
    if (fits(start, end + chunk.length)) {
      end += chunk.length
      continue
    }
    if (end > start) close()
    if (fits(start, end + chunk.length)) {
      end += chunk.length
      continue
    }
    for (const letter of engine.graphemes(chunk)) {
      if (end > start && !fits(start, end + letter.length)) close()
      end += letter.length
    }
  }
  close()
  return pieces
}

/**
 * A line drawn alone loses the bidi context of its paragraph ("https://" at a line's end inside Persian, a pair of brackets over two lines).
 * Where its levels would differ, the neighbouring strong letter is repeated as an invisible mark; if that is not enough, the levels are spelled out.
 */
export function inContext(engine: TextEngine, paragraph: string, dir: Direction, pieces: readonly Piece[], drawn: readonly string[]): string[] {
  const levels = engine.levels(paragraph, dir)
  return drawn.map((line, i) => {
    const at = pieces[i]!.start
    const agrees = (candidate: string, shift: number) => {
      const own = engine.levels(candidate, dir)
      for (let k = 0; k < line.length; k++) if (own[k + shift] !== levels[at + k]) return false
      return true
    }
    if (agrees(line, 0)) return line
    const before = strongMark([...paragraph.slice(0, at)].reverse())
    const marked = before + line + strongMark([...paragraph.slice(at + line.length)])
    return agrees(marked, before.length) ? marked : spellOut(line, dir, levels, at)
  })
}

function strongMark(letters: readonly string[]): string {
  const strong = letters.find((letter) => STRONG.test(letter))
  if (strong === undefined) return ''
  return !RTL.test(strong) ? '\u200e' : ARABIC_LETTER.test(strong) ? '\u061c' : '\u200f'
}

/** A line with its levels spelled out, so that it is drawn in that order wherever it stands. */
export function spellOut(line: string, dir: Direction, levels: ArrayLike<number>, at: number): string {
  const base = dir === 'rtl' ? 1 : 0
  let level = base
  let spelled = base ? '\u202e' : '\u202d'
  for (let i = 0; i < line.length; i++) {
    for (; level > levels[at + i]!; level--) spelled += '\u202c'
    while (level < levels[at + i]!) spelled += ++level & 1 ? '\u202e' : '\u202d'
    spelled += line[i]
  }
  return spelled + '\u202c'.repeat(level - base + 1)
}

export interface LineStyle { readonly size: number; readonly lineHeight: number; readonly weight: 400 | 600; readonly fill: Ink; /** own: each paragraph at the start of its own direction; side: at the start side of the map */ readonly align: 'own' | 'side' | 'end' | 'center'; readonly direction: Direction }

/** Lines as prims, one line box below the other from (x, y), in a block `w` wide. */
export function linePrims(lines: readonly Line[], x: number, y: number, w: number, style: LineStyle): TextPrim[] {
  const { size, lineHeight, weight, fill, direction } = style
  return lines.flatMap((line, i) => {
    const { s, dir, runs } = line
    if (s === '' && !runs) return []
    const same = dir === direction
    const align = style.align === 'own' ? 'start' : style.align === 'center' ? 'center' : same === (style.align === 'side') ? 'start' : 'end'
    return [{ t: 'text', x, y: y + i * lineHeight, w, h: lineHeight, s, dir, align, size, weight, fill, ...(runs ? { used: line.w, runs: runs.map((run) => ({ s: run.s, dx: run.dx, w: run.w, dir: run.dir, weight: run.weight, fill: run.url ? 'accent' as const : fill, ...(run.url ? { url: run.url } : {}) })) } : {}) } satisfies TextPrim]
  })
}

/** A single line, cut with an ellipsis when it is wider than the room. */
export function oneLine(env: DrawEnv, text: string, size: number, weight: 400 | 600, width: number, fallback: Direction): Line {
  return wrap(env, text.replace(/\s+/g, ' ').trim(), { size, weight, width, max: 1, fallback }).lines[0]!
}
