import { newId, type CardId, type LaneId, type StepId } from '../base/ids'
import { ordersBetween } from '../base/order'
import { get } from '../document/doc'
import type { Picture } from '../document/optional'
import type { Command } from './command'
import { gapAt } from './cards'
import { draft } from './edits'

/** Where pictures go: the first on a card, others on new cards after it; or each on a new card of a cell, at a place among its cards (the end when none is given). */
export type PicturePlace = { readonly card: CardId } | { readonly lane: LaneId; readonly step: StepId; readonly index?: number }

/** Puts pictures on the map, each on a card of its own. */
export const addPictures: Command<{ to: PicturePlace; pictures: readonly Picture[] }> = (doc, { to, pictures }, source) => {
  const [first, ...rest] = pictures
  if (!first) return null
  const out = draft(doc)
  const card = 'card' in to ? get(doc, to.card) : undefined
  if ('card' in to && !card) return null
  if (card) out.put({ ...card, picture: first })
  const fresh = card ? rest : pictures
  const { lane, step } = card ? { lane: card.place.lane, step: card.place.from } : (to as Exclude<PicturePlace, { card: CardId }>)
  const index = card ? (doc.cells.get(`${lane}|${step}`) ?? []).indexOf(card) + 1 : (to as { index?: number }).index
  const gap = fresh.length > 0 ? gapAt(doc, lane, step, index ?? Infinity, new Set()) : null
  // A card without a place has nothing beside it.
  if (!gap) return card ? out.done(card.id) : null
  const orders = ordersBetween(gap.low, gap.high, fresh.length, source.random)
  const ids = fresh.map((picture, i) => {
    const id = newId('card', source)
    out.put({ id, place: { lane, from: step, to: step, order: orders[i]! }, text: '', note: '', colour: null, personas: [], data: {}, picture, extra: {} })
    return id
  })
  return out.done(card?.id ?? ids[0])
}
