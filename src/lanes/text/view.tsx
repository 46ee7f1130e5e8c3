import type { LaneView } from '../lane-view'

/** Cards of this lane have nothing but what every card has. */
export const textView: LaneView = { kind: 'text', Fields: null }
