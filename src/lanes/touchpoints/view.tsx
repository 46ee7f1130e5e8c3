import { ICONS, type IconName } from '../../core/base/icons'
import { DEVICES } from '../../core/document/optional'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import { Button, Finder, Select, TextField } from '../../ui'
import type { FieldsProps, LaneView } from '../lane-view'
import { channelOf, CHANNELS, OWNERSHIPS, PRESENCES } from '../../core/document/channels'
import { INITIATORS, touchpointOf } from './model'
import { sentenceWords } from './sentence'

/** Channel (one of the list or an own one), what is done there and why, with the sentence they make, and how the touchpoint is. */
function Fields({ doc, card, data, say, onText, onChange }: FieldsProps) {
  const { t, compare } = useI18n()
  const touchpoint = touchpointOf(data)
  const { channel, ownership, presence, device, initiator } = touchpoint
  const name = (id: string) => (channelOf(id) ? t(`lanes.channel_${id}` as 'lanes.channel_website') : id)
  const groups = OWNERSHIPS.map((one) => ({ label: t(`lanes.ownership_${one}`), options: CHANNELS.filter((known) => known.ownership === one).map(({ id, icon, presence: where }) => ({ value: id, label: name(id), hint: t(`lanes.presence_${where}`), picture: picture(icon) })).sort((a, b) => compare(a.label, b.label)) }))
  const own = ownChannels(doc).sort(compare)
  const choose = (value: string) => {
    const known = channelOf(value)
    onChange(known ? { channel: value, ownership: known.ownership, presence: known.presence } : { channel: value })
  }
  const sentence = sentenceWords(touchpoint, say)
  const text = (field: 'activity' | 'need') => (typeof data[field] === 'string' ? data[field] : '')
  const none = { value: 'none', label: t('lanes.not_said') }
  return (
    <>
      <Finder
        label={t('lanes.field_channel')} shown={channel === null ? '' : name(channel)} placeholder={t('touch.channel_hint')} nothing={t('touch.nothing')}
        groups={own.length > 0 ? [{ label: t('touch.own_channels'), options: own.map((value) => ({ value, label: value, picture: picture('map-pin') })) }, ...groups] : groups}
        own={{ label: (words) => t('touch.use_own', { channel: words }), onChoose: choose }} onChange={choose}
      />
      {channel !== null && <Button look="quiet" icon="close" onClick={() => onChange({ channel: null, ownership: null, presence: null })}>{t('touch.no_channel')}</Button>}
      <TextField label={t('touch.activity')} placeholder={t('touch.activity_hint')} value={text('activity')} onChange={(activity) => onChange({ activity: activity || null }, 'activity')} />
      <TextField label={t('touch.need')} placeholder={t('touch.need_hint')} value={text('need')} onChange={(need) => onChange({ need: need || null }, 'need')} />
      {sentence && (
        <div className="ui-quote">
          <p dir="auto">{sentence}</p>
          {sentence !== card.text && <Button look="quiet" icon="check" onClick={() => onText(sentence)}>{t('touch.use_sentence')}</Button>}
        </div>
      )}
      <Select label={t('touch.initiator')} value={initiator ?? 'none'} options={[none, ...INITIATORS.map((value) => ({ value, label: t(`touch.initiator_${value}`) }))]} onChange={(value) => onChange({ initiator: value === 'none' ? null : value })} />
      <Select label={t('lanes.field_ownership')} value={ownership ?? 'none'} options={[none, ...OWNERSHIPS.map((value) => ({ value, label: t(`lanes.ownership_${value}`) }))]} onChange={(value) => onChange({ ownership: value === 'none' ? null : value })} />
      <Select label={t('touch.presence')} value={presence ?? 'none'} options={[none, ...PRESENCES.map((value) => ({ value, label: t(`lanes.presence_${value}`) }))]} onChange={(value) => onChange({ presence: value === 'none' ? null : value })} />
      <Select label={t('touch.device')} value={device ?? 'none'} options={[none, ...DEVICES.map((value) => ({ value, label: t(`touch.device_${value}`) }))]} onChange={(value) => onChange({ device: value === 'none' ? null : value })} />
    </>
  )
}

/** Channels of one's own that are in use on the map. */
function ownChannels(doc: Doc): string[] {
  const found = new Set<string>()
  for (const cards of [...doc.cells.values(), doc.inbox]) for (const { data } of cards) {
    const { channel } = touchpointOf(data)
    if (channel !== null && !channelOf(channel)) found.add(channel)
  }
  return [...found]
}

function picture(icon: IconName) {
  return <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[icon]} /></svg>
}

export const touchpointsView: LaneView = { kind: 'touchpoints', Fields }
