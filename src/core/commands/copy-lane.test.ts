import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainMap, randomDoc, seeded } from '../../testing/random-map'
import { applyEdits, docOf } from '../document/doc'
import type { Card, Point } from '../document/records'
import { copyLaneTo, matchSteps } from './copy-lane'

const extra = {}

function map(stages: readonly string[]) {
  return docOf(stages.flatMap((title, i) => [{ id: `stage:${i}`, order: `a${i}`, title, goal: '', colour: null, extra } as const, { id: `step:${title || i}`, place: { stage: `stage:${i}`, order: 'a' }, title: '', extra } as const]), plainMap())
}

describe('[D31] a lane copied to another map', () => {
  it('loses no card, names only what is there, and leaves everything else as it was', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.nat(1e9), (a, b) => {
      const from = randomDoc(a)
      const target = randomDoc(b)
      for (const { id } of from.lanes) {
        const copy = copyLaneTo(target, from, id, { random: seeded(a ^ b), now: () => 0 })!
        const after = applyEdits(target, copy.edits)
        const cards = from.steps.flatMap((step) => from.cells.get(`${id}|${step.id}`) ?? [])
        const there = [...after.cells.values()].flat().filter((card) => card.place.lane === copy.lane)
        expect([there.length, after.inbox.length - target.inbox.length]).toEqual([copy.placed, copy.unsorted])
        expect(copy.placed + copy.unsorted).toBe(cards.length)
        expect(after.lanes.at(-1)!.id).toBe(copy.lane)
        for (const card of there) expect([after.records.has(card.place.to), card.personas.every((persona) => !from.records.has(persona) || after.records.has(persona))]).toEqual([true, true])
        for (const point of after.points.get(copy.lane) ?? []) expect(point.persona === null || after.records.has(point.persona)).toBe(true)
        for (const [own, record] of target.records) expect(after.records.get(own)).toBe(record)
        for (const edit of copy.edits) expect(edit.before).toBeNull()
      }
    }), { numRuns: 60 })
  })

  it('finds steps by the names of their stages, else by their place, and never one for two', () => {
    expect([...matchSteps(map(['Buy', 'Use', '']), map(['Search', 'Buy', 'Use', 'Leave']))]).toEqual([['step:Buy', 'step:Buy'], ['step:Use', 'step:Use']])
    expect([...matchSteps(map(['One', 'Two']), map(['A', 'B', 'C']))]).toEqual([['step:One', 'step:A'], ['step:Two', 'step:B']])
    expect([...matchSteps(map(['A', 'B', 'C']), map(['x']))]).toEqual([['step:A', 'step:x']])
  })

  it('is unlocked and shown there, and its points and personas come along', () => {
    const persona = { id: 'persona:p', order: 'a', name: 'Sara', role: '', quote: '', about: '', goals: '', frustrations: '', style: 2, visible: true, extra } as const
    const card: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:Buy', to: 'step:Buy', order: 'a' }, text: 'x', note: '', colour: null, personas: ['persona:p'], data: {}, extra }
    const point: Point = { id: 'point:a~Buy~p', lane: 'lane:a', step: 'step:Buy', persona: 'persona:p', value: 1, note: '', assumed: false, extra }
    const from = docOf([...map(['Buy']).records.values(), persona, card, point, { id: 'lane:a', order: 'a', kind: 'emotion', title: 'L', colour: null, hidden: true, locked: true, extra }], plainMap())
    const copy = copyLaneTo(map(['Buy']), from, 'lane:a', { random: seeded(1), now: () => 0 })!
    const after = applyEdits(map(['Buy']), copy.edits)
    expect([after.lanes[0]!.hidden, after.lanes[0]!.locked, after.personas.map(({ name, style }) => [name, style]), after.points.get(copy.lane)!.map(({ value }) => value)]).toEqual([false, undefined, [['Sara', 2]], [1]])
    expect(copyLaneTo(after, from, 'lane:gone', { random: seeded(1), now: () => 0 })).toBeNull()
    const twice = copyLaneTo(after, from, 'lane:a', { random: seeded(2), now: () => 0 })!
    expect(applyEdits(after, twice.edits).personas).toHaveLength(1)
  })
})
