import bidiFactory from 'bidi-js'
import type { TextEngine } from '../core/layout/env'
import { FONT_STACK } from '../core/layout/prims'

const MOST_KEPT = 50_000

/** Measures and breaks text as the screen draws it: the map's fonts, kerning on, no hinting. */
export function createTextEngine(): TextEngine {
  const context = document.createElement('canvas').getContext('2d')!
  context.fontKerning = 'normal'
  context.textRendering = 'geometricPrecision'
  const bidi = bidiFactory()
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
    levels: (text, dir) => bidi.getEmbeddingLevels(text, dir).levels,
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
