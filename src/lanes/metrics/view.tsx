import { useI18n } from '../../i18n/react'
import { NumberField, Segmented, Select, TextField } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { METRIC_IDS, metricOf, NUMBERS } from './metric'

/** Which metric, its numbers, what they are in, and which way is better. */
function Fields({ data, onChange }: FieldsProps) {
  const { t } = useI18n()
  const known = metricOf(data)
  const { metric, unit, better } = known
  return (
    <>
      <Select label={t('numbers.metric')} value={metric ?? 'own'} options={[{ value: 'own', label: t('numbers.metric_own') }, ...METRIC_IDS.map((id) => ({ value: id as string, label: t(`numbers.metric_${id}`) }))]} onChange={(value) => onChange({ metric: value === 'own' ? null : value, ...(value === 'own' ? {} : { unit: null, better: null }) })} />
      {NUMBERS.map((key) => <NumberField key={key} label={t(`numbers.field_${key}`)} value={known[key]} min={-1e12} max={1e12} onChange={(value) => onChange({ [key]: value }, key)} />)}
      <TextField label={t('numbers.unit')} placeholder={t('numbers.unit_hint')} value={unit} onChange={(value) => onChange({ unit: value.trimStart() }, 'unit')} />
      <Segmented label={t('numbers.field_better')} value={better} options={[{ value: 'up', label: t('numbers.better_up') }, { value: 'down', label: t('numbers.better_down') }]} onChange={(value) => onChange({ better: value })} />
    </>
  )
}

export const metricsView: LaneView = { kind: 'metrics', Fields }
