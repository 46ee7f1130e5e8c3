import type { CardId, LaneId, StageId, StepId } from '../core/base/ids'
import { cellKey, get, type Doc } from '../core/document/doc'
import type { Focus } from './port'

/** True when what the focus names is on the map. */
export function focusExists(doc: Doc, focus: Focus): boolean {
  switch (focus.at) {
    case 'title': return true
    case 'cell': case 'point': return doc.records.has(focus.lane) && doc.records.has(focus.step) && (focus.at === 'cell' || focus.persona === null || doc.records.has(focus.persona))
    default: return doc.records.has(focus.id)
  }
}

/** Where focus goes when what it was on is gone: what stood beside it, else what it was in. */
export function nearFocus(before: Doc, after: Doc, focus: Focus): Focus {
  const beside = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined => {
    const at = list.findIndex((item) => item.id === id)
    return [...list.slice(at + 1), ...list.slice(0, Math.max(0, at)).reverse()].find((item) => after.records.has(item.id as CardId))
  }
  const cell = (lane: LaneId, step: StepId): Focus => {
    const row = after.records.has(lane) ? lane : beside(before.lanes, lane)?.id
    const column = after.records.has(step) ? step : beside(before.steps, step)?.id
    return row && column ? { at: 'cell', lane: row, step: column } : { at: 'title' }
  }
  switch (focus.at) {
    case 'title': return focus
    case 'cell': case 'point': return cell(focus.lane, focus.step)
    case 'card': {
      const card = get(before, focus.id)
      if (!card) return { at: 'title' }
      const { lane, from } = card.place
      const next = beside(before.cells.get(cellKey(lane, from)) ?? [], card.id)
      return next ? { at: 'card', id: next.id } : cell(lane, from)
    }
    case 'lane': {
      const next = beside(before.lanes.filter((lane) => !lane.hidden || lane.id === focus.id), focus.id)
      return next ? { at: 'lane', id: next.id } : { at: 'title' }
    }
    case 'step': {
      const stage = get(before, focus.id)?.place.stage
      const next = beside(before.steps.filter((step) => step.place.stage === stage), focus.id) ?? beside(before.steps, focus.id)
      return next ? { at: 'step', id: next.id } : { at: 'title' }
    }
    case 'stage': {
      const next = beside(before.stages, focus.id as StageId)
      return next ? { at: 'stage', id: next.id } : { at: 'title' }
    }
  }
}
