import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../testing/random-map'
import { byOrder, orderBetween, ordersBetween } from './order'

const seeds = fc.nat(1e9)
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** Keys as anybody may have written them, but those that end in 0, below which nothing fits. */
const keys = fc.stringMatching(/^[0-9A-Za-z]{0,7}[1-9A-Za-z]$/)

function longest(list: readonly string[]): number {
  return Math.max(...list.map((key) => key.length))
}

function ascending(list: readonly string[]): boolean {
  return list.every((key, i) => i === 0 || list[i - 1]! < key)
}

describe('[D1] order keys', () => {
  it('lie strictly between any two others, or beyond one', () => {
    fc.assert(fc.property(keys, keys, seeds, (a, b, seed) => {
      fc.pre(a !== b)
      const [low, high] = a < b ? [a, b] : [b, a]
      const random = seeded(seed)
      for (const [before, after] of [[low, high], [low, null], [null, high], [null, null]] as const) {
        const key = orderBetween(before, after, random)
        expect(key).toMatch(/^[0-9A-Za-z]{1,200}$/)
        expect(before === null || before < key).toBe(true)
        expect(after === null || key < after).toBe(true)
      }
    }), { numRuns: 2000 })
  })

  it('hold with the least and the greatest chance', () => {
    for (const chance of [0, 1 - 2 ** -53]) {
      let list = ordersBetween(null, null, 5, () => chance)
      for (let i = 0; i < 100; i++) list = [...list.slice(0, 2), orderBetween(list[1]!, list[2]!, () => chance), ...list.slice(2)]
      list = [...ordersBetween(null, list[0]!, 30, () => chance), ...list, ...ordersBetween(list.at(-1)!, null, 30, () => chance)]
      expect(ascending(list)).toBe(true)
    }
  })

  it('never leave room for nothing: between any two keys made here another fits, again and again', () => {
    fc.assert(fc.property(seeds, fc.array(fc.nat(1000), { maxLength: 200 }), (seed, places) => {
      const random = seeded(seed)
      const list: string[] = []
      for (const place of places) {
        const at = place % (list.length + 1)
        list.splice(at, 0, orderBetween(list[at - 1] ?? null, list[at] ?? null, random))
      }
      expect(ascending(list)).toBe(true)
      expect(list.length === 0 || longest(list) <= 12).toBe(true)
    }), { numRuns: 100 })
  })

  it.each([['appended', 8], ['prepended', 8], ['inserted after the first', 16], ['inserted before the last', 16]])('stay short: 1000 %s', (how, most) => {
    for (let seed = 0; seed < 20; seed++) {
      const random = seeded(seed)
      const list = how.startsWith('inserted') ? ordersBetween(null, null, 2, random) : []
      for (let i = 0; i < 1000; i++) {
        const at = { appended: list.length, prepended: 0, 'inserted after the first': 1 }[how] ?? list.length - 1
        list.splice(at, 0, orderBetween(list[at - 1] ?? null, list[at] ?? null, random))
      }
      expect(ascending(list)).toBe(true)
      expect(longest(list)).toBeLessThanOrEqual(most)
    }
  })

  it('stay within the 200 letters that are read back, even when each of 150 keys goes between the last two', () => {
    const random = seeded(3)
    let [low, high] = ordersBetween(null, null, 2, random) as [string, string]
    for (let i = 0; i < 150; i++) {
      const key = orderBetween(low, high, random)
      if (i % 2) low = key
      else high = key
    }
    expect(low < high).toBe(true)
    expect(longest([low, high])).toBeLessThan(200)
  })

  it('differ when two people put something in the same place', () => {
    const [low, high] = ordersBetween(null, null, 2, seeded(1)) as [string, string]
    for (const [before, after] of [[null, null], [low, null], [null, low], [low, high]] as const) {
      const made = Array.from({ length: 40 }, (_, person) => orderBetween(before, after, seeded(1000 + person)))
      expect(new Set(made).size).toBeGreaterThanOrEqual(39)
    }
  })

  it('come in any number, ascending', () => {
    fc.assert(fc.property(keys, keys, fc.nat(60), seeds, (a, b, count, seed) => {
      fc.pre(a < b)
      const list = ordersBetween(a, b, count, seeded(seed))
      expect(list).toHaveLength(count)
      expect(ascending([a, ...list, b])).toBe(true)
    }), { numRuns: 200 })
  })

  it('go after the first of two that cannot be parted: equal, exchanged, or with only zeros between', () => {
    for (const [a, b] of [['V1', 'V1'], ['k', 'V'], ['a', 'a0'], ['a', 'a000']] as const) expect(orderBetween(a, b, seeded(2)) > a).toBe(true)
  })
})

describe('[D1] byOrder', () => {
  it('sorts by code unit, equal keys by id, the same whatever the order before', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ id: fc.string(), order: fc.stringMatching(/^[0-9A-Za-z]{1,2}$/) }), { selector: ({ id }) => id }), (items) => {
      const sorted = [...items].sort(byOrder)
      expect([...items].reverse().sort(byOrder)).toEqual(sorted)
      for (let i = 1; i < sorted.length; i++) expect(sorted[i - 1]!.order + '\0' + sorted[i - 1]!.id < sorted[i]!.order + '\0' + sorted[i]!.id).toBe(true)
    }))
    expect([...DIGITS].map((order) => ({ id: 'x', order })).sort(byOrder).map(({ order }) => order).join('')).toBe(DIGITS)
  })
})
