import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded, validDoc } from '../../testing/random-map'
import type { LaneId } from '../base/ids'
import { applyEdits, cellKey, columnIndex, get, spanOf, type Doc } from '../document/doc'
import { landings, type Group } from './landings'
import { moveMany } from './move-many'

const seeds = fc.nat(1e9)
const source = (seed: number) => ({ random: seeded(seed), now: () => 0 })

/** Some cards of a map moved so that one of them comes to a cell. */
function moveIn(doc: Doc, seed: number): Group | null {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  const cards = [...doc.cells.values()].flat()
  const ids = cards.filter(() => random() < 0.3).map(({ id }) => id)
  const lead = ids[below(ids.length)]
  const [lane, step] = [doc.lanes[below(doc.lanes.length)], doc.steps[below(doc.steps.length)]]
  return lead && lane && step ? { ids, lead, rows: doc.lanes.map(({ id }) => id), lane: lane.id, step: step.id, index: below(4) } : null
}

function spot(doc: Doc, id: `card:${string}`): { row: number; from: number; to: number; index: number } {
  const card = get(doc, id)!
  const { from, to } = spanOf(doc, card, columnIndex(doc))
  return { row: doc.lanes.findIndex((lane) => lane.id === card.place.lane), from, to, index: (doc.cells.get(cellKey(card.place.lane, card.place.from)) ?? []).findIndex((other) => other.id === id) }
}

describe('[D35] cards that are moved together', () => {
  it('keep how they lie to each other and how far they reach, and none leaves the map', () => {
    fc.assert(fc.property(seeds, seeds, (seed, one) => {
      const doc = validDoc(seed)
      const args = moveIn(doc, one)
      fc.pre(args !== null)
      const plan = landings(doc, args)!
      const outcome = moveMany(doc, plan, source(one))
      const next = applyEdits(doc, outcome?.edits ?? [])
      const [was, is] = [spot(doc, args.lead), spot(next, args.lead)]
      for (const id of args.ids) {
        const [a, b] = [spot(doc, id), spot(next, id)]
        expect([b.row - a.row, b.from - a.from, b.to - b.from]).toEqual([is.row - was.row, is.from - was.from, a.to - a.from])
      }
      // The one that was held is where it was asked to be, or the group stands at an edge in between.
      const [row, column] = [doc.lanes.findIndex(({ id }) => id === args.lane), columnIndex(doc).get(args.step)!]
      const spots = args.ids.map((id) => spot(next, id))
      expect(is.row === row || (is.row < row ? Math.max(...spots.map((at) => at.row)) === doc.lanes.length - 1 : Math.min(...spots.map((at) => at.row)) === 0)).toBe(true)
      expect(is.from === column || (is.from < column ? Math.max(...spots.map((at) => at.to)) === doc.steps.length - 1 : Math.min(...spots.map((at) => at.from)) === 0)).toBe(true)
      // Cards that were not moved keep their order, and those that came together as well.
      for (const [key, cell] of next.cells) {
        const stayed = cell.filter(({ id }) => !args.ids.includes(id)).map(({ id }) => id)
        expect(stayed).toEqual((doc.cells.get(key) ?? []).filter(({ id }) => !args.ids.includes(id)).map(({ id }) => id))
        const came = cell.filter(({ id }) => args.ids.includes(id)).map(({ id }) => spot(doc, id).index)
        expect(came).toEqual([...came].sort((a, b) => a - b))
      }
      const cell = next.cells.get(cellKey(args.lane, args.step)) ?? []
      const others = cell.filter(({ id }) => !args.ids.includes(id)).length
      const exact = is.row === row && is.from === column
      expect(exact ? cell.findIndex(({ id }) => args.ids.includes(id)) : 0).toBe(exact ? Math.min(args.index, others) : 0)
      for (const { id, lane, step } of plan.moves) expect([get(next, id)!.place.lane, get(next, id)!.place.from]).toEqual([lane, step])
    }), { numRuns: 250 })
  })

  it('are left alone when the lane is none of those that take cards, or nothing would change', () => {
    const doc = validDoc(3)
    const args = moveIn(doc, 5)!
    expect(landings(doc, { ...args, rows: [] as LaneId[] })).toBeNull()
    expect(landings(doc, { ...args, lead: 'card:none' })).toBeNull()
    const there = get(doc, args.lead)!.place
    const index = (doc.cells.get(cellKey(there.lane, there.from)) ?? []).filter(({ id }) => !args.ids.includes(id) || id === args.lead).findIndex(({ id }) => id === args.lead)
    const still = moveMany(doc, landings(doc, { ...args, ids: [args.lead], lane: there.lane, step: there.from, index })!, source(1))
    expect(still).toBeNull()
  })
})
