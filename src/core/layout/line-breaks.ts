import type { TextEngine } from './text-engine'

// White space that a line may break after; the no-break spaces are not among it.
const SPACE = ' \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u205F\\u3000'
const TOKENS = new RegExp(`[${SPACE}]+|[^${SPACE}]+`, 'gu')
const IS_SPACE = new RegExp(`^[${SPACE}]`, 'u')
const TRAILING = new RegExp(`[${SPACE}]+$`, 'u')
/** Words made of these alone hold together. */
const PLAIN = /^(?:[\p{Script=Latin}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{M}\p{Nd}.,:'"’«»“”)]|\u200C|\u200D)*$/u
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const ASCII = /^[!-~]$/
const OPENERS = '(<[{'

/** What a line of text is once its trailing spaces hang. */
export function withoutHanging(text: string): string {
  return text.replace(TRAILING, '')
}

/**
 * The parts of a paragraph that stay on one line when they fit, each with the spaces after it: what lies between the places where Chromium may break
 * (its own table for pairs of ASCII letters, UAX #14 for the rest; measured, not guessed).
 */
export function chunks(engine: TextEngine, text: string): string[] {
  const found: string[] = []
  let open = ''
  for (const token of text.match(TOKENS) ?? []) {
    if (IS_SPACE.test(token)) {
      found.push(open + token)
      open = ''
      continue
    }
    const parts = PLAIN.test(token) ? [token] : DICTIONARY.test(token) ? [...engine.words(token)] : cut(engine, token)
    open = parts.pop() ?? ''
    found.push(...parts)
  }
  if (open) found.push(open)
  return found
}

function cut(engine: TextEngine, token: string): string[] {
  const parts: string[] = []
  let part = ''
  let beforeLast = ''
  let last = ''
  for (const letter of engine.graphemes(token)) {
    const points = [...letter]
    if (last && mayBreak(beforeLast, last, points[0]!)) {
      parts.push(part)
      part = ''
    }
    part += letter
    beforeLast = last
    last = points[0]!
  }
  return [...parts, part]
}

function mayBreak(beforeLast: string, before: string, after: string): boolean {
  if (before === '\u200B') return true
  return ASCII.test(before) && ASCII.test(after) ? mayBreakAscii(beforeLast, before, after) : mayBreakClasses(classOf(before), classOf(after))
}

function mayBreakAscii(beforeLast: string, before: string, after: string): boolean {
  // A minus sign stays with its number.
  if (before === '-') return /\d/.test(after) ? /[0-9A-Za-z]/.test(beforeLast) : /["#%&'(*+\-<=>@[\\^_`{|~A-Za-z]/.test(after)
  if (before === '?') return /[#$%&(*+\-<=>@[\\^_`{|~0-9A-Za-z]/.test(after)
  return OPENERS.includes(after) && '!"#%&)*+,.:;=>\\]|}~'.includes(before)
}

type Class = 'letter' | 'number' | 'picture' | 'dash' | 'after' | 'hyphen' | 'dots' | 'end' | 'slash' | 'stop' | 'open' | 'close' | 'quote' | 'glue' | 'full' | 'affix'

function classOf(point: string): Class {
  if (point === '—') return 'dash'
  if (/[–‐‒|\u00AD\u058A]/u.test(point)) return 'after'
  if (point === '-') return 'hyphen'
  if (/[…‥]/u.test(point)) return 'dots'
  if (/[!?؟؛۔]/u.test(point)) return 'end'
  if (point === '/') return 'slash'
  if (/[.,:;،։]/u.test(point)) return 'stop'
  if (/["'«»‹›‘’“”„‚]/u.test(point)) return 'quote'
  if (/[\u00A0\u202F\u2060\u2011\u2007\uFEFF]/u.test(point)) return 'glue'
  if (/\p{Nd}/u.test(point)) return 'number'
  if (/[、。！，．]/u.test(point)) return 'full'
  if (/[%‰٪°€£¥₽$+]/u.test(point)) return 'affix'
  if (/[〃々〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー）」』】〉》：；？]/u.test(point)) return 'close'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Extended_Pictographic}|\p{RI}/u.test(point) && !/[©®™]/u.test(point)) return 'picture'
  if (/\p{Ps}/u.test(point)) return 'open'
  if (/\p{Pe}/u.test(point)) return 'close'
  return 'letter'
}

// After which class a line may break before which.
const BREAKS: Readonly<Record<Class, readonly Class[]>> = {
  picture: ['picture', 'letter', 'number', 'dash', 'open', 'affix'],
  letter: ['picture', 'dash'],
  number: ['picture', 'dash'],
  dash: ['picture', 'letter', 'number', 'open', 'affix'],
  after: ['picture', 'letter', 'number', 'open', 'dash', 'affix'],
  hyphen: ['picture', 'letter', 'open', 'dash', 'affix'],
  dots: ['picture', 'letter', 'number', 'open', 'dash', 'affix'],
  end: ['picture', 'letter', 'number', 'open', 'dash', 'affix'],
  slash: ['picture', 'letter', 'open', 'dash', 'affix'],
  stop: ['picture', 'open', 'dash', 'affix'],
  close: ['picture', 'open', 'dash', 'affix'],
  open: [],
  full: ['picture', 'letter', 'number', 'open', 'dash', 'affix'],
  affix: ['open', 'dash', 'affix', 'picture'],
  quote: [],
  glue: [],
}

function mayBreakClasses(before: Class, after: Class): boolean {
  return BREAKS[before].includes(after)
}
