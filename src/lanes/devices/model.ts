import type { IconName } from '../../core/base/icons'
import { DEVICES } from '../../core/document/optional'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf, type Block } from '../../core/layout/card-face'
import { remark } from '../../core/layout/card-parts'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import type { Tone } from '../../core/layout/palette'
import type { Prim } from '../../core/layout/prims'
import { linePrims, oneLine } from '../../core/layout/text'

type Device = (typeof DEVICES)[number]
const ICONS = { phone: 'smartphone', tablet: 'tablet', laptop: 'laptop', desktop: 'monitor', tv: 'tv', watch: 'watch', car: 'car', kiosk: 'qr-code', speaker: 'speaker', paper: 'newspaper' } as const satisfies Record<Device, IconName>

/** The devices that are in use. */
export const USED = { devices: { each: DEVICES } } as const
const TILE = { w: 54, h: 44 }

/** Which devices people use at a step: a row of their pictures, chosen by clicks. */
export const devicesLane: LaneModel = {
  kind: 'devices',
  icon: 'monitor-smartphone',
  tone: 'slate',
  ink: 'text-slate',
  read: readerOf(USED),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'slate')
    const { devices } = dataOf(USED, card.data)
    return cardFace(card, width, context, { tone, shape: 'note', top: (room) => (devices.length === 0 ? remark(context, 'monitor-smartphone', context.env.say('kinds.no_devices'), 'ink3', room) : pictures(devices, tone, context, room)) })
  },
  details: (card) => dataOf(USED, card.data).devices.map((device) => ({ key: `kinds.devices_${device}` })),
  choices: [{ field: 'devices', on: 'data', each: true, of: DEVICES.map((value) => ({ value, icon: ICONS[value] })) }],
  chosen: true,
}

function pictures(devices: readonly Device[], tone: Tone, context: FaceContext, room: number): Block {
  const { size, line } = TYPE.small
  const across = Math.max(1, Math.floor((room + 6) / (TILE.w + 6)))
  const prims = devices.flatMap((device, i): Prim[] => {
    const [x, y] = [(i % across) * (TILE.w + 6), Math.floor(i / across) * (TILE.h + 6)]
    const word = oneLine(context.env, context.env.say(`kinds.devices_${device}`), size, 400, TILE.w, context.direction)
    return [{ t: 'icon', name: ICONS[device], x: x + (TILE.w - 22) / 2, y: y + 2, size: 22, stroke: `text-${tone}`, sw: 1.75 }, ...linePrims([word], x, y + 28, TILE.w, { size, lineHeight: line, weight: 400, fill: 'ink2', align: 'center', direction: context.direction })]
  })
  const rows = Math.ceil(devices.length / across)
  return { h: rows * (TILE.h + 6) - 6, used: room, prims }
}
