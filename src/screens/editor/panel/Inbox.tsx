import { useState, type DragEvent } from 'react'
import type { CardId } from '../../../core/base/ids'
import type { Doc } from '../../../core/document/doc'
import { DRAGGED_CARD } from '../../../editor/move'
import { readLines } from '../../../formats/lines'
import { Button, EmptyState, Field, Icon, IconButton } from '../../../ui'
import { beginMove, type MenuHost } from '../menus'

/** Notes without a place: written or pasted many at once, put on the map by drag or by a click and a click. */
export function Inbox({ host, doc }: { host: MenuHost; doc: Doc }) {
  const { editor, i18n: { t } } = host
  const [text, setText] = useState('')
  const notes = readLines(text)
  const add = () => {
    if (!editor.run('inbox.add', { texts: notes })) return
    setText('')
    editor.announce(t('gather.into_inbox', { count: notes.length }))
  }
  return (
    <>
      <div className="ed-notes">
        <Field label={t('gather.notes')} hint={t('gather.notes_hint')} htmlFor="inbox-notes">
          <textarea id="inbox-notes" className="ui-input" dir="auto" rows={Math.min(12, Math.max(3, notes.length + 1))} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add() }} />
        </Field>
        <Button icon="plus" disabled={notes.length === 0} onClick={add}>{t('gather.add_notes', { count: notes.length })}</Button>
      </div>
      {doc.inbox.length === 0 && <EmptyState title={t('gather.inbox_empty_title')} text={t('gather.inbox_empty_text')} />}
      <ul className="ed-inbox" aria-label={t('editor.inbox_count', { count: doc.inbox.length })}>
        {doc.inbox.map(({ id, text: words }) => <Note key={id} host={host} id={id} text={words} />)}
      </ul>
    </>
  )
}

function Note({ host, id, text }: { host: MenuHost; id: CardId; text: string }) {
  const { editor, i18n: { t } } = host
  const name = text || t('canvas.empty_card')
  const drag = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED_CARD, id)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'move'
  }
  return (
    <li className="ed-note">
      <button type="button" className="ed-grip" draggable aria-label={t('gather.place_what', { name })} title={t('gather.place')} onDragStart={drag} onClick={() => beginMove(host, id)}><Icon name="move" /></button>
      <textarea className="ed-note-text" dir="auto" aria-label={name} rows={Math.min(6, Math.max(1, text.split('\n').length, Math.ceil(text.length / 30)))} value={text} onChange={(event) => void editor.run('card.set', { id, patch: { text: event.target.value } }, { merge: `inbox ${id}` })} onBlur={() => editor.source.seal()} />
      <IconButton icon="trash" label={t('gather.remove_what', { name })} onClick={() => void editor.run('card.remove', { ids: [id] })} />
    </li>
  )
}
