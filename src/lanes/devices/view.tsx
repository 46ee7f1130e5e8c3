import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { USED } from './model'

/** Which devices, each by a click. */
export const devicesView: LaneView = { kind: 'devices', Fields: fieldsOf(USED) }
