import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLES, TEMPLATES } from '../../content/list'
import { seeded, validDoc } from '../../testing/random-map'
import { contentSketches, SKETCH, sketchOf, type Sketch } from './sketch'

const source = { random: seeded(3), now: () => 0 }

/** Every number in a sketch, those in its outlines too. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'string') return [...value.matchAll(/-?\d+(?:\.\d+)?|NaN|Infinity/g)].map(([text]) => Number(text))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
}
const inside = ({ stages, rows }: Sketch) => [...stages, ...rows.flatMap(({ cards }) => cards)].every(({ x, w }) => x >= SKETCH.side && x + w <= SKETCH.width - SKETCH.side + 0.01)

describe('a sketch', () => {
  it('of any map has no missing number and stays inside the picture', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const sketch = sketchOf(validDoc(seed))
      expect(numbers(sketch).filter((n) => !Number.isFinite(n))).toEqual([])
      expect(inside(sketch)).toBe(true)
    }), { numRuns: 100 })
  })

  it('of everything offered shows cards, and runs from the right in Persian', async () => {
    const [en, fa] = await Promise.all([contentSketches([...TEMPLATES, ...SAMPLES], 'en', source), contentSketches([...TEMPLATES, ...SAMPLES], 'fa', source)])
    for (const [id, sketch] of en) {
      expect([id, sketch.rows.some(({ cards }) => cards.length > 0)]).toEqual([id, id !== 'blank'])
      expect([sketch.rtl, fa.get(id)!.rtl]).toEqual([false, true])
    }
  })
})
