import { newId, type ArrowId } from '../base/ids'
import type { Arrow } from '../document/records'
import type { Command } from './command'
import { draft, patchOutcome } from './edits'

/** An arrow from a card or step to another; the same two ends are joined once in each direction. */
export const addArrow: Command<{ from: Arrow['from']; to: Arrow['to']; kind: Arrow['kind']; label?: string }> = (doc, { from, to, kind, label }, source) => {
  if (from === to || !doc.records.has(from) || !doc.records.has(to) || doc.arrows.some((arrow) => arrow.from === from && arrow.to === to)) return null
  const id = newId('arrow', source)
  const out = draft(doc)
  out.put({ id, from, to, kind, label: label ?? '', extra: {} })
  return out.done(id)
}

export const setArrow: Command<{ id: ArrowId; patch: Partial<Pick<Arrow, 'kind' | 'label' | 'from' | 'to'>> }> = (doc, { id, patch }) => {
  const ends = [patch.from, patch.to]
  return ends.some((end) => end !== undefined && !doc.records.has(end)) ? null : patchOutcome<Arrow>(doc, id, patch)
}

export const removeArrow: Command<{ id: ArrowId }> = (doc, { id }) => {
  const out = draft(doc)
  out.remove(id)
  return out.done()
}
