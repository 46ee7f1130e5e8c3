import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomCall, run } from '../../testing/random-command'
import { randomDoc, seeded } from '../../testing/random-map'
import { applyEdits, docOf, type Doc } from '../document/doc'
import type { Card, Lane, Point, Rec } from '../document/records'
import { lockedBy, lockOf } from './locks'

/** All that lies in locked lanes, with what they say about themselves. */
function kept(doc: Doc): Rec[] {
  const locked = new Set<string>(doc.lanes.filter((lane) => lane.locked).map(({ id }) => id))
  return [...doc.records.values()].flatMap((record): Rec[] => {
    if (record.id.startsWith('lane:')) return locked.has(record.id) ? [{ ...(record as Lane), order: '', locked: true, hidden: false, collapsed: false, pinned: false }] : []
    const lane = record.id.startsWith('card:') ? (record as Card).place.lane : record.id.startsWith('point:') ? (record as Point).lane : ''
    return locked.has(lane) ? [record] : []
  })
}

describe('[D30] locked lanes', () => {
  it('whatever is not refused leaves what is in them as it was', () => {
    let refused = 0
    fc.assert(fc.property(fc.nat(1e9), (seed) => {
      const random = seeded(seed)
      const plain = randomDoc(seed)
      const doc = docOf([...plain.records.values()].map((record) => (record.id.startsWith('lane:') && random() < 0.4 ? { ...(record as Lane), locked: true as const } : record)), plain.map)
      for (let i = 0; i < 12; i++) {
        const outcome = run(doc, randomCall(doc, random), { random, now: () => 0 })
        if (!outcome) continue
        const lock = lockedBy(doc, outcome.edits)
        if (lock) refused++
        if (lock) continue
        const after = applyEdits(doc, outcome.edits)
        const still = new Set(after.lanes.filter((lane) => lane.locked).map(({ id }) => id as string))
        const laneOf = (record: Rec) => (record.id.startsWith('lane:') ? record.id : record.id.startsWith('card:') ? (record as Card).place.lane : (record as Point).lane)
        const known = new Set(doc.records.keys())
        expect(kept(after).filter((record) => known.has(laneOf(record) as Lane['id']))).toEqual(kept(doc).filter((record) => still.has(laneOf(record))))
      }
    }), { numRuns: 60 })
    expect(refused).toBeGreaterThan(10)
  })

  it('can be unlocked, moved and shown otherwise, and say so of what is in them', () => {
    const doc = randomDoc(5)
    const [lane] = doc.lanes
    const locked = applyEdits(doc, [{ id: lane!.id, before: lane!, after: { ...lane!, locked: true } }])
    const record = locked.lanes[0]!
    const edit = (after: Lane | null) => lockedBy(locked, [{ id: record.id, before: record, after }])
    const { locked: _, ...open } = record
    expect([edit(open), edit({ ...record, order: 'zz' }), edit({ ...record, hidden: true }), edit({ ...record, collapsed: true, pinned: true })]).toEqual([null, null, null, null])
    expect([edit({ ...record, title: 'x' })?.id, edit(null)?.id, edit({ ...record, colour: 'rose' })?.id, lockOf(locked, record.id)?.id, lockOf(locked, 'stage:0')]).toEqual([record.id, record.id, record.id, record.id, null])
  })
})
