import type { CardId, LaneId, StepId } from '../base/ids'
import { cellKey, columnIndex, spanOf, type Doc } from '../document/doc'
import type { ArgsOfMoveMany } from './move-many'

export interface Group {
  readonly ids: readonly CardId[]
  /** The card that is put at the place; the others keep how they lie to it. */
  readonly lead: CardId
  /** Lanes that take cards, from top to bottom. */
  readonly rows: readonly LaneId[]
  readonly lane: LaneId
  readonly step: StepId
  readonly index: number
}

/** Where cards come to lie when one of them is put at a place: as far as all of them stay on the map. Null when that can't be said. */
export function landings(doc: Doc, { ids, lead, rows, lane, step, index }: Group): ArgsOfMoveMany | null {
  const columns = columnIndex(doc)
  const chosen = new Set(ids)
  const cards = doc.lanes.flatMap(({ id }) => doc.steps.flatMap((one) => doc.cells.get(cellKey(id, one.id)) ?? [])).filter(({ id }) => chosen.has(id))
  const places = cards.map((card) => ({ id: card.id, row: rows.indexOf(card.place.lane), ...spanOf(doc, card, columns) }))
  const own = places.find(({ id }) => id === lead)
  const [target, column] = [rows.indexOf(lane), columns.get(step)]
  if (!own || target < 0 || column === undefined || places.some(({ row }) => row < 0)) return null
  const within = (by: number, low: readonly number[], high: readonly number[], count: number) => Math.max(-Math.min(...low), Math.min(count - 1 - Math.max(...high), by))
  const down = within(target - own.row, places.map(({ row }) => row), places.map(({ row }) => row), rows.length)
  const along = within(column - own.from, places.map(({ from }) => from), places.map(({ to }) => to), doc.steps.length)
  const moves = places.map(({ id, row, from }) => ({ id, lane: rows[row + down]!, step: doc.steps[from + along]!.id }))
  return { moves, at: down === target - own.row && along === column - own.from ? { lane, step, index } : null }
}
