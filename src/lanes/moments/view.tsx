import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { MOMENT } from './model'

/** Which moment of truth. */
export const momentsView: LaneView = { kind: 'moments', Fields: fieldsOf(MOMENT) }
