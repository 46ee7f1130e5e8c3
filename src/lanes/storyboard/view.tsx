import type { LaneView } from '../lane-view'

/** Its cards have the picture and the caption that every card may have. */
export const storyboardView: LaneView = { kind: 'storyboard', Fields: null }
