import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { busyMap, type Busy } from '../../testing/busy-map'
import { plainEnv, randomDoc, seeded } from '../../testing/random-map'
import { applyEdits, type Doc } from '../document/doc'
import { readMap } from '../document/read'
import { layout } from './layout'
import type { Scene } from './scene'

interface Box { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

function docFrom(busy: Busy): Doc {
  const read = readMap(busyMap(busy), { random: seeded(1), now: () => 0 })
  if (!read.ok) throw new Error(read.detail)
  return read.doc
}

// Where an arrow's ends may be: cards, and the foot of the heads of steps and stages.
function ends({ rows, columns, stages, grid }: Scene): ReadonlyMap<string, Box> {
  const head = (x: number, w: number) => ({ x, y: grid.y, w, h: grid.stageHeight + grid.stepHeight })
  return new Map<string, Box>([
    ...rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards.map((box) => [box.card.id, { x: cell.x + box.x, y: row.y + box.y, w: box.w, h: box.h }] as const))),
    ...columns.map(({ step, x, w }) => [step.id, head(x, w)] as const), ...stages.map(({ stage, x, w }) => [stage.id, head(x, w)] as const),
  ])
}

const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number)
const off = (box: Box, x: number, y: number) => {
  const [dx, dy] = [Math.max(box.x - x, x - box.x - box.w), Math.max(box.y - y, y - box.y - box.h)]
  return dx > 0 || dy > 0 ? Math.hypot(Math.max(0, dx), Math.max(0, dy)) : Math.min(-dx, -dy)
}
const meet = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

function check(scene: Scene): void {
  const places = ends(scene)
  for (const { d, from, to, bounds, label } of scene.arrows) {
    const all = numbers(d)
    expect(off(places.get(from)!, all[0]!, all[1]!)).toBeLessThanOrEqual(0.02)
    // A head reaches from the line's end to its target.
    expect(off(places.get(to)!, all.at(-2)!, all.at(-1)!)).toBeLessThanOrEqual(8.02)
    for (let i = 0; i < all.length; i += 2) expect(all[i]! >= 0 && all[i]! <= scene.width && all[i + 1]! >= scene.grid.y && all[i + 1]! <= scene.grid.y + scene.grid.h).toBe(true)
    expect(label === null || (label.x >= bounds.x && label.y >= bounds.y && label.x + label.w <= bounds.x + bounds.w && label.y + label.h <= bounds.y + bounds.h)).toBe(true)
  }
  const labels = scene.arrows.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []))
  expect(labels.flatMap((one, i) => labels.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${one.id} ${other.id}`] : [])))).toEqual([])
}

const busy = fc.record({ stages: fc.integer({ min: 1, max: 12 }), lanes: fc.integer({ min: 1, max: 10 }), arrows: fc.integer({ min: 1, max: 60 }), seed: fc.nat(1e6), language: fc.constantFrom('en' as const, 'fa' as const) })

describe('[L5] many arrows', () => {
  it('touch what they join, stay on the map, and no label lies on another', () => {
    fc.assert(fc.property(busy, (how) => check(layout(docFrom(how), plainEnv()))), { numRuns: 40 })
    fc.assert(fc.property(fc.nat(1e9), (seed) => check(layout(randomDoc(seed), plainEnv()))), { numRuns: 60 })
  })

  it('of one kind that leave or reach one side of a thing run as one line there', () => {
    const scene = layout(docFrom({ arrows: 80 }), plainEnv())
    const starts = new Map<string, Set<string>>()
    for (const { id, kind, from, d } of scene.arrows) {
      const [x, y] = numbers(d)
      const place = ends(scene).get(from)!
      const side = Math.abs(y! - place.y) < 0.1 ? 'top' : Math.abs(y! - place.y - place.h) < 0.1 ? 'bottom' : x! < place.x + 1 ? 'start' : 'end'
      const key = `${kind} ${from} ${side}`
      starts.set(key, (starts.get(key) ?? new Set()).add(`${x} ${y}`))
      expect(id).toBeTruthy()
    }
    expect([...starts.values()].filter(({ size }) => size > 1)).toEqual([])
  })

  it('stay the very same while somebody types elsewhere, and only what moves is laid anew', () => {
    const doc = docFrom({ arrows: 60 })
    const env = plainEnv()
    const before = layout(doc, env)
    const card = doc.cells.get('lane:l9|step:s0')![0]!
    const typed = layout(applyEdits(doc, [{ id: card.id, before: card, after: { ...card, text: 'Ask' } }]), env)
    expect(typed.arrows).toBe(before.arrows)
    const wordy = layout(applyEdits(doc, [{ id: card.id, before: card, after: { ...card, text: 'more and more words '.repeat(20) } }]), env)
    expect(wordy.arrows.filter((arrow) => before.arrows.includes(arrow)).length).toBeGreaterThan(30)
  })
})
