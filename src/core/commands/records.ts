import { kindOf, type CardId, type Id } from '../base/ids'
import { applyEdits, type Doc } from '../document/doc'
import { removeArrow } from './arrows'
import { deleteCards } from './cards'
import type { Command, Outcome } from './command'
import { draft } from './edits'
import { removeLane } from './lanes'
import { removePersona } from './personas'
import { removeStage } from './stages'
import { removeStep } from './steps'
import type { Source } from '../base/ids'

function removeOne(doc: Doc, id: Id, source: Source): Outcome | null {
  switch (kindOf(id)) {
    case 'stage': return removeStage(doc, { id: id as `stage:${string}` }, source)
    case 'step': return removeStep(doc, { id: id as `step:${string}` }, source)
    case 'lane': return removeLane(doc, { id: id as `lane:${string}` }, source)
    case 'card': return deleteCards(doc, { ids: [id as CardId] }, source)
    case 'arrow': return removeArrow(doc, { id: id as `arrow:${string}` }, source)
    case 'persona': return removePersona(doc, { id: id as `persona:${string}` }, source)
    case 'point': case 'map': return null
  }
}

/** Deletes whatever is selected, of any kinds, each by its own rules. */
export const removeRecords: Command<{ ids: readonly Id[] }> = (doc, { ids }, source) => {
  let rest = doc
  for (const id of ids) {
    const outcome = removeOne(rest, id, source)
    if (outcome) rest = applyEdits(rest, outcome.edits)
    else if (kindOf(id) === 'point' && rest.records.has(id)) rest = applyEdits(rest, [{ id, before: rest.records.get(id)!, after: null }])
  }
  const out = draft(doc)
  for (const [id, record] of doc.records) {
    const after = rest.records.get(id)
    if (!after) out.remove(id)
    else if (after !== record) out.put(after)
  }
  return out.done()
}
