import { columnIndex, get, type Doc } from '../document/doc'
import { AMOUNT, type More } from '../document/optional'
import { pointOf, type Point, type PointSpot } from '../document/records'
import type { Command } from './command'
import { draft, type Draft } from './edits'

export type PointPatch = Partial<Pick<Point, 'value' | 'note' | 'assumed'>> & Pick<More<'point'>, 'star' | 'amount'>

function put(doc: Doc, out: Draft, spot: PointSpot, patch: PointPatch): boolean {
  const { lane, step, persona, line, row } = spot
  if (!get(doc, lane) || !columnIndex(doc).has(step) || (persona !== null && !get(doc, persona))) return false
  const id = pointOf(spot)
  const old = (out.get(id) as Point | undefined) ?? { id, lane, step, persona, value: 0, note: '', assumed: false, ...(line ? { line } : {}), ...(row ? { row } : {}), extra: {} }
  const value = Math.max(-2, Math.min(2, patch.value ?? old.value)) + 0
  const amount = patch.amount ?? null
  if (!Number.isFinite(value) || (amount !== null && !Number.isFinite(amount))) return false
  out.put({ ...old, ...patch, ...(amount === null ? {} : { amount: Math.max(-AMOUNT, Math.min(AMOUNT, amount)) + 0 }), value } as Point)
  return true
}

/** Sets a value of a drawn lane, making it when it isn't there; feelings are kept within −2 and +2. */
export const setPoint: Command<PointSpot & { patch: PointPatch }> = (doc, { patch, ...spot }) => {
  const out = draft(doc)
  return put(doc, out, spot, patch) ? out.done(pointOf(spot)) : null
}

/** Sets several values at once, as a stroke over many steps does; those that can't be set are left out. */
export const setPoints: Command<{ points: readonly (PointSpot & { patch: PointPatch })[] }> = (doc, { points }) => {
  const out = draft(doc)
  for (const { patch, ...spot } of points) put(doc, out, spot, patch)
  return out.done()
}

export const removePoint: Command<PointSpot> = (doc, spot) => {
  const id = pointOf(spot)
  if (!get(doc, id)) return null
  const out = draft(doc)
  out.remove(id)
  return out.done()
}
