import { useCallback, useEffect, useRef, useState } from 'react'
import { newId, type PersonaId } from '../../core/base/ids'
import { orderBetween } from '../../core/base/order'
import { tidy } from '../../core/document/optional'
import { PERSONA_COUNT_OF_STYLES, type Persona } from '../../core/document/records'
import { useI18n } from '../../i18n/react'
import { Button, EmptyState, IconButton, Menu, useToast } from '../../ui'
import { AppMenu } from '../app/AppMenu'
import { useApp } from '../app/context'
import { appSource } from '../app/source'
import { useDrawEnv } from '../editor/useMapEnv'
import '../library/library.css'
import { Avatar } from './Avatar'
import './personas.css'
import type { PersonaPatch } from './patch'
import { useUsage } from './usage'
import { useShelf } from './useShelf'
import { later } from '../../ui/later'

const PersonaDialog = later(async () => (await import('./PersonaDialog')).PersonaDialog)
const Confirm = later(async () => (await import('../../ui/dialog')).Confirm)

/** The personas that all maps share. */
export function PersonasScreen() {
  const { t, list, compare } = useI18n()
  const { storage, navigate } = useApp()
  const say = useToast()
  const shelf = useShelf(storage.personas)
  const usage = useUsage(storage.library)
  const [open, setOpen] = useState<PersonaId | null>(null)
  const [removing, setRemoving] = useState<Persona | null>(null)
  const keep = useKeeping()
  useEffect(() => { document.title = `${t('personas.title')} – ${t('app.name')}` }, [t])

  const name = (persona: Persona) => persona.name.trim() || t('map.unnamed_persona')
  const add = () => {
    const used = new Set((shelf ?? []).map(({ style }) => style))
    const style = Array.from({ length: PERSONA_COUNT_OF_STYLES }, (_, i) => i).find((one) => !used.has(one)) ?? (shelf?.length ?? 0) % PERSONA_COUNT_OF_STYLES
    const persona: Persona = { id: newId('persona', appSource), order: orderBetween(null, null, appSource.random), name: '', role: '', quote: '', about: '', goals: '', frustrations: '', style, visible: true, extra: {} }
    void keep.put(persona).then(() => setOpen(persona.id))
  }
  const remove = (persona: Persona) => {
    void keep.attempt(async () => {
      await storage.personas.remove(persona.id)
      say({ text: t('personas.removed', { name: name(persona) }), action: { label: t('personas.undo'), run: () => void keep.put(persona) } })
    })
  }
  const ask = (persona: Persona) => ((usage?.get(persona.id)?.length ?? 0) > 0 ? setRemoving(persona) : remove(persona))
  const shown = [...(shelf ?? [])].sort((a, b) => compare(a.name, b.name))
  const editing = open === null ? undefined : shown.find(({ id }) => id === open)

  return (
    <div className="lib">
      <header className="lib-bar">
        <span className="app-mark"><img src="./icon.svg" alt="" width="28" height="28" />{t('app.name')}</span>
        <span className="lib-space" />
        <AppMenu />
      </header>
      <main className="lib-main">
        <div className="lib-head pa-head">
          <IconButton icon="back" label={t('personas.back')} onClick={() => navigate({ screen: 'library' })} />
          <h1>{t('personas.title')}</h1>
          <div className="lib-actions"><Button look="primary" icon="plus" onClick={add}>{t('personas.add')}</Button></div>
        </div>
        <p className="pa-intro">{t('personas.intro')}</p>
        {shelf?.length === 0 && <EmptyState title={t('personas.empty_title')} text={t('personas.empty_text')} />}
        <ul className="pa-grid">
          {shown.map((persona) => (
            <li key={persona.id} className="pa-card">
              <button type="button" className="pa-open" aria-label={t('personas.open', { name: name(persona) })} onClick={() => setOpen(persona.id)}>
                <Avatar persona={persona} size={64} />
                <span className="pa-words">
                  <strong dir="auto">{name(persona)}</strong>
                  {persona.role && <span dir="auto">{persona.role}</span>}
                  <small>{usage && t('personas.used_count', { count: usage.get(persona.id)?.length ?? 0 })}</small>
                </span>
              </button>
              <Menu
                align="end"
                label={name(persona)}
                trigger={<IconButton icon="more" label={t('library.menu', { title: name(persona) })} />}
                items={[{ id: 'open', label: t('personas.open_sheet'), icon: 'edit', onSelect: () => setOpen(persona.id) }, 'separator', { id: 'remove', label: t('personas.remove'), icon: 'trash', danger: true, onSelect: () => ask(persona) }]}
              />
            </li>
          ))}
        </ul>
      </main>
      {editing && <ShelfPersona key={editing.id} stored={editing} put={keep.put} onClose={() => setOpen(null)} />}
      {removing && <Confirm title={t('personas.remove_title', { name: name(removing) })} text={t('personas.remove_text', { count: usage?.get(removing.id)?.length ?? 0, maps: list((usage?.get(removing.id) ?? []).map((map) => map.title || t('library.untitled'))) })} action={t('personas.remove')} onClose={() => setRemoving(null)} onConfirm={() => remove(removing)} />}
    </div>
  )
}

/** A shared persona being written: what is typed is shown at once and kept in its order. */
function ShelfPersona({ stored, put, onClose }: { stored: Persona; put: (persona: Persona) => Promise<void>; onClose: () => void }) {
  const { locale } = useI18n()
  const [persona, setPersona] = useState(stored)
  const now = useRef(stored)
  const env = useDrawEnv(locale, 'auto', useCallback(() => Object.values(now.current).join(''), []))
  const set = (patch: PersonaPatch) => {
    now.current = tidy({ ...now.current, ...patch } as Persona)
    setPersona(now.current)
    void put(now.current)
  }
  return <PersonaDialog persona={persona} env={env?.env ?? null} language={locale} set={set} done={() => {}} onClose={onClose} />
}

/** Writes to the shelf one after the other, the newest of each persona last; what goes wrong is told. */
function useKeeping(): { readonly put: (persona: Persona) => Promise<void>; readonly attempt: (work: () => Promise<void>) => Promise<void> } {
  const { t } = useI18n()
  const { storage } = useApp()
  const say = useToast()
  const queue = useRef(Promise.resolve())
  const attempt = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work).catch((error: unknown) => say({ look: 'error', text: t('personas.failed', { detail: error instanceof Error ? error.message : String(error) }) }))
    return queue.current
  }
  return { attempt, put: (persona) => attempt(() => storage.personas.put(persona)) }
}
