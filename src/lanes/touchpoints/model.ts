import type { JsonObject } from '../../core/base/json'
import { DEVICES } from '../../core/document/optional'
import { cardFace, pill, toneOf, type Block } from '../../core/layout/card-face'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import { movePrims } from '../../core/layout/mirror'
import type { Tone } from '../../core/layout/palette'
import { linePrims, wrap } from '../../core/layout/text'
import { channelOf, OWNERSHIPS, PRESENCES, type Ownership, type Presence } from '../../core/document/channels'
import { sentenceOf } from './sentence'

const LONGEST = 80
const LONGEST_CLAUSE = 300

export const INITIATORS = ['customer', 'company', 'partner'] as const

export interface Touchpoint {
  /** id of the list, or any words */
  readonly channel: string | null
  /** what the customer does there, and why, in the customer's words */
  readonly activity: string
  readonly need: string
  readonly initiator: (typeof INITIATORS)[number] | null
  readonly ownership: Ownership | null
  readonly presence: Presence | null
  readonly device: (typeof DEVICES)[number] | null
}

const words = (value: unknown, longest: number) => (typeof value === 'string' ? value.trim().slice(0, longest) : '')
const one = <T extends string>(value: unknown, list: readonly T[]): T | null => list.find((known) => known === value) ?? null

/** What a card says of a touchpoint. Without a word of its own, ownership and presence are the channel's usual ones only in the panel, never on the card. */
export function touchpointOf(data: JsonObject): Touchpoint {
  return {
    channel: words(data['channel'], LONGEST) || null, activity: words(data['activity'], LONGEST_CLAUSE), need: words(data['need'], LONGEST_CLAUSE),
    initiator: one(data['initiator'], INITIATORS), ownership: one(data['ownership'], OWNERSHIPS), presence: one(data['presence'], PRESENCES), device: one(data['device'], DEVICES),
  }
}

/** Where customer and company meet: cards headed by the channel's icon and name, and who owns it. */
export const touchpointsLane: LaneModel = {
  kind: 'touchpoints',
  icon: 'pointer',
  tone: 'teal',
  ink: 'text-teal',
  zone: 'frontstage',
  read: (data) => {
    const { channel, activity, need, initiator, ownership, presence, device, ...rest } = data
    if ([channel, activity, need, initiator, ownership, presence, device].every((value) => value === undefined)) return data
    return { ...rest, ...Object.fromEntries(Object.entries(touchpointOf(data)).filter(([, value]) => value !== null && value !== '')) }
  },
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'teal')
    const { channel, ownership } = touchpointOf(card.data)
    return cardFace(card, width, context, {
      tone, shape: 'leaf',
      ...(channel === null ? {} : { top: (room: number) => channelHead(channel, tone, context, room) }),
      ...(ownership === null ? {} : { bottom: (room: number) => pill(context, context.env.say(`lanes.ownership_${ownership}`), { text: `text-${tone}`, stroke: `edge-${tone}` }, room) }),
    })
  },
  details: (card) => {
    const touchpoint = touchpointOf(card.data)
    const { channel, initiator, ownership, presence, device } = touchpoint
    const sentence = sentenceOf(touchpoint)
    return [
      ...(channel === null ? [] : channelOf(channel) ? [{ key: `lanes.channel_${channel}` }] : [{ key: 'map.channel_own', values: { channel } }]),
      ...(ownership === null ? [] : [{ key: `lanes.ownership_${ownership}` }]),
      ...(presence === null ? [] : [{ key: `lanes.presence_${presence}` }]),
      ...(device === null ? [] : [{ key: `touch.device_${device}` }]),
      ...(initiator === null ? [] : [{ key: 'touch.initiator_is', values: { who: `touch.initiator_${initiator}` } }]),
      ...(sentence && sentence.key !== 'touch.sentence_c' ? [sentence] : []),
    ]
  },
}

function channelHead(channel: string, tone: Tone, context: FaceContext, room: number): Block {
  const known = channelOf(channel)
  const name = known ? context.env.say(`lanes.channel_${channel}`) : channel
  const { size, line } = TYPE.small
  const { lines } = wrap(context.env, name, { size, weight: 600, width: room - 34, max: 2, fallback: context.direction })
  const h = Math.max(24, lines.length * line)
  return {
    h, used: room,
    prims: [
      ...movePrims([{ t: 'rect', x: 0, y: 0, w: 26, h: 24, r: 6, fill: `edge-${tone}` }, { t: 'icon', name: known?.icon ?? 'map-pin', x: 5, y: 4, size: 16, stroke: 'card', sw: 2 }], 0, (h - 24) / 2),
      ...linePrims(lines, 34, (h - lines.length * line) / 2, room - 34, { size, lineHeight: line, weight: 600, fill: `text-${tone}`, align: 'side', direction: context.direction }),
    ],
  }
}
