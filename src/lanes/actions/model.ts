import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'

/** What the customer does: solid cards whose end side points on to the next. */
export const actionsLane: LaneModel = {
  kind: 'actions',
  icon: 'footprints',
  tone: 'blue',
  ink: 'text-blue',
  zone: 'customer',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'blue'), shape: 'step' }),
  details: () => [],
}
