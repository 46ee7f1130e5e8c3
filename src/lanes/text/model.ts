import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'

/** Free notes: paper with a hairline. Also shows lanes of a kind this version does not know. */
export const textLane: LaneModel = {
  kind: 'text',
  icon: 'type',
  tone: 'slate',
  ink: 'text-slate',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'slate'), shape: 'note' }),
  details: () => [],
}
