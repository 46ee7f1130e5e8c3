import { textDirection, type Direction } from '../base/direction'
import { isMarked, readMarkup, type Paragraph, type Span } from '../document/markup'
import { withoutHanging } from './line-breaks'
import { breakParagraph, inContext, SLACK, spellOut, turns, wrap, type Line, type LineRun, type Piece, type TextStyle, type Wrapped } from './text'
import type { DrawEnv, TextEngine } from './text-engine'

const LIST = { step: 16, least: 18, gap: 6 }
const KEEP = 4000
const ARABIC = /^\p{Script=Arabic}$/u
// Letters that do not join to the one after them.
const ENDS = /^[\u0621-\u0623\u0624\u0625\u0627\u0629\u062f-\u0632\u0648\u0649\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2-\u06d5]$/u

const caches = new WeakMap<TextEngine, Map<string, Wrapped>>()

/** Breaks a text with bold, lists and links into lines, where `wrap` breaks its plain words; a text without signs goes through `wrap` as it is. Lists hang: their marker stands before them. */
export function wrapRich(env: DrawEnv, text: string, style: TextStyle): Wrapped {
  if (!isMarked(text)) return wrap(env, text, style)
  let cache = caches.get(env.text)
  if (!cache) caches.set(env.text, (cache = new Map()))
  const key = `${env.version}|${style.size}|${style.weight}|${style.width}|${style.fallback}|${text}`
  const known = cache.get(key)
  if (known) return known
  if (cache.size > KEEP) cache.clear()
  const wrapped = { lines: readMarkup(text).flatMap((paragraph) => linesOf(env.text, paragraph, style)), clipped: false }
  cache.set(key, wrapped)
  return wrapped
}

function linesOf(engine: TextEngine, paragraph: Paragraph, style: TextStyle): Line[] {
  const { marker, depth, text, spans } = paragraph
  const dir = textDirection(text, style.fallback)
  const mark = marker === '' ? 0 : engine.width(marker, style.size, style.weight, dir)
  const indent = marker === '' ? 0 : Math.min(style.width / 2, depth * LIST.step + Math.max(LIST.least, Math.ceil(mark) + LIST.gap))
  const width = style.width - indent + SLACK
  const pieces = breakParagraph(engine, text, (start, end) => measure(engine, text, spans, start, start + withoutHanging(text.slice(start, end)).length, style, dir) <= width)
  const levels = dir === 'rtl' || turns(text) ? engine.levels(text, dir) : null
  return pieces.map((piece, i) => {
    const runs = runsOf(engine, text, spans, piece, style, dir, levels, pieces.length > 1)
    const used = runs.reduce((sum, { w }) => sum + w, 0)
    const shift = dir === 'rtl' ? 0 : indent
    const placed = runs.map((run) => ({ ...run, dx: run.dx + shift }))
    const before = i === 0 && marker !== '' ? [{ s: marker, dx: dir === 'rtl' ? used + indent - Math.min(indent - mark, depth * LIST.step) - mark : Math.min(indent - mark, depth * LIST.step), w: mark, dir, weight: style.weight, url: '' }] : []
    const s = runs.map((run) => run.s).join('')
    const plain = indent === 0 && runs.every(({ weight, url }) => weight === style.weight && url === '')
    return plain && runs.length < 2 ? { s, dir, w: used } : { s, dir, w: used + indent, runs: [...before, ...placed] }
  })
}

function measure(engine: TextEngine, text: string, spans: readonly Span[], from: number, to: number, style: TextStyle, dir: Direction): number {
  let sum = 0
  for (const { start, end, bold } of spans) {
    if (end <= from || start >= to) continue
    sum += engine.width(text.slice(Math.max(from, start), Math.min(to, end)), style.size, bold ? 600 : style.weight, dir)
  }
  return sum
}

interface Unit { readonly s: string; readonly level: number; readonly span: Span }

function runsOf(engine: TextEngine, text: string, spans: readonly Span[], piece: Piece, style: TextStyle, dir: Direction, levels: ArrayLike<number> | null, broken: boolean): LineRun[] {
  const drawn = withoutHanging(text.slice(piece.start, piece.end))
  const [from, to] = [piece.start, piece.start + drawn.length]
  const inside = spans.filter(({ start, end }) => start < to && end > from)
  const weight = (span: Span) => (span.bold ? 600 : style.weight)
  const run = (s: string, span: Span, own: Direction, dx: number): LineRun => ({ s, dx, w: engine.width(s, style.size, weight(span), own), dir: own, weight: weight(span), url: span.url })
  const [only] = inside
  if (!only) return []
  if (inside.length === 1) return [run(levels && broken ? inContext(engine, text, dir, [piece], [drawn])[0]! : drawn, only, dir, 0)]
  const units: Unit[] = []
  for (const span of inside) {
    let start = Math.max(from, span.start)
    const end = Math.min(to, span.end)
    for (let i = start + 1; i <= end; i++) {
      const level = levels ? levels[start]! : 0
      if (i < end && (levels ? levels[i]! : 0) === level) continue
      units.push({ s: joined(text, start, i, span), level, span })
      start = i
    }
  }
  let dx = 0
  return inOrder(units).map(({ s, level, span }) => {
    const own = level & 1 ? 'rtl' : 'ltr'
    const made = run(levels ? steady(engine, s, own) : s, span, own, dx)
    dx += made.w
    return made
  })
}

/** Letters that join over the edge of a style keep their joined form when they are drawn apart. */
function joined(text: string, start: number, end: number, span: Span): string {
  const joins = (at: number) => at > 0 && at < text.length && ARABIC.test(text[at - 1]!) && ARABIC.test(text[at]!) && /\p{L}/u.test(text[at]!) && /\p{L}/u.test(text[at - 1]!) && !ENDS.test(text[at - 1]!)
  const before = start === span.start && joins(start) ? '\u200d' : ''
  const after = end === span.end && joins(end) ? '\u200d' : ''
  return before + text.slice(start, end) + after
}

/** A stretch of one level as it is drawn alone: spelled out where its letters would change places. */
function steady(engine: TextEngine, s: string, own: Direction): string {
  const base = own === 'rtl' ? 1 : 0
  const levels = engine.levels(s, own)
  for (let i = 0; i < s.length; i++) if ((levels[i]! & 1) !== base) return spellOut(s, own, new Uint8Array(s.length).fill(base), 0)
  return s
}

// UAX #9, L2: from the highest level down, what lies at least that high is turned round.
function inOrder(units: readonly Unit[]): Unit[] {
  const order = [...units]
  for (let level = order.reduce((most, unit) => Math.max(most, unit.level), 0); level > 0; level--) {
    for (let i = 0; i < order.length; i++) {
      let end = i
      while (end < order.length && order[end]!.level >= level) end++
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse())
      i = Math.max(i, end)
    }
  }
  return order
}
