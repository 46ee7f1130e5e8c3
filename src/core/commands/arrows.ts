import { newId, type ArrowId } from '../base/ids'
import { get, type Doc } from '../document/doc'
import type { More } from '../document/optional'
import type { Arrow } from '../document/records'
import type { Command } from './command'
import { draft, patchOutcome } from './edits'

/** An arrow from a card or step to another; the same two ends are joined once in each direction. */
export const addArrow: Command<{ from: Arrow['from']; to: Arrow['to']; kind: Arrow['kind']; label?: string }> = (doc, { from, to, kind, label }, source) => {
  if (!canJoin(doc, from, to)) return null
  const id = newId('arrow', source)
  const out = draft(doc)
  out.put({ id, from, to, kind, label: label ?? '', extra: {} })
  return out.done(id)
}

function canJoin(doc: Doc, from: Arrow['from'], to: Arrow['to']): boolean {
  return from !== to && doc.records.has(from) && doc.records.has(to) && !doc.arrows.some((arrow) => arrow.from === from && arrow.to === to)
}

/** Changes what an arrow says or where it begins and ends; never into a second one between the same two ends. */
export const setArrow: Command<{ id: ArrowId; patch: Partial<Pick<Arrow, 'kind' | 'label' | 'from' | 'to'>> & More<'arrow'> }> = (doc, { id, patch }) => {
  const arrow = get(doc, id)
  if (!arrow) return null
  const { from, to } = { ...arrow, ...patch }
  return (from === arrow.from && to === arrow.to) || canJoin(doc, from, to) ? patchOutcome<Arrow>(doc, id, patch) : null
}

export const removeArrow: Command<{ id: ArrowId }> = (doc, { id }) => {
  const out = draft(doc)
  out.remove(id)
  return out.done()
}
