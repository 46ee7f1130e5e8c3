import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf, type Block } from '../../core/layout/card-face'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import type { Tone } from '../../core/layout/palette'
import { circle } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { linePrims, oneLine } from '../../core/layout/text'

export const GAINS = ['small', 'clear', 'great'] as const
type Gain = (typeof GAINS)[number]

/** How much good it does. */
export const GAIN = { gain: { of: GAINS } } as const

/** What pleases and helps, the counterpart of pain points: cards with one to three growing rounds. */
export const gainsLane: LaneModel = {
  kind: 'gains',
  icon: 'trending-up',
  tone: 'green',
  ink: 'text-green',
  read: readerOf(GAIN),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'green')
    const { gain } = dataOf(GAIN, card.data)
    return cardFace(card, width, context, { tone, shape: 'leaf', ...(gain === null ? {} : { bottom: (room: number) => rounds(gain, tone, context, room) }) })
  },
  details: (card) => {
    const { gain } = dataOf(GAIN, card.data)
    return gain === null ? [] : [{ key: `kinds.gain_${gain}` }]
  },
  choices: [{ field: 'gain', on: 'data', of: [{ value: 'small', icon: 'thumbs-up' }, { value: 'clear', icon: 'trending-up' }, { value: 'great', icon: 'gem' }] }],
}

function rounds(gain: Gain, tone: Tone, context: FaceContext, room: number): Block {
  const { size, line } = TYPE.small
  const marks = GAINS.map((_, i): Prim => {
    const d = circle(5 + i * 15, 8, 3.5 + i * 1.25)
    return i <= GAINS.indexOf(gain) ? { t: 'path', d, fill: `edge-${tone}` } : { t: 'path', d, stroke: `edge-${tone}`, sw: 1, alpha: 0.55 }
  })
  const text = oneLine(context.env, context.env.say(`kinds.gain_${gain}`), size, 400, room - 50, context.direction)
  return { h: 16, used: 50 + Math.ceil(text.w), prims: [...marks, ...linePrims([text], 50, 0, Math.ceil(text.w), { size, lineHeight: line, weight: 400, fill: `text-${tone}`, align: 'side', direction: context.direction })] }
}
