import { newId, type CardId } from '../base/ids'
import { ordersBetween } from '../base/order'
import { get, type Doc } from '../document/doc'
import type { Card } from '../document/records'
import type { Command } from './command'
import { draft } from './edits'

/** The place of a card that has not been sorted yet. */
const UNSORTED = { lane: 'lane:none', from: 'step:none', to: 'step:none' } as const

function ordersAtEnd(doc: Doc, count: number, random: () => number): string[] {
  return ordersBetween(doc.inbox.at(-1)?.place.order ?? null, null, count, random)
}

/** New unsorted cards, in the order given; empty texts are passed over. */
export const addToInbox: Command<{ texts: readonly string[] }> = (doc, { texts }, source) => {
  const notes = texts.filter((text) => text.trim() !== '')
  const orders = ordersAtEnd(doc, notes.length, source.random)
  const out = draft(doc)
  let first: CardId | undefined
  notes.forEach((text, i) => {
    const id = newId('card', source)
    first ??= id
    out.put({ id, place: { ...UNSORTED, order: orders[i]! }, text, note: '', colour: null, personas: [], data: {}, extra: {} })
  })
  return out.done(first)
}

/** Takes cards off the grid, to be sorted later; their arrows stay with them. */
export const putInInbox: Command<{ ids: readonly CardId[] }> = (doc, { ids }, source) => {
  const inside = new Set(doc.inbox.map(({ id }) => id))
  const cards = [...new Set(ids)].map((id) => get(doc, id)).filter((card): card is Card => card !== undefined && !inside.has(card.id))
  const orders = ordersAtEnd(doc, cards.length, source.random)
  const out = draft(doc)
  cards.forEach((card, i) => out.put({ ...card, place: { ...UNSORTED, order: orders[i]! } }))
  return out.done(cards[0]?.id)
}
