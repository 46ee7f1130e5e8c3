import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { framedGround, iconHead } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

export const MOMENTS = ['zero', 'first', 'second', 'ultimate', 'decisive'] as const
const ICONS = { zero: 'search', first: 'eye', second: 'package', ultimate: 'megaphone', decisive: 'zap' } as const satisfies Record<string, IconName>

/** Which moment of truth it is: zero (searching), first (seeing), second (using), ultimate (telling), or one that decides. */
export const MOMENT = { moment: { of: MOMENTS } } as const

/** Moments of truth: starred cards in a double frame. */
export const momentsLane: LaneModel = {
  kind: 'moments',
  icon: 'star',
  tone: 'amber',
  ink: 'text-amber',
  read: readerOf(MOMENT),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'amber')
    const { moment } = dataOf(MOMENT, card.data)
    return cardFace(card, width, context, { tone, shape: 'leaf', ground: framedGround(tone), top: (room) => iconHead(context, 'star', context.env.say(moment === null ? 'kinds.moment' : `kinds.moment_${moment}`), tone, room) })
  },
  details: (card) => {
    const { moment } = dataOf(MOMENT, card.data)
    return [{ key: moment === null ? 'kinds.moment' : `kinds.moment_${moment}` }]
  },
  choices: [{ field: 'moment', on: 'data', of: MOMENTS.map((value) => ({ value, icon: ICONS[value] })) }],
}
