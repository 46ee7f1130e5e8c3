import { kindOf, type CardId, type Id, type LaneId, type StageId, type StepId } from '../core/base/ids'
import { get } from '../core/document/doc'
import { holdsCards, laneModel } from '../lanes/models'
import type { Editor, Focus } from './port'

/** Begins to type in a card. */
export function editCard(editor: Editor, id: CardId): void {
  editor.select([id])
  editor.setFocus({ at: 'card', id })
  editor.edit({ id, field: 'text' })
}

/** Begins to type the title of a stage, step or lane, or of the map. */
export function editTitle(editor: Editor, id: Id): void {
  const kind = kindOf(id)
  editor.setFocus(kind === 'map' ? { at: 'title' } : ({ at: kind, id } as Focus))
  if (kind !== 'map') editor.select([id])
  editor.edit({ id, field: 'title' })
}

/** Makes a card in a cell, at its end when no place is given, and begins to type in it, or leaves it to be chosen; a folded lane or stage is opened first, nothing is put on a curve. */
export function newCard(editor: Editor, lane: LaneId, step: StepId, index?: number): void {
  const row = get(editor.state.getState().doc, lane)
  if (row?.collapsed) return void editor.run('lane.set', { id: lane, patch: { collapsed: null } })
  const stage = get(editor.state.getState().doc, step)?.place.stage
  if (stage && get(editor.state.getState().doc, stage)?.collapsed) return void editor.run('stage.set', { id: stage, patch: { collapsed: null } })
  if (!row || !holdsCards(row.kind)) return
  const done = editor.run('card.add', index === undefined ? { lane, step } : { lane, step, index })
  if (!done?.focus) return
  const id = done.focus as CardId
  if (!laneModel(row.kind).chosen) return editCard(editor, id)
  editor.select([id])
  editor.setFocus({ at: 'card', id })
}

/** A new stage after another (null: at the start), with its name being typed. */
export function newStage(editor: Editor, after: StageId | null): void {
  const done = editor.run('stage.add', { after })
  if (done?.focus) editTitle(editor, done.focus as StageId)
}

/** A new step after another (null: at the start of its stage), with its name being typed. */
export function newStep(editor: Editor, stage: StageId, after: StepId | null): void {
  const done = editor.run('step.add', { stage, after })
  if (done?.focus) editTitle(editor, done.focus as StepId)
}

/** A new lane below another (null: at the top), with its name being typed over. */
export function newLane(editor: Editor, kind: string, after: LaneId | null, title: string): void {
  const done = editor.run('lane.add', { kind, after, title })
  if (done?.focus) editTitle(editor, done.focus as LaneId)
}
