import { useEffect, useMemo, useState } from 'react'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import { loadLater } from '../../i18n/translator'
import { StorageError, type MapSummary } from '../../storage'
import { Button, EmptyState, Icon, IconButton, useToast, whenIdle } from '../../ui'
import { AppMenu } from '../app/AppMenu'
import { useApp } from '../app/context'
import { appSource } from '../app/source'
import { useOpenFiles } from '../open/OpenFiles'
import './library.css'
import { MapCard } from './MapCard'
import { useLibrary } from './useLibrary'
import { later } from '../../ui/later'

const Confirm = later(async () => (await import('../../ui/dialog')).Confirm)
const Gallery = later(async () => (await Promise.all([import('./Gallery'), loadLater()]))[0].Gallery)
const Starters = later(async () => (await Promise.all([import('./Starters'), loadLater()]))[0].Starters)
const SaveTemplate = later(async () => (await Promise.all([import('./SaveTemplate'), loadLater()]))[0].SaveTemplate)
const content = () => import('../../content')

/** Marks that part scripts in a sentence; a title finds its direction itself and is searched for as it is typed. */
const ISOLATES = /[\u2068\u2069]/g

/** All maps on this device, and the ways to begin one. */
export function LibraryScreen() {
  const { t, locale } = useI18n()
  const { storage, navigate } = useApp()
  const toast = useToast()
  const files = useOpenFiles()
  const library = useLibrary(storage.library)
  const [search, setSearch] = useState('')
  const [view, setView] = useState<'maps' | 'trash' | 'gallery'>('maps')
  const trash = view === 'trash'
  const [busy, setBusy] = useState(false)
  const [purging, setPurging] = useState<MapSummary | null>(null)
  const [saving, setSaving] = useState<MapSummary | null>(null)
  const go = (next: typeof view) => {
    setSearch('')
    setView(next)
  }

  useEffect(() => { document.title = `${t('library.my_maps')} – ${t('app.name')}` }, [t])

  // Pictures that nothing names any more go while nothing else is to do.
  useEffect(() => whenIdle(() => [storage.pictures.tidy().catch(() => 0)]), [storage])

  const shown = useMemo(() => {
    const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return (library?.maps ?? []).filter((map) => words.every((word) => map.title.toLocaleLowerCase().includes(word)))
  }, [library, search])

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      toast({ look: 'error', text: t('library.failed', { detail: error instanceof StorageError && error.reason === 'full' ? t('library.full') : error instanceof Error ? error.message : String(error) }) })
    }
  }

  function begin(make: () => Promise<Doc>): void {
    if (busy) return
    setBusy(true)
    void attempt(async () => navigate({ screen: 'map', id: await storage.library.create(await make()) })).finally(() => setBusy(false))
  }

  const name = (map: MapSummary) => map.title || t('library.untitled')
  const actions = {
    open: (map: MapSummary) => navigate({ screen: 'map', id: map.id }),
    rename: (map: MapSummary, title: string) => void attempt(() => storage.library.rename(map.id, title)),
    duplicate: (map: MapSummary) => void attempt(async () => { await storage.library.duplicate(map.id, t('library.copy_of', { title: name(map) }).replace(ISOLATES, '')) }),
    remove: (map: MapSummary) => void attempt(async () => {
      await storage.library.trash(map.id)
      toast({ text: t('library.removed', { title: name(map) }), action: { label: t('library.undo'), run: () => void attempt(() => storage.library.restore(map.id)) } })
    }),
    restore: (map: MapSummary) => void attempt(() => storage.library.restore(map.id)),
    purge: setPurging,
    template: setSaving,
  }
  const searching = t(view === 'gallery' ? 'templates.search' : 'library.search')
  const empty = library !== null && library.maps.length === 0

  return (
    <div className="lib">
      <header className="lib-bar">
        <span className="app-mark"><img src="./icon.svg" alt="" width="28" height="28" />{t('app.name')}</span>
        {(view === 'gallery' || (view === 'maps' && !empty)) && (
          <div className="lib-search">
            <Icon name="search" />
            <input type="search" className="ui-input" dir="auto" aria-label={searching} placeholder={searching} value={search} onChange={(event) => setSearch(event.target.value)} />
            {search && <IconButton icon="close" label={t('library.clear')} onClick={() => setSearch('')} />}
          </div>
        )}
        <span className="lib-space" />
        <IconButton icon="personas" label={t('library.personas')} onClick={() => navigate({ screen: 'personas' })} />
        <AppMenu />
      </header>
      <main className="lib-main">
        {view === 'gallery' ? (
          <Gallery search={search} busy={busy} begin={begin} attempt={attempt} onSearch={setSearch} onBack={() => go('maps')} />
        ) : trash ? (
          <section aria-labelledby="lib-trash">
            <div className="lib-head"><IconButton icon="back" label={t('library.back')} onClick={() => go('maps')} /><h1 id="lib-trash">{t('library.trash')}</h1></div>
            {library?.trash.length === 0 ? <EmptyState title={t('library.trash_empty')} text="" /> : <ul className="lib-grid">{library?.trash.map((map) => <MapCard key={map.id} map={map} name={name(map)} actions={actions} inTrash />)}</ul>}
          </section>
        ) : (
          <>
            <section aria-labelledby="lib-maps">
              <div className="lib-head">
                <h1 id="lib-maps" className={empty ? 'ui-hidden' : ''}>{t('library.my_maps')}</h1>
                {!empty && <div className="lib-actions"><Button look="primary" icon="plus" disabled={busy} onClick={() => begin(async () => (await content()).blankDoc(locale, appSource))}>{t('library.new_map')}</Button><Button icon="file" onClick={files.choose}>{t('library.open_file')}</Button></div>}
              </div>
              {library === null && <ul className="lib-grid" aria-hidden>{[0, 1, 2].map((i) => <li key={i} className="lib-card lib-skeleton" />)}</ul>}
              {empty && (
                <div className="lib-welcome">
                  <h2>{t('library.empty_title')}</h2>
                  <p>{t('library.empty_text')}</p>
                  <div className="ui-empty-actions">
                    <Button look="primary" icon="plus" disabled={busy} onClick={() => begin(async () => (await content()).blankDoc(locale, appSource))}>{t('library.new_map')}</Button>
                    <Button icon="map" disabled={busy} onClick={() => begin(async () => (await content()).sampleDoc(locale, appSource))}>{t('library.open_sample')}</Button>
                    <Button icon="file" onClick={files.choose}>{t('library.open_file')}</Button>
                  </div>
                </div>
              )}
              {library && library.maps.length > 0 && shown.length === 0 && <EmptyState title={t('library.search_none')} text={t('library.search_none_text')}><Button onClick={() => setSearch('')}>{t('library.clear')}</Button></EmptyState>}
              {shown.length > 0 && <ul className="lib-grid">{shown.map((map) => <MapCard key={map.id} map={map} name={name(map)} actions={actions} />)}</ul>}
            </section>
            {!search && library && <Starters busy={busy} sample={!empty} begin={begin} onAll={() => go('gallery')} />}
            {library && library.trash.length > 0 && <Button look="quiet" icon="trash" className="lib-trash-link" onClick={() => go('trash')}>{t('library.trash')}</Button>}
          </>
        )}
      </main>
      {saving && <SaveTemplate title={saving.title} read={() => storage.library.read(saving.id)} onClose={() => setSaving(null)} />}
      {purging && <Confirm title={t('library.purge_title')} text={t('library.purge_text', { title: name(purging) })} action={t('library.purge')} onClose={() => setPurging(null)} onConfirm={() => void attempt(() => storage.library.purge(purging.id))} />}
    </div>
  )
}
