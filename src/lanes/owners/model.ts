import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, pill, toneOf } from '../../core/layout/card-face'
import { disc, remark, stack } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

export const DUTIES = ['responsible', 'accountable', 'consulted', 'informed'] as const
const ICONS = { responsible: 'user-check', accountable: 'badge-check', consulted: 'message-circle', informed: 'bell' } as const satisfies Record<string, IconName>

/** What the person or team has to do with the step, and where they belong. */
export const OWNER = { duty: { of: DUTIES }, team: { line: 120 } } as const

/** Who is responsible: a name with the disc of its initials. */
export const ownersLane: LaneModel = {
  kind: 'owners',
  icon: 'user-check',
  tone: 'indigo',
  ink: 'text-indigo',
  read: readerOf(OWNER),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'indigo')
    const { duty, team } = dataOf(OWNER, card.data)
    const bottom = (room: number) => stack([
      team.trim() === '' ? null : remark(context, 'users', team.trim(), 'ink2', room),
      duty === null ? null : pill(context, context.env.say(`kinds.duty_${duty}`), { text: `text-${tone}`, stroke: `edge-${tone}` }, room),
    ], 6)
    return cardFace(card, width, context, { tone, shape: 'note', mark: disc(context, card.text, tone), ...(duty !== null || team.trim() !== '' ? { bottom } : {}) })
  },
  details: (card) => {
    const { duty, team } = dataOf(OWNER, card.data)
    return [...(duty === null ? [] : [{ key: `kinds.duty_${duty}` }]), ...(team.trim() === '' ? [] : [{ key: 'kinds.team_is', values: { team: team.trim() } }])]
  },
  choices: [{ field: 'duty', on: 'data', of: DUTIES.map((value) => ({ value, icon: ICONS[value] })) }],
}
