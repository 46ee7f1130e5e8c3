import type { LaneView } from '../lane-view'

/** Cards of this lane have nothing but what every card has. */
export const emotionView: LaneView = { kind: 'emotion', Fields: null }
