import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { track } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

export const FREQUENCIES = ['rarely', 'sometimes', 'often', 'always'] as const
const ICONS = { rarely: 'clock', sometimes: 'refresh-cw', often: 'repeat', always: 'zap' } as const satisfies Record<string, IconName>

/** How often it is seen. */
export const BEHAVIOUR = { often: { of: FREQUENCIES } } as const

/** Habits that were seen, beyond the single action: plain notes with how often. */
export const behavioursLane: LaneModel = {
  kind: 'behaviours',
  icon: 'repeat',
  tone: 'blue',
  ink: 'text-blue',
  read: readerOf(BEHAVIOUR),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'blue')
    const { often } = dataOf(BEHAVIOUR, card.data)
    return cardFace(card, width, context, { tone, shape: 'note', ...(often === null ? {} : { bottom: (room: number) => track(context, FREQUENCIES.indexOf(often) + 1, FREQUENCIES.length, context.env.say(`kinds.often_${often}`), tone, room) }) })
  },
  details: (card) => {
    const { often } = dataOf(BEHAVIOUR, card.data)
    return often === null ? [] : [{ key: `kinds.often_${often}` }]
  },
  choices: [{ field: 'often', on: 'data', of: FREQUENCIES.map((value) => ({ value, icon: ICONS[value] })) }],
}
