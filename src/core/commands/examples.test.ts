import { describe, expect, it } from 'vitest'
import { after, run, type Call } from '../../testing/random-command'
import { plainMap, seeded } from '../../testing/random-map'
import type { Id } from '../base/ids'
import { applyEdits, docOf, type Doc } from '../document/doc'
import { pointId, type ArrowEnd, type Card, type Point } from '../document/records'

function order(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id)
}

describe('[D14] each command by an example', () => {
  const source = (seed = 1) => ({ random: seeded(seed), now: () => 0 })
  const card = (id: string, lane: string, from: string, to: string, rank: string, text = id): Card => ({ id: `card:${id}`, place: { lane: `lane:${lane}`, from: `step:${from}`, to: `step:${to}`, order: rank }, text, note: '', colour: null, personas: ['persona:a'], data: { channel: 'email', impact: 3 }, extra: {} })
  const point = (step: string, persona: 'persona:a' | null): Point => ({ id: pointId('lane:b', `step:${step}`, persona), lane: 'lane:b', step: `step:${step}`, persona, value: 1, note: 'n', assumed: true, extra: {} })
  /** Stages a (steps 1, 2) and b (step 3); cards: one in a/1, wide over a/1–3, two in a/2, three in b/3. */
  const DOC = docOf([
    ...(['a', 'b'] as const).map((id) => ({ id: `stage:${id}`, order: id, title: `Stage ${id}`, goal: '', colour: null, extra: {} }) as const),
    ...([['1', 'a'], ['2', 'a'], ['3', 'b']] as const).map(([id, stage]) => ({ id: `step:${id}`, place: { stage: `stage:${stage}`, order: `V${id}` }, title: `Step ${id}`, extra: {} }) as const),
    ...(['a', 'b'] as const).map((id) => ({ id: `lane:${id}`, order: id, kind: id === 'a' ? 'actions' : 'emotion', title: `Lane ${id}`, colour: null, hidden: false, extra: { later: 1 } }) as const),
    { id: 'persona:a', order: 'V', name: 'Sara', role: '', quote: '', about: '', goals: '', frustrations: '', style: 0, visible: true, extra: {} },
    card('one', 'a', '1', '1', 'C'), card('wide', 'a', '1', '3', 'F'), card('two', 'a', '2', '2', 'F'), card('three', 'b', '3', '3', 'C'),
    point('1', 'persona:a'), point('3', null),
    { id: 'arrow:12', from: 'card:one', to: 'card:two', kind: 'next', label: '', extra: {} },
    { id: 'arrow:13', from: 'card:one', to: 'card:three', kind: 'loop', label: 'back', extra: {} },
    { id: 'arrow:s', from: 'step:1', to: 'step:3', kind: 'skip', label: '', extra: {} },
  ], plainMap())
  const outcome = (name: Call['name'], args: unknown, doc = DOC) => run(doc, { name, args }, source())
  const then = (name: Call['name'], args: unknown, doc = DOC) => after(doc, { name, args }, source())
  const texts = (doc: Doc, lane: string, step: string) => (doc.cells.get(`lane:${lane}|step:${step}`) ?? []).map(({ text }) => text)
  const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title)
  const at = (doc: Doc, id: string) => doc.records.get(id as Id)

  it('map.set changes what is said about the map; the same again is nothing', () => {
    const doc = then('map.set', { patch: { title: 'New', levels: 7 } })
    expect(doc.map).toEqual({ ...DOC.map, title: 'New', levels: 7 })
    expect(outcome('map.set', { patch: { title: 'New' } }, doc)).toBeNull()
  })

  it('stage.add puts a stage with one unnamed step after another, or at the start', () => {
    const doc = then('stage.add', { after: 'stage:a', title: 'Between' })
    expect([titles(doc.stages), titles(doc.steps)]).toEqual([['Stage a', 'Between', 'Stage b'], ['Step 1', 'Step 2', '', 'Step 3']])
    expect(titles(then('stage.add', { after: null }).stages)).toEqual(['', 'Stage a', 'Stage b'])
  })

  it('stage.move takes the steps along, points and cards stay in them; where it is already is nothing', () => {
    const doc = then('stage.move', { id: 'stage:b', before: 'stage:a' })
    expect([titles(doc.steps), texts(doc, 'b', '3')]).toEqual([['Step 3', 'Step 1', 'Step 2'], ['three']])
    expect([outcome('stage.move', { id: 'stage:a', before: 'stage:b' }), outcome('stage.move', { id: 'stage:b', before: null })]).toEqual([null, null])
  })

  it('stage.duplicate copies steps, cards, points and inner arrows; what reaches out ends inside', () => {
    const doc = then('stage.duplicate', { id: 'stage:a' })
    expect([titles(doc.stages), titles(doc.steps)]).toEqual([['Stage a', 'Stage a', 'Stage b'], ['Step 1', 'Step 2', 'Step 1', 'Step 2', 'Step 3']])
    const [first, second] = doc.steps.slice(2, 4).map(({ id }) => id.slice(5)) as [string, string]
    expect([texts(doc, 'a', first), texts(doc, 'a', second)]).toEqual([['one', 'wide'], ['two']])
    expect(doc.cells.get(`lane:a|step:${first}`)![1]!.place.to).toBe(`step:${second}`)
    expect([doc.arrows.length, doc.points.get('lane:b')!.length]).toEqual([4, 3])
  })

  it('stage.duplicate copies the arrows that hang on the stage itself; into the stage they lead into the twin', () => {
    const arrow = (id: string, from: ArrowEnd, to: ArrowEnd) => ({ id: `arrow:${id}` as const, from, to, kind: 'next' as const, label: '', extra: {} })
    const doc = then('stage.duplicate', { id: 'stage:a' }, docOf([...DOC.records.values(), arrow('out', 'stage:a', 'stage:b'), arrow('in', 'card:three', 'stage:a'), arrow('own', 'stage:a', 'card:one')], DOC.map))
    const [, twin] = doc.stages
    const copied = doc.arrows.filter(({ from, to }) => from === twin!.id || to === twin!.id)
    expect(copied.map(({ from, to }) => [from === twin!.id ? 'twin' : from, to === twin!.id ? 'twin' : at(doc, to)].map((end) => (typeof end === 'string' ? end : (end as { text?: string; title?: string }).text ?? (end as { title: string }).title))).sort()).toEqual([['card:three', 'twin'], ['twin', 'Stage b'], ['twin', 'one']])
    expect(copied.some(({ to }) => to === 'card:one')).toBe(false)
  })

  it('stage.remove takes what is only in it; a card that reaches further is shortened', () => {
    const doc = then('stage.remove', { id: 'stage:a' })
    expect([titles(doc.stages), titles(doc.steps), texts(doc, 'a', '3'), at(doc, 'card:one'), doc.arrows.length]).toEqual([['Stage b'], ['Step 3'], ['wide'], undefined, 0])
    expect(then('stage.remove', { id: 'stage:b' }, doc).inbox).toEqual([])
  })

  it('stage.set, step.set, lane.set, persona.set change fields and nothing else', () => {
    for (const [name, id, patch] of [['stage.set', 'stage:a', { title: 'New', colour: 'teal' }], ['step.set', 'step:1', { title: 'New' }], ['lane.set', 'lane:a', { hidden: true }], ['persona.set', 'persona:a', { name: 'New' }], ['arrow.set', 'arrow:12', { label: 'New' }]] as const) {
      expect(outcome(name, { id, patch })).toEqual({ focus: id, edits: [{ id, before: at(DOC, id), after: { ...at(DOC, id), ...patch } }] })
    }
  })

  it('step.add, step.move and step.remove keep a step in every stage', () => {
    const doc = then('step.add', { stage: 'stage:b', after: null, title: 'New' })
    expect(titles(doc.steps)).toEqual(['Step 1', 'Step 2', 'New', 'Step 3'])
    expect(outcome('step.add', { stage: 'stage:b', after: 'step:1' })).toBeNull()
    expect(titles(then('step.move', { id: 'step:1', stage: 'stage:b', before: 'step:3' }).steps)).toEqual(['Step 2', 'Step 1', 'Step 3'])
    expect([outcome('step.move', { id: 'step:3', stage: 'stage:a', before: null }), outcome('step.remove', { id: 'step:3' })]).toEqual([null, null])
  })

  it('step.duplicate puts a twin with its cards and points right after it', () => {
    const doc = then('step.duplicate', { id: 'step:1' })
    expect(titles(doc.steps)).toEqual(['Step 1', 'Step 1', 'Step 2', 'Step 3'])
    expect(texts(doc, 'a', doc.steps[1]!.id.slice(5))).toEqual(['one', 'wide'])
    expect(doc.points.get('lane:b')).toHaveLength(3)
  })

  it('step.remove shortens what spans it and takes what is only in it', () => {
    const doc = then('step.remove', { id: 'step:1' })
    expect([texts(doc, 'a', '2'), at(doc, 'card:one'), (at(doc, 'card:wide') as Card).place]).toEqual([expect.arrayContaining(['wide', 'two']), undefined, expect.objectContaining({ from: 'step:2', to: 'step:3' })])
    expect([doc.arrows, doc.points.get('lane:b')!.map(({ step }) => step)]).toEqual([[], ['step:3']])
  })

  it('step.remove: a shortened card never gets the very place of another', () => {
    const doc = then('step.remove', { id: 'step:1' })
    const ids = () => order(doc.cells.get('lane:a|step:2')!)
    const made = outcome('card.add', { lane: 'lane:a', step: 'step:2', index: 1 }, doc)!
    expect(order(applyEdits(doc, made.edits).cells.get('lane:a|step:2')!)).toEqual([ids()[0], made.focus, ids()[1]])
  })

  it('step.remove: a card whose end has been moved before its beginning does not go on naming it', () => {
    const turned = then('step.move', { id: 'step:2', stage: 'stage:b', before: null })
    const wide = then('card.span', { id: 'card:wide', from: 'step:3', to: 'step:2' }, turned)
    const back = then('step.move', { id: 'step:2', stage: 'stage:a', before: null }, wide)
    expect((at(then('step.remove', { id: 'step:2' }, back), 'card:wide') as Card).place).toMatchObject({ from: 'step:3', to: 'step:3' })
  })

  it('lane.add, lane.move, lane.duplicate and lane.remove', () => {
    expect(titles(then('lane.add', { kind: 'pains', after: 'lane:a', title: 'Pains' }).lanes)).toEqual(['Lane a', 'Pains', 'Lane b'])
    expect(titles(then('lane.move', { id: 'lane:b', before: 'lane:a' }).lanes)).toEqual(['Lane b', 'Lane a'])
    const twice = then('lane.duplicate', { id: 'lane:b' })
    expect([titles(twice.lanes), texts(twice, twice.lanes[2]!.id.slice(5), '3'), twice.points.get(twice.lanes[2]!.id)!.length]).toEqual([['Lane a', 'Lane b', 'Lane b'], ['three'], 2])
    const without = then('lane.remove', { id: 'lane:b' })
    expect([titles(without.lanes), without.points.size, at(without, 'card:three'), without.inbox, order(without.arrows)]).toEqual([['Lane a'], 0, undefined, [], ['arrow:12', 'arrow:s']])
  })

  it('card.set merges data key by key; null deletes a key', () => {
    expect(at(then('card.set', { id: 'card:one', patch: { data: { effort: 2, channel: null } } }), 'card:one')).toMatchObject({ data: { impact: 3, effort: 2 }, text: 'one' })
    expect((at(then('card.set', { id: 'card:one', patch: { data: { channel: null } } }), 'card:one') as Card).data).not.toHaveProperty('channel')
  })

  it('card.move keeps how many steps a card spans, as far as there are columns', () => {
    expect(at(then('card.move', { ids: ['card:wide'], lane: 'lane:b', step: 'step:2', index: 0 }), 'card:wide')).toMatchObject({ place: { lane: 'lane:b', from: 'step:2', to: 'step:3' } })
    expect(outcome('card.move', { ids: ['card:one'], lane: 'lane:a', step: 'step:1', index: 0 })).toBeNull()
    expect(texts(then('card.move', { ids: ['card:two', 'card:one'], lane: 'lane:a', step: 'step:1', index: 1 }), 'a', '1')).toEqual(['wide', 'two', 'one'])
  })

  it('card.span covers the steps from one to another, named in either order', () => {
    expect(at(then('card.span', { id: 'card:two', from: 'step:3', to: 'step:1' }), 'card:two')).toMatchObject({ place: { lane: 'lane:a', from: 'step:1', to: 'step:3' } })
    expect(outcome('card.span', { id: 'card:wide', from: 'step:1', to: 'step:3' })).toBeNull()
  })

  it('card.remove takes the arrows at cards with them; records.remove goes by each kind\'s rules', () => {
    const doc = then('card.remove', { ids: ['card:one', 'card:none'] })
    expect([texts(doc, 'a', '1'), order(doc.arrows)]).toEqual([['wide'], ['arrow:s']])
    const rest = then('records.remove', { ids: ['card:two', 'arrow:13', 'step:3', 'lane:b', 'persona:a', 'map:this', 'lane:none'] })
    expect([titles(rest.steps), titles(rest.lanes), order(rest.personas), order(rest.arrows), (at(rest, 'card:one') as Card).personas]).toEqual([['Step 1', 'Step 2', 'Step 3'], ['Lane a'], [], ['arrow:s'], []])
    expect(then('records.remove', { ids: [point('3', null).id] }).points.get('lane:b')).toHaveLength(1)
  })

  it('point.set makes or changes a point, within −2 and +2; point.remove takes it', () => {
    const spot = { lane: 'lane:b', step: 'step:2', persona: 'persona:a' }
    const id = pointId('lane:b', 'step:2', 'persona:a')
    expect(at(then('point.set', { ...spot, patch: { value: 7, note: 'high' } }), id)).toEqual({ id, ...spot, value: 2, note: 'high', assumed: false, extra: {} })
    expect(at(then('point.set', { ...spot, step: 'step:1', patch: { assumed: false } }), point('1', 'persona:a').id)).toEqual({ ...point('1', 'persona:a'), assumed: false })
    expect([outcome('point.set', { ...spot, patch: { value: Number.NaN } }), outcome('point.set', { ...spot, persona: 'persona:none', patch: {} }), outcome('point.remove', spot)]).toEqual([null, null, null])
    expect(at(then('point.remove', { ...spot, step: 'step:1' }), point('1', 'persona:a').id)).toBeUndefined()
  })

  it('arrow.add and arrow.set join two ends once in each direction and never an end with itself', () => {
    expect(then('arrow.add', { from: 'card:two', to: 'card:one', kind: 'loop', label: 'again' }).arrows).toHaveLength(4)
    const refused = [['arrow.add', { from: 'card:one', to: 'card:two', kind: 'loop' }], ['arrow.add', { from: 'card:one', to: 'card:one', kind: 'next' }], ['arrow.set', { id: 'arrow:12', patch: { to: 'card:one' } }], ['arrow.set', { id: 'arrow:12', patch: { to: 'card:three' } }], ['arrow.set', { id: 'arrow:12', patch: { from: 'card:none' } }]] as const
    expect(refused.map(([name, args]) => outcome(name, args))).toEqual(refused.map(() => null))
    expect(at(then('arrow.set', { id: 'arrow:12', patch: { to: 'step:3', kind: 'skip' } }), 'arrow:12')).toMatchObject({ from: 'card:one', to: 'step:3', kind: 'skip' })
    expect(order(then('arrow.remove', { id: 'arrow:12' }).arrows)).toEqual(['arrow:13', 'arrow:s'])
  })

  it('persona.add takes the first look that no other has, and keeps the id of the shared library', () => {
    const two = then('persona.add', { persona: { id: 'persona:shared', name: 'Ali', style: 0 } })
    expect(two.personas.map(({ id, name, style }) => [id, name, style])).toEqual([['persona:a', 'Sara', 0], ['persona:shared', 'Ali', 1]])
    expect(outcome('persona.add', { persona: { id: 'persona:a' } })).toBeNull()
    expect(then('persona.add', { persona: { style: 5 } }).personas[1]!.style).toBe(5)
    for (const style of [99, -1, 1.5, Number.NaN]) expect(then('persona.add', { persona: { style } }).personas[1]!.style).toBe(1)
    let many = DOC
    for (let i = 0; i < 9; i++) many = after(many, { name: 'persona.add', args: { persona: {} } }, source(i))
    expect(many.personas.map(({ style }) => style)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1])
  })

  it('persona.move and persona.remove: points go, cards forget it', () => {
    const two = then('persona.add', { persona: { id: 'persona:b' } })
    expect(order(then('persona.move', { id: 'persona:b', before: 'persona:a' }, two).personas)).toEqual(['persona:b', 'persona:a'])
    const doc = then('persona.remove', { id: 'persona:a' })
    expect([doc.points.get('lane:b')!.map(({ persona }) => persona), texts(doc, 'a', '1'), (at(doc, 'card:one') as Card).personas]).toEqual([[null], ['one', 'wide'], []])
  })
})
