import { useState } from 'react'
import type { MapRecord } from '../../../core/document/records'
import { Select } from '../../../ui'
import type { MenuHost } from '../menus'
import { Typed } from './EvidenceField'

const DAY = 86_400_000
const EVERY = [30, 90, 180, 365] as const

/** When a map is to be looked at again, in milliseconds since 1970; null when nothing is planned. */
export function reviewDue({ reviewed, reviewEvery }: Pick<MapRecord, 'reviewed' | 'reviewEvery'>): number | null {
  return reviewed && reviewEvery ? Date.parse(reviewed) + reviewEvery * DAY : null
}

/** Says that the map was looked through on the day of `now`. */
export function reviewedNow(editor: MenuHost['editor'], now: number): void {
  editor.run('map.set', { patch: { reviewed: new Date(now).toISOString().slice(0, 10) } })
}

/** When the map was looked through, how often that is to be, and whether it is time again. */
export function ReviewField({ host: { editor, i18n: { t, date } }, map, now }: { host: MenuHost; map: MapRecord; now: number }) {
  const due = reviewDue(map)
  const every = map.reviewEvery
  const listed: readonly number[] = every && !EVERY.includes(every as 30) ? [...EVERY, every] : EVERY
  return (
    <>
      <div className="ed-pair">
        <Typed label={t('settings.reviewed')} type="date" value={map.reviewed ?? ''} onChange={(reviewed) => void editor.run('map.set', { patch: { reviewed } })} onDone={() => editor.source.seal()} />
        <Select label={t('settings.review_every')} value={String(every ?? 'none')} options={[{ value: 'none', label: t('settings.review_never') }, ...listed.map((days) => ({ value: String(days), label: t('settings.days', { count: days }) }))]} onChange={(days) => void editor.run('map.set', { patch: { reviewEvery: days === 'none' ? null : Number(days) } })} />
      </div>
      {due !== null && (due <= now
        ? <div className="ed-due" role="status"><strong>{t('settings.review_due')}</strong><span>{t('settings.review_was', { date: date(due, 'date') })}</span><button type="button" className="ui-button" onClick={() => reviewedNow(editor, now)}>{t('settings.review_done')}</button></div>
        : <p className="ui-hint">{t('settings.review_next', { date: date(due, 'date') })}</p>)}
    </>
  )
}

/** The moment at which the panel was opened: reviews count in days. */
export function useNow(): number {
  return useState(() => Date.now())[0]
}
