import type { IconName } from '../../core/base/icons'
import { CARD_STATUSES } from '../../core/document/optional'
import { cardFace, pill, toneOf } from '../../core/layout/card-face'
import { track } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

const ICONS = { new: 'sparkles', accepted: 'thumbs-up', planned: 'calendar', progress: 'wrench', done: 'circle-check', parked: 'clock', rejected: 'circle-x' } as const satisfies Record<string, IconName>
const WAY = ['new', 'accepted', 'planned', 'progress', 'done'] as const

/** Ideas and solutions: cards that show how far each has come, from new to done; parked and rejected ones stand aside. */
export const ideasLane: LaneModel = {
  kind: 'ideas',
  icon: 'flask-conical',
  tone: 'orange',
  ink: 'text-orange',
  read: (data) => data,
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'orange')
    const status = card.status ?? 'new'
    const word = context.env.say(`cards.status_${status}`)
    const at = (WAY as readonly string[]).indexOf(status)
    const { status: _, ...rest } = card
    return cardFace(rest, width, context, { tone, shape: 'leaf', icon: ICONS[status], bottom: (room) => (at < 0 ? pill(context, word, { text: 'ink2', stroke: 'ink3' }, room) : track(context, at + 1, WAY.length, word, tone, room)) })
  },
  // A status that is set is told of every card.
  details: (card) => (card.status ? [] : [{ key: 'cards.status_new' }]),
  choices: [{ field: 'status', on: 'card', words: 'cards', of: CARD_STATUSES.map((value) => ({ value, icon: ICONS[value] })) }],
}
