import type { LaneView } from '../lane-view'

/** Its values are all that there is to set. */
export const arcView: LaneView = { kind: 'arc', Fields: null }
