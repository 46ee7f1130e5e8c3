import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { QUOTE } from './model'

/** Who said it and where it was heard. */
export const quotesView: LaneView = { kind: 'quotes', Fields: fieldsOf(QUOTE) }
