import { createTextEngine, loadBidi, loadMapFonts } from '../../../src/canvas/text-engine'
import { readMap } from '../../../src/core/document/read'
import { layout } from '../../../src/core/layout/layout'
import { PALETTE } from '../../../src/core/layout/palette'
import { messages } from '../../../src/i18n/en'
import { laneModel } from '../../../src/lanes/models'
import type { Plain } from './boot'
import '../../../src/ui/fonts'

/** What Safar draws of a file, as boxes and lines. */
export async function plainOf(file: unknown): Promise<Plain> {
  const text = JSON.stringify(file)
  const [levels] = await Promise.all([loadBidi(), loadMapFonts(text)])
  const read = readMap(file, { random: () => 0.5 } as never)
  if (!read.ok) throw new Error('no map')
  const scene = layout(read.doc, { text: createTextEngine(levels, () => {}), say: (key) => messages[key as keyof typeof messages] ?? key, number: String, lane: laneModel, version: 'bench' })
  const boxes: Plain['boxes'][number][] = scene.stages.map(({ x, w, h }) => ({ x, y: scene.grid.y, w, h }))
  const cards: [number, Plain['cards'][number]][] = []
  for (const row of scene.rows) {
    for (const cell of row.cells) {
      boxes.push({ x: cell.x, y: row.y, w: cell.w, h: row.h } as never)
      for (const box of cell.cards) {
        const ground = box.prims.find((prim) => (prim.t === 'rect' || prim.t === 'path') && prim.fill) as { fill: keyof typeof PALETTE.light } | undefined
        const lines = box.prims.flatMap((prim) => (prim.t === 'text' ? [{ s: prim.s, x: prim.x, y: prim.y, w: prim.w, dir: prim.dir }] : []))
        cards.push([Number(box.card.id.slice('card:c'.length)), { x: cell.x + box.x, y: row.y + box.y, w: box.w, h: box.h, fill: PALETTE.light[ground?.fill ?? 'paper'], lines }])
      }
    }
  }
  return { w: scene.width, h: scene.height, boxes, cards: cards.sort(([a], [b]) => a - b).map(([, card]) => card) }
}
