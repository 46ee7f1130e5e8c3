import { newId, type CardId, type Id, type LaneId, type Source, type StepId } from '../base/ids'
import { orderBetween } from '../base/order'
import { cellKey, columnIndex, type CellKey, type Doc } from '../document/doc'
import { pointOf, type Arrow, type Card, type Point } from '../document/records'
import type { Draft } from './edits'

/** All cards of a map, unsorted ones too. */
export function allCards(doc: Doc): Card[] {
  return [...[...doc.cells.values()].flat(), ...doc.inbox]
}

/** Removes the arrows that begin or end at any of these. */
export function removeArrowsAt(doc: Doc, out: Draft, ends: ReadonlySet<Id>): void {
  for (const arrow of doc.arrows) if (ends.has(arrow.from) || ends.has(arrow.to)) out.remove(arrow.id)
}

/** Removes steps with what is in them; a card that also spans steps which stay is shortened to those. */
export function removeSteps(doc: Doc, out: Draft, steps: ReadonlySet<StepId>, source: Source): void {
  const index = columnIndex(doc)
  const gone = new Set<Id>(steps)
  const freeOrder = freeOrders(doc, source)
  for (const card of allCards(doc)) {
    const from = index.get(card.place.from)
    if (from === undefined) continue
    const to = Math.max(from, index.get(card.place.to) ?? from)
    const left = doc.steps.slice(from, to + 1).filter((step) => !steps.has(step.id))
    if (left.length === to - from + 1 && !steps.has(card.place.to)) continue
    if (left.length === 0) {
      out.remove(card.id)
      gone.add(card.id)
    } else out.put({ ...card, place: { ...card.place, from: left[0]!.id, to: left.at(-1)!.id, order: left[0]!.id === card.place.from ? card.place.order : freeOrder(card, left[0]!.id) } })
  }
  for (const points of doc.points.values()) for (const point of points) if (steps.has(point.step)) out.remove(point.id)
  for (const step of steps) out.remove(step)
  removeArrowsAt(doc, out, gone)
}

/** For cards that come into a cell as they are: their own order, or the next free one when the cell has it already. */
function freeOrders(doc: Doc, source: Source): (card: Card, step: StepId) => string {
  const taken = new Map<CellKey, string[]>()
  return (card, step) => {
    const key = cellKey(card.place.lane, step)
    const orders = taken.get(key) ?? (doc.cells.get(key) ?? []).map(({ place }) => place.order)
    const own = card.place.order
    const next = orders.filter((order) => order > own).sort()[0] ?? null
    const order = orders.includes(own) ? orderBetween(own, next, source.random) : own
    taken.set(key, [...orders, order])
    return order
  }
}

/** Copies cards and points of some steps to their twins (old id → new id), inside the lanes given; arrows between copied things are copied too. Answers which is whose twin. */
export function copyContents(doc: Doc, out: Draft, source: Source, steps: ReadonlyMap<StepId, StepId>, lanes: ReadonlyMap<LaneId, LaneId>): ReadonlyMap<Id, Id> {
  const twins = new Map<Id, Id>(steps)
  for (const card of allCards(doc)) {
    const lane = lanes.get(card.place.lane)
    const from = steps.get(card.place.from)
    if (!lane || !from) continue
    const id = newId('card', source)
    twins.set(card.id, id)
    out.put({ ...card, id, place: { ...card.place, lane, from, to: steps.get(card.place.to) ?? lastTwin(doc, card, steps) } })
  }
  for (const points of doc.points.values()) {
    for (const point of points) {
      const lane = lanes.get(point.lane)
      const step = steps.get(point.step)
      if (lane && step && (lane !== point.lane || step !== point.step)) out.put({ ...point, id: pointOf({ ...point, lane, step }), lane, step } satisfies Point)
    }
  }
  for (const arrow of doc.arrows) {
    const from = twins.get(arrow.from)
    const to = twins.get(arrow.to)
    if (from && to && (from !== arrow.from || to !== arrow.to)) out.put({ ...arrow, id: newId('arrow', source), from: from as Arrow['from'], to: to as Arrow['to'] })
  }
  return twins
}

/** A card that reaches out of the copied steps ends, in the copy, at the last of them that it covers. */
function lastTwin(doc: Doc, card: Card, steps: ReadonlyMap<StepId, StepId>): StepId {
  const index = columnIndex(doc)
  const from = index.get(card.place.from)!
  const to = Math.max(from, index.get(card.place.to) ?? from)
  const covered = doc.steps.slice(from, to + 1).filter((step) => steps.has(step.id))
  return steps.get(covered.at(-1)!.id)!
}

/** Removes cards and the arrows at them. */
export function removeCards(doc: Doc, out: Draft, cards: readonly CardId[]): void {
  for (const id of cards) out.remove(id)
  removeArrowsAt(doc, out, new Set<Id>(cards))
}
