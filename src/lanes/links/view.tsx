import { useState } from 'react'
import { readUrl } from '../../core/document/optional'
import { dataOf } from '../../core/layout/card-data'
import { useI18n } from '../../i18n/react'
import { Select, TextField } from '../../ui'
import { useOtherMaps } from '../lane-maps'
import type { FieldsProps, LaneView } from '../lane-view'
import { LINK, targetOf } from './model'

/** Where it leads: an address on the web or a mailbox, or another map of the library. */
function Fields({ data, onChange }: FieldsProps) {
  const { t } = useI18n()
  const maps = useOtherMaps()
  const { url, map, title } = dataOf(LINK, data)
  const [typed, setTyped] = useState(url)
  const target = targetOf(data)
  const chosen = target && 'map' in target ? target.map : null
  const wrong = typed.trim() !== '' && readUrl(typed) === ''
  const type = (value: string) => {
    setTyped(value)
    const known = readUrl(value)
    if (known !== url && (known !== '' || value.trim() === '')) onChange({ url: known === '' ? null : known }, 'url')
  }
  const options = [{ value: 'none', label: t('kinds.no_map') }, ...(chosen && !maps.some(({ id }) => id === map) ? [{ value: map, label: title || t('map.untitled') }] : []), ...maps.map((other) => ({ value: other.id, label: other.title || t('map.untitled') }))]
  return (
    <>
      <Select label={t('kinds.field_map')} value={chosen ?? 'none'} options={options} onChange={(next) => onChange(next === 'none' ? { map: null, title: null } : { map: next, title: maps.find(({ id }) => id === next)?.title ?? null })} />
      {chosen === null && (
        <div className="ui-field">
          <TextField label={t('kinds.field_url')} value={typed} placeholder="https://" onChange={type} onDone={() => { if (wrong && readUrl(`https://${typed.trim()}`)) type(`https://${typed.trim()}`) }} />
          {wrong && <p className="ui-hint" role="status">{t('kinds.url_hint')}</p>}
        </div>
      )}
    </>
  )
}

export const linksView: LaneView = { kind: 'links', Fields }
