import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'

/** A heading between lanes, a slim row that holds nothing; cards that stray into it are shown below it. */
export const dividerLane: LaneModel = {
  kind: 'divider',
  icon: 'heading',
  tone: 'slate',
  ink: 'text-slate',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'slate'), shape: 'note' }),
  details: () => [],
  bar: 44,
}
