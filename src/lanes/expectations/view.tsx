import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { EXPECTATION } from './model'

/** Whether it is met. */
export const expectationsView: LaneView = { kind: 'expectations', Fields: fieldsOf(EXPECTATION) }
