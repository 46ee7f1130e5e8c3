import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnv, randomText, seeded } from '../../testing/random-map'
import type { Direction } from '../base/direction'
import { plainWords, readMarkup } from '../document/markup'
import { runsLeft, type TextPrim } from './prims'
import { wrapRich } from './rich'
import { linePrims, wrap, type Line } from './text'

const bidi = bidiFactory()
const plain = plainEnv()
const env = { ...plain, text: { ...plain.text, levels: (text: string, dir: Direction) => bidi.getEmbeddingLevels(text, dir).levels } }
const MARKS = /[\u200d\u200e\u200f\u061c\u202a-\u202e]/gu
const style = { size: 14, weight: 400, width: 200, fallback: 'ltr' } as const

/** A random text with signs in it. */
function marked(seed: number): string {
  const random = seeded(seed)
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const words = randomText(random, 14).replace(/\n/g, ' ').split(' ').map((word) => (word && random() < 0.25 ? `**${word}**` : word && random() < 0.1 ? `[${word.replace(/[[\]*]/g, '')}x](https://a.example)` : word))
    return (random() < 0.3 ? '- ' : random() < 0.2 ? '12. ' : '') + words.join(' ')
  }).join('\n')
}

// The letters of a text in the order they stand from left to right.
function seen(text: string, dir: Direction): string {
  const levels = [...bidi.getEmbeddingLevels(text, dir).levels]
  const order = [...levels.keys()]
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let i = 0; i < order.length; i++) {
      let end = i
      while (end < order.length && levels[order[end]!]! >= level) end++
      if (end > i) order.splice(i, end - i, ...order.slice(i, end).reverse())
      i = Math.max(i, end)
    }
  }
  return order.map((i) => text[i]!).join('')
}

const seenRuns = ({ runs, s, dir }: Line) => (runs ? runs.toSorted((a, b) => a.dx - b.dx).map((run) => seen(run.s, run.dir)).join('') : seen(s, dir)).replace(MARKS, '')

describe('[L7] formatted text', () => {
  it('lays plain texts out exactly as before', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const text = randomText(seeded(seed), 20).replace(/https:\S+/g, 'link')
      expect(wrapRich(env, text, style)).toBe(wrap(env, text, style))
    }), { numRuns: 100 })
  })

  it('loses no letter, lays runs side by side without a gap, and keeps to its width', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 60, max: 300 }), (seed, width) => {
      const text = marked(seed)
      const { lines } = wrapRich(env, text, { ...style, width })
      const letters = (value: string) => [...value.replace(MARKS, '').replace(/[\s•]|12\./gu, '')].sort().join('')
      expect(letters(lines.map(({ s }) => s).join(''))).toBe(letters(plainWords(text)))
      for (const { s, w, runs } of lines) {
        expect(w <= width + 0.1 || env.text.graphemes(s.replace(MARKS, '')).length < 2).toBe(true)
        if (!runs) continue
        expect(runs.every(({ dx, w: own }) => dx >= -0.1 && dx + own <= w + 0.1)).toBe(true)
        const sorted = runs.toSorted((a, b) => a.dx - b.dx)
        for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.dx).toBeGreaterThanOrEqual(sorted[i - 1]!.dx + sorted[i - 1]!.w - 0.1)
      }
    }), { numRuns: 300 })
  })

  it('breaks where its plain words would when no style changes their width', () => {
    const even = { ...env, text: { ...env.text, width: (text: string, size: number) => plain.text.width(text, size, 400, 'ltr') } }
    const broken = (text: string) => wrapRich(even, text, style).lines.map(({ s }) => s.replace(MARKS, ''))
    expect(broken('I **compare** three laptops **side by side** and lose track')).toEqual(broken('I compare three laptops side by side and lose track'))
  })

  it('hangs lists: every line of an item begins behind its marker, in its own direction', () => {
    const [first, second] = wrapRich(env, '- one two three four five six seven', { ...style, width: 120 }).lines
    expect(first!.runs!.map(({ s }) => s)).toEqual(['•', 'one two three'])
    expect(second!.runs![0]!.dx).toBe(first!.runs![1]!.dx)
    const rtl = wrapRich(env, '۱. خرید آنلاین لپ‌تاپ', style).lines[0]!
    expect(rtl.dir).toBe('rtl')
    expect(rtl.runs![0]!.dx).toBeGreaterThan(rtl.runs![1]!.dx)
  })

  it('joins Arabic letters over the edge of a style', () => {
    const { runs } = wrapRich(env, '**سل**ام', style).lines[0]!
    expect(runs!.map(({ s }) => s).sort()).toEqual(['سل\u200d', '\u200dام'].sort())
  })
})

describe('[L8] formatted lines', () => {
  it('show their letters in the order they have in the whole paragraph', () => {
    fc.assert(fc.property(fc.integer(), fc.constantFrom<Direction>('ltr', 'rtl'), (seed, fallback) => {
      const text = marked(seed).replace(/^(- |12\. )/gm, '')
      const { lines } = wrapRich(env, text, { ...style, width: 2000, fallback })
      const paragraphs = readMarkup(text)
      expect(lines).toHaveLength(paragraphs.length)
      for (const [i, line] of lines.entries()) expect(seenRuns(line)).toBe(seen(paragraphs[i]!.text.replace(/ +$/, ''), line.dir))
    }), { numRuns: 300 })
  })

  it('are drawn from the start side of their own direction, whatever the direction of the map', () => {
    const prims = (text: string) => linePrims(wrapRich(env, text, style).lines, 10, 0, 200, { size: 14, lineHeight: 20, weight: 400, fill: 'ink', align: 'own', direction: 'ltr' })
    const edges = (prim: TextPrim) => [runsLeft(prim), runsLeft(prim) + prim.used!]
    expect(edges(prims('a **b**')[0]!)[0]).toBe(10)
    expect(edges(prims('خرید **لپ**')[0]!)[1]).toBeCloseTo(210)
    expect(prims('[shop](https://a.example)')[0]!.runs).toMatchObject([{ s: 'shop', fill: 'accent', url: 'https://a.example' }])
  })
})
