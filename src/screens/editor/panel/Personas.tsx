import { useCallback, useState } from 'react'
import type { PersonaId } from '../../../core/base/ids'
import type { Doc } from '../../../core/document/doc'
import { PERSONA_COUNT_OF_STYLES, type Card, type Persona } from '../../../core/document/records'
import type { MessageKey } from '../../../i18n/translator'
import { Button, EmptyState, IconButton, Select, Switch, TextArea, TextField } from '../../../ui'
import { useApp } from '../../app/context'
import { Avatar } from '../../personas/Avatar'
import { useSharing } from '../../personas/useSharing'
import { useShelf } from '../../personas/useShelf'
import type { MenuHost } from '../menus'
import { personaPicture } from '../pictures'
import { later } from '../../../ui/later'

const MapPersona = later(async () => (await import('../../personas/MapPersona')).MapPersona)
const Confirm = later(async () => (await import('../../../ui/dialog')).Confirm)

/** The personas of this map, and those that all maps share. */
export function Personas({ host, doc }: { host: MenuHost; doc: Doc }) {
  const { editor, i18n: { t } } = host
  const { storage } = useApp()
  const shelf = useShelf(storage.personas) ?? []
  const [open, setOpen] = useState<PersonaId | null>(null)
  const add = (persona: Partial<Persona>) => {
    const done = editor.run('persona.add', { persona })
    if (done?.focus && !persona.id) setOpen(done.focus as PersonaId)
  }
  const others = shelf.filter((persona) => !doc.records.has(persona.id))
  return (
    <>
      {doc.personas.length === 0 && <EmptyState title={t('editor.personas_empty_title')} text={t('editor.personas_empty_text')} />}
      <ul className="ed-personas">
        {doc.personas.map((persona) => (
          <li key={persona.id} className="ed-persona">
            <div className="ed-line">
              <Avatar persona={persona} size={36} />
              <button type="button" className="ed-link" aria-expanded={open === persona.id} onClick={() => setOpen(open === persona.id ? null : persona.id)}><span dir="auto">{persona.name || t('map.unnamed_persona')}</span>{persona.role && <small dir="auto">{persona.role}</small>}</button>
              <IconButton icon={persona.visible ? 'show' : 'hide'} label={`${t('editor.visible')}: ${persona.name || t('map.unnamed_persona')}`} pressed={persona.visible} onClick={() => void editor.run('persona.set', { id: persona.id, patch: { visible: !persona.visible } })} />
            </div>
            {open === persona.id && <PersonaFields host={host} doc={doc} persona={persona} />}
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => add({})}>{t('editor.add_persona')}</Button>
      {others.length > 0 && (
        <section className="ed-section">
          <h3>{t('editor.shelf')}</h3>
          <p className="ui-hint">{t('editor.shelf_text')}</p>
          <ul>
            {others.map((persona) => {
              const name = persona.name || t('map.unnamed_persona')
              return (
                <li key={persona.id} className="ed-line">
                  <Avatar persona={persona} size={36} />
                  <span dir="auto">{name}{persona.role && <small dir="auto">{persona.role}</small>}</span>
                  <IconButton icon="plus" label={t('editor.shelf_add', { name })} onClick={() => add({ ...persona, visible: true })} />
                  <IconButton icon="trash" label={t('editor.shelf_remove', { name })} onClick={() => void storage.personas.remove(persona.id).catch(() => {})} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}

const TEXTS = [['quote', 'editor.quote'], ['about', 'editor.about'], ['goals', 'editor.goals'], ['frustrations', 'editor.frustrations']] as const satisfies readonly (readonly [keyof Persona, MessageKey])[]

function PersonaFields({ host, doc, persona }: { host: MenuHost; doc: Doc; persona: Persona }) {
  const { editor, i18n: { t } } = host
  const { storage: { personas: shelf } } = useApp()
  const { shared } = useSharing(shelf, persona)
  const [sheet, setSheet] = useState(false)
  const [removing, setRemoving] = useState(false)
  const close = useCallback(() => setSheet(false), [])
  const { id } = persona
  const set = (patch: Partial<Omit<Persona, 'id' | 'order'>>, merge?: string) => void editor.run('persona.set', { id, patch }, merge ? { merge: `${merge} ${id}` } : {})
  const done = () => editor.source.seal()
  const used = { points: [...doc.points.values()].flat().filter((point) => point.persona === id).length, cards: [...doc.records.values()].filter((record) => record.id.startsWith('card:') && (record as Card).personas.includes(id)).length }
  const remove = () => void editor.run('persona.remove', { id })
  const at = doc.personas.indexOf(persona)
  return (
    <div className="ed-persona-fields">
      <Button icon="persona" onClick={() => setSheet(true)}>{t('personas.open_sheet')}</Button>
      <TextField label={t('editor.name')} value={persona.name} onChange={(name) => set({ name }, 'name')} onDone={done} />
      <TextField label={t('editor.role')} value={persona.role} onChange={(role) => set({ role }, 'role')} onDone={done} />
      {TEXTS.map(([field, label]) => <TextArea key={field} label={t(label)} value={persona[field]} onChange={(text) => set({ [field]: text }, field)} onDone={done} />)}
      <Select label={t('editor.shape')} value={String(persona.style)} options={Array.from({ length: PERSONA_COUNT_OF_STYLES }, (_, style) => ({ value: String(style), label: t(`editor.shape_${style as 0}`), picture: personaPicture({ style }) }))} onChange={(style) => set({ style: Number(style) })} />
      <Switch label={t('editor.visible')} checked={persona.visible} onChange={(visible) => set({ visible })} />
      {shared && <p className="ui-hint">{t('editor.shared')}</p>}
      {shared === null && <Button icon="personas" onClick={() => void shelf.put(persona).catch(() => {})}>{t('editor.share')}</Button>}
      <div className="ed-buttons">
        <Button icon="up" disabled={at === 0} onClick={() => void editor.run('persona.move', { id, before: doc.personas[at - 1]!.id })}>{t('editor.move_up')}</Button>
        <Button icon="down" disabled={at === doc.personas.length - 1} onClick={() => void editor.run('persona.move', { id, before: doc.personas[at + 2]?.id ?? null })}>{t('editor.move_down')}</Button>
        <Button look="danger" icon="trash" onClick={() => (used.points + used.cards > 0 ? setRemoving(true) : remove())}>{t('editor.remove_persona')}</Button>
      </div>
      {sheet && <MapPersona host={host} id={id} onClose={close} />}
      {removing && <Confirm title={t('personas.off_map_title', { name: persona.name || t('map.unnamed_persona') })} text={t('personas.off_map_text', used)} action={t('editor.remove_persona')} onConfirm={remove} onClose={() => setRemoving(false)} />}
    </div>
  )
}
