import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layout } from '../core/layout/layout'
import { plainEnv, randomDoc } from '../testing/random-map'
import { touched } from './touched'

it('a box touches exactly the cards whose boxes it meets, in lanes that are not locked, wherever they are drawn', () => {
  fc.assert(fc.property(fc.nat(1e9), fc.constantFrom('ltr', 'rtl'), fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), fc.tuple(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 0.6, noNaN: true })), fc.nat(80), (seed, direction, [ax, ay], [aw, ah], shift) => {
    const scene = layout(randomDoc(seed, { direction: direction as 'ltr' | 'rtl' }), plainEnv())
    const box = { x: ax * scene.width, y: ay * scene.height, w: aw * scene.width, h: ah * scene.height }
    const first = scene.rows[0]
    const pins = new Map(first && shift > 0 ? [[first.lane.id, shift]] : [])
    const expected = scene.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.filter((card) => {
      const [x, y] = [cell.x + card.x, row.y + (pins.get(row.lane.id) ?? 0) + card.y]
      return !row.lane.locked && x <= box.x + box.w && x + card.w >= box.x && y <= box.y + box.h && y + card.h >= box.y
    }).map(({ card }) => card.id)))
    expect(touched(scene, box, pins)).toEqual(expected)
    expect(touched(scene, box, pins, () => false)).toEqual([])
  }), { numRuns: 150 })
})
