import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { QUESTION } from './model'

/** What the answer is, once it is known. */
export const questionsView: LaneView = { kind: 'questions', Fields: fieldsOf(QUESTION) }
