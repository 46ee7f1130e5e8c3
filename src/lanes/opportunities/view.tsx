import { useI18n } from '../../i18n/react'
import { Slider } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { SCORE_MAX, scoresOf } from './model'

/** Impact and effort, 1 to 5. */
function Fields({ data, onChange }: FieldsProps) {
  const { t, number } = useI18n()
  const scores = scoresOf(data)
  const word = (value: number | null) => (value === null ? t('lanes.not_said') : `${number(value)} · ${t(`lanes.score_${value as 1}`)}`)
  return (
    <>
      {(['impact', 'effort'] as const).map((field) => (
        <Slider key={field} label={t(`lanes.field_${field}`)} min={0} max={SCORE_MAX} value={scores[field] ?? 0} text={word(scores[field])} onChange={(value) => onChange({ [field]: value === 0 ? null : value }, field)} />
      ))}
    </>
  )
}

export const opportunitiesView: LaneView = { kind: 'opportunities', Fields }
