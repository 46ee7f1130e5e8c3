import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'

/** What the customer wants to reach: cards with a flag. */
export const goalsLane: LaneModel = {
  kind: 'goals',
  icon: 'target',
  tone: 'violet',
  ink: 'text-violet',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'violet'), shape: 'leaf', icon: 'flag' }),
  details: () => [],
}
