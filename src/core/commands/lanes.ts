import { newId, type Id, type LaneId } from '../base/ids'
import { orderBetween } from '../base/order'
import { get, type Doc } from '../document/doc'
import type { More } from '../document/optional'
import type { Lane } from '../document/records'
import type { Command } from './command'
import { allCards, copyContents, removeArrowsAt } from './contents'
import { draft, neighbours, patchOutcome } from './edits'

function gapAfter(doc: Doc, lane: LaneId | null): { low: string | null; high: string | null } | undefined {
  const at = lane === null ? -1 : doc.lanes.findIndex(({ id }) => id === lane)
  if (lane !== null && at < 0) return undefined
  return { low: doc.lanes[at]?.order ?? null, high: doc.lanes[at + 1]?.order ?? null }
}

/** A new row of some kind after another, or at the top. */
export const addLane: Command<{ kind: string; after: LaneId | null; title: string }> = (doc, args, source) => {
  const gap = gapAfter(doc, args.after)
  if (!gap) return null
  const id = newId('lane', source)
  const out = draft(doc)
  out.put({ id, order: orderBetween(gap.low, gap.high, source.random), kind: args.kind, title: args.title, colour: null, hidden: false, extra: {} })
  return out.done(id)
}

export const setLane: Command<{ id: LaneId; patch: Partial<Pick<Lane, 'title' | 'colour' | 'hidden' | 'kind'>> & More<'lane'> }> = (doc, { id, patch }) => patchOutcome<Lane>(doc, id, patch)

/** Brings hidden rows back. */
export const showLanes: Command<{ ids: readonly LaneId[] }> = (doc, { ids }) => {
  const out = draft(doc)
  for (const id of new Set(ids)) {
    const lane = get(doc, id)
    if (lane?.hidden) out.put({ ...lane, hidden: false })
  }
  return out.done(ids.find((id) => get(doc, id)?.hidden))
}

/** Moves a row before another, or to the bottom. */
export const moveLane: Command<{ id: LaneId; before: LaneId | null }> = (doc, { id, before }, source) => {
  const at = doc.lanes.findIndex((lane) => lane.id === id)
  if (at < 0 || before === id || (doc.lanes[at + 1]?.id ?? null) === before) return null
  const gap = neighbours(doc.lanes, id, before, (lane) => lane.order)
  return gap && patchOutcome<Lane>(doc, id, { order: orderBetween(gap.low, gap.high, source.random) })
}

/** A twin of a row right below it, with its cards and points. */
export const duplicateLane: Command<{ id: LaneId }> = (doc, { id }, source) => {
  const lane = get(doc, id)
  const gap = gapAfter(doc, id)
  if (!lane || !gap) return null
  const twin = newId('lane', source)
  const out = draft(doc)
  out.put({ ...lane, id: twin, order: orderBetween(gap.low, gap.high, source.random) })
  copyContents(doc, out, source, new Map(doc.steps.map((step) => [step.id, step.id])), new Map([[id, twin]]))
  return out.done(twin)
}

/** Deletes a row with its cards and points. */
export const removeLane: Command<{ id: LaneId }> = (doc, { id }) => {
  const at = doc.lanes.findIndex((lane) => lane.id === id)
  if (at < 0) return null
  const out = draft(doc)
  const gone = new Set<Id>()
  for (const card of allCards(doc)) if (card.place.lane === id) gone.add(card.id)
  for (const card of gone) out.remove(card)
  for (const point of doc.points.get(id) ?? []) out.remove(point.id)
  removeArrowsAt(doc, out, gone)
  out.remove(id)
  return out.done((doc.lanes[at + 1] ?? doc.lanes[at - 1])?.id)
}
