import { ICONS } from '../../core/base/icons'
import { channelOf, CHANNELS, OWNERSHIPS } from '../../core/document/channels'
import { useI18n } from '../../i18n/react'
import type { MessageKey } from '../../i18n/translator'
import { Finder, IconButton } from '../../ui'
import type { LaneView, SettingsProps } from '../lane-view'
import { LONGEST, shownChannels } from './shown'

/** Channels that have a row even while nothing uses them: of the list, or own ones. */
function Settings({ settings, onChange }: SettingsProps) {
  const { t, compare } = useI18n()
  const shown = shownChannels(settings['channels'])
  const name = (id: string) => (channelOf(id) ? t(`lanes.channel_${id}` as MessageKey) : id)
  const put = (list: readonly string[]) => onChange({ channels: list.length > 0 ? [...new Set(list)] : null })
  const add = (id: string) => put([...shown, id.slice(0, LONGEST)])
  const groups = OWNERSHIPS.map((one) => ({
    label: t(`lanes.ownership_${one}`),
    options: CHANNELS.filter(({ id, ownership }) => ownership === one && !shown.includes(id)).map(({ id, icon }) => ({ value: id, label: name(id), picture: <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden><path d={ICONS[icon]} /></svg> })).sort((a, b) => compare(a.label, b.label)),
  }))
  return (
    <section className="ed-section">
      <h3>{t('numbers.channels_shown')}</h3>
      {shown.length > 0 && <ul>{shown.map((id) => <li key={id} className="ed-line"><span dir="auto">{name(id)}</span><IconButton icon="close" label={t('numbers.remove_channel', { name: name(id) })} onClick={() => put(shown.filter((other) => other !== id))} /></li>)}</ul>}
      <Finder label={t('numbers.add_channel')} shown="" placeholder={t('touch.channel_hint')} nothing={t('touch.nothing')} groups={groups} own={{ label: (words) => t('touch.use_own', { channel: words }), onChoose: add }} onChange={add} />
    </section>
  )
}

export const channelsView: LaneView = { kind: 'channels', Fields: null, Settings }
