import { expect, it } from 'vitest'
import { drawList } from '../../core/layout/draw-list'
import { layout } from '../../core/layout/layout'
import { plainEnv, randomDoc } from '../../testing/random-map'
import { drawParts } from './job'

it('hands a drawing over in parts that make the same drawing', () => {
  for (let seed = 0; seed < 40; seed++) {
    const scene = layout(randomDoc(seed, seed % 2 ? { direction: 'rtl' } : {}), plainEnv())
    expect([...drawParts(scene)].flat()).toEqual(drawList(scene).slice(1))
  }
})
