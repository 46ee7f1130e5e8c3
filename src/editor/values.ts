import { get, type Doc } from '../core/document/doc'
import type { Duration } from '../core/document/optional'
import { pointOf, type PointSpot } from '../core/document/records'
import type { ValueKind } from '../core/layout/scene'
import type { ArgsOf, CommandName, Editor } from './port'

/** A value at a place of a drawing; `max` only for durations that are a span. */
export interface Setting { readonly spot: PointSpot; readonly value: number; readonly max?: number }

type Go<T> = <N extends CommandName>(name: N, args: ArgsOf<N>) => T

function go<T>(doc: Doc, kind: ValueKind, settings: readonly Setting[], act: Go<T>): T | null {
  const [first] = settings
  if (!first) return null
  if (kind === 'duration') return act('step.set', { id: first.spot.step, patch: { duration: durationOf(doc, first) } })
  const points = settings.map(({ spot, value }) => ({ ...spot, patch: kind === 'value' ? { value } : kind === 'amount' ? { amount: value } : {} }))
  return points.length === 1 ? act('point.set', points[0]!) : act('points.set', { points })
}

// The unit stays; a step without one takes that of the nearest step before it that has one.
function durationOf(doc: Doc, { spot, value, max }: Setting): Duration {
  const at = doc.steps.findIndex(({ id }) => id === spot.step)
  const old = doc.steps[at]?.duration
  const unit = old?.unit ?? doc.steps.slice(0, Math.max(0, at)).findLast(({ duration }) => duration)?.duration?.unit ?? doc.steps.find(({ duration }) => duration)?.duration?.unit ?? 'minute'
  const min = Math.max(0, Math.round(value * 1000) / 1000)
  const top = max ?? old?.max
  return top !== undefined && top > min ? { min, max: top, unit } : { min, unit }
}

/** Sets values of a drawing, as one undo step; edits with the same `merge` and no pause between them are one. */
export function setValues(editor: Editor, kind: ValueKind, settings: readonly Setting[], merge?: string): boolean {
  return go(editor.state.getState().doc, kind, settings, (name, args) => editor.run(name, args, merge ? { merge } : {})) !== null
}

/** Shows what values would look like, until the gesture is committed or cancelled. */
export function previewValues(editor: Editor, kind: ValueKind, settings: readonly Setting[]): void {
  go(editor.state.getState().doc, kind, settings, (name, args) => editor.preview(name, args))
}

/** Takes a value of a drawing away. */
export function clearValue(editor: Editor, kind: ValueKind, spot: PointSpot): boolean {
  return (kind === 'duration' ? editor.run('step.set', { id: spot.step, patch: { duration: null } }) : editor.run('point.remove', spot)) !== null
}

/** Sets a dot that isn't there and takes one away that is. */
export function toggleDot(editor: Editor, spot: PointSpot): boolean {
  return get(editor.state.getState().doc, pointOf(spot)) ? clearValue(editor, 'dot', spot) : setValues(editor, 'dot', [{ spot, value: 1 }])
}
