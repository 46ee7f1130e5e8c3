import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnv, randomText, seeded } from '../../testing/random-map'
import type { Direction } from '../base/direction'
import type { LayoutEnv } from './env'
import { chunks } from './line-breaks'
import { wrap, type TextStyle } from './text'

const bidi = bidiFactory()
const plain = plainEnv()
const env: LayoutEnv = { ...plain, text: { ...plain.text, levels: (text, dir) => bidi.getEmbeddingLevels(text, dir).levels } }
const MARK = /[\u200e\u200f\u061c\u202a-\u202e]/u
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e]/gu

// UAX #9, L2: the order in which letters of these levels stand from left to right.
function visual(levels: readonly number[]): number[] {
  const order = [...levels.keys()]
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let i = 0; i < order.length; i++) {
      let end = i
      while (end < order.length && levels[order[end]!]! >= level) end++
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse())
      i = Math.max(i, end)
    }
  }
  return order
}

function lines(text: string, width: number, extra: Partial<TextStyle> = {}) {
  return wrap(env, text, { size: 10, weight: 400, width, fallback: 'ltr', ...extra }).lines.map(({ s }) => s.replace(MARKS, ''))
}

describe('[L7] breaking text', () => {
  it('breaks after spaces, which hang', () => {
    expect(lines('search compare', 44)).toEqual(['search', 'compare'])
    expect(lines('ab    cd', 12)).toEqual(['ab', 'cd'])
  })

  it('breaks after a hyphen between letters, not before a number or at the start', () => {
    expect(lines('well-known', 32)).toEqual(['well-', 'known'])
    expect(lines('-10 20', 18)).toEqual(['-10', '20'])
  })

  it('breaks where Chromium does inside words: after a question mark, an ellipsis, a dash, between pictures; not at a slash between Latin letters', () => {
    const parts = (text: string) => chunks(env.text, text)
    expect(parts('a?b')).toEqual(['a?', 'b'])
    expect(parts('a…b')).toEqual(['a…', 'b'])
    expect(parts('x—y')).toEqual(['x', '—', 'y'])
    expect(parts('x-1 1-2 -1 ۳-۴')).toEqual(['x-', '1 ', '1-', '2 ', '-1 ', '۳-۴'])
    expect(parts('e-mail/SMS 50/50 (a)-(b)')).toEqual(['e-', 'mail/SMS ', '50/50 ', '(a)-', '(b)'])
    expect(parts('سلام؟خوب س/س')).toEqual(['سلام؟', 'خوب ', 'س/', 'س'])
    expect(parts('👍🏽👍 (👍). 🇬🇷🇮🇷')).toEqual(['👍🏽', '👍 ', '(👍). ', '🇬🇷', '🇮🇷'])
    expect(parts('日本。語')).toEqual(['日', '本。', '語'])
  })

  it('leaves a web address whole as long as it fits a line of its own, and cuts it between letters when it does not', () => {
    expect(lines('see https://a.b/cc1/d/e', 97)).toEqual(['see', 'https://a.b/cc1/d/e'])
    expect(lines('https://a.b/c/d/e', 40).join('')).toBe('https://a.b/c/d/e')
  })

  it('never cuts inside a grapheme', () => {
    expect(lines('👍🏽👍🏽👍🏽', 12)).toEqual(['👍🏽', '👍🏽', '👍🏽'])
  })

  it('does not break at a no-break space', () => {
    expect(lines('10\u00a0km away', 36)).toEqual(['10\u00a0km', 'away'])
  })

  it('keeps paragraphs, empty ones too, each in its own direction', () => {
    const wrapped = wrap(env, 'one\n\nسلام', { size: 10, weight: 400, width: 200, fallback: 'ltr' })
    expect(wrapped.lines.map(({ dir }) => dir)).toEqual(['ltr', 'ltr', 'rtl'])
    expect(wrapped.lines[1]!.s).toBe('')
    expect(wrap(env, '68.4%', { size: 10, weight: 400, width: 200, fallback: 'rtl' }).lines[0]!.dir).toBe('rtl')
  })

  it('ends with an ellipsis when there are more lines than asked for', () => {
    const wrapped = wrap(env, 'search compare a laptop with battery', { size: 10, weight: 400, width: 60, max: 2, fallback: 'ltr' })
    expect(wrapped.clipped).toBe(true)
    expect(wrapped.lines).toHaveLength(2)
    expect(wrapped.lines[1]!.s.endsWith('…')).toBe(true)
    expect(wrapped.lines[1]!.w).toBeLessThanOrEqual(60)
  })

  it('loses no letter, and no line is wider than the room unless it is one letter', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 20, max: 300 }), (seed, width) => {
      const text = randomText(seeded(seed), 20)
      const drawn = wrap(env, text, { size: 14, weight: 400, width, fallback: 'ltr' }).lines
      const letters = (value: string) => value.replace(MARKS, '').replace(/\s/gu, '')
      expect(letters(drawn.map(({ s }) => s).join(''))).toBe(letters(text))
      expect(drawn.filter(({ s, w }) => w > width + 0.02 && env.text.graphemes(s.replace(MARKS, '')).length > 1)).toEqual([])
    }), { numRuns: 300 })
  })
})

describe('[L8] a line drawn alone', () => {
  it('shows its letters in the order they have in the whole paragraph', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 40, max: 240 }), fc.constantFrom<Direction>('ltr', 'rtl'), (seed, width, fallback) => {
      const random = seeded(seed)
      const text = [randomText(random, 10), randomText(random, 6), '(', randomText(random, 4), ')'].join(' ').replace(/\n/g, ' ')
      const drawn = wrap(env, text, { size: 14, weight: 400, width, fallback }).lines
      const dir = drawn[0]!.dir
      const whole = [...bidi.getEmbeddingLevels(text, dir).levels]
      let at = 0
      for (const { s } of drawn) {
        const own = [...bidi.getEmbeddingLevels(s, dir).levels]
        const kept = [...s.split('').keys()].filter((i) => !MARK.test(s[i]!))
        const start = text.indexOf(kept.map((i) => s[i]!).join(''), at)
        expect(start).toBeGreaterThanOrEqual(at)
        at = start + kept.length
        expect(visual(kept.map((i) => own[i]!))).toEqual(visual(whole.slice(start, at)))
      }
    }), { numRuns: 300 })
  })
})
