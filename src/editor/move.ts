import { kindOf, type CardId, type Id, type LaneId, type StageId, type StepId } from '../core/base/ids'
import { cellKey, columnIndex, get, spanOf } from '../core/document/doc'
import type { ArrowEnd } from '../core/document/records'
import { plainWords } from '../core/document/markup'
import { pointSpot } from '../core/document/records'
import { holdsCards } from '../lanes/models'
import type { Editor } from './port'

/** The type under which a card of the inbox is dragged; its data is the card's id. */
export const DRAGGED_CARD = 'application/x-safar-card'

/** True when other cards are selected together with a card. */
export function isMany(editor: Editor, id: CardId): boolean {
  const { selection } = editor.session.getState()
  return selection.has(id) && [...selection].some((other) => other !== id && other.startsWith('card:'))
}

/** Moves a card one place: up and down inside its cell, then to the next lane of cards; forward and back by columns. False at the edge of the map. */
export function stepCard(editor: Editor, id: CardId, by: 'up' | 'down' | 'forward' | 'back'): boolean {
  const { doc } = editor.state.getState()
  const card = get(doc, id)
  if (!card) return false
  const { lane, from } = card.place
  const cell = doc.cells.get(cellKey(lane, from)) ?? []
  const at = cell.indexOf(card)
  const target = ((): { lane: LaneId; step: StepId; index: number } | null => {
    if (by === 'up' && at > 0) return { lane, step: from, index: at - 1 }
    if (by === 'down' && at < cell.length - 1) return { lane, step: from, index: at + 1 }
    if (by === 'up' || by === 'down') {
      const rows = doc.lanes.filter((row) => row.id === lane || (!row.hidden && !row.collapsed && holdsCards(row.kind)))
      const next = rows[rows.findIndex((row) => row.id === lane) + (by === 'up' ? -1 : 1)]
      return next ? { lane: next.id, step: from, index: by === 'up' ? Infinity : 0 } : null
    }
    const step = doc.steps[(columnIndex(doc).get(from) ?? 0) + (by === 'forward' ? 1 : -1)]
    return step ? { lane, step: step.id, index: at } : null
  })()
  return target !== null && editor.run('card.move', { ids: [id], ...target }) !== null
}

/** Makes a card reach one step further towards the end of the map, or one less far; how many steps it spans then, or null at an edge. */
export function stretchCard(editor: Editor, id: CardId, by: 1 | -1): { readonly steps: number; readonly to: StepId } | null {
  const { doc } = editor.state.getState()
  const card = get(doc, id)
  if (!card) return null
  const { from, to } = spanOf(doc, card)
  const last = doc.steps[to + by]
  if (from < 0 || !last || to + by < from || !editor.run('card.span', { id, from: card.place.from, to: last.id })) return null
  return { steps: to + by - from + 1, to: last.id }
}

/** The siblings a head moves among, as they are seen. */
export function siblings(editor: Editor, id: StageId | StepId | LaneId): readonly { readonly id: Id }[] {
  const { doc } = editor.state.getState()
  switch (kindOf(id)) {
    case 'stage': return doc.stages
    case 'lane': return doc.lanes.filter((lane) => !lane.hidden || lane.id === id)
    default: return doc.steps.filter((other) => other.place.stage === get(doc, id as StepId)?.place.stage)
  }
}

/** Moves a stage, step or lane one place among its like; a step at the edge of its stage goes over into the next one. False at the edge of the map. */
export function stepHead(editor: Editor, id: StageId | StepId | LaneId, by: 1 | -1): boolean {
  const { doc } = editor.state.getState()
  const list = siblings(editor, id)
  const at = list.findIndex((item) => item.id === id)
  if (at < 0) return false
  const inside = at + by >= 0 && at + by < list.length
  const before = (by === 1 ? list[at + 2]?.id : list[at - 1]?.id) ?? null
  const kind = kindOf(id)
  if (kind === 'stage') return inside && editor.run('stage.move', { id: id as StageId, before: before as StageId | null }) !== null
  if (kind === 'lane') return inside && editor.run('lane.move', { id: id as LaneId, before: before as LaneId | null }) !== null
  const stage = get(doc, id as StepId)!.place.stage
  if (inside) return editor.run('step.move', { id: id as StepId, stage, before: before as StepId | null }) !== null
  const next = doc.stages[doc.stages.findIndex((other) => other.id === stage) + by]
  if (!next) return false
  const first = by === 1 ? (doc.steps.find((step) => step.place.stage === next.id)?.id ?? null) : null
  return editor.run('step.move', { id: id as StepId, stage: next.id, before: first }) !== null
}

/** Joins two things by an arrow, which becomes the selection: back to an earlier column is a loop, else the next step. False when they are joined already. */
export function connect(editor: Editor, from: ArrowEnd, to: ArrowEnd): boolean {
  const { doc } = editor.state.getState()
  const columns = columnIndex(doc)
  const firstStep = (id: ArrowEnd) => (kindOf(id) === 'step' ? (id as StepId) : kindOf(id) === 'stage' ? doc.steps.find(({ place }) => place.stage === id)?.id : get(doc, id as CardId)?.place.from)
  const column = (id: ArrowEnd) => columns.get(firstStep(id) ?? 'step:none') ?? 0
  const done = editor.run('arrow.add', { from, to, kind: column(to) < column(from) ? 'loop' : 'next' })
  editor.setMode({ mode: 'select' })
  if (done?.focus) editor.select([done.focus as Id])
  return done !== null
}

/** Deletes what is selected, or the item in focus. Answers what was deleted, or null when nothing could be. */
export function removeSelected(editor: Editor): { readonly count: number; readonly name: string } | null {
  const { selection, focus } = editor.session.getState()
  const { doc } = editor.state.getState()
  const ids: Id[] = [...selection]
  if (ids.length === 0 && focus && 'id' in focus) ids.push(focus.id)
  if (ids.length === 0 && focus?.at === 'point') return editor.run('point.remove', pointSpot(focus)) && { count: 1, name: '' }
  const first = ids[0]
  if (first === undefined || !editor.run('records.remove', { ids })) return null
  return { count: ids.length, name: kindOf(first) === 'card' ? plainWords(get(doc, first as CardId)?.text ?? '') : '' }
}
