import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded, validDoc } from '../../testing/random-map'
import type { Source } from '../base/ids'
import type { Doc } from './doc'
import { LIMITS } from './fields'
import { readMap, type Repair } from './read'
import { readRecord } from './read-record'
import { pointId, type Card, type Persona } from './records'
import { writeMap } from './write'

const seeds = fc.nat(1e9)

function source(seed = 1): Source {
  return { random: seeded(seed), now: () => 0 }
}

function read(value: unknown): { doc: Doc; repairs: readonly Repair[] } {
  const result = readMap(value, source())
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`)
  return result
}

function copy(doc: Doc): unknown {
  return JSON.parse(JSON.stringify(writeMap(doc)))
}

/** What reading says of a map whose only fault are its unsorted cards. */
function unplaced(doc: Doc): readonly Repair[] {
  return doc.inbox.length === 0 ? [] : [{ what: 'unplaced', kind: 'card', count: doc.inbox.length }]
}

function file(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return { format: 'safar', schema: 1, map: { title: 'T' }, ...parts }
}

const STAGES = [{ id: 'stage:a', order: 'B', title: 'First' }]
const STEPS = [{ id: 'step:a', place: { stage: 'stage:a', order: 'B' } }, { id: 'step:b', place: { stage: 'stage:a', order: 'C' } }]
const LANES = [{ id: 'lane:a', order: 'B', kind: 'actions', title: 'Actions' }]
const GRID = { stages: STAGES, steps: STEPS, lanes: LANES }
const place = { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'B' }

/** A tree as deep as asked for, made without recursion. */
function deep(levels: number, object: boolean): unknown {
  let value: unknown = 'bottom'
  for (let i = 0; i < levels; i++) value = object ? { in: value } : [value]
  return value
}

describe('[D4] reading what was written', () => {
  it('gives the same map, and nothing is repaired', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const doc = validDoc(seed)
      expect(read(copy(doc))).toEqual({ ok: true, doc, repairs: unplaced(doc) })
    }), { numRuns: 200 })
  })

  it('and writing that again gives the same text', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const text = JSON.stringify(writeMap(validDoc(seed)))
      expect(JSON.stringify(writeMap(read(JSON.parse(text)).doc))).toBe(text)
    }), { numRuns: 60 })
  })

  it('the text does not depend on the order in which records came', () => {
    const text = copy(validDoc(21)) as Record<string, unknown[]>
    const turned = Object.fromEntries(Object.entries(text).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]))
    expect(JSON.stringify(writeMap(read(turned).doc))).toBe(JSON.stringify(text))
  })

  it('a file begins with what it is, names fields in a fixed order and leaves out what is empty', () => {
    const written = writeMap(read(file({ ...GRID, cards: [{ note: 'n', id: 'card:a', later: 1, text: 't', place, data: { z: 1, a: 2 } }] })).doc)
    expect(Object.keys(written)).toEqual(['format', 'schema', 'map', 'stages', 'steps', 'lanes', 'cards', 'points', 'arrows', 'personas'])
    expect(JSON.stringify(written.cards)).toBe(JSON.stringify([{ id: 'card:a', place, text: 't', note: 'n', data: { a: 2, z: 1 }, later: 1 }]))
    expect(written.map).toEqual({ title: 'T', kind: 'journey', state: 'current', language: 'en', direction: 'auto', digits: 'auto', levels: 5 })
  })
})

describe('[D5] what can\'t be read is refused with a reason', () => {
  it.each([
    ['foreign', null], ['foreign', 7], ['foreign', 'safar'], ['foreign', []], ['foreign', {}], ['foreign', { format: 'other', schema: 1, map: {} }], ['foreign', [{ format: 'safar' }]], ['foreign', JSON.parse('{"__proto__":{"format":"safar","schema":1,"map":{}}}')],
    ['newer', { format: 'safar', schema: 2, map: {} }], ['newer', { format: 'safar', schema: 1e9 }],
    ['broken', { format: 'safar' }], ['broken', { format: 'safar', schema: '1', map: {} }], ['broken', { format: 'safar', schema: 0, map: {} }], ['broken', { format: 'safar', schema: 1.5, map: {} }], ['broken', { format: 'safar', schema: 1 }], ['broken', { format: 'safar', schema: 1, map: [], cards: {} }],
    ['large', file({ cards: Array.from({ length: LIMITS.records }, () => ({})), arrows: [null] })],
  ] as const)('%s: %#', (reason, value) => {
    expect(readMap(value, source())).toMatchObject({ ok: false, reason })
  })

  it('as many records as the limit are read', () => {
    expect(readMap(file({ arrows: Array.from({ length: LIMITS.records }, () => null) }), source())).toMatchObject({ ok: true, repairs: [{ what: 'dropped', kind: 'arrow', count: LIMITS.records }] })
  })
})

/** JSON with the words of a map file in it, so that chance gets past the door. */
const strange = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }), fc.constantFrom('stage:a', 'step:a', 'step:b', 'lane:a', 'card:a', 'persona:a', 'map:this', 'a~b', 'aa', '', -0, 1e308, 'amber', 'rtl', true)),
  object: fc.dictionary(fc.oneof(fc.constantFrom('id', 'order', 'place', 'stage', 'lane', 'step', 'from', 'to', 'persona', 'personas', 'kind', 'title', 'text', 'note', 'language', 'levels', 'value', 'data', 'extra', 'deleted', 'style', 'visible', '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'length', 'hasOwnProperty'), fc.string()), tie('any'), { noNullPrototype: true, maxKeys: 8 }),
  any: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('object'), fc.array(tie('any'), { maxLength: 4 })),
}))
const recordList = fc.oneof(fc.array(strange.object, { maxLength: 6 }), strange.any)
const strangeFile = fc.record({ format: fc.constant('safar'), schema: fc.constant(1), map: strange.any, stages: recordList, steps: recordList, lanes: recordList, cards: recordList, points: recordList, arrows: recordList, personas: recordList }, { requiredKeys: ['format', 'schema'] })

describe('[D5] reading never throws', () => {
  it('whatever JSON it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), strange.any), (value) => void readMap(value, source())), { numRuns: 500 })
  })

  it('whatever a map file holds; what was read reads the same a second time', () => {
    fc.assert(fc.property(strangeFile, (value) => {
      const result = readMap(JSON.parse(JSON.stringify(value)), source())
      if (!result.ok) return
      expect(read(copy(result.doc))).toEqual({ ok: true, doc: result.doc, repairs: unplaced(result.doc) })
    }), { numRuns: 250 })
  })

  it('when a real file is damaged anywhere', () => {
    fc.assert(fc.property(seeds, fc.array(fc.tuple(seeds, strange.any), { minLength: 1, maxLength: 5 }), (seed, wounds) => {
      const data = copy(validDoc(seed)) as object
      for (const [where, value] of wounds) {
        let at = data as Record<string, unknown>
        const random = seeded(where)
        for (let depth = 0; depth < 4; depth++) {
          const keys = Object.keys(at)
          const key = keys[Math.floor(random() * keys.length)]
          if (key === undefined) break
          if (typeof at[key] === 'object' && at[key] !== null && random() < 0.8) at = at[key] as Record<string, unknown>
          else {
            at[key] = value
            break
          }
        }
      }
      const result = readMap(JSON.parse(JSON.stringify(data)), source())
      if (!result.ok) return
      expect(read(copy(result.doc))).toEqual({ ok: true, doc: result.doc, repairs: unplaced(result.doc) })
    }), { numRuns: 200 })
  })

  it('from words that are objects pretending to be words', () => {
    const trick = { toString: 1, valueOf: null, toJSON: 2, length: 3 }
    const doc = read(file({ map: { title: trick, language: trick, levels: trick }, ...GRID, lanes: [{ id: 'lane:a', kind: trick, title: trick, order: trick, colour: trick }], cards: [{ place: trick, text: trick, data: trick, personas: trick }] })).doc
    expect([doc.map.language, doc.lanes[0]!.kind, doc.lanes[0]!.title, doc.inbox[0]!.text]).toEqual(['en', 'text', '', ''])
  })

  it('from data as deep as it likes: what lies deeper than a card needs is cut', () => {
    for (const object of [true, false]) {
      const tree = deep(200_000, object)
      const { doc } = read(file({ ...GRID, map: { title: tree, language: tree, later: tree }, lanes: [{ id: 'lane:a', kind: tree }], cards: [{ id: 'card:a', place, text: tree, data: { tree } }] }))
      expect(JSON.stringify(doc.records.get('card:a')).length).toBeLessThan(500)
      expect(doc.map.language).toBe('en')
    }
    expect(() => readMap(deep(200_000, true), source())).not.toThrow()
  })

  it('from data as long as it likes: texts, lists and unknown fields are cut', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`later${i}`, i]))
    const { doc } = read(file({ ...GRID, cards: [{ id: 'card:a', place, text: 'x'.repeat(1e6), note: '😀'.repeat(20_000), data: many, list: Array.from({ length: 9999 }, (_, i) => i), ...many, ['k'.repeat(101)]: 1 }], personas: [{ id: 'persona:a', name: 'n'.repeat(9999) }] }))
    const card = doc.records.get('card:a') as Card
    expect([card.text.length, card.note.length, Object.keys(card.data).length, (card.extra.list as unknown[]).length]).toEqual([LIMITS.text, LIMITS.text, LIMITS.keys, LIMITS.list])
    expect(Object.keys(card.extra).length).toBeLessThanOrEqual(LIMITS.keys)
    expect(doc.personas[0]!.name.length).toBe(LIMITS.title)
  })
})

describe('[D5] strangers\' words stay words', () => {
  it('keys that reach into prototypes never arrive', () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},"deep":{"__proto__":{"polluted":1},"list":[{"__proto__":{"polluted":1},"fine":1}]}}'
    const text = JSON.stringify(file({ ...GRID, cards: [{ id: 'card:a', place, data: 'HERE' }], map: 'HERE', __later: 0 })).replaceAll('"HERE"', hostile).replace('"id":"card:a"', `"id":"card:a",${hostile.slice(1, -1)}`).replace('"format"', '"__proto__":{"format":"other"},"format"')
    const { doc } = read(JSON.parse(text))
    const card = doc.records.get('card:a') as Card
    expect(JSON.stringify([card, doc.map])).not.toMatch(/polluted|__proto__|constructor|prototype/)
    expect([card.data, card.extra]).toEqual([{ deep: { list: [{ fine: 1 }] } }, { deep: { list: [{ fine: 1 }] } }])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    for (const object of [card, card.data, card.extra, card.extra.deep, doc.map.extra]) expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
  })

  it('text that looks like script or markup is kept letter by letter', () => {
    const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) &lt; {{x}} ${y} \u202etxt'
    const { doc } = read(file({ ...GRID, map: { title: text, later: text }, cards: [{ id: 'card:a', place, text, data: { channel: text } }] }))
    const card = doc.records.get('card:a') as Card
    expect([doc.map.title, doc.map.extra.later, card.text, card.data.channel]).toEqual([text, text, text, text])
  })

  it('control characters and halves of letters are taken out, line breaks are one kind', () => {
    const { doc } = read(file({ map: { title: 'a\u0000b\r\nc\ud800d', description: 'a\u0007\r\nb\rc\td\ufffe\udc00 👍🏽 \u200c' } }))
    expect([doc.map.title, doc.map.description]).toEqual(['ab cd', 'a\nb\nc\td 👍🏽 \u200c'])
  })

  it('wrong values become the plainest ones', () => {
    const { doc } = read(file({
      map: { title: 5, kind: 'spaceship', state: 1, language: '<b>', direction: 'up', digits: null, levels: 4 },
      stages: [{ id: 'stage:a', order: 'B', colour: 'puce' }], steps: STEPS, lanes: [{ id: 'lane:a', order: 'B', kind: 'No Kind', hidden: 'yes' }],
      cards: [{ id: 'card:a', place, personas: ['persona:none', 4], colour: '#f00', data: [] }],
      points: [{ lane: 'lane:a', step: 'step:a', value: 99, assumed: 1 }, { lane: 'lane:a', step: 'step:b', value: 'high' }],
      personas: [{ id: 'persona:a', style: 99, visible: 0 }, { id: 'persona:b', style: -1.2, visible: false }],
    }))
    expect(doc.map).toMatchObject({ title: '5', kind: 'journey', state: 'current', language: 'en', direction: 'auto', digits: 'auto', levels: 5 })
    expect([doc.stages[0]!.colour, doc.lanes[0]!.kind, doc.lanes[0]!.hidden]).toEqual([null, 'text', false])
    expect(doc.records.get('card:a')).toMatchObject({ personas: [], colour: null, data: {} })
    expect(doc.points.get('lane:a')!.map(({ value, assumed }) => [value, assumed])).toEqual([[2, false], [0, false]])
    expect((doc.personas as Persona[]).map(({ style, visible }) => [style, visible])).toEqual(expect.arrayContaining([[7, true], [0, false]]))
  })
})

describe('[D5] unknown fields are kept', () => {
  it('of every kind of record, through reading and writing', () => {
    const later = { a: [1, { b: null }], text: 'نگه‌دار' }
    const given = file({
      map: { title: 'T', later }, stages: [{ ...STAGES[0], later }], steps: STEPS.map((step) => ({ ...step, later })), lanes: [{ ...LANES[0], kind: 'metro', later }],
      cards: [{ id: 'card:a', place, data: { later }, later }], points: [{ lane: 'lane:a', step: 'step:a', value: 1, later }], arrows: [{ id: 'arrow:a', from: 'card:a', to: 'step:b', kind: 'next', later }], personas: [{ id: 'persona:a', order: 'B', later }],
    })
    const written = writeMap(read(given).doc) as Record<string, unknown>
    for (const part of Object.values(written).filter((value) => typeof value === 'object').flat()) expect(part).toMatchObject({ later })
    expect(written.lanes).toMatchObject([{ kind: 'metro' }])
    expect(written.cards).toMatchObject([{ data: { later } }])
  })

  it('never stand in for a known field', () => {
    const record = readRecord({ id: 'lane:a', extra: { title: 'Wrong', id: 'lane:b', kind: 'pains', later: 1, extra: { deep: 1 }, deleted: true } })
    expect(record).toEqual({ id: 'lane:a', order: expect.any(String), kind: 'text', title: '', colour: null, hidden: false, extra: { later: 1 } })
  })
})

describe('[D6] repairs', () => {
  it('a file by hand needs neither ids nor orders: lists count from first to last', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    const { doc, repairs } = read(file({
      stages: names.map((title, i) => ({ id: `stage:s${names.length - i}`, title })),
      steps: names.map((title) => ({ place: { stage: 'stage:s3' }, title })),
      lanes: names.map((title, i) => (i === 0 ? { id: 'lane:a', title } : { title })),
      cards: [], personas: names.map((name) => ({ name })),
    }))
    expect([doc.stages.map(({ title }) => title), doc.steps.filter(({ place: { stage } }) => stage === 'stage:s3').map(({ title }) => title), doc.lanes.map(({ title }) => title), doc.personas.map(({ name }) => name)]).toEqual([names, names, names, names])
    expect(repairs).toEqual([{ what: 'completed', kind: 'stage', count: 11 }])
    const cards = read(file({ ...GRID, cards: names.map((text) => ({ place: { lane: 'lane:a', from: 'step:a' }, text })) })).doc.cells.get('lane:a|step:a')!
    expect(cards.map(({ text }) => text)).toEqual(names)
    const mixed = read(file({ ...GRID, lanes: [{ title: 'a', order: 'B' }, { title: 'b' }, { title: 'c', order: 'k' }, { title: 'd' }] })).doc
    expect(mixed.lanes.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each<[string, Record<string, unknown>, Repair[]]>([
    ['a stage without a step gets one', { stages: STAGES }, [{ what: 'completed', kind: 'stage', count: 1 }]],
    ['a step without its stage goes', { ...GRID, steps: [...STEPS, { id: 'step:c', place: { stage: 'stage:none' } }, { id: 'step:d' }] }, [{ what: 'dropped', kind: 'step', count: 2 }]],
    ['an id of another kind goes', { ...GRID, lanes: [...LANES, { id: 'card:x' }, { id: 'lane:<x>' }, { id: 7 }, 'lane:b', null] }, [{ what: 'dropped', kind: 'lane', count: 5 }]],
    ['the second of two with one id goes', { ...GRID, lanes: [...LANES, { ...LANES[0], title: 'Again' }] }, [{ what: 'duplicate', kind: 'lane', count: 1 }]],
    ['an arrow into nothing, or to itself, goes', { ...GRID, arrows: [{ from: 'step:a', to: 'step:none' }, { from: 'step:a', to: 'step:a' }, { from: 'step:a', to: 'lane:a' }, { from: 'step:a', to: 'step:b' }] }, [{ what: 'dropped', kind: 'arrow', count: 3 }]],
    ['a point of nothing goes', { ...GRID, points: [{ lane: 'lane:none', step: 'step:a', value: 1 }, { lane: 'lane:a', step: 'step:a', persona: 'persona:none', value: 1 }, { value: 1 }] }, [{ what: 'dropped', kind: 'point', count: 3 }]],
  ])('%s', (_, parts, repairs) => {
    const result = read(file(parts))
    expect([...result.repairs].sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(repairs)
    expect(read(copy(result.doc)).repairs).toEqual([])
  })

  it('a card is never dropped for want of a place: it is unsorted', () => {
    const { doc, repairs } = read(file({ ...GRID, cards: [{ text: 'no place' }, { text: 'no lane', place: { ...place, lane: 'lane:none' } }, { text: 'no step', place: { ...place, from: 'step:none' } }, { text: 'long', place: { ...place, to: 'step:none' } }] }))
    expect(new Set(doc.inbox.map(({ text }) => text))).toEqual(new Set(['no place', 'no lane', 'no step']))
    expect(doc.cells.get('lane:a|step:a')!.map(({ text, place: { to } }) => [text, to])).toEqual([['long', 'step:a']])
    expect(repairs).toEqual([{ what: 'unplaced', kind: 'card', count: 3 }])
  })

  it('a point lies under the id of its place, whatever id it came with, also with long names', () => {
    const long = 'x'.repeat(100)
    const { doc, repairs } = read(file({ ...GRID, lanes: [...LANES, { id: `lane:${long}`, order: 'C' }], steps: [...STEPS, { id: `step:${long}`, place: { stage: 'stage:a', order: 'D' } }], personas: [{ id: `persona:${long}`, order: 'B' }], points: [
      { id: 'point:mine', lane: 'lane:a', step: 'step:a', value: 1 }, { lane: `lane:${long}`, step: `step:${long}`, persona: `persona:${long}`, value: 2 },
    ] }))
    expect([...doc.points.values()].flat().map(({ id, value }) => [id, value])).toEqual([[pointId('lane:a', 'step:a', null), 1], [pointId(`lane:${long}`, `step:${long}`, `persona:${long}`), 2]])
    expect(repairs).toEqual([])
    expect(read(copy(doc))).toEqual({ ok: true, doc, repairs: [] })
  })

  it('two points of different places never share an id', () => {
    const { doc } = read(file({ ...GRID, lanes: [...LANES, { id: 'lane:a~step', order: 'C' }], personas: [{ id: 'persona:all', order: 'B' }], points: [{ lane: 'lane:a', step: 'step:a', value: 1 }, { lane: 'lane:a', step: 'step:a', persona: 'persona:all', value: 2 }] }))
    expect(doc.points.get('lane:a')!.map(({ value }) => value).sort()).toEqual([1, 2])
    expect(doc.lanes.map(({ id }) => id)).not.toContain('lane:a~step')
  })
})
