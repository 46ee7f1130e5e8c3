import type { CardId, LaneId, StageId, StepId } from '../core/base/ids'
import type { CardBox, CellBox, RowBox, Scene } from '../core/layout/scene'
import { runsLeft } from '../core/layout/prims'
import type { Focus } from '../editor/port'
import type { Box, MapPoint } from './host'

/** The row at a height: the nearest one, so that a gesture beside the map still lands. */
export function rowAt(scene: Scene, y: number): RowBox | null {
  let nearest: RowBox | null = null
  let least = Infinity
  for (const row of scene.rows) {
    const distance = y < row.y ? row.y - y : y > row.y + row.h ? y - row.y - row.h : 0
    if (distance < least) [nearest, least] = [row, distance]
  }
  return nearest
}

/** The cell of a row nearest to an x. */
export function cellAt(row: RowBox, x: number): CellBox | null {
  let nearest: CellBox | null = null
  let least = Infinity
  for (const cell of row.cells) {
    const distance = x < cell.x ? cell.x - x : x > cell.x + cell.w ? x - cell.x - cell.w : 0
    if (distance < least) [nearest, least] = [cell, distance]
  }
  return nearest
}

/** A place among the cards of a cell. */
export interface Place { readonly lane: LaneId; readonly step: StepId; readonly index: number }
export interface Landing extends Place { readonly box: Box }

const BAR = 4

/** Where cards let go at a point would land: the cell, the place among its other cards, and the bar that shows it. Null over a curve or an empty map. */
export function landingAt(scene: Scene, point: MapPoint, moved: ReadonlySet<CardId>): Landing | null {
  const row = rowAt(scene, point.y)
  const cell = row && cellAt(row, point.x)
  if (!row || !cell || row.scale !== null || row.closed) return null
  const rest = cell.cards.filter((box) => !moved.has(box.card.id))
  const index = rest.filter((box) => row.y + box.y + box.h / 2 < point.y).length
  const before = rest[index - 1]
  const after = rest[index]
  const top = after ? after.y - 6 : before ? before.y + before.h + 2 : 12
  return { lane: cell.lane, step: cell.step, index, box: { x: cell.x + 14, y: row.y + Math.max(2, top), w: cell.w - 28, h: BAR } }
}

/** Which stage, step or lane head another one would stand before when let go at a point, and the bar that shows it; null `before` is the end. */
export function headLanding(scene: Scene, kind: 'stage' | 'step' | 'lane', point: MapPoint): { readonly before: StageId | StepId | LaneId | null; readonly stage: StageId | null; readonly box: Box } | null {
  const rtl = scene.direction === 'rtl'
  if (kind === 'lane') {
    const next = scene.rows.find((row) => point.y < row.y + row.h / 2)
    const last = scene.rows.at(-1)
    if (!last) return null
    return { before: next?.lane.id ?? null, stage: null, box: { x: scene.grid.x, y: (next ? next.y : last.y + last.h) - BAR / 2, w: scene.grid.w, h: BAR } }
  }
  const heads = kind === 'stage' ? scene.stages.map(({ stage, x, w }) => ({ id: stage.id as StageId | StepId, stage: stage.id, x, w })) : scene.columns.map(({ step, stage, x, w }) => ({ id: step.id as StageId | StepId, stage, x, w }))
  const last = heads.at(-1)
  if (!last) return null
  const before = heads.find(({ x, w }) => (rtl ? point.x > x + w / 2 : point.x < x + w / 2))
  const at = before ?? last
  const edge = (before === undefined) === rtl ? at.x : at.x + at.w
  const x = before ? (rtl ? at.x + at.w : at.x) : edge
  // A step let go in the second half of a stage's last column stays in that stage.
  const over = heads.find(({ x: left, w }) => point.x >= left && point.x <= left + w)
  const stage = kind === 'step' ? (over?.stage ?? at.stage) : null
  const inStage = kind === 'step' && before && stage !== before.stage ? null : (before?.id ?? null)
  return { before: inStage, stage, box: { x: x - BAR / 2, y: scene.grid.y, w: BAR, h: scene.grid.h } }
}

/** A card's box in map coordinates, with its row and cell. */
export function findCard(scene: Scene, id: CardId): { readonly row: RowBox; readonly cell: CellBox; readonly box: CardBox; readonly at: Box } | null {
  for (const row of scene.rows) {
    for (const cell of row.cells) {
      for (const box of cell.cards) if (box.card.id === id) return { row, cell, box, at: { x: cell.x + box.x, y: row.y + box.y, w: box.w, h: box.h } }
    }
  }
  return null
}

/** The address of the link that is drawn at a point on a card, '' where there is none. */
export function linkAt(scene: Scene, id: CardId, point: MapPoint): string {
  const found = findCard(scene, id)
  if (!found) return ''
  const [x, y] = [point.x - found.at.x, point.y - found.at.y]
  for (const prim of found.box.prims) {
    if (prim.t !== 'text' || !prim.runs || y < prim.y || y > prim.y + prim.h) continue
    const left = runsLeft(prim)
    const run = prim.runs.find(({ url, dx, w }) => url && x >= left + dx && x <= left + dx + w)
    if (run?.url) return run.url
  }
  return ''
}

/** Where an item of the map is, in map coordinates, whether it is drawn at the moment or not; null when it is not on the map. */
export function boxOf(scene: Scene, focus: Focus): Box | null {
  const { grid, header } = scene
  switch (focus.at) {
    case 'title': return { x: header.x, y: header.y, w: header.w, h: header.h }
    case 'stage': {
      const stage = scene.stages.find((box) => box.stage.id === focus.id)
      return stage ? { x: stage.x, y: grid.y, w: stage.w, h: stage.h } : null
    }
    case 'step': {
      const column = scene.columns.find((box) => box.step.id === focus.id)
      return column && grid.stepHeight > 0 ? { x: column.x, y: grid.y + grid.stageHeight, w: column.w, h: grid.stepHeight } : null
    }
    case 'card': return findCard(scene, focus.id)?.at ?? null
    default: {
      const row = scene.rows.find((box) => box.lane.id === (focus.at === 'lane' ? focus.id : focus.lane))
      if (!row) return null
      if (focus.at === 'lane') return { x: row.headX, y: row.y, w: grid.headWidth, h: row.h }
      const cell = row.cells.find((box) => box.step === focus.step)
      return cell ? { x: cell.x, y: row.y, w: cell.w, h: row.h } : null
    }
  }
}

/** The value that a height of a drawing stands for, snapped to `step`; what has no lower end does not go below nothing. */
export function valueAt(row: RowBox, y: number, step: number): number {
  const { top, bottom, high, low, bounded } = row.scale ?? { top: 0, bottom: 1, high: 2, low: -2, bounded: true }
  const value = high - ((high - low) * (y - row.y - top)) / (bottom - top)
  const snapped = step > 0 ? (bounded ? low + Math.round((value - low) / step) * step : Math.round(value / step) * step) : value
  return Math.max(low, Math.min(high, Math.round(snapped * 1000) / 1000)) + 0
}

/** The cell that holds the card drawn at a point, null beside cards. */
export function cellOfCardAt(scene: Scene, { x, y }: MapPoint): CellBox | null {
  const row = scene.rows.find((box) => y >= box.y && y <= box.y + box.h)
  return row?.cells.find((cell) => cell.cards.some((box) => x >= cell.x + box.x && x <= cell.x + box.x + box.w && y >= row.y + box.y && y <= row.y + box.y + box.h)) ?? null
}
