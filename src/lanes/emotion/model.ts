import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'
import { emotionCurve } from './curve'

/** How the customer feels at each step: one drawing over all columns. Cards that stray into it are shown below the curve. */
export const emotionLane: LaneModel = {
  kind: 'emotion',
  icon: 'heart-pulse',
  tone: 'pink',
  ink: 'text-pink',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'pink'), shape: 'leaf' }),
  drawing: emotionCurve,
  values: 'value',
  details: () => [],
}
