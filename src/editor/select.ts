import { passes } from '../core/analysis/filter'
import type { CardId, LaneId, StageId, StepId } from '../core/base/ids'
import { cellKey, columnIndex, get, spanOf } from '../core/document/doc'
import type { Card } from '../core/document/records'
import type { Editor } from './port'

/** A part of the map whose cards can be selected together. */
export type Scope = { readonly at: 'cell'; readonly lane: LaneId; readonly step: StepId } | { readonly at: 'lane'; readonly id: LaneId } | { readonly at: 'stage'; readonly id: StageId } | { readonly at: 'step'; readonly id: StepId } | { readonly at: 'all' }

/** The cards of a part of the map that one sees and may change, in reading order: not in hidden lanes, nor veiled by a filter; those of a locked lane only when it is asked for itself. A card that reaches into a stage belongs to it too. */
export function cardsOf(editor: Editor, scope: Scope): CardId[] {
  const { doc } = editor.state.getState()
  const { filter } = editor.session.getState()
  const columns = columnIndex(doc)
  const steps = new Set(doc.steps.flatMap(({ id, place }, i) => (scope.at === 'stage' ? place.stage === scope.id : scope.at === 'step' ? id === scope.id : true) ? [i] : []))
  const lanes = doc.lanes.filter((lane) => !lane.hidden && (scope.at === 'lane' ? lane.id === scope.id : scope.at === 'cell' ? lane.id === scope.lane : !lane.locked))
  const reaches = (card: Card) => {
    const { from, to } = spanOf(doc, card, columns)
    for (let i = from; i <= to; i++) if (steps.has(i)) return true
    return false
  }
  return lanes.flatMap((lane) => doc.steps.flatMap((step) => (scope.at === 'cell' && step.id !== scope.step ? [] : (doc.cells.get(cellKey(lane.id, step.id)) ?? [])))).filter((card) => reaches(card) && (!filter || passes(doc, filter, card))).map(({ id }) => id)
}

/** Selects the cards of a part of the map; focus goes to the first of them unless it is on one already, or all are meant. How many there are. */
export function selectScope(editor: Editor, scope: Scope): number {
  const ids = cardsOf(editor, scope)
  const [first] = ids
  if (!first) return 0
  const { focus } = editor.session.getState()
  editor.select(ids)
  // All of them are everywhere: nobody is taken away from where they are.
  if (scope.at !== 'all' && (focus?.at !== 'card' || !ids.includes(focus.id))) editor.setFocus({ at: 'card', id: first })
  return ids.length
}

/** Selects more with each call: the cards of the cell in focus, of its lane, all; from a head, those of its lane, stage or step first. How many there are. */
export function selectMore(editor: Editor): number {
  const { doc } = editor.state.getState()
  const { selection } = editor.session.getState()
  for (const scope of scopesAround(editor)) {
    const ids = cardsOf(editor, scope)
    const known = ids.length === 0 || (ids.length <= selection.size && ids.every((id) => selection.has(id)))
    if (!known) return selectScope(editor, scope)
  }
  return [...selection].filter((id) => doc.records.has(id)).length
}

function scopesAround(editor: Editor): Scope[] {
  const { focus } = editor.session.getState()
  const all: Scope = { at: 'all' }
  switch (focus?.at) {
    case 'card': {
      const place = get(editor.state.getState().doc, focus.id)?.place
      return place ? [{ at: 'cell', lane: place.lane, step: place.from }, { at: 'lane', id: place.lane }, all] : [all]
    }
    case 'cell': return [{ at: 'cell', lane: focus.lane, step: focus.step }, { at: 'lane', id: focus.lane }, all]
    case 'point': return [{ at: 'lane', id: focus.lane }, all]
    case 'lane': return [{ at: 'lane', id: focus.id }, all]
    case 'stage': return [{ at: 'stage', id: focus.id as StageId }, all]
    case 'step': return [{ at: 'step', id: focus.id }, all]
    default: return [all]
  }
}
