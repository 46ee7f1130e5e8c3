import { cardFace, toneOf } from '../../core/layout/card-face'
import { bubbleGround, FOOT } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

/** What goes through the customer's head: bubbles of thought. */
export const thoughtsLane: LaneModel = {
  kind: 'thoughts',
  icon: 'cloud',
  tone: 'indigo',
  ink: 'text-indigo',
  read: (data) => data,
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'indigo')
    return cardFace(card, width, context, { tone, shape: 'leaf', ground: bubbleGround(tone), foot: FOOT })
  },
  details: () => [],
}
