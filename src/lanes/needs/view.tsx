import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { NEED } from './model'

/** Which kind of need, and what lies behind it. */
export const needsView: LaneView = { kind: 'needs', Fields: fieldsOf(NEED) }
