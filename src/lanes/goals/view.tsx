import type { LaneView } from '../lane-view'

/** Cards of this lane have nothing but what every card has. */
export const goalsView: LaneView = { kind: 'goals', Fields: null }
