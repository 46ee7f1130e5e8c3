import { fieldsOf } from '../kit'
import type { LaneView } from '../lane-view'
import { OWNER } from './model'

/** What they have to do with it, and where they belong. */
export const ownersView: LaneView = { kind: 'owners', Fields: fieldsOf(OWNER) }
