import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { remark } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'
import type { Ink } from '../../core/layout/palette'

export const MET = ['yes', 'partly', 'no'] as const
const MARKS = { yes: ['circle-check', 'good'], partly: ['circle-minus', 'text-amber'], no: ['circle-x', 'bad'] } as const satisfies Record<string, readonly [IconName, Ink]>

/** Whether what was expected came true. */
export const EXPECTATION = { met: { of: MET } } as const

/** What people count on: cards with whether it is met. */
export const expectationsLane: LaneModel = {
  kind: 'expectations',
  icon: 'binoculars',
  tone: 'violet',
  ink: 'text-violet',
  read: readerOf(EXPECTATION),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'violet')
    const { met } = dataOf(EXPECTATION, card.data)
    return cardFace(card, width, context, { tone, shape: 'leaf', ...(met === null ? {} : { bottom: (room: number) => remark(context, MARKS[met][0], context.env.say(`kinds.met_${met}`), MARKS[met][1], room, 600) }) })
  },
  details: (card) => {
    const { met } = dataOf(EXPECTATION, card.data)
    return met === null ? [] : [{ key: `kinds.met_${met}` }]
  },
  choices: [{ field: 'met', on: 'data', of: MET.map((value) => ({ value, icon: MARKS[value][0] })) }],
}
