import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesIn, replaceIn } from '../base/fold'
import { lockOf } from '../commands/locks'
import { replaceText } from '../commands/replace'
import { applyEdits } from '../document/doc'
import { seeded, validDoc } from '../../testing/random-map'
import { choices, NO_FILTER, passes, readFilter } from './filter'
import { find, inReadingOrder } from './find'

const source = { random: seeded(1), now: () => 0 }

describe('[A1] finding', () => {
  it.each([
    ['كتاب ۱۲', 'کتاب 12'], ['لپ‌تاپ', 'لپتاپ'], ['Ταξίδι', 'ταξιδι'], ['ΛΟΓΟΣ', 'λογος'], ['Café', 'cafe'], ['مُشکِل', 'مشکل'], ['և', 'եւ'], ['STRASSE', 'straße'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(matchesIn(a, b)).toEqual([[0, a.length]])
  })

  it('finds all of it, whatever the text; exactly where the letters stand', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), fc.boolean(), (text, query, exact) => {
      const found = matchesIn(text, query, exact)
      for (const [from, to] of found) expect(fold(text.slice(from, to), exact).text).toBe(fold(query, exact).text)
      expect(found.every(([from], i) => i === 0 || from >= found[i - 1]![1])).toBe(true)
    }))
  })

  it('replaces what it finds and nothing else, and nothing in locked lanes', () => {
    expect(replaceIn('Shop, shop and SHOPPING', 'shop', 'store')).toBe('store, store and storePING')
    expect(replaceIn('Shop, shop', 'shop', 'store', true)).toBe('Shop, store')
    fc.assert(fc.property(fc.nat(1e9), (seed) => {
      const doc = validDoc(seed)
      const outcome = replaceText(doc, { query: 'laptop', by: 'zzz' }, source)
      const next = applyEdits(doc, outcome?.edits ?? [])
      const locked = find(doc, 'laptop').filter(({ id }) => lockOf(doc, id))
      const before = find(doc, 'laptop').filter(({ id }) => !lockOf(doc, id)).reduce((sum, { count }) => sum + count, 0)
      expect(find(next, 'laptop')).toEqual(locked)
      expect(find(next, 'zzz').reduce((sum, { count }) => sum + count, 0)).toBe(before)
    }), { numRuns: 40 })
  })

  it('reads everything once', () => {
    fc.assert(fc.property(fc.nat(1e9), (seed) => {
      const doc = validDoc(seed)
      const ids = inReadingOrder(doc).map(({ id }) => id)
      const shown = [...doc.records.keys()].filter((id) => !id.startsWith('point:'))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !id.startsWith('point:')).sort()).toEqual(shown.sort())
    }), { numRuns: 40 })
  })
})

describe('[A2] filtering', () => {
  it('asks for nothing when empty, and only for what is there', () => {
    fc.assert(fc.property(fc.nat(1e9), (seed) => {
      const doc = validDoc(seed)
      const cards = [...doc.cells.values()].flat()
      expect(cards.every((card) => passes(doc, NO_FILTER, card))).toBe(true)
      const { tags, owners, kinds } = choices(doc)
      for (const tag of tags) expect(cards.filter((card) => passes(doc, { ...NO_FILTER, tags: [tag] }, card))).toEqual(cards.filter((card) => card.tags?.includes(tag)))
      for (const owner of owners) expect(cards.some((card) => passes(doc, { ...NO_FILTER, owners: [owner] }, card)) || doc.inbox.some((card) => card.owner === owner)).toBe(true)
      expect(cards.filter((card) => passes(doc, { ...NO_FILTER, kinds }, card)).length).toBe(cards.length)
    }), { numRuns: 40 })
  })

  it('reads strangers’ filters', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(Object.values(readFilter(value)).every(Array.isArray)).toBe(true) }))
  })
})
