import type { CardId, LaneId, StepId } from '../base/ids'
import { ordersBetween } from '../base/order'
import { cellKey, columnIndex, get, spanOf, type CellKey } from '../document/doc'
import { gapAt } from './cards'
import type { Command } from './command'
import { draft } from './edits'

/** Which card goes to which cell, and the place among the others of one of these cells; the rest come to lie below what is there. */
export interface ArgsOfMoveMany { readonly moves: readonly { readonly id: CardId; readonly lane: LaneId; readonly step: StepId }[]; readonly at: { readonly lane: LaneId; readonly step: StepId; readonly index: number } | null }

/** Moves cards together, each to its cell, in the order given; each keeps the number of steps it spans, as far as there are columns. */
export const moveMany: Command<ArgsOfMoveMany> = (doc, { moves, at }, source) => {
  const columns = columnIndex(doc)
  const moved = new Map(moves.map((move) => [move.id, move]))
  const groups = new Map<CellKey, CardId[]>()
  for (const { id, lane, step } of moved.values()) if (get(doc, id)) groups.set(cellKey(lane, step), [...(groups.get(cellKey(lane, step)) ?? []), id])
  const out = draft(doc)
  for (const [key, ids] of groups) {
    const { lane, step } = moved.get(ids[0]!)!
    const cell = doc.cells.get(key) ?? []
    const exact = at !== null && at.lane === lane && at.step === step
    const rest = cell.filter(({ id }) => !moved.has(id))
    const index = exact ? Math.max(0, Math.min(Math.floor(at.index) || 0, rest.length)) : rest.length
    // What stays in its cell keeps its place there, but for what was put somewhere in it.
    const stays = ids.every((id) => cell.some((card) => card.id === id)) && (!exact || [...rest.slice(0, index).map(({ id }) => id), ...ids, ...rest.slice(index).map(({ id }) => id)].every((id, i) => cell[i]?.id === id))
    const gap = gapAt(doc, lane, step, index, new Set(moved.keys()))
    if (stays || !gap) continue
    const orders = ordersBetween(gap.low, gap.high, ids.length, source.random)
    ids.forEach((id, i) => {
      const card = get(doc, id)!
      const { from, to } = spanOf(doc, card, columns)
      const end = Math.min(doc.steps.length - 1, columns.get(step)! + (from < 0 ? 0 : to - from))
      out.put({ ...card, place: { lane, from: step, to: doc.steps[end]!.id, order: orders[i]! } })
    })
  }
  return out.done(moves.find(({ id }) => get(doc, id))?.id)
}
