import type { View } from '../document/optional'
import type { Command } from './command'
import { draft } from './edits'

/** Shows the lanes of a view and no others, and folds its stages and no others; a view of which no lane is left can't be shown. */
export const applyView: Command<{ view: Pick<View, 'lanes' | 'folded'> }> = (doc, { view }) => {
  const [shown, folded] = [new Set<string>(view.lanes), new Set<string>(view.folded)]
  if (!doc.lanes.some(({ id }) => shown.has(id))) return null
  const out = draft(doc)
  for (const lane of doc.lanes) out.put({ ...lane, hidden: !shown.has(lane.id) })
  for (const stage of doc.stages) out.put({ ...stage, collapsed: folded.has(stage.id) })
  return out.done()
}
