import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { PersonaId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import type { Persona } from '../../core/document/records'
import { useI18n } from '../../i18n/react'
import { Button } from '../../ui'
import { useApp } from '../app/context'
import type { MenuHost } from '../editor/menus'
import type { PersonaPatch } from './patch'
import { PersonaDialog } from './PersonaDialog'
import { saidBy } from './shared'
import { useSharing } from './useSharing'

/** A persona of the open map in full. */
export function MapPersona({ host, id, onClose }: { host: MenuHost; id: PersonaId; onClose: () => void }) {
  const persona = useStore(host.editor.state, ({ doc }) => get(doc, id))
  const gone = !persona
  useEffect(() => { if (gone) onClose() }, [gone, onClose])
  return persona ? <Open host={host} persona={persona} onClose={onClose} /> : null
}

function Open({ host: { editor, env }, persona, onClose }: { host: MenuHost; persona: Persona; onClose: () => void }) {
  const { t } = useI18n()
  const { storage: { personas } } = useApp()
  const language = useStore(editor.state, ({ doc }) => doc.map.language)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const { shared, differs } = useSharing(personas, persona)
  const { id } = persona
  const set = (patch: PersonaPatch, field?: string) => void editor.run('persona.set', { id, patch: patch as never }, field ? { merge: `${field} ${id}` } : {})
  return (
    <PersonaDialog
      persona={persona}
      env={env}
      language={language}
      readOnly={readOnly}
      set={set}
      done={() => editor.source.seal()}
      onClose={onClose}
      more={shared === null && <Button icon="personas" onClick={() => void personas.put(persona).catch(() => {})}>{t('editor.share')}</Button>}
      notice={shared && differs && (
        <div className="pa-differs" role="status">
          <p>{t('personas.differs')}</p>
          <div className="ed-buttons">
            <Button onClick={() => set(saidBy(shared))}>{t('personas.take_shared')}</Button>
            <Button onClick={() => void personas.put(persona).catch(() => {})}>{t('personas.keep_this')}</Button>
          </div>
        </div>
      )}
    />
  )
}
