import type { LaneView } from '../lane-view'

/** Cards of this lane have nothing but what every card has. */
export const actionsView: LaneView = { kind: 'actions', Fields: null }
