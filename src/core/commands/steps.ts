import { newId, type StageId, type StepId } from '../base/ids'
import { orderBetween } from '../base/order'
import { get, type Doc } from '../document/doc'
import type { More } from '../document/optional'
import type { Step } from '../document/records'
import type { Command } from './command'
import { copyContents, removeSteps } from './contents'
import { draft, neighbours, patchOutcome } from './edits'

const orderOf = (step: Step) => step.place.order
const stepsOf = (doc: Doc, stage: StageId) => doc.steps.filter((step) => step.place.stage === stage)

/** A new column in a stage, after one of its steps or at its start. */
export const addStep: Command<{ stage: StageId; after: StepId | null; title?: string }> = (doc, args, source) => {
  const siblings = stepsOf(doc, args.stage)
  const at = args.after === null ? -1 : siblings.findIndex((step) => step.id === args.after)
  if (!get(doc, args.stage) || (args.after !== null && at < 0)) return null
  const id = newId('step', source)
  const out = draft(doc)
  const order = orderBetween(siblings[at]?.place.order ?? null, siblings[at + 1]?.place.order ?? null, source.random)
  out.put({ id, place: { stage: args.stage, order }, title: args.title ?? '', extra: {} })
  return out.done(id)
}

export const setStep: Command<{ id: StepId; patch: Partial<Pick<Step, 'title'>> & More<'step'> }> = (doc, { id, patch }) => patchOutcome<Step>(doc, id, patch)

/** Moves a column before another one of a stage, or to that stage's end; the last step of a stage stays in it. */
export const moveStep: Command<{ id: StepId; stage: StageId; before: StepId | null }> = (doc, { id, stage, before }, source) => {
  const step = get(doc, id)
  if (!step || !get(doc, stage) || before === id) return null
  const own = stepsOf(doc, step.place.stage)
  if (step.place.stage !== stage && own.length === 1) return null
  if (step.place.stage === stage && (own[own.indexOf(step) + 1]?.id ?? null) === before) return null
  const gap = neighbours(stepsOf(doc, stage), id, before, orderOf)
  return gap && patchOutcome<Step>(doc, id, { place: { stage, order: orderBetween(gap.low, gap.high, source.random) } })
}

/** A twin of a column right after it, with its cards and points. */
export const duplicateStep: Command<{ id: StepId }> = (doc, { id }, source) => {
  const step = get(doc, id)
  if (!step) return null
  const siblings = stepsOf(doc, step.place.stage)
  const next = siblings[siblings.indexOf(step) + 1]
  const twin = newId('step', source)
  const out = draft(doc)
  out.put({ ...step, id: twin, place: { stage: step.place.stage, order: orderBetween(step.place.order, next?.place.order ?? null, source.random) } })
  copyContents(doc, out, source, new Map([[id, twin]]), new Map(doc.lanes.map((lane) => [lane.id, lane.id])))
  return out.done(twin)
}

/** Deletes a column with all that is only in it; a stage keeps at least one. */
export const removeStep: Command<{ id: StepId }> = (doc, { id }, source) => {
  const step = get(doc, id)
  if (!step) return null
  const siblings = stepsOf(doc, step.place.stage)
  if (siblings.length < 2) return null
  const out = draft(doc)
  removeSteps(doc, out, new Set([id]), source)
  const at = siblings.indexOf(step)
  return out.done((siblings[at + 1] ?? siblings[at - 1])?.id)
}
