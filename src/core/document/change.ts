import type { Id } from '../base/ids'
import { sameJson } from '../base/json'
import type { Rec } from './records'

/** One record before and after; null means it is not there. */
export interface Edit { readonly id: Id; readonly before: Rec | null; readonly after: Rec | null }

/** What one gesture does: a name (a command's, shown as "Undo …") and the records it touches, each at most once. */
export interface Change { readonly name: string; readonly edits: readonly Edit[] }

/** The change that takes this one back. */
export function invert(change: Change): Change {
  return { name: change.name, edits: change.edits.map(({ id, before, after }) => ({ id, before: after, after: before })) }
}

/** Edits that really change something; keeps order. */
export function effective(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => edit.before !== edit.after && !sameJson(edit.before, edit.after))
}
