import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { BEHAVIOUR } from './model'

/** How often. */
export const behavioursView: LaneView = { kind: 'behaviours', Fields: fieldsOf(BEHAVIOUR) }
