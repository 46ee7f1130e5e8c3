import { useI18n } from '../../i18n/react'
import { Switch } from '../../ui'
import type { LaneView, SettingsProps } from '../lane-view'

/** What is drawn of several personas together. */
function Settings({ settings, onChange }: SettingsProps) {
  const { t } = useI18n()
  return (
    <>
      <Switch label={t('numbers.show_mean')} checked={settings['mean'] === true} onChange={(on) => onChange({ mean: on || null })} />
      <Switch label={t('numbers.show_spread')} checked={settings['spread'] === true} onChange={(on) => onChange({ spread: on || null })} />
    </>
  )
}

export const emotionView: LaneView = { kind: 'emotion', Fields: null, Settings }
