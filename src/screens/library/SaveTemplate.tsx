import { useState } from 'react'
import { newId } from '../../core/base/ids'
import { templateOf } from '../../core/document/copy'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import { Button, Dialog, Segmented, TextField, useToast } from '../../ui'
import { useApp } from '../app/context'
import { appSource } from '../app/source'

/** Makes a template of a map: asks for its name and whether the cards stay in it. */
export function SaveTemplate({ title, read, onClose }: { title: string; read: () => Promise<Doc>; onClose: () => void }) {
  const { t } = useI18n()
  const { storage } = useApp()
  const toast = useToast()
  const [name, setName] = useState(title)
  const [cards, setCards] = useState<'keep' | 'drop'>('keep')
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    const named = name.trim()
    if (busy || named === '') return
    setBusy(true)
    try {
      await storage.templates.put({ id: newId('map', appSource).slice(4), title: named, at: Date.now(), doc: templateOf(await read(), named, cards === 'keep') })
      toast({ text: t('templates.saved', { title: named }) })
      onClose()
    } catch (error) {
      setBusy(false)
      toast({ look: 'error', text: t('templates.failed', { detail: error instanceof Error ? error.message : String(error) }) })
    }
  }

  return (
    <Dialog title={t('templates.save')} description={t('templates.save_text')} onClose={onClose} actions={<><Button onClick={onClose}>{t('ui.cancel')}</Button><Button look="primary" disabled={busy || name.trim() === ''} onClick={() => void save()}>{t('templates.save')}</Button></>}>
      <form className="lib-save-template" onSubmit={(event) => { event.preventDefault(); void save() }}>
        <TextField first={matchMedia('(hover: hover)').matches} label={t('templates.name')} value={name} onChange={setName} />
        <Segmented label={t('templates.cards')} value={cards} options={[{ value: 'keep', label: t('templates.cards_keep') }, { value: 'drop', label: t('templates.cards_drop') }]} onChange={setCards} />
      </form>
    </Dialog>
  )
}
