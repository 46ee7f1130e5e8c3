import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainMap, randomDoc, seeded, validDoc } from '../../testing/random-map'
import { randomCall, run } from '../../testing/random-command'
import type { Id } from '../base/ids'
import { effective, invert, type Edit } from './change'
import { applyEdits, cellKey, columnIndex, docOf, emptyDoc, get, spanOf, type Doc } from './doc'
import { pointId, type Card, type Point, type Rec, type Step } from './records'

const seeds = fc.nat(1e9)
const RUNS = { numRuns: 200 }

/** Edits of any kind, also such as no command makes: stages without steps, cards without lanes, orders that collide. */
function randomEdits(doc: Doc, other: Doc, seed: number): Edit[] {
  const random = seeded(seed)
  const edits = new Map<Id, Edit>()
  const all = [...doc.records.values(), ...other.records.values()]
  for (let i = Math.floor(random() * 8); i > 0; i--) {
    const record = all[Math.floor(random() * all.length)]!
    const before = doc.records.get(record.id) ?? null
    const twin = all[Math.floor(random() * all.length)]!
    const moved = 'place' in record && 'place' in twin && record.id.slice(0, 4) === twin.id.slice(0, 4) ? ({ ...record, place: twin.place } as Rec) : record
    if (record.id === 'map:this') edits.set(record.id, { id: record.id, before, after: { ...plainMap(), title: String(i) } })
    else edits.set(record.id, { id: record.id, before, after: random() < 0.4 ? null : moved })
  }
  return [...edits.values()]
}

function sortedBy<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

describe('[D2] a document after edits', () => {
  it('is the document of the records after them', () => {
    fc.assert(fc.property(seeds, seeds, fc.array(seeds, { minLength: 1, maxLength: 4 }), (a, b, rounds) => {
      let doc = randomDoc(a)
      for (const round of rounds) {
        doc = applyEdits(doc, randomEdits(doc, randomDoc(b), round))
        expect(doc).toEqual(docOf(doc.records.values(), doc.map))
      }
    }), RUNS)
  })

  it('is the one before when the edits are taken back', () => {
    fc.assert(fc.property(seeds, seeds, seeds, (a, b, c) => {
      const doc = randomDoc(a)
      const edits = randomEdits(doc, randomDoc(b), c)
      expect(applyEdits(applyEdits(doc, edits), invert({ name: '', edits }).edits)).toEqual(doc)
    }), RUNS)
  })

  it('shows each thing once, sorted, in the order of stages, and what has no place in the inbox', () => {
    fc.assert(fc.property(seeds, seeds, seeds, (a, b, c) => {
      const first = randomDoc(a)
      const doc = applyEdits(first, randomEdits(first, randomDoc(b), c))
      const of = (kind: string) => [...doc.records.values()].filter(({ id }) => id.startsWith(kind + ':'))
      const cards = of('card') as Card[]
      const placed = cards.filter(({ place }) => doc.lanes.some(({ id }) => id === place.lane) && doc.steps.some(({ id }) => id === place.from))
      expect(sortedBy([...doc.cells.values()].flat(), ({ id }) => id)).toEqual(sortedBy(placed, ({ id }) => id))
      expect(sortedBy(doc.inbox, ({ id }) => id)).toEqual(sortedBy(cards.filter((card) => !placed.includes(card)), ({ id }) => id))
      for (const [key, cell] of doc.cells) {
        expect(cell.length).toBeGreaterThan(0)
        expect(cell.every((card) => cellKey(card.place.lane, card.place.from) === key)).toBe(true)
        expect(cell).toEqual(sortedBy(cell, ({ id, place }) => `${place.order} ${id}`))
      }
      for (const list of [doc.stages, doc.lanes, doc.personas]) expect(list).toEqual(sortedBy<(typeof list)[number]>(list, ({ id, order }) => `${order} ${id}`))
      const steps = (of('step') as Step[]).filter(({ place }) => doc.stages.some(({ id }) => id === place.stage))
      expect(doc.steps).toEqual(sortedBy(steps, ({ id, place }) => `${String(doc.stages.findIndex((stage) => stage.id === place.stage)).padStart(4, '0')} ${place.order} ${id}`))
      const points = (of('point') as Point[]).filter(({ lane, step }) => doc.lanes.some(({ id }) => id === lane) && doc.steps.some(({ id }) => id === step))
      expect(sortedBy([...doc.points.values()].flat(), ({ id }) => id)).toEqual(sortedBy(points, ({ id }) => id))
      expect(doc.map).toBe(doc.records.get('map:this'))
    }), RUNS)
  })
})

describe('[D2] what an edit does not touch', () => {
  it('keeps its identity: records, lists and cells', () => {
    fc.assert(fc.property(seeds, seeds, (a, b) => {
      const doc = validDoc(a)
      const random = seeded(b)
      const edits = run(doc, randomCall(doc, random), { random, now: () => 0 })?.edits ?? []
      const next = applyEdits(doc, edits)
      const ids = new Set<string>(edits.map(({ id }) => id))
      const kinds = new Set(edits.map(({ id }) => id.slice(0, id.indexOf(':'))))
      const changed = edits.flatMap(({ before, after }) => [before, after]).filter((record) => record !== null)
      const inCell = (key: string) => changed.some((record) => 'place' in record && 'lane' in record.place && cellKey(record.place.lane, record.place.from) === key)
      const inLane = (lane: string) => changed.some((record) => 'step' in record && record.lane === lane)
      const same = (list: readonly unknown[], old: readonly unknown[] | undefined) => list === old || list.length !== old?.length
      const renewed = [
        ...[...doc.records].filter(([id, record]) => !ids.has(id) && next.records.get(id) !== record).map(([id]) => id),
        ...([['map', 'map'], ['stage', 'stages'], ['lane', 'lanes'], ['persona', 'personas'], ['arrow', 'arrows']] as const).filter(([kind, list]) => !kinds.has(kind) && next[list] !== doc[list]),
        ...(kinds.has('stage') || kinds.has('step') || next.steps === doc.steps ? [] : ['steps']),
        ...[...next.cells].filter(([key, cell]) => !inCell(key) && !same(cell, doc.cells.get(key))),
        ...[...next.points].filter(([lane, points]) => !inLane(lane) && !same(points, doc.points.get(lane))),
      ]
      expect(renewed).toEqual([])
    }), RUNS)
  })

  it('no edits give the very same document', () => {
    const doc = randomDoc(4)
    expect(applyEdits(doc, [])).toBe(doc)
  })

  it('a document is never changed, only followed by another', () => {
    const doc = validDoc(11)
    const before = structuredClone({ ...doc, records: [...doc.records] })
    for (let seed = 0; seed < 60; seed++) applyEdits(doc, randomEdits(doc, randomDoc(seed), seed))
    expect({ ...doc, records: [...doc.records] }).toEqual(before)
  })
})

describe('[D3] cards without a place', () => {
  const stage = { id: 'stage:a', order: 'V', title: '', goal: '', colour: null, extra: {} } as const
  const steps = (['step:a', 'step:b'] as const).map((id) => ({ id, place: { stage: stage.id, order: id.slice(5) }, title: '', extra: {} }))
  const lane = { id: 'lane:a', order: 'V', kind: 'text', title: '', colour: null, hidden: false, extra: {} } as const
  const card: Card = { id: 'card:a', place: { lane: lane.id, from: 'step:a', to: 'step:b', order: 'V' }, text: 'Kept', note: '', colour: null, personas: [], data: {}, extra: {} }
  const doc = docOf([stage, ...steps, lane, card], plainMap())
  const without = (id: Id) => applyEdits(doc, [{ id, before: doc.records.get(id)!, after: null }])

  it('are kept in the inbox and come back with their lane, step or stage', () => {
    for (const id of ['lane:a', 'step:a', 'stage:a'] as const) {
      const gone = without(id)
      expect([gone.inbox, gone.cells.size]).toEqual([[card], 0])
      const back = applyEdits(gone, [{ id, before: null, after: doc.records.get(id)! }])
      expect([back.inbox, back.cells.get(cellKey('lane:a', 'step:a'))]).toEqual([[], [card]])
    }
  })

  it('a card whose last step is gone, or lies before its first, ends where it begins', () => {
    expect(spanOf(doc, card)).toEqual({ from: 0, to: 1 })
    expect(spanOf(without('step:b'), card)).toEqual({ from: 0, to: 0 })
    expect(spanOf(doc, { ...card, place: { ...card.place, from: 'step:b', to: 'step:a' } })).toEqual({ from: 1, to: 1 })
    expect(spanOf(doc, { ...card, place: { ...card.place, from: 'step:none', to: 'step:none' } })).toEqual({ from: -1, to: -1 })
    expect(columnIndex(doc).get('step:b')).toBe(1)
  })

  it('points of a lane or step that is gone are not shown and come back', () => {
    const point: Point = { id: pointId('lane:a', 'step:b', null), lane: 'lane:a', step: 'step:b', persona: null, value: 1, note: '', assumed: false, extra: {} }
    const full = applyEdits(doc, [{ id: point.id, before: null, after: point }])
    expect(full.points.get('lane:a')).toEqual([point])
    const gone = applyEdits(full, [{ id: 'step:b', before: steps[1]!, after: null }])
    expect([gone.points.size, get(gone, point.id)]).toEqual([0, point])
    expect(applyEdits(gone, [{ id: 'step:b', before: null, after: steps[1]! }]).points.get('lane:a')).toEqual([point])
  })
})

describe('[D2] edits', () => {
  it('that change nothing do not count, however deep one looks', () => {
    const lane = { id: 'lane:a', order: 'V', kind: 'text', title: '', colour: null, hidden: false, extra: { a: [{ b: null }] } } as const
    const same = structuredClone(lane)
    expect(effective([{ id: lane.id, before: lane, after: same }, { id: lane.id, before: null, after: null }])).toEqual([])
    expect(effective([{ id: lane.id, before: lane, after: { ...lane, extra: { a: [{ b: 0 }] } } }])).toHaveLength(1)
    expect(effective([{ id: lane.id, before: lane, after: { ...lane, extra: { b: [{ b: null }] } } }])).toHaveLength(1)
  })

  it('that remove what is not there are borne', () => {
    const doc = validDoc(5)
    const ids = ['map:none', 'stage:none', 'step:none', 'lane:none', 'card:none', 'point:none', 'arrow:none', 'persona:none'] as const
    expect(applyEdits(doc, ids.map((id) => ({ id, before: null, after: null })))).toEqual(doc)
  })

  it('the empty map holds its own record and nothing else', () => {
    const map = plainMap({ title: 'Empty' })
    expect(emptyDoc(map)).toEqual(docOf([map], map))
    expect(get(emptyDoc(map), 'map:this')).toBe(map)
  })
})
