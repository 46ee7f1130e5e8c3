import { useLayoutEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/react'
import type { MapSummary } from '../../storage'
import { Button, IconButton, Menu } from '../../ui'
import { useApp } from '../app/context'

export interface MapActions {
  readonly open: (map: MapSummary) => void
  readonly rename: (map: MapSummary, title: string) => void
  readonly duplicate: (map: MapSummary) => void
  readonly remove: (map: MapSummary) => void
  readonly restore: (map: MapSummary) => void
  readonly purge: (map: MapSummary) => void
  readonly template: (map: MapSummary) => void
}

/** A map in the library: its picture, title, when it changed, and what can be done with it. */
export function MapCard({ map, name, actions, inTrash = false }: { map: MapSummary; name: string; actions: MapActions; inTrash?: boolean }) {
  const { t, relative } = useI18n()
  const { theme } = useApp()
  const [renaming, setRenaming] = useState(false)
  const [now] = useState(Date.now)
  const picture = map.thumbnails?.[theme]
  return (
    <li className="lib-card">
      <button type="button" className="lib-picture" disabled={inTrash} onClick={() => actions.open(map)} aria-label={`${t('library.open')}: ${name}`}>
        {picture ? <Picture blob={picture} /> : <span className="lib-no-picture" aria-hidden />}
      </button>
      <div className="lib-caption">
        <div className="lib-words">
          {renaming ? <Rename title={map.title} label={t('library.title')} onDone={(title) => { setRenaming(false); if (title !== null && title !== map.title) actions.rename(map, title) }} /> : <h2 dir="auto" title={name}>{name}</h2>}
          <p>{t('library.changed', { when: relative(map.updatedAt, Math.max(now, map.updatedAt)) })} · {t('library.cards', { count: map.cards })}</p>
        </div>
        {inTrash ? (
          <div className="lib-card-actions"><Button onClick={() => actions.restore(map)}>{t('library.restore')}</Button><IconButton icon="trash" label={t('library.purge')} onClick={() => actions.purge(map)} /></div>
        ) : (
          <Menu
            align="end"
            label={t('library.menu', { title: name })}
            trigger={<IconButton icon="more" label={t('library.menu', { title: name })} />}
            items={[
              { id: 'open', label: t('library.open'), icon: 'map', onSelect: () => actions.open(map) },
              { id: 'rename', label: t('library.rename'), icon: 'edit', onSelect: () => setRenaming(true) },
              { id: 'duplicate', label: t('library.duplicate'), icon: 'copy', onSelect: () => actions.duplicate(map) },
              { id: 'template', label: t('templates.save'), icon: 'template', onSelect: () => actions.template(map) },
              'separator',
              { id: 'remove', label: t('library.remove'), icon: 'trash', danger: true, onSelect: () => actions.remove(map) },
            ]}
          />
        )}
      </div>
    </li>
  )
}

/** A name being typed: Enter or leaving keeps it, Esc does not. */
export function Rename({ title, label, onDone }: { title: string; label: string; onDone: (title: string | null) => void }) {
  const ref = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    ref.current?.focus()
    ref.current?.select()
  }, [])
  return <input ref={ref} className="ui-input" dir="auto" aria-label={label} defaultValue={title} onBlur={(event) => onDone(event.target.value.trim())} onKeyDown={(event) => { if (event.nativeEvent.isComposing) return; if (event.key === 'Enter') event.currentTarget.blur(); if (event.key === 'Escape') onDone(null) }} />
}

/** A picture out of the database. */
function Picture({ blob }: { blob: Blob }) {
  const ref = useRef<HTMLImageElement>(null)
  useLayoutEffect(() => {
    const url = URL.createObjectURL(blob)
    if (ref.current) ref.current.src = url
    return () => URL.revokeObjectURL(url)
  }, [blob])
  return <img ref={ref} alt="" />
}
