import type { LaneId } from '../core/base/ids'
import { get } from '../core/document/doc'
import type { Editor, Focus } from './port'

/** Folds, keeps in sight, locks or hides a lane, or takes that back; one undo step. What goes out of sight hands the keyboard on. */
export function toggleLane(editor: Editor, id: LaneId, field: 'collapsed' | 'pinned' | 'locked' | 'hidden'): void {
  const lane = get(editor.state.getState().doc, id)
  if (!lane) return
  const next = nextShown(editor, id)
  if (!editor.run('lane.set', { id, patch: field === 'hidden' ? { hidden: !lane.hidden } : { [field]: lane[field] ? null : true } })) return
  if (field === 'collapsed') editor.setFocus({ at: 'lane', id })
  if (field !== 'hidden' || lane.hidden) return
  editor.select([])
  editor.setFocus(next)
}

function nextShown(editor: Editor, id: LaneId): Focus | null {
  const shown = editor.state.getState().doc.lanes.filter((lane) => !lane.hidden)
  const at = shown.findIndex((lane) => lane.id === id)
  const next = shown[at + 1] ?? shown[at - 1]
  return next ? { at: 'lane', id: next.id } : { at: 'title' }
}
