import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, pill, toneOf } from '../../core/layout/card-face'
import { remark, stack } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

const ICONS = { functional: 'wrench', emotional: 'heart', social: 'users' } as const satisfies Record<string, IconName>
export const NEEDS = ['functional', 'emotional', 'social'] as const

/** Which kind of need it is, and what lies behind it. */
export const NEED = { need: { of: NEEDS }, reason: { line: 300 } } as const

/** What people need and why: cards with the kind of need and the motive under a "because". */
export const needsLane: LaneModel = {
  kind: 'needs',
  icon: 'hand-heart',
  tone: 'pink',
  ink: 'text-pink',
  read: readerOf(NEED),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'pink')
    const { need, reason } = dataOf(NEED, card.data)
    const bottom = (room: number) => stack([
      reason.trim() === '' ? null : remark(context, null, context.env.say('kinds.because', { reason: reason.trim() }), `text-${tone}`, room),
      need === null ? null : pill(context, context.env.say(`kinds.need_${need}`), { text: `text-${tone}`, stroke: `edge-${tone}` }, room),
    ], 6)
    return cardFace(card, width, context, { tone, shape: 'leaf', icon: need === null ? 'hand-heart' : ICONS[need], ...(need !== null || reason.trim() !== '' ? { bottom } : {}) })
  },
  details: (card) => {
    const { need, reason } = dataOf(NEED, card.data)
    return [...(need === null ? [] : [{ key: `kinds.need_${need}` }]), ...(reason.trim() === '' ? [] : [{ key: 'kinds.because', values: { reason: reason.trim() } }])]
  },
  choices: [{ field: 'need', on: 'data', of: NEEDS.map((value) => ({ value, icon: ICONS[value] })) }],
}
