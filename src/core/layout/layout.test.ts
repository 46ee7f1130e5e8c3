import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneModel } from '../../lanes/models'
import { plainEnv, plainMap, randomDoc } from '../../testing/random-map'
import { applyEdits, docOf, emptyDoc, type Doc } from '../document/doc'
import { readMap } from '../document/read'
import type { Card } from '../document/records'
import { drawList, type DrawGroup } from './draw-list'
import { layout } from './layout'
import { mirrorPrims } from './mirror'
import type { Prim } from './prims'
import { restrict } from './restrict'
import type { Scene } from './scene'

const seeds = fc.integer({ min: 0, max: 1e9 })
const RUNS = { numRuns: 120 }

function cardsOf(scene: Scene) {
  return scene.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.map((box) => ({ row, id: box.card.id, x: cell.x + box.x, y: row.y + box.y, w: box.w, h: box.h }))))
}

function numbersOf(prim: Prim): number[] {
  if (prim.t === 'path') return (prim.d.match(/-?[\d.]+|NaN|undefined|Infinity/g) ?? []).map(Number)
  return prim.t === 'icon' ? [prim.x, prim.y, prim.size] : [prim.x, prim.y, prim.w, prim.h]
}

function allPrims(scene: Scene): Prim[] {
  return [...drawList(scene).flatMap(({ prims }) => prims), ...scene.rows.flatMap(({ cells }) => cells.flatMap(({ points }) => points.flatMap(({ prims }) => prims))), ...scene.columns.flatMap(({ prims }) => prims)]
}

function cardWith(doc: Doc, test: (card: Card) => boolean): Card | undefined {
  return [...doc.cells.values()].flat().find(test)
}

describe('[L1] cards', () => {
  it('every card in a visible lane appears once, within its row and columns, and none overlap', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const doc = randomDoc(seed, { direction: direction as 'ltr' | 'rtl' })
      const scene = layout(doc, plainEnv())
      const boxes = cardsOf(scene)
      const visible = new Set(doc.lanes.filter(({ hidden, collapsed }) => !hidden && !collapsed).map(({ id }) => id))
      const expected = [...doc.cells.values()].flat().filter((card) => visible.has(card.place.lane)).map(({ id }) => id)
      expect(boxes.map(({ id }) => id).sort()).toEqual(expected.sort())
      for (const box of boxes) {
        expect(box.y).toBeGreaterThanOrEqual(box.row.y)
        expect(box.y + box.h).toBeLessThanOrEqual(box.row.y + box.row.h)
        expect(box.x).toBeGreaterThanOrEqual(scene.grid.x)
        expect(box.x + box.w).toBeLessThanOrEqual(scene.grid.x + scene.grid.w)
        expect(boxes.filter((other) => other !== box && box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h)).toEqual([])
      }
    }), RUNS)
  })

  it('cards of one cell keep their order downwards', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const { cells } of layout(randomDoc(seed), plainEnv()).rows) for (const { cards } of cells) for (let i = 1; i < cards.length; i++) expect(cards[i]!.y).toBeGreaterThan(cards[i - 1]!.y)
    }), RUNS)
  })
})

describe('[L12] folded lanes and headings', () => {
  it('a folded lane is as high as its head and still tells how many cards each column holds', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const doc = randomDoc(seed)
      for (const row of layout(doc, plainEnv()).rows) {
        if (!row.lane.collapsed) continue
        expect([row.h, row.closed, row.scale, row.cells.every(({ cards, points }) => cards.length === 0 && points.length === 0)]).toEqual([44, true, null, true])
        const told = [...row.under, ...row.over].flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))
        expect(told).toEqual(row.lane.kind === 'divider' ? [] : doc.steps.flatMap((step) => doc.cells.get(`${row.lane.id}|${step.id}`)?.length ?? []).map(String))
      }
    }), RUNS)
  })

  it('a heading is slim, holds nothing, and shows cards that strayed into it below itself', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const row of layout(randomDoc(seed), plainEnv()).rows) {
        if (row.lane.kind !== 'divider' || row.lane.collapsed) continue
        const cards = row.cells.flatMap((cell) => cell.cards)
        expect(row.closed).toBe(true)
        expect(row.h === 44).toBe(cards.length === 0)
        expect(cards.every(({ y }) => y >= 44)).toBe(true)
      }
    }), RUNS)
  })
})

describe('[L2] direction', () => {
  it('a map read from the right is the exact mirror of the same map read from the left', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const env = plainEnv()
      const ltr = layout(randomDoc(seed, { direction: 'ltr' }), env)
      const rtl = layout(randomDoc(seed, { direction: 'rtl' }), env)
      const W = ltr.width
      expect([rtl.width, rtl.height]).toEqual([ltr.width, ltr.height])
      const boxes = ({ columns, stages, rows, arrows, header, grid }: Scene) => [
        ...columns.map(({ x, w }) => [x, w]), ...stages.map(({ x, w }) => [x, w]), [grid.x, grid.w], [header.x, header.w], ...header.personas.map(({ x, w }) => [header.x + x, w]),
        ...rows.flatMap((row) => [[row.headX, grid.headWidth], ...row.cells.flatMap((cell) => [[cell.x, cell.w], ...cell.cards.flatMap((card) => [[cell.x + card.x, card.w], [cell.x + card.x + card.text.x, card.text.w]]), ...cell.points.map((point) => [cell.x + point.x, 0])])]),
        ...arrows.flatMap(({ bounds, label }) => [[bounds.x, bounds.w], ...(label ? [[label.x, label.w]] : [])]),
      ]
      const mirrored = boxes(ltr).map(([x, w]) => [W - x! - w!, w!])
      for (const [i, [x, w]] of boxes(rtl).entries()) {
        expect(x).toBeCloseTo(mirrored[i]![0]!, 3)
        expect(w).toBeCloseTo(mirrored[i]![1]!, 3)
      }
      const shapes = (groups: readonly DrawGroup[], turn: boolean) => groups.flatMap(({ prims }) => (turn ? mirrorPrims(prims, W) : prims)).flatMap((prim) => numbersOf(prim))
      const [a, b] = [shapes(drawList(ltr), true), shapes(drawList(rtl), false)]
      expect(b.length).toBe(a.length)
      for (const [i, value] of a.entries()) expect(Math.abs(value - b[i]!)).toBeLessThan(0.05)
    }), { numRuns: 60 })
  })

  it('follows the language unless the map says otherwise', () => {
    expect(layout(emptyDoc(plainMap({ language: 'fa' })), plainEnv()).direction).toBe('rtl')
    expect(layout(emptyDoc(plainMap({ language: 'fa', direction: 'ltr' })), plainEnv()).direction).toBe('ltr')
  })
})

describe('[L3] identity', () => {
  it('typing into a card makes one new cell and one new card box; rows below keep their cells', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const env = plainEnv()
      const doc = randomDoc(seed, { direction: direction as 'ltr' | 'rtl' })
      const shown = new Set(doc.lanes.filter(({ hidden, collapsed }) => !hidden && !collapsed).map(({ id }) => id))
      // A card that spans may move the cards of other cells.
      const card = cardWith(doc, (one) => shown.has(one.place.lane) && ![...doc.cells.values()].flat().some(({ place }) => place.lane === one.place.lane && place.from !== place.to))
      if (!card) return
      const before = layout(doc, env)
      const after = layout(applyEdits(doc, [{ id: card.id, before: card, after: { ...card, text: card.text + ' more words to make it longer' } }]), env)
      const cells = (scene: Scene) => scene.rows.flatMap((row) => row.cells)
      const old = new Set(cells(before))
      expect(cells(after).filter((cell) => !old.has(cell)).map(({ lane, step }) => [lane, step])).toEqual([[card.place.lane, card.place.from]])
      for (const [i, row] of after.rows.entries()) {
        if (row.lane.id === card.place.lane) continue
        expect(row.cells).toBe(before.rows[i]!.cells)
        expect(row === before.rows[i] || row.y !== before.rows[i]!.y).toBe(true)
      }
      expect(after.stages).toBe(before.stages)
      expect(after.columns).toBe(before.columns)
      const boxes = (scene: Scene) => scene.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards))
      const kept = new Set(boxes(before))
      const made = boxes(after).filter((box) => !kept.has(box))
      expect(made.every((box) => box.card.place.from === card.place.from && box.card.place.lane === card.place.lane && box.card.place.order >= card.place.order)).toBe(true)
    }), RUNS)
  })

  it('the same document gives the very same scene; another version of the words a new one', () => {
    const doc = randomDoc(7)
    const env = plainEnv()
    expect(layout(doc, env)).toBe(layout(doc, env))
    expect(layout(doc, plainEnv('2'))).not.toBe(layout(doc, env))
  })

  it('memory of earlier maps does not change what is drawn', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const doc = randomDoc(seed)
      const card = cardWith(doc, () => true)
      if (!card) return
      const typed = { ...card, text: card.text + ' again' }
      const warm = layout(applyEdits(doc, [{ id: card.id, before: card, after: typed }]), plainEnv())
      layout(doc, plainEnv())
      const fresh = structuredClone({ records: [...doc.records.values()].map((record) => (record.id === card.id ? typed : record)), map: doc.map })
      const cold = layout(docOf(fresh.records, fresh.map), plainEnv())
      expect(JSON.parse(JSON.stringify(warm))).toEqual(JSON.parse(JSON.stringify(cold)))
    }), { numRuns: 40 })
  })
})

describe('[L4] drawing', () => {
  it('no number in any drawing is missing or infinite, whatever the map', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const scene = layout(randomDoc(seed, { direction: direction as 'ltr' | 'rtl' }), plainEnv())
      for (const prim of allPrims(scene)) for (const value of numbersOf(prim)) if (!Number.isFinite(value)) throw new Error(JSON.stringify(prim))
      for (const { bounds, d } of scene.arrows) expect([...Object.values(bounds), d.length].every(Number.isFinite)).toBe(true)
    }), { numRuns: 200 })
  })

  it('an empty map has a title block and nothing broken', () => {
    const scene = layout(emptyDoc(plainMap()), plainEnv())
    expect(scene.rows).toEqual([])
    expect(scene.width).toBeGreaterThan(600)
    for (const prim of allPrims(scene)) for (const value of numbersOf(prim)) expect(Number.isFinite(value)).toBe(true)
  })

  it('each group of the draw list lies inside its box, so skipping what is out of sight loses nothing', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const group of drawList(layout(randomDoc(seed), plainEnv()))) {
        for (const prim of group.prims) {
          if (prim.t === 'path') continue
          const [w, h] = prim.t === 'icon' ? [prim.size, prim.size] : [prim.w, prim.h]
          expect(prim.x >= group.x - 0.01 && prim.y >= group.y - 0.01 && prim.x + w <= group.x + group.w + 0.01 && prim.y + h <= group.y + group.h + 0.01).toBe(true)
        }
      }
    }), { numRuns: 40 })
  })

  it('text never leaves its card', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const env = plainEnv()
      for (const { cells } of layout(randomDoc(seed), env).rows) for (const { cards } of cells) for (const { prims, w, h } of cards) for (const prim of prims) {
        if (prim.t !== 'text') continue
        expect(prim.x >= 0 && prim.x + prim.w <= w + 0.01 && prim.y >= 0 && prim.y + prim.h <= h).toBe(true)
        expect([...prim.s].length === 1 || env.text.width(prim.s, prim.size, prim.weight, prim.dir) <= prim.w + 1).toBe(true)
      }
    }), RUNS)
  })
})

describe('[L5] arrows', () => {
  it('an arrow is drawn when both its ends are shown, and never otherwise', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const doc = randomDoc(seed)
      const scene = layout(doc, plainEnv())
      const shown = new Set<string>([...cardsOf(scene).map(({ id }) => id), ...doc.steps.map(({ id }) => id), ...doc.stages.filter(({ id }) => doc.steps.some(({ place }) => place.stage === id)).map(({ id }) => id)])
      expect(scene.arrows.map(({ id }) => id)).toEqual(doc.arrows.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(({ id }) => id))
    }), RUNS)
  })

  it('joins stages, and writes share and delay where the label is; a persona gives it colour and shape', () => {
    const plain = { order: 'a', title: '', extra: {} }
    const stage = (n: number) => [{ ...plain, id: `stage:${n}` as const, order: String(n), goal: '', colour: null }, { id: `step:${n}` as const, place: { stage: `stage:${n}` as const, order: 'a' }, title: '', extra: {} }] as const
    const persona = { ...plain, id: 'persona:p', name: 'Nora', role: '', quote: '', about: '', goals: '', frustrations: '', style: 2, visible: true } as const
    const scene = layout(docOf([...stage(1), ...stage(2), { ...plain, id: 'lane:l', kind: 'text', colour: null, hidden: false }, persona, { id: 'arrow:a', from: 'stage:2', to: 'stage:1', kind: 'loop', label: '', share: 40, delay: { min: 2, max: 3, unit: 'day' }, persona: 'persona:p', extra: {} }], plainMap()), plainEnv())
    const [arrow] = scene.arrows
    expect(arrow!.prims.flatMap((prim) => (prim.t === 'text' ? [prim.s] : [])).join()).toMatch(/^cards\.percent 40 · 2–/)
    expect(arrow!.prims[0]).toMatchObject({ stroke: 'persona-2', dash: [6, 5] })
    expect(arrow!.bounds.y).toBeLessThan(scene.rows[0]!.y)
  })

  it('a labelled arrow between neighbouring columns takes the gutter, where its label covers no card', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const plain = { order: 'a', title: '', extra: {} }
      const card = (n: number): Card => ({ id: `card:${n}`, place: { lane: 'lane:l', from: `step:${n}`, to: `step:${n}`, order: 'a' }, text: 'Some words', note: '', colour: null, personas: [], data: {}, extra: {} })
      const doc = docOf([
        { ...plain, id: 'lane:l', kind: 'text', colour: null, hidden: false }, { ...plain, id: 'stage:s', goal: '', colour: null },
        { id: 'step:1', place: { stage: 'stage:s', order: 'a' }, title: '', extra: {} }, { id: 'step:2', place: { stage: 'stage:s', order: 'b' }, title: '', extra: {} },
        card(1), card(2), { id: 'arrow:a', from: 'card:1', to: 'card:2', kind: 'handoff', label: 'One whole week later', extra: {} },
      ], plainMap({ direction }))
      const scene = layout(doc, plainEnv())
      const { label } = scene.arrows[0]!
      if (!label) throw new Error('no label')
      for (const box of cardsOf(scene)) expect(label.x + label.w <= box.x || label.x >= box.x + box.w || label.y + label.h <= box.y || label.y >= box.y + box.h).toBe(true)
    }
  })
})

describe('[L5] labels of arrows', () => {
  const label = 'The code has expired, searches for another one'
  const map = (cards: readonly [id: string, step: number][], from: string, to: string) => {
    const read = readMap({
      format: 'safar', schema: 1, stages: [0, 1, 2, 3].map((i) => ({ id: `stage:${i}`, title: `${i}` })), steps: [0, 1, 2, 3].map((i) => ({ id: `step:${i}`, place: { stage: `stage:${i}` } })), lanes: [{ id: 'lane:a', kind: 'actions' }, { id: 'lane:b', kind: 'text' }],
      cards: cards.map(([id, step]) => ({ id: `card:${id}`, place: { lane: 'lane:a', from: `step:${step}`, to: `step:${step}` }, text: id })), arrows: [{ id: 'arrow:1', from: `card:${from}`, to: `card:${to}`, kind: 'handoff', label }],
    }, { random: () => 0.5, now: () => 0 })
    if (!read.ok) throw new Error('not read')
    return layout(read.doc, plainEnv())
  }

  it('keep clear of the cards, even between neighbours', () => {
    const ways = { 'side by side': map([['a', 0], ['b', 1]], 'a', 'b'), 'with cards below': map([['a', 0], ['x', 0], ['b', 1], ['y', 1]], 'a', 'b'), 'far': map([['a', 0], ['b', 3]], 'a', 'b') }
    for (const [name, scene] of Object.entries(ways)) {
      const box = scene.arrows[0]!.label!
      const covered = cardsOf(scene).filter((card) => box.x < card.x + card.w && card.x < box.x + box.w && box.y < card.y + card.h && card.y < box.y + box.h)
      expect({ name, covered }).toEqual({ name, covered: [] })
    }
  })

  it('are written in full where there is room', () => {
    const [arrow] = map([['a', 0], ['b', 3]], 'b', 'a').arrows
    expect(arrow!.prims.flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))).toEqual([label])
  })
})

describe('[L6] a chosen part', () => {
  it('keeps only the chosen lanes and stages and cuts cards that reach over the edge', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const doc = randomDoc(seed)
      const lanes = new Set(doc.lanes.filter((_, i) => i % 2 === 0).map(({ id }) => id))
      const stages = new Set(doc.stages.filter((_, i) => i % 2 === 0).map(({ id }) => id))
      const part = restrict(doc, { lanes, stages })
      expect(part.lanes.every(({ id }) => lanes.has(id))).toBe(true)
      expect(part.steps).toEqual(doc.steps.filter(({ place }) => stages.has(place.stage)))
      expect(part.inbox).toEqual([])
      const scene = layout(part, plainEnv())
      for (const prim of allPrims(scene)) for (const value of numbersOf(prim)) expect(Number.isFinite(value)).toBe(true)
    }), { numRuns: 60 })
    const doc = randomDoc(3)
    expect(restrict(doc, {})).toBe(doc)
  })

  it('what a chosen lane is drawn from comes along, unseen and without its words', () => {
    const read = readMap({
      format: 'safar', schema: 1, stages: [{ id: 'stage:a' }, { id: 'stage:b' }], steps: [{ id: 'step:a', place: { stage: 'stage:a' } }, { id: 'step:b', place: { stage: 'stage:b' } }], lanes: [{ id: 'lane:t', kind: 'touchpoints' }, { id: 'lane:c', kind: 'channels' }],
      cards: ['a', 'b'].map((key) => ({ id: `card:${key}`, place: { lane: 'lane:t', from: `step:${key}`, to: `step:${key}` }, text: 'secret', note: 'secret', data: { channel: 'email' } })), arrows: [{ id: 'arrow:1', from: 'card:a', to: 'card:b' }],
    }, { random: () => 0.5, now: () => 0 })
    if (!read.ok) throw new Error('not read')
    const part = restrict(read.doc, { lanes: new Set(['lane:c']), stages: new Set(['stage:b']) }, (kind) => laneModel(kind).reads ?? [])
    const scene = layout(part, plainEnv())
    expect(scene.rows.map(({ lane }) => lane.id)).toEqual(['lane:c'])
    expect(scene.rows[0]!.cells.flatMap(({ points }) => points.filter(({ set }) => set).map(({ row }) => row))).toEqual(['email'])
    expect([part.arrows, JSON.stringify([...part.records.values()]).includes('secret')]).toEqual([[], false])
  })
})
