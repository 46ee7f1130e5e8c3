import { cardFace, toneOf } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'

/** Height over width of a panel: all are alike, so that a row reads as a strip. */
const PANEL = 2 / 3

/** The journey in pictures: a panel with a caption below; a panel without a picture is an empty frame. */
export const storyboardLane: LaneModel = {
  kind: 'storyboard',
  icon: 'image',
  tone: 'indigo',
  ink: 'text-indigo',
  read: (data) => data,
  face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, 'indigo'), shape: 'note', panel: PANEL }),
  details: () => [],
}
