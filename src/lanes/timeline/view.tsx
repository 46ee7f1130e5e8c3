import type { LaneView } from '../lane-view'

/** How long steps take is said with the steps themselves. */
export const timelineView: LaneView = { kind: 'timeline', Fields: null }
