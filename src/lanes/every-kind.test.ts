import { describe, expect, it } from 'vitest'
import { layout } from '../core/layout/layout'
import { everyPrim, type Prim, type TextPrim } from '../core/layout/prims'
import type { Scene } from '../core/layout/scene'
import { readMap } from '../core/document/read'
import { everyKind } from '../testing/every-kind'
import { plainEnv, seeded } from '../testing/random-map'
import { holdsCards, LANE_KINDS } from './models'

interface Words { readonly s: string; readonly x: number; readonly y: number; readonly w: number; readonly h: number }

function sceneOf(language: 'en' | 'fa'): Scene {
  const read = readMap(everyKind(language, (kind) => `A lane of ${kind}`, LANE_KINDS), { random: seeded(1), now: () => 0 })
  if (!read.ok) throw new Error(read.detail)
  expect(read.repairs).toEqual([])
  return layout(read.doc, plainEnv(language))
}

// Where the letters of a line are, not the box that they are aligned in.
function inked({ s, x, y, w, h, dir, align, size, weight }: TextPrim, [left, top]: readonly [number, number]): Words {
  const wide = Math.min(w, plainEnv().text.width(s, size, weight, dir))
  const from = align === 'center' ? x + (w - wide) / 2 : (align === 'start') === (dir === 'ltr') ? x : x + w - wide
  return { s, x: left + from, y: top + y + (h - size) / 2, w: wide, h: size }
}

function wordsOf(prims: readonly Prim[], x: number, y: number): Words[] {
  return [...everyPrim(prims)].flatMap((prim) => (prim.t === 'text' ? [inked(prim, [x, y])] : []))
}

const meet = (a: Words, b: Words) => Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 1 && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 1

describe('a map with every kind of lane', () => {
  it('has every kind there is', () => {
    expect(sceneOf('en').rows.map(({ lane }) => lane.kind).sort()).toEqual([...LANE_KINDS].sort())
  })

  for (const language of ['en', 'fa'] as const) {
    it(`in no row do words lie on words, or outside it (${language})`, () => {
      const { rows, grid } = sceneOf(language)
      for (const row of rows) {
        const kind = row.lane.kind
        const words = [
          ...wordsOf(row.head, row.headX, 0), ...wordsOf([...row.under, ...row.over], grid.x, 0),
          ...row.cells.flatMap((cell) => [...cell.cards.flatMap((card) => wordsOf(card.prims, cell.x + card.x, card.y)), ...cell.points.flatMap((point) => (point.set ? wordsOf(point.prims, cell.x + point.x, point.y) : []))]),
        ]
        expect(words.length > 0).toBe(true)
        const wrong = words.flatMap((one, i) => words.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${kind}: ${one.s} | ${other.s}`] : [])))
        expect(wrong).toEqual([])
        expect(words.filter(({ x, y, w, h }) => x < grid.x || x + w > grid.x + grid.w || y < 0 || y + h > row.h).map(({ s }) => `${kind}: ${s}`)).toEqual([])
      }
    })

    it(`each card shows what it holds, inside its own bounds (${language})`, () => {
      for (const row of sceneOf(language).rows) {
        if (!holdsCards(row.lane.kind)) continue
        const cards = row.cells.flatMap(({ cards }) => cards)
        expect(cards).toHaveLength(6)
        for (const { prims, w, h } of cards) {
          expect(prims.some(({ t }) => t === 'text' || t === 'icon')).toBe(true)
          const out = (prim: Prim) => prim.t !== 'path' && (prim.x < 0 || prim.y < 0 || prim.x + (prim.t === 'icon' ? prim.size : prim.w) > w + 0.01 || prim.y + (prim.t === 'icon' ? prim.size : prim.h) > h + 0.01)
          expect(prims.filter(out)).toEqual([])
        }
      }
    })
  }

  it('an assumed card has one outline, whatever its ground', () => {
    for (const row of sceneOf('en').rows) {
      for (const { card, prims } of row.cells.flatMap(({ cards }) => cards)) {
        if (card.certainty !== 'assumption') continue
        expect({ kind: row.lane.kind, dashed: prims.filter((prim) => prim.t === 'path' && prim.dash?.join() === '4,4').length - (row.lane.kind === 'metrics' && prims.some((prim) => prim.t === 'path' && prim.stroke === 'ink3') ? 1 : 0) }).toEqual({ kind: row.lane.kind, dashed: 1 })
      }
    }
  })
})
