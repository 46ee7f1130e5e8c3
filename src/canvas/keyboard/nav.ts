import { pointSpot } from '../../core/document/records'
import type { CellBox, PointBox, RowBox, Scene } from '../../core/layout/scene'
import type { Focus } from '../../editor/port'
import { sameLine } from '../points'

export type NavKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'PageUp' | 'PageDown' | 'MapStart' | 'MapEnd'

/** Where a focus is in the grid: column −1 is the lane head; row −2 stages, −1 step heads; item the card or point in the cell. */
interface Spot { readonly row: number; readonly column: number; readonly item: number }

const usesSteps = (scene: Scene): boolean => scene.grid.stepHeight > 0

function points(cell: CellBox): readonly PointBox[] {
  return cell.points
}

function itemsOf(row: RowBox, cell: CellBox): readonly Focus[] {
  const cards = cell.cards.map(({ card }): Focus => ({ at: 'card', id: card.id }))
  const dots = points(cell).map((box): Focus => ({ at: 'point', ...pointSpot(box) }))
  const items = row.scale ? [...dots, ...cards] : cards
  return items.length > 0 ? items : [{ at: 'cell', lane: cell.lane, step: cell.step }]
}

/** The place of a focus; null when it is not on the map (hidden lane, gone). */
export function spotOf(scene: Scene, focus: Focus): Spot | null {
  switch (focus.at) {
    case 'title': return null
    case 'stage': {
      const column = scene.columns.findIndex(({ stage }) => stage === focus.id)
      return column < 0 ? null : { row: -2, column, item: 0 }
    }
    case 'step': {
      const column = scene.columns.findIndex(({ step }) => step.id === focus.id)
      return column < 0 ? null : { row: usesSteps(scene) ? -1 : -2, column, item: 0 }
    }
    case 'lane': {
      const row = scene.rows.findIndex(({ lane }) => lane.id === focus.id)
      return row < 0 ? null : { row, column: -1, item: 0 }
    }
    default: return spotInCells(scene, focus)
  }
}

function spotInCells(scene: Scene, focus: Focus & { at: 'cell' | 'card' | 'point' }): Spot | null {
  for (const row of scene.rows) {
    for (const cell of row.cells) {
      if (focus.at === 'cell') {
        if (cell.lane === focus.lane && cell.step === focus.step) return { row: row.index, column: cell.column, item: 0 }
        continue
      }
      const item = itemsOf(row, cell).findIndex((other) => same(other, focus))
      if (item >= 0) return { row: row.index, column: cell.column, item }
    }
  }
  return null
}

function same(a: Focus, b: Focus): boolean {
  if (a.at === 'card' && b.at === 'card') return a.id === b.id
  return a.at === 'point' && b.at === 'point' && a.step === b.step && sameLine(a, b)
}

/** What is at a place; rows and columns beyond the edge give null. */
function focusAt(scene: Scene, { row, column, item }: Spot): Focus | null {
  if (row === -2) {
    const at = scene.columns[column]
    return at ? { at: 'stage', id: at.stage } : null
  }
  if (row === -1) {
    const at = scene.columns[column]
    return at ? { at: 'step', id: at.step.id } : null
  }
  const box = scene.rows[row]
  if (!box) return null
  if (column === -1) return { at: 'lane', id: box.lane.id }
  const cell = box.cells[column]
  if (!cell) return null
  const items = itemsOf(box, cell)
  return items[Math.max(0, Math.min(item, items.length - 1))]!
}

/** Where a key leads from a focus; null at the edge of the map. Arrows are physical: in a right-to-left map Left is the next stage. */
export function navigate(scene: Scene, focus: Focus | null, key: NavKey): Focus | null {
  const first = firstFocus(scene)
  if (!focus) return first
  if (focus.at === 'title') return key === 'ArrowDown' || key === 'PageDown' ? first : null
  const spot = spotOf(scene, focus)
  if (!spot) return first
  const forward = scene.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const top = usesSteps(scene) ? -1 : -2
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': return sideways(scene, focus, spot, key === forward ? 1 : -1)
    case 'ArrowDown': return down(scene, spot)
    case 'ArrowUp': return up(scene, spot, top)
    case 'PageDown': return focusAt(scene, { row: Math.min(scene.rows.length - 1, spot.row < 0 ? 0 : spot.row + 1), column: spot.column, item: 0 })
    case 'PageUp': return focusAt(scene, { row: Math.max(spot.column === -1 ? 0 : -2, spot.row - 1 === -1 && top === -2 ? -2 : spot.row - 1), column: spot.column, item: 0 })
    case 'Home': return focusAt(scene, { ...spot, column: 0, item: 0 })
    case 'End': return focusAt(scene, { ...spot, column: scene.columns.length - 1, item: 0 })
    case 'MapStart': return first
    case 'MapEnd': return focusAt(scene, { row: scene.rows.length - 1, column: scene.columns.length - 1, item: Infinity })
  }
}

function sideways(scene: Scene, focus: Focus, spot: Spot, by: 1 | -1): Focus | null {
  if (focus.at === 'stage') {
    const index = scene.stages.findIndex(({ stage }) => stage.id === focus.id) + by
    const next = scene.stages[index]
    return next ? { at: 'stage', id: next.stage.id } : null
  }
  // A card that spans steps is left at its far end.
  const width = by === 1 && focus.at === 'card' ? spanOf(scene, spot, focus.id) : 1
  const column = spot.column + by * (spot.column === -1 ? 1 : width)
  if (spot.row < 0 && column < 0) return null
  return column < -1 ? null : focusAt(scene, { row: spot.row, column, item: spot.item })
}

function spanOf(scene: Scene, spot: Spot, id: string): number {
  return scene.rows[spot.row]?.cells[spot.column]?.cards.find(({ card }) => card.id === id)?.columns ?? 1
}

function down(scene: Scene, spot: Spot): Focus | null {
  if (spot.row === -2 && usesSteps(scene)) return focusAt(scene, { ...spot, row: -1 })
  if (spot.row < 0) return focusAt(scene, { row: 0, column: spot.column, item: 0 })
  const box = scene.rows[spot.row]!
  const cell = box.cells[spot.column]
  if (cell && spot.item < itemsOf(box, cell).length - 1) return focusAt(scene, { ...spot, item: spot.item + 1 })
  return focusAt(scene, { row: spot.row + 1, column: spot.column, item: 0 })
}

function up(scene: Scene, spot: Spot, top: number): Focus | null {
  if (spot.row === -2) return { at: 'title' }
  if (spot.row === -1) return focusAt(scene, { ...spot, row: -2 })
  if (spot.column >= 0 && spot.item > 0) return focusAt(scene, { ...spot, item: spot.item - 1 })
  if (spot.row > 0) return focusAt(scene, { row: spot.row - 1, column: spot.column, item: Infinity })
  return spot.column === -1 ? { at: 'title' } : focusAt(scene, { row: top, column: spot.column, item: 0 })
}

/** Where focus begins: the first stage, else the first lane, else the title. */
export function firstFocus(scene: Scene): Focus {
  const [stage] = scene.stages
  const [row] = scene.rows
  return stage ? { at: 'stage', id: stage.stage.id } : row ? { at: 'lane', id: row.lane.id } : { at: 'title' }
}
