import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { MESSAGE } from './model'

/** What sends it, when, to whom and what for. */
export const orchestrationView: LaneView = { kind: 'orchestration', Fields: fieldsOf(MESSAGE) }
