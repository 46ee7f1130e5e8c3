import type { LaneId, PersonaId, StepId } from '../base/ids'
import { columnIndex, get } from '../document/doc'
import type { More } from '../document/optional'
import { pointId, type Point } from '../document/records'
import type { Command } from './command'
import { draft } from './edits'

/** Sets a point of an emotion curve, making it when it isn't there; values are kept within −2 and +2. */
export const setPoint: Command<{ lane: LaneId; step: StepId; persona: PersonaId | null; patch: Partial<Pick<Point, 'value' | 'note' | 'assumed'>> & Pick<More<'point'>, 'star'> }> = (doc, { lane, step, persona, patch }) => {
  if (!get(doc, lane) || !columnIndex(doc).has(step) || (persona !== null && !get(doc, persona))) return null
  const id = pointId(lane, step, persona)
  const old = get(doc, id) ?? { id, lane, step, persona, value: 0, note: '', assumed: false, extra: {} }
  const value = Math.max(-2, Math.min(2, patch.value ?? old.value))
  if (!Number.isFinite(value)) return null
  const out = draft(doc)
  out.put({ ...old, ...patch, value } as Point)
  return out.done(id)
}

export const removePoint: Command<{ lane: LaneId; step: StepId; persona: PersonaId | null }> = (doc, { lane, step, persona }) => {
  const id = pointId(lane, step, persona)
  if (!get(doc, id)) return null
  const out = draft(doc)
  out.remove(id)
  return out.done()
}
