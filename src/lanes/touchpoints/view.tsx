import { useId } from 'react'
import { ICONS } from '../../core/base/icons'
import { useI18n } from '../../i18n/react'
import { Select, TextField } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { channelOf, CHANNELS, OWNERSHIPS } from './channels'
import { touchpointOf } from './model'

/** Channel (one of the list or an own one) and who owns it. */
function Fields({ data, onChange }: FieldsProps) {
  const { t, compare } = useI18n()
  const own = useId()
  const { channel, ownership } = touchpointOf(data)
  const known = channel !== null && channelOf(channel) !== undefined
  const name = (id: string) => t(`lanes.channel_${id}` as 'lanes.channel_website')
  const options = CHANNELS.map(({ id, icon }) => ({ value: id, label: name(id), picture: <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden><path d={ICONS[icon]} /></svg> })).sort((a, b) => compare(a.label, b.label))
  return (
    <>
      <Select
        label={t('lanes.field_channel')}
        value={channel === null ? 'none' : known ? channel : own}
        options={[{ value: 'none', label: t('lanes.not_said') }, ...options, { value: own, label: t('lanes.own_channel') }]}
        onChange={(value) => {
          const found = channelOf(value)
          if (value === 'none') onChange({ channel: null, ownership: null })
          else if (found) onChange({ channel: value, ownership: found.ownership })
          else onChange({ channel: known || channel === null ? t('lanes.own_channel_first') : channel })
        }}
      />
      {channel !== null && !known && <TextField label={t('lanes.own_channel')} value={channel} onChange={(value) => onChange({ channel: value || ' ' }, 'channel')} />}
      <Select label={t('lanes.field_ownership')} value={ownership ?? 'none'} options={[{ value: 'none', label: t('lanes.not_said') }, ...OWNERSHIPS.map((value) => ({ value, label: t(`lanes.ownership_${value}`) }))]} onChange={(value) => onChange({ ownership: value === 'none' ? null : value })} />
    </>
  )
}

export const touchpointsView: LaneView = { kind: 'touchpoints', Fields }
