import type { JsonObject } from '../../core/base/json'
import { cardFace, pill, toneOf, type Block } from '../../core/layout/card-face'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import { movePrims } from '../../core/layout/mirror'
import type { Tone } from '../../core/layout/palette'
import { linePrims, wrap } from '../../core/layout/text'
import { channelOf, OWNERSHIPS, type Ownership } from './channels'

const LONGEST = 80

/** Channel (an id of the list, or any words) and ownership of a touchpoint. Without a word of its own, ownership is the channel's usual one only in the list of choices, never on the card. */
export function touchpointOf(data: JsonObject): { readonly channel: string | null; readonly ownership: Ownership | null } {
  const channel = typeof data['channel'] === 'string' ? data['channel'].trim().slice(0, LONGEST) : ''
  return { channel: channel === '' ? null : channel, ownership: OWNERSHIPS.find((ownership) => ownership === data['ownership']) ?? null }
}

/** Where customer and company meet: cards headed by the channel's icon and name, and who owns it. */
export const touchpointsLane: LaneModel = {
  kind: 'touchpoints',
  icon: 'pointer',
  tone: 'teal',
  ink: 'text-teal',
  read: (data) => {
    const { channel, ownership, ...rest } = data
    if (channel === undefined && ownership === undefined) return data
    const known = touchpointOf(data)
    return { ...rest, ...(known.channel === null ? {} : { channel: known.channel }), ...(known.ownership === null ? {} : { ownership: known.ownership }) }
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
    const { channel, ownership } = touchpointOf(card.data)
    return [
      ...(channel === null ? [] : channelOf(channel) ? [{ key: `lanes.channel_${channel}` }] : [{ key: 'map.channel_own', values: { channel } }]),
      ...(ownership === null ? [] : [{ key: `lanes.ownership_${ownership}` }]),
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
