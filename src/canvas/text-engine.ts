import type { TextEngine } from '../core/layout/env'
import { FONT_STACK } from '../core/layout/prims'

const MOST_KEPT = 50_000

/** Letters that are written from the right, and the invisible marks that turn text around. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

type Levels = (text: string, dir: 'ltr' | 'rtl') => ArrayLike<number>

/** Gives embedding levels (UAX #9); loaded for maps that hold text from the right. */
export async function loadBidi(): Promise<Levels> {
  const { default: bidiFactory } = await import('bidi-js')
  const bidi = bidiFactory()
  return (text, dir) => bidi.getEmbeddingLevels(text, dir).levels
}

/** True when a text is laid out only with embedding levels. */
export function needsBidi(text: string): boolean {
  return FROM_RIGHT.test(text)
}

/** Measures and breaks text as the screen draws it: the map's fonts, kerning on, no hinting. `missing` is called when a text needs levels and none are given. */
export function createTextEngine(levels: Levels | null, missing: () => void): TextEngine {
  const context = document.createElement('canvas').getContext('2d')!
  context.fontKerning = 'normal'
  context.textRendering = 'geometricPrecision'
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const words = new Intl.Segmenter(undefined, { granularity: 'word' })
  const widths = new Map<string, number>()
  return {
    width(text, size, weight, dir) {
      const key = `${size}|${weight}|${dir}|${text}`
      const known = widths.get(key)
      if (known !== undefined) return known
      context.font = `${weight} ${size}px ${FONT_STACK}`
      context.direction = dir
      const width = context.measureText(text).width
      if (widths.size > MOST_KEPT) widths.clear()
      widths.set(key, width)
      return width
    },
    graphemes: (text) => Array.from(graphemes.segment(text), ({ segment }) => segment),
    words: (text) => Array.from(words.segment(text), ({ segment }) => segment),
    levels(text, dir) {
      if (levels) return levels(text, dir)
      if (dir === 'rtl' || needsBidi(text)) missing()
      return new Uint8Array(text.length).fill(dir === 'rtl' ? 1 : 0)
    },
  }
}

/** Loads the fonts that a text needs, so that the first layout is the last; true when all came. */
export async function loadMapFonts(text: string): Promise<boolean> {
  try {
    await Promise.all(['400 14px', '600 14px'].flatMap((font) => ['"Inter Variable"', '"Vazirmatn Variable"', '"Noto Sans Armenian Variable"'].map((family) => document.fonts.load(`${font} ${family}`, text))))
    return true
  } catch {
    return false
  }
}
