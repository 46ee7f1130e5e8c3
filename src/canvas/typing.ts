import type { CardId, Id, LaneId, StageId, StepId } from '../core/base/ids'
import { cellKey, columnIndex, get } from '../core/document/doc'
import { newCard } from '../editor/write'
import type { CanvasHost } from './host'

/** Stores what is typed into a title; each pause ends an undo step. */
export function typeTitle(host: CanvasHost, id: Id, title: string): void {
  const merge = { merge: `title ${id}` }
  if (id.startsWith('stage:')) host.editor.run('stage.set', { id: id as StageId, patch: { title } }, merge)
  else if (id.startsWith('step:')) host.editor.run('step.set', { id: id as StepId, patch: { title } }, merge)
  else if (id.startsWith('lane:')) host.editor.run('lane.set', { id: id as LaneId, patch: { title } }, merge)
  else host.editor.run('map.set', { patch: { title } }, merge)
}

export function typeCard(host: CanvasHost, id: CardId, text: string): void {
  host.editor.run('card.set', { id, patch: { text } }, { merge: `text ${id}` })
}

/** Ends typing; focus stays on the item. Tab goes on to the next of its kind. */
export function endTitle(host: CanvasHost, id: Id, how: 'enter' | 'tab' | 'backtab' | 'escape' | 'blur'): void {
  const { editor } = host
  if (editor.session.getState().editing?.id === id) editor.edit(null)
  if (how !== 'tab' && how !== 'backtab') return
  const { doc } = editor.state.getState()
  const list: readonly { id: Id }[] = id.startsWith('stage:') ? doc.stages : id.startsWith('step:') ? doc.steps : id.startsWith('lane:') ? doc.lanes.filter((lane) => !lane.hidden) : []
  const next = list[list.findIndex((item) => item.id === id) + (how === 'tab' ? 1 : -1)]
  if (!next) return
  editor.select([next.id])
  editor.setFocus({ at: next.id.slice(0, next.id.indexOf(':')) as 'stage', id: next.id })
  editor.edit({ id: next.id, field: 'title' })
}

/** Ends typing into a card. Enter makes the next card below, Tab one in the next column; a card left empty goes, without a trace when it was just made. */
export function endCard(host: CanvasHost, id: CardId, how: 'enter' | 'tab' | 'backtab' | 'escape' | 'blur'): void {
  const { editor } = host
  if (editor.session.getState().editing?.id === id) editor.edit(null)
  const { doc } = editor.state.getState()
  const card = get(doc, id)
  if (!card) return
  const { lane, from } = card.place
  const at = (doc.cells.get(cellKey(lane, from)) ?? []).indexOf(card)
  const empty = card.text.trim() === '' && Object.keys(card.data).length === 0 && card.note === ''
  if (empty) {
    if (editor.source.history().undo === 'card.add') editor.undo()
    else editor.run('card.remove', { ids: [id] })
    editor.select([])
    editor.setFocus({ at: 'cell', lane, step: from })
  }
  if (how === 'enter' && !empty) newCard(editor, lane, from, at + 1)
  if (how === 'tab' || how === 'backtab') {
    const step = doc.steps[(columnIndex(doc).get(from) ?? 0) + (how === 'tab' ? 1 : -1)]
    if (step) newCard(editor, lane, step.id)
  }
}
