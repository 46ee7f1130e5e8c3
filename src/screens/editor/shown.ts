import type { CardId, Id, StageId, StepId } from '../../core/base/ids'
import { get, type Doc } from '../../core/document/doc'
import { plainWords } from '../../core/document/markup'
import { COLOURS, type ArrowEnd, type Colour } from '../../core/document/records'
import type { Translator } from '../../i18n/translator'

const LONGEST = 40

/** What to call a step: its own title, else its stage's with a number where the stage has several. */
export function stepName(doc: Doc, id: StepId, { t, number }: Pick<Translator, 't' | 'number'>): string {
  const step = get(doc, id)
  if (!step) return t('canvas.unnamed_step')
  if (step.title) return step.title
  const stage = get(doc, step.place.stage)?.title || t('canvas.unnamed_stage')
  const siblings = doc.steps.filter((other) => other.place.stage === step.place.stage)
  return siblings.length > 1 ? `${stage} ${number(siblings.indexOf(step) + 1)}` : stage
}

/** What to call the end of an arrow, short. */
export function endName(doc: Doc, id: ArrowEnd, words: Pick<Translator, 't' | 'number'>): string {
  if (id.startsWith('stage:')) return get(doc, id as StageId)?.title || words.t('canvas.unnamed_stage')
  if (id.startsWith('step:')) return stepName(doc, id as StepId, words)
  const text = plainWords(get(doc, id as CardId)?.text ?? '').replace(/\s+/g, ' ').trim() || words.t('canvas.empty_card')
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
}

/** The ten colours as swatches. */
export function swatches({ t }: Pick<Translator, 't'>): { value: Colour; label: string; fill: string; edge: string }[] {
  return COLOURS.map((value) => ({ value, label: t(`editor.colour_${value}`), fill: `var(--ink-ground-${value})`, edge: `var(--ink-edge-${value})` }))
}

/** Ids of one kind among several. */
export function ofKind<K extends string>(ids: readonly Id[], kind: K): (Id & `${K}:${string}`)[] {
  return ids.filter((id): id is Id & `${K}:${string}` => id.startsWith(`${kind}:`))
}
