import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnv, randomDoc } from '../../testing/random-map'
import { applyEdits, spanOf } from '../document/doc'
import { drawList } from './draw-list'
import { layout } from './layout'
import { GRID } from './metrics'

describe('[L12] folded stages', () => {
  it('are one narrow column that draws no card of its own but counts them; the rest keeps to its rules', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(9), fc.constantFrom('ltr', 'rtl'), (seed, pick, direction) => {
      const doc = randomDoc(seed, { direction: direction as 'ltr' | 'rtl' })
      const stage = doc.stages[pick % Math.max(1, doc.stages.length)]
      if (!stage) return
      const folded = applyEdits(doc, [{ id: stage.id, before: stage, after: { ...stage, collapsed: true } }])
      const scene = layout(folded, plainEnv())
      const steps = folded.steps.filter(({ place }) => place.stage === stage.id)
      expect(scene.stages.find((box) => box.stage.id === stage.id)?.w ?? GRID.folded).toBeCloseTo(steps.length > 0 ? GRID.folded : 0)
      const inside = new Set<string>(steps.map(({ id }) => id))
      const shown = new Set(scene.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.map(({ card }) => card.id))))
      const lanes = new Set(folded.lanes.filter(({ hidden }) => !hidden).map(({ id }) => id))
      for (const card of [...folded.cells.values()].flat()) {
        const { from, to } = spanOf(folded, card)
        const hidden = folded.steps.slice(from, to + 1).every(({ id }) => inside.has(id))
        const lane = scene.rows.find((row) => row.lane.id === card.place.lane)
        expect(shown.has(card.id)).toBe(lanes.has(card.place.lane) && !hidden && lane?.lane.collapsed !== true && (lane?.closed === false || shown.has(card.id)))
      }
      expect(drawList(scene).flatMap(({ prims }) => prims).filter((prim) => prim.t !== 'path' && prim.t !== 'icon' && !(Number.isFinite(prim.x) && prim.w >= 0 && prim.h >= 0))).toEqual([])
    }), { numRuns: 80 })
  })
})
