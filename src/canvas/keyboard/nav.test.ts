import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointSpot } from '../../core/document/records'
import { layout } from '../../core/layout/layout'
import type { Scene } from '../../core/layout/scene'
import type { Focus } from '../../editor/port'
import { plainEnv, randomDoc } from '../../testing/random-map'
import { firstFocus, navigate, spotOf, type NavKey } from './nav'

const KEYS: readonly NavKey[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'MapStart', 'MapEnd']
const MIRROR: Partial<Record<NavKey, NavKey>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
const seeds = fc.integer({ min: 0, max: 1e9 })
const RUNS = { numRuns: 80 }

/** Every focus that some keys lead to from the first one. */
function reachable(scene: Scene, keys: readonly NavKey[]): Set<string> {
  const seen = new Set<string>()
  const queue: Focus[] = [firstFocus(scene)]
  while (queue.length > 0) {
    const focus = queue.pop()!
    const name = JSON.stringify(focus)
    if (seen.has(name)) continue
    seen.add(name)
    for (const key of keys) {
      const next = navigate(scene, focus, key)
      if (next) queue.push(next)
    }
  }
  return seen
}

describe('keyboard navigation', () => {
  it('reaches every head, card, point and empty cell by arrow keys alone', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const scene = layout(randomDoc(seed, { direction: direction as 'ltr' | 'rtl' }), plainEnv())
      const found = reachable(scene, ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
      const all: Focus[] = [
        { at: 'title' },
        ...scene.stages.map(({ stage }): Focus => ({ at: 'stage', id: stage.id })),
        ...(scene.grid.stepHeight > 0 ? scene.columns.map(({ step }): Focus => ({ at: 'step', id: step.id })) : []),
        ...scene.rows.map(({ lane }): Focus => ({ at: 'lane', id: lane.id })),
        ...scene.rows.flatMap((row) => row.cells.flatMap((cell): Focus[] => {
          const items: Focus[] = [...cell.points.map((box): Focus => ({ at: 'point', ...pointSpot(box) })), ...cell.cards.map(({ card }): Focus => ({ at: 'card', id: card.id }))]
          return items.length > 0 ? items : [{ at: 'cell', lane: cell.lane, step: cell.step }]
        })),
      ]
      expect(all.filter((focus) => !found.has(JSON.stringify(focus)))).toEqual([])
    }), RUNS)
  })

  it('answers a right-to-left map to mirrored arrows exactly as the left-to-right one', () => {
    fc.assert(fc.property(seeds, fc.array(fc.constantFrom(...KEYS), { maxLength: 30 }), (seed, keys) => {
      const ltr = layout(randomDoc(seed, { direction: 'ltr' }), plainEnv())
      const rtl = layout(randomDoc(seed, { direction: 'rtl' }), plainEnv())
      let [a, b]: [Focus, Focus] = [firstFocus(ltr), firstFocus(rtl)]
      for (const key of keys) {
        a = navigate(ltr, a, key) ?? a
        b = navigate(rtl, b, MIRROR[key] ?? key) ?? b
        expect(b).toEqual(a)
      }
    }), RUNS)
  })

  it('always lands on something that is on the map, or stays', () => {
    fc.assert(fc.property(seeds, fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), (seed, keys) => {
      const scene = layout(randomDoc(seed), plainEnv())
      let focus: Focus = firstFocus(scene)
      for (const key of keys) {
        focus = navigate(scene, focus, key) ?? focus
        expect(focus.at === 'title' || spotOf(scene, focus) !== null).toBe(true)
      }
    }), RUNS)
  })

  it('goes to both ends of a row and of the map', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const scene = layout(randomDoc(seed), plainEnv())
      const [first, last] = [scene.stages[0], scene.stages.at(-1)]
      fc.pre(first !== undefined && last !== undefined && scene.rows.length > 0)
      expect(navigate(scene, firstFocus(scene), 'End')).toEqual({ at: 'stage', id: last!.stage.id })
      expect(navigate(scene, { at: 'stage', id: last!.stage.id }, 'Home')).toEqual({ at: 'stage', id: first!.stage.id })
      const end = navigate(scene, firstFocus(scene), 'MapEnd')!
      expect(spotOf(scene, end)).toMatchObject({ row: scene.rows.length - 1, column: scene.columns.length - 1 })
      expect(navigate(scene, end, 'MapStart')).toEqual(firstFocus(scene))
    }), RUNS)
  })
})
