import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnv, randomDoc } from '../../testing/random-map'
import { dated } from './footer'
import { layout } from './layout'
import { GRID } from './metrics'
import type { Scene } from './scene'

const seeds = fc.integer({ min: 0, max: 1e9 })
const words = ({ footer }: Scene) => footer.prims.flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))

describe('[L13] what stands under the grid', () => {
  it('names each kind of arrow that is drawn, unless all are plain, and stays inside the margins', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const scene = layout(randomDoc(seed, { direction: direction as 'ltr' | 'rtl' }), plainEnv())
      const kinds = new Set(scene.arrows.map(({ kind }) => kind))
      const told = words(scene).filter((word) => word.includes('arrow_'))
      expect(told.length).toBe(kinds.size === 1 && kinds.has('next') ? 0 : kinds.size)
      const { footer, grid, height } = scene
      expect(height).toBe(footer.h > 0 ? footer.y + footer.h + 36 : grid.y + grid.h + GRID.margin)
      expect(footer.prims.filter((prim) => prim.t === 'text' && (prim.x < 0 || prim.x + prim.w > footer.w + 0.01 || prim.y + prim.h > footer.h))).toEqual([])
    }), { numRuns: 60 })
  })

  it('a dated picture is the same map with one line more, at the side of the lane heads', () => {
    fc.assert(fc.property(seeds, fc.constantFrom('ltr', 'rtl'), (seed, direction) => {
      const env = plainEnv()
      const scene = layout(randomDoc(seed, { direction: direction as 'ltr' | 'rtl' }), env)
      const { footer, height, ...rest } = dated(scene, '24 November 2026', env)
      const { footer: before, height: lower, ...same } = scene
      expect(rest).toEqual(same)
      expect(height).toBeGreaterThanOrEqual(lower)
      expect(footer.prims.slice(0, -1)).toEqual(before.prims)
      const day = footer.prims.at(-1)!
      if (day.t !== 'text') throw new Error(day.t)
      expect(day.s).toBe('24 November 2026')
      const x = direction === 'rtl' ? footer.w - day.x - day.w : day.x
      expect(x + day.w).toBeLessThanOrEqual(GRID.head)
    }), { numRuns: 40 })
  })
})
