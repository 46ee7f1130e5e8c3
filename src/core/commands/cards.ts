import { newId, type CardId, type LaneId, type StepId } from '../base/ids'
import type { Json, JsonObject } from '../base/json'
import { orderBetween, ordersBetween } from '../base/order'
import { cellKey, columnIndex, get, spanOf, type Doc } from '../document/doc'
import type { More } from '../document/optional'
import type { Card, Colour } from '../document/records'
import type { Command } from './command'
import { removeCards } from './contents'
import { draft } from './edits'

interface CellGap { low: string | null; high: string | null }

/** The orders around a place among the cards of a cell; null when there is no such cell. */
export function gapAt(doc: Doc, lane: LaneId, step: StepId, index: number, without: ReadonlySet<CardId>): CellGap | null {
  if (!get(doc, lane) || !columnIndex(doc).has(step)) return null
  const rest = (doc.cells.get(cellKey(lane, step)) ?? []).filter((card) => !without.has(card.id))
  const at = Math.max(0, Math.min(Math.floor(index), rest.length))
  return { low: rest[at - 1]?.place.order ?? null, high: rest[at]?.place.order ?? null }
}

/** A new card in a cell, at a place among its cards (the end when none is given). */
export const addCard: Command<{ lane: LaneId; step: StepId; index?: number; text?: string; data?: JsonObject; colour?: Colour | null }> = (doc, args, source) => {
  const gap = gapAt(doc, args.lane, args.step, args.index ?? Infinity, new Set())
  if (!gap) return null
  const id = newId('card', source)
  const out = draft(doc)
  const place = { lane: args.lane, from: args.step, to: args.step, order: orderBetween(gap.low, gap.high, source.random) }
  out.put({ id, place, text: args.text ?? '', note: '', colour: args.colour ?? null, personas: [], data: args.data ?? {}, extra: {} })
  return out.done(id)
}

/** Changes what a card says; `data` is merged key by key, null deletes a key. */
export const setCard: Command<{ id: CardId; patch: Partial<Pick<Card, 'text' | 'note' | 'colour' | 'personas' | 'data'>> & More<'card'> }> = (doc, { id, patch }) => {
  const card = get(doc, id)
  if (!card) return null
  const out = draft(doc)
  out.put({ ...card, ...patch, data: patch.data ? mergeData(card.data, patch.data) : card.data } as Card)
  return out.done(id)
}

function mergeData(old: JsonObject, patch: JsonObject): JsonObject {
  const data: { [key: string]: Json } = { ...old }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete data[key]
    else data[key] = value
  }
  return data
}

/** The same for several cards: what they say of colour, status, owner and certainty, and tags given to all or taken from all. */
export const setCards: Command<{ ids: readonly CardId[]; patch?: Partial<Pick<Card, 'colour'>> & Pick<More<'card'>, 'status' | 'owner' | 'certainty' | 'icon'>; tag?: string; untag?: string }> = (doc, { ids, patch = {}, tag, untag }) => {
  const out = draft(doc)
  for (const id of new Set(ids)) {
    const card = get(doc, id)
    if (!card) continue
    const tags = (card.tags ?? []).filter((other) => other !== untag)
    out.put({ ...card, ...patch, tags: tag === undefined || tags.includes(tag) ? tags : [...tags, tag] } as Card)
  }
  return out.done()
}

/** Puts cards, in the order given, at a place among the other cards of a cell; each keeps the number of steps it spans, as far as there are columns. */
export const moveCards: Command<{ ids: readonly CardId[]; lane: LaneId; step: StepId; index: number }> = (doc, { ids, lane, step, index }, source) => {
  const moved = [...new Set(ids)].map((id) => get(doc, id)).filter((card) => card !== undefined)
  const gap = gapAt(doc, lane, step, index, new Set(moved.map((card) => card.id)))
  if (!gap || moved.length === 0 || stays(doc, moved, lane, step, index)) return null
  const columns = columnIndex(doc)
  const orders = ordersBetween(gap.low, gap.high, moved.length, source.random)
  const out = draft(doc)
  moved.forEach((card, i) => {
    const { from, to } = spanOf(doc, card, columns)
    const end = Math.min(doc.steps.length - 1, columns.get(step)! + (from < 0 ? 0 : to - from))
    out.put({ ...card, place: { lane, from: step, to: doc.steps[end]!.id, order: orders[i]! } })
  })
  return out.done(moved[0]!.id)
}

function stays(doc: Doc, moved: readonly Card[], lane: LaneId, step: StepId, index: number): boolean {
  const cell = doc.cells.get(cellKey(lane, step)) ?? []
  const ids = new Set(moved.map((card) => card.id))
  const rest = cell.filter((card) => !ids.has(card.id))
  const next = [...rest.slice(0, Math.max(0, index)), ...moved, ...rest.slice(Math.max(0, index))]
  return next.length === cell.length && next.every((card, i) => card === cell[i])
}

/** Makes a card cover the steps from one to another. */
export const spanCard: Command<{ id: CardId; from: StepId; to: StepId }> = (doc, { id, from, to }, source) => {
  const card = get(doc, id)
  const columns = columnIndex(doc)
  const first = columns.get(from)
  const last = columns.get(to)
  if (!card || first === undefined || last === undefined) return null
  const [start, end] = first <= last ? [from, to] : [to, from]
  if (card.place.from === start && card.place.to === end) return null
  const gap = card.place.from === start ? null : gapAt(doc, card.place.lane, start, Infinity, new Set([id]))
  const out = draft(doc)
  out.put({ ...card, place: { ...card.place, from: start, to: end, order: gap ? orderBetween(gap.low, gap.high, source.random) : card.place.order } })
  return out.done(id)
}

/** Twins of cards, each right after its original. */
export const duplicateCards: Command<{ ids: readonly CardId[] }> = (doc, { ids }, source) => {
  const out = draft(doc)
  let first: CardId | undefined
  for (const id of new Set(ids)) {
    const card = get(doc, id)
    if (!card) continue
    const cell = doc.cells.get(cellKey(card.place.lane, card.place.from)) ?? doc.inbox
    const next = cell[cell.indexOf(card) + 1]
    const twin = newId('card', source)
    first ??= twin
    out.put({ ...card, id: twin, place: { ...card.place, order: orderBetween(card.place.order, next?.place.order ?? null, source.random) } })
  }
  return out.done(first)
}

/** Deletes cards and the arrows at them. */
export const deleteCards: Command<{ ids: readonly CardId[] }> = (doc, { ids }) => {
  const out = draft(doc)
  removeCards(doc, out, ids.filter((id) => doc.records.has(id)))
  return out.done()
}
