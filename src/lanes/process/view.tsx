import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { PROCESS } from './model'

/** What part of the company's working it is. */
export const processView: LaneView = { kind: 'process', Fields: fieldsOf(PROCESS) }
