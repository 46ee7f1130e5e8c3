import { useI18n } from '../../i18n/react'
import { TextField } from '../../ui'
import type { LaneView, SettingsProps } from '../lane-view'

/** What the numbers are in. */
function Settings({ settings, onChange, onDone }: SettingsProps) {
  const { t } = useI18n()
  const unit = settings['unit']
  return <TextField label={t('numbers.unit')} placeholder={t('numbers.unit_hint')} value={typeof unit === 'string' ? unit : ''} onChange={(value) => onChange({ unit: value || null }, 'unit')} onDone={onDone} />
}

export const funnelView: LaneView = { kind: 'funnel', Fields: null, Settings }
