import { linksIn } from '../document/markup'
import { CARD_STATUSES, CERTAINTIES } from '../document/optional'
import type { Card } from '../document/records'
import type { Block } from './card-face'
import type { FaceContext } from './lane-model'
import { TYPE } from './metrics'
import { movePrims } from './mirror'
import type { Ink, Tone } from './palette'
import { box, circle, num } from './path'
import type { Prim } from './prims'
import { linePrims, oneLine } from './text'

const ROW = 20
const GAP = { x: 12, y: 2 }
const MARK = 12

interface Item { readonly w: number; readonly prims: readonly Prim[] }

/** How many addresses a card leads to. */
export function linkCount(card: Card): number {
  const own = card.links ?? []
  return own.length + linksIn(card.text).filter(({ url }) => !own.some((link) => link.url === url)).length
}

/** What is known of a card beside its words, in small marks with words: status, certainty with its evidence, owner, links, tags. Null when nothing is. */
export function cardFoot(card: Card, context: Pick<FaceContext, 'env' | 'direction'>, tone: Tone, room: number): Block | null {
  const { status, certainty, evidence = [], owner, tags = [] } = card
  const { say, number } = context.env
  const ink: Ink = `text-${tone}`
  const items: Item[] = []
  const put = (mark: readonly Prim[], words: string) => void items.push(labelled(context, mark, words, ink, room))
  if (status) put(statusMark(CARD_STATUSES.indexOf(status), ink), say(`cards.status_${status}`))
  if (certainty) put(bars(CERTAINTIES.indexOf(certainty) + 1, ink), evidence.length > 0 ? `${say(`cards.certainty_${certainty}`)} · ${number(evidence.length)}` : say(`cards.certainty_${certainty}`))
  else if (evidence.length > 0) put([{ t: 'icon', name: 'file-text', x: 0, y: 4, size: MARK, stroke: ink, sw: 2 }], say('cards.evidence_count', { count: evidence.length }))
  if (owner) put([{ t: 'icon', name: 'user', x: 0, y: 4, size: MARK, stroke: ink, sw: 2 }], owner)
  const links = linkCount(card)
  if (links > 0) put([{ t: 'icon', name: 'link', x: 0, y: 4, size: MARK, stroke: ink, sw: 2 }], number(links))
  for (const tag of tags) items.push(tagged(context, tag, tone, room))
  return items.length > 0 ? flow(items, room) : null
}

/** The same in words, for assistive technology. */
export function cardDetails(card: Card): readonly { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }[] {
  const { status, certainty, evidence = [], owner, tags = [] } = card
  const links = linkCount(card)
  return [
    ...(status ? [{ key: 'cards.status_is', values: { status: `cards.status_${status}` } }] : []),
    ...(certainty ? [{ key: `cards.certainty_${certainty}` }] : []),
    ...(evidence.length > 0 ? [{ key: 'cards.evidence_count', values: { count: evidence.length } }] : []),
    ...(owner ? [{ key: 'cards.owner_is', values: { owner } }] : []),
    ...(links > 0 ? [{ key: 'cards.link_count', values: { count: links } }] : []),
    ...tags.map((tag) => ({ key: 'cards.tag_is', values: { tag } })),
  ]
}

/** The dashed edge of a card that rests on an assumption. */
export function assumedEdge(outline: string, tone: Tone): Prim {
  return { t: 'path', d: outline, stroke: `edge-${tone}`, sw: 1.5, dash: [4, 4] }
}

function labelled({ env, direction }: Pick<FaceContext, 'env' | 'direction'>, mark: readonly Prim[], words: string, ink: Ink, room: number): Item {
  const { size, line } = TYPE.small
  const x = MARK + 4
  const text = oneLine(env, words, size, 400, room - x, direction)
  const w = Math.ceil(text.w)
  return { w: x + w, prims: [...mark, ...linePrims([text], x, 2, w, { size, lineHeight: line, weight: 400, fill: ink, align: 'side', direction })] }
}

function tagged({ env, direction }: Pick<FaceContext, 'env' | 'direction'>, tag: string, tone: Tone, room: number): Item {
  const { size, line } = TYPE.small
  const text = oneLine(env, tag, size, 400, room - 12, direction)
  const w = Math.ceil(text.w) + 12
  return { w, prims: [{ t: 'path', d: box(0.5, 1.5, w - 1, 17, [4, 4, 4, 4]), stroke: `edge-${tone}`, sw: 1 }, ...linePrims([text], 6, 2, w - 12, { size, lineHeight: line, weight: 400, fill: `text-${tone}`, align: 'center', direction })] }
}

function flow(items: readonly Item[], room: number): Block {
  const prims: Prim[] = []
  let [x, y] = [0, 0]
  for (const item of items) {
    if (x > 0 && x + item.w > room) [x, y] = [0, y + ROW + GAP.y]
    prims.push(...movePrims(item.prims, x, y))
    x += item.w + GAP.x
  }
  return { h: y + ROW, prims, used: x - GAP.x }
}

// How sure: as many of four bars as there are grounds, growing like a signal.
function bars(full: number, ink: Ink): Prim[] {
  return [0, 1, 2, 3].map((i): Prim => ({ t: 'rect', x: i * 3, y: 13 - i * 2.5, w: 2, h: 2.5 + i * 2.5, fill: i < full ? ink : 'line' }))
}

// A ring that fills as the work goes on; parked and rejected have signs of their own.
function statusMark(at: number, ink: Ink): Prim[] {
  const [x, y, r] = [6, 10, 5]
  const status = CARD_STATUSES[at]
  const ring: Prim = { t: 'path', d: circle(x, y, r), stroke: ink, sw: 1.5 }
  if (status === 'done') return [{ t: 'path', d: circle(x, y, 5.75), fill: ink }, { t: 'path', d: 'M3.5 10L5.3 11.8L8.6 8.4', stroke: 'card', sw: 1.6 }]
  if (status === 'parked') return [ring, { t: 'path', d: 'M4.5 8L4.5 12M7.5 8L7.5 12', stroke: ink, sw: 1.5 }]
  if (status === 'rejected') return [ring, { t: 'path', d: 'M4 8L8 12M8 8L4 12', stroke: ink, sw: 1.5 }]
  const part = { new: 0, accepted: 0.25, planned: 0.5, progress: 0.75 }[status as 'new']
  if (!part) return [ring]
  const angle = part * 2 * Math.PI
  const inner = 3.2
  return [ring, { t: 'path', d: `M${x} ${y}L${x} ${num(y - inner)}A${inner} ${inner} 0 ${part > 0.5 ? 1 : 0} 1 ${num(x + inner * Math.sin(angle))} ${num(y - inner * Math.cos(angle))}Z`, fill: ink }]
}
