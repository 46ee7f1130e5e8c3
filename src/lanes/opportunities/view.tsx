import type { CardId } from '../../core/base/ids'
import { get, type Doc } from '../../core/document/doc'
import { plainWords } from '../../core/document/markup'
import type { Card } from '../../core/document/records'
import { useI18n } from '../../i18n/react'
import { Field, Finder, IconButton, Segmented, Slider, TextField } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { HORIZONS, opportunityOf, SCORE_MAX, scoreOf } from './model'

/** How an opportunity is scored, when its time is, which pain points it answers and which metric it is to move. */
function Fields({ doc, data, onChange }: FieldsProps) {
  const { t, number } = useI18n()
  const opportunity = opportunityOf(data)
  const { model, reach, confidence, horizon, pains, measure } = opportunity
  const value = scoreOf(opportunity)
  const word = (score: number | null) => (score === null ? t('lanes.not_said') : `${number(score)} · ${t(`lanes.score_${score as 1}`)}`)
  const name = (card: Card) => plainWords(card.text).replace(/\s+/g, ' ').trim() || t('canvas.empty_card')
  const answered = pains.map((id) => get(doc, id)).filter((card) => card !== undefined)
  const metric = measure ? get(doc, measure) : undefined
  const choices = (kind: string, without: readonly CardId[]) => cardsIn(doc, kind).map(({ lane, cards }) => ({ label: lane, options: cards.filter(({ id }) => !without.includes(id)).map((card) => ({ value: card.id as string, label: name(card) })) })).filter(({ options }) => options.length > 0)
  return (
    <>
      <Segmented label={t('chances.model')} value={model} options={[{ value: 'effort', label: t('chances.model_effort') }, { value: 'rice', label: 'RICE' }]} onChange={(next) => onChange({ model: next === 'rice' ? 'rice' : null })} />
      {model === 'rice' && <TextField label={t('chances.reach')} placeholder={t('chances.reach_hint')} value={reach === null ? '' : String(reach)} onChange={(text) => { const people = parse(text); if (people !== undefined) onChange({ reach: people }, 'reach') }} />}
      {(['impact', 'effort'] as const).map((field) => (
        <Slider key={field} label={t(`lanes.field_${field}`)} min={0} max={SCORE_MAX} value={opportunity[field] ?? 0} text={word(opportunity[field])} onChange={(next) => onChange({ [field]: next === 0 ? null : next }, field)} />
      ))}
      {model === 'rice' && <Slider label={t('chances.confidence')} min={0} max={100} step={10} value={confidence ?? 0} text={confidence === null ? t('lanes.not_said') : t('cards.percent', { n: number(confidence) })} onChange={(next) => onChange({ confidence: next }, 'confidence')} />}
      {value !== null && <p className="ui-quote"><strong>{t('chances.score_short', { n: number(value) })}</strong></p>}
      <Segmented label={t('chances.horizon')} value={horizon ?? ('none' as string)} options={[{ value: 'none', label: t('chances.horizon_none') }, ...HORIZONS.map((one) => ({ value: one as string, label: t(`chances.horizon_${one}`) }))]} onChange={(next) => onChange({ horizon: next === 'none' ? null : next })} />
      <Field label={t('chances.pains')}>
        <Linked cards={answered} name={name} remove={t('chances.unlink')} onRemove={(id) => onChange({ pains: pains.filter((other) => other !== id) })} />
        <Finder label={t('chances.pain_add')} shown="" placeholder={t('chances.search')} nothing={t('chances.no_pains')} groups={choices('pains', pains)} onChange={(id) => onChange({ pains: [...pains, id] })} />
      </Field>
      <Field label={t('chances.measure')}>
        <Linked cards={metric ? [metric] : []} name={name} remove={t('chances.unlink')} onRemove={() => onChange({ measure: null })} />
        <Finder label={t('chances.measure_add')} shown="" placeholder={t('chances.search')} nothing={t('chances.no_metrics')} groups={choices('metrics', measure ? [measure] : [])} onChange={(id) => onChange({ measure: id })} />
      </Field>
    </>
  )
}

function Linked({ cards, name, remove, onRemove }: { cards: readonly Card[]; name: (card: Card) => string; remove: string; onRemove: (id: CardId) => void }) {
  if (cards.length === 0) return null
  return <ul>{cards.map((card) => <li key={card.id} className="ed-line"><span dir="auto">{name(card)}</span><IconButton icon="close" label={`${remove}: ${name(card)}`} onClick={() => onRemove(card.id)} /></li>)}</ul>
}

// A whole number in any of the digits people type; undefined for what is none.
function parse(text: string): number | null | undefined {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/[\s,.٬،]/g, '')
  return latin === '' ? null : /^\d{1,12}$/.test(latin) ? Number(latin) : undefined
}

/** The cards of all lanes of a kind, by lane, in reading order. */
function cardsIn(doc: Doc, kind: string): { readonly lane: string; readonly cards: readonly Card[] }[] {
  return doc.lanes.filter((lane) => lane.kind === kind).map((lane) => ({ lane: lane.title, cards: doc.steps.flatMap((step) => doc.cells.get(`${lane.id}|${step.id}`) ?? []) }))
}

export const opportunitiesView: LaneView = { kind: 'opportunities', Fields }
