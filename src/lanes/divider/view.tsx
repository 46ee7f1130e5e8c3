import type { LaneView } from '../lane-view'

/** Cards of this lane have nothing but what every card has. */
export const dividerView: LaneView = { kind: 'divider', Fields: null }
