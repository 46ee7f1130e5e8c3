import type { LaneView } from '../lane-view'

/** How far an idea has come is a status, which every card has. */
export const ideasView: LaneView = { kind: 'ideas', Fields: null }
