import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { GAIN } from './model'

/** How much good it does. */
export const gainsView: LaneView = { kind: 'gains', Fields: fieldsOf(GAIN) }
