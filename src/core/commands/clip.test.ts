import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after } from '../../testing/random-command'
import { seeded, validDoc } from '../../testing/random-map'
import type { Id } from '../base/ids'
import { cellKey, columnIndex, docOf, get, type Doc } from '../document/doc'
import { plainMap } from '../../testing/random-map'
import { clipOf } from './clip'

const source = { random: seeded(3), now: () => 0 }
const card = (id: string, lane: string, step: string, to = step, text = id) => ({ id: `card:${id}`, place: { lane: `lane:${lane}`, from: `step:${step}`, to: `step:${to}`, order: id }, text, note: '', colour: null, personas: ['persona:p'], data: id === 'c' ? { answers: ['card:a', 'card:z'] } : {}, extra: {} }) as const
const DOC = docOf([
  ...['1', '2', '3'].map((id) => ({ id: `stage:${id}`, order: id, title: `S${id}`, goal: '', colour: null, extra: {} }) as const),
  ...['1', '2', '3'].map((id) => ({ id: `step:${id}`, place: { stage: `stage:${id}`, order: 'V' }, title: '', extra: {} }) as const),
  ...['x', 'y'].map((id) => ({ id: `lane:${id}`, order: id, kind: id === 'x' ? 'actions' : 'pains', title: id, colour: null, hidden: false, extra: {} }) as const),
  { id: 'persona:p', order: 'V', name: 'P', role: '', quote: '', about: '', goals: '', frustrations: '', style: 0, visible: true, extra: {} },
  card('a', 'x', '1'), card('b', 'x', '2', '3'), card('c', 'y', '2'), { id: 'arrow:ac', from: 'card:a', to: 'card:c', kind: 'next', label: '', extra: {} },
], plainMap())
const rows = DOC.lanes.map(({ id }) => id)
const grid = (doc: Doc) => doc.lanes.map((lane) => doc.steps.map((step) => (doc.cells.get(cellKey(lane.id, step.id)) ?? []).map(({ text }) => text).join('+')))

describe('[D17] copying and pasting', () => {
  it('keeps how cards lie to each other, with their arrows and links among them', () => {
    const clip = clipOf(DOC, ['card:a', 'card:c'])!
    const doc = after(DOC, { name: 'clip.paste', args: { clip, rows, lane: 'lane:x', step: 'step:2' } }, source)
    expect(grid(doc)).toEqual([['a', 'b+a', ''], ['', 'c', 'c']])
    const twin = [...doc.records.values()].find((record) => record.id.startsWith('card:') && !DOC.records.has(record.id) && 'text' in record && record.text === 'c')
    const other = doc.cells.get('lane:x|step:2')!.at(-1)!
    expect(twin).toMatchObject({ data: { answers: [other.id, 'card:z'] }, personas: ['persona:p'] })
    expect(doc.arrows.some((arrow) => arrow.from === other.id && arrow.to === twin!.id)).toBe(true)
  })

  it('makes lanes and stages where the map ends', () => {
    const doc = after(DOC, { name: 'clip.paste', args: { clip: clipOf(DOC, ['card:a', 'card:b', 'card:c'])!, rows, lane: 'lane:y', step: 'step:3' } }, source)
    expect([doc.lanes.length, doc.stages.length]).toEqual([3, 5])
    expect(grid(doc)).toEqual([['a', 'b', '', '', ''], ['', 'c', 'a', 'b', ''], ['', '', '', 'c', '']])
  })

  it('puts whole lanes below and whole stages after', () => {
    const lanes = after(DOC, { name: 'clip.paste', args: { clip: clipOf(DOC, ['lane:x'])!, rows, lane: 'lane:x', step: null } }, source)
    expect(grid(lanes)).toEqual([['a', 'b', ''], ['a', 'b', ''], ['', 'c', '']])
    const stages = after(DOC, { name: 'clip.paste', args: { clip: clipOf(DOC, ['stage:1'])!, rows, lane: null, step: 'step:2' } }, source)
    expect(stages.stages.map(({ title }) => title)).toEqual(['S1', 'S2', 'S1', 'S3'])
    expect(grid(stages)).toEqual([['a', 'b', 'a', ''], ['', 'c', '', '']])
  })

  it('loses no card, whatever is pasted from whichever map into whichever', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.nat(1e9), fc.constantFrom('card', 'lane', 'stage'), (one, two, kind) => {
      const [from, to] = [validDoc(one), validDoc(two)]
      const clip = clipOf(from, [...from.records.keys()].filter((id) => id.startsWith(`${kind}:`)))
      if (!clip) return
      const doc = after(to, { name: 'clip.paste', args: { clip, rows: to.lanes.map(({ id }) => id), lane: to.lanes[0]?.id ?? null, step: to.steps[0]?.id ?? null } }, { random: seeded(one ^ two), now: () => 0 })
      const count = (map: Doc) => [...map.records.keys()].filter((id: Id) => id.startsWith('card:')).length
      expect(count(doc)).toBe(count(to) + count(clip.doc))
      expect(doc.inbox.length).toBe(to.inbox.length + clip.doc.inbox.length)
      const about = [...doc.records.values()].flatMap((record) => ('personas' in record ? record.personas : []))
      expect(about.filter((persona) => !get(doc, persona))).toEqual([])
      expect(columnIndex(doc).size).toBe(doc.steps.length)
    }), { numRuns: 150 })
  })
})
