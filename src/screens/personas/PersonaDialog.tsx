import '../../canvas/canvas.css'
import { useCallback, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Persona } from '../../core/document/records'
import type { DrawEnv } from '../../core/layout/env'
import { exportPng } from '../../formats/png/export'
import { fileName, saveFile } from '../../formats/save'
import { useI18n } from '../../i18n/react'
import { Button, Dialog, Segmented, useToast } from '../../ui'
import { useApp } from '../app/context'
import { pictureBytes } from '../app/pictures'
import { routeHash } from '../app/route'
import type { PersonaPatch } from './patch'
import { PersonaForm } from './PersonaForm'
import './personas.css'
import { PrintedSheet, SheetView, useSheet } from './Sheet'

import { useUsage, type Usage } from './usage'

interface Props {
  readonly persona: Persona
  /** Null while words and fonts are on their way. */
  readonly env: DrawEnv | null
  readonly language: string
  readonly readOnly?: boolean
  readonly set: (patch: PersonaPatch, field?: string) => void
  readonly done: () => void
  readonly onClose: () => void
  /** What has to be said over the form. */
  readonly notice?: ReactNode
  readonly more?: ReactNode
}

/** A persona in full: its form, and beside it the sheet as it is printed and saved. */
export function PersonaDialog({ persona, env, language, readOnly = false, set, done, onClose, notice, more }: Props) {
  const { t } = useI18n()
  const { storage, theme } = useApp()
  const say = useToast()
  const usage = useUsage(storage.library)
  const scene = useSheet(persona, env, language)
  const small = useSmall()
  const narrow = useSheet(persona, small ? env : null, language, true)
  const [shown, show] = useState<'edit' | 'sheet'>('edit')
  const [busy, setBusy] = useState(false)
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const name = persona.name.trim() || t('map.unnamed_persona')
  const save = async () => {
    if (!scene) return
    setBusy(true)
    try {
      const blob = await exportPng({ scene, scale: 2, theme, ground: true, json: null, pictures: pictureBytes(storage.pictures) })
      const file = fileName(persona.name, t('personas.sheet'), 'png')
      saveFile(blob, file)
      say({ text: t('files.saved', { name: file }) })
    } catch {
      say({ look: 'error', text: t('personas.failed_png') })
    }
    setBusy(false)
  }
  return (
    <Dialog
      wide
      title={name}
      onClose={() => { done(); onClose() }}
      actions={
        <>
          {more}
          <Button icon="print" disabled={!scene || printing} onClick={() => setPrinting(true)}>{t('personas.print')}</Button>
          <Button look="primary" icon="download" disabled={!scene || busy} onClick={() => void save()}>{t('personas.save_png')}</Button>
        </>
      }
    >
      <div className="pa-tabs"><Segmented hideLabel label={t('personas.sheet')} value={shown} options={[{ value: 'edit', label: t('personas.edit') }, { value: 'sheet', label: t('personas.sheet') }]} onChange={show} /></div>
      <div className="pa-dialog" data-shown={shown}>
        <fieldset className="pa-form" disabled={readOnly}>
          {notice}
          <PersonaForm persona={persona} set={set} done={done} />
        </fieldset>
        <div className="pa-side">
          {scene && <SheetView scene={narrow ?? scene} label={`${t('personas.sheet')}: ${name}`} />}
          <UsedIn usage={usage} persona={persona} />
        </div>
      </div>
      {printing && scene && <PrintedSheet scene={scene} onDone={printed} />}
    </Dialog>
  )
}

const SMALL = '(max-width: 820px)'

function useSmall(): boolean {
  return useSyncExternalStore((listener) => {
    const media = matchMedia(SMALL)
    media.addEventListener('change', listener)
    return () => media.removeEventListener('change', listener)
  }, () => matchMedia(SMALL).matches)
}

/** The maps that a persona is on. */
function UsedIn({ usage, persona }: { usage: Usage; persona: Persona }) {
  const { t } = useI18n()
  if (!usage) return null
  const maps = usage.get(persona.id) ?? []
  return (
    <section className="pa-used" aria-label={t('personas.used_in')}>
      <h3 className="ui-label">{t('personas.used_in')}</h3>
      {maps.length === 0 ? <p className="ui-hint">{t('personas.used_nowhere')}</p> : <ul>{maps.map((map) => <li key={map.id}><a href={routeHash({ screen: 'map', id: map.id })} dir="auto">{map.title || t('library.untitled')}</a></li>)}</ul>}
    </section>
  )
}
