import { useI18n } from '../../i18n/react'
import { Select } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { SEVERITIES, severityOf } from './model'

/** How bad it is, in three steps. */
function Fields({ data, onChange }: FieldsProps) {
  const { t } = useI18n()
  return (
    <Select
      label={t('lanes.field_severity')}
      value={String(severityOf(data) ?? 'none')}
      options={[{ value: 'none', label: t('lanes.not_said') }, ...SEVERITIES.map((value) => ({ value: String(value), label: t(`lanes.severity_${value}`) }))]}
      onChange={(value) => onChange({ severity: value === 'none' ? null : Number(value) })}
    />
  )
}

export const painsView: LaneView = { kind: 'pains', Fields }
