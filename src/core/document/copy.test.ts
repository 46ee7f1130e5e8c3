import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../base/ids'
import { seeded, validDoc } from '../../testing/random-map'
import { copyOf, templateOf } from './copy'
import type { Doc } from './doc'

const source = (): Source => ({ random: seeded(11), now: () => 0 })
const anyDoc = fc.integer({ min: 1, max: 1e6 }).map(validDoc)

/** A map without its ids: what lies where, by place. */
function shape(doc: Doc): unknown {
  const places = new Set(['id', 'place', 'lane', 'step', 'from', 'to'])
  const bare = (record: object) => Object.fromEntries(Object.entries(record).filter(([name]) => !places.has(name)))
  const cards = doc.lanes.flatMap((lane) => doc.steps.flatMap((step) => doc.cells.get(`${lane.id}|${step.id}`) ?? []))
  const said = (at: unknown[], fields: object) => JSON.stringify([...at, ...Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))])
  const index = new Map<string, number>([...doc.stages, ...doc.steps, ...doc.lanes, ...cards].map(({ id }, i) => [id, i]))
  return {
    map: doc.map, stages: doc.stages.map(bare), lanes: doc.lanes.map(bare), personas: doc.personas, inbox: doc.inbox.map(bare),
    steps: doc.steps.map((step) => [index.get(step.place.stage), bare(step)]),
    cards: cards.map((card) => [index.get(card.place.lane), index.get(card.place.from), index.get(card.place.to), bare(card)]),
    points: doc.lanes.map((lane) => (doc.points.get(lane.id) ?? []).map((point) => said([index.get(point.step)], bare(point))).sort()),
    arrows: doc.arrows.map((arrow) => said([index.get(arrow.from), index.get(arrow.to)], bare(arrow))).sort(),
  }
}

describe('a copy', () => {
  it('has ids of its own, and everything else as it was', () => {
    fc.assert(fc.property(anyDoc, (doc) => {
      const copy = copyOf(doc, source())
      const shared = [...copy.records.keys()].filter((id) => doc.records.has(id) && !id.startsWith('persona:') && id !== 'map:this')
      expect(shared).toEqual([])
      expect(shape(copy)).toEqual(shape(doc))
      expect(copy.records.size).toBe(doc.records.size)
    }), { numRuns: 60 })
  })
})

describe('a template of a map', () => {
  it('keeps stages, steps and lanes, and the rest only when asked to', () => {
    fc.assert(fc.property(anyDoc, fc.boolean(), (doc, cards) => {
      const made = templateOf(doc, 'Mine', cards)
      expect(made.map.title).toBe('Mine')
      expect([made.stages, made.steps, made.lanes]).toEqual([doc.stages, doc.steps, doc.lanes])
      const rest = made.records.size - 1 - doc.stages.length - doc.steps.length - doc.lanes.length
      expect(rest).toBe(cards ? doc.records.size - 1 - doc.stages.length - doc.steps.length - doc.lanes.length : 0)
      expect([made.cells, made.inbox]).toEqual(cards ? [doc.cells, doc.inbox] : [new Map(), []])
    }), { numRuns: 60 })
  })
})
