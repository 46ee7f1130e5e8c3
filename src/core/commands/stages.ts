import { newId, type StageId, type StepId } from '../base/ids'
import { orderBetween } from '../base/order'
import { get, type Doc } from '../document/doc'
import type { More } from '../document/optional'
import type { ArrowEnd, Stage } from '../document/records'
import type { Command } from './command'
import { copyContents, removeArrowsAt, removeSteps } from './contents'
import { draft, neighbours, patchOutcome } from './edits'

const orderOf = (stage: Stage) => stage.order

/** The stage that follows another (the first one for null); undefined when that other is gone. */
function after(doc: Doc, stage: StageId | null): { low: string | null; high: string | null } | undefined {
  const at = stage === null ? -1 : doc.stages.findIndex(({ id }) => id === stage)
  if (stage !== null && at < 0) return undefined
  return { low: doc.stages[at]?.order ?? null, high: doc.stages[at + 1]?.order ?? null }
}

/** Puts a new stage with one unnamed step after another stage, or at the start. */
export const addStage: Command<{ after: StageId | null; title?: string }> = (doc, args, source) => {
  const gap = after(doc, args.after)
  if (!gap) return null
  const id = newId('stage', source)
  const out = draft(doc)
  out.put({ id, order: orderBetween(gap.low, gap.high, source.random), title: args.title ?? '', goal: '', colour: null, extra: {} })
  out.put({ id: newId('step', source), place: { stage: id, order: orderBetween(null, null, source.random) }, title: '', extra: {} })
  return out.done(id)
}

export const setStage: Command<{ id: StageId; patch: Partial<Pick<Stage, 'title' | 'goal' | 'colour'>> & More<'stage'> }> = (doc, { id, patch }) => patchOutcome<Stage>(doc, id, patch)

/** Moves a stage with its steps before another, or to the end. */
export const moveStage: Command<{ id: StageId; before: StageId | null }> = (doc, { id, before }, source) => {
  const at = doc.stages.findIndex((stage) => stage.id === id)
  if (at < 0 || before === id || (doc.stages[at + 1]?.id ?? null) === before) return null
  const gap = neighbours(doc.stages, id, before, orderOf)
  return gap && patchOutcome<Stage>(doc, id, { order: orderBetween(gap.low, gap.high, source.random) })
}

/** A twin of a stage right after it: its steps, cards, points, the arrows inside it, and those that hang on the stage itself, wherever they lead. */
export const duplicateStage: Command<{ id: StageId }> = (doc, { id }, source) => {
  const stage = get(doc, id)
  const gap = after(doc, id)
  if (!stage || !gap) return null
  const out = draft(doc)
  const twin = newId('stage', source)
  out.put({ ...stage, id: twin, order: orderBetween(gap.low, gap.high, source.random) })
  const steps = new Map<StepId, StepId>()
  for (const step of doc.steps) {
    if (step.place.stage !== id) continue
    const copy = newId('step', source)
    steps.set(step.id, copy)
    out.put({ ...step, id: copy, place: { ...step.place, stage: twin } })
  }
  const twins = copyContents(doc, out, source, steps, new Map(doc.lanes.map((lane) => [lane.id, lane.id])))
  const end = (old: ArrowEnd): ArrowEnd => (old === id ? twin : ((twins.get(old) as ArrowEnd | undefined) ?? old))
  for (const arrow of doc.arrows) if (arrow.from === id || arrow.to === id) out.put({ ...arrow, id: newId('arrow', source), from: end(arrow.from), to: end(arrow.to) })
  return out.done(twin)
}

/** Deletes a stage with all that is only in it. */
export const removeStage: Command<{ id: StageId }> = (doc, { id }, source) => {
  const at = doc.stages.findIndex((stage) => stage.id === id)
  if (at < 0) return null
  const out = draft(doc)
  removeSteps(doc, out, new Set(doc.steps.filter((step) => step.place.stage === id).map((step) => step.id)), source)
  removeArrowsAt(doc, out, new Set([id]))
  out.remove(id)
  return out.done((doc.stages[at + 1] ?? doc.stages[at - 1])?.id)
}
