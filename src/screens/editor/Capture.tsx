import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { LaneId, StepId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import { cardLanes, placeOf } from '../../editor/clip'
import { readLines } from '../../formats/lines'
import { IconButton, Segmented } from '../../ui'
import type { MenuHost } from './menus'

/** One line that files a note at each Enter, in the inbox or in the cell that was chosen; many lines pasted become many notes. */
export function Capture({ host, onClose }: { host: MenuHost; onClose: () => void }) {
  const { editor, i18n: { t } } = host
  const [text, setText] = useState('')
  const [cell] = useState(() => cellOf(host))
  const [target, setTarget] = useState<'inbox' | 'cell'>(cell ? 'cell' : 'inbox')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  const file = (notes: readonly string[]) => {
    const [first] = notes
    if (first === undefined) return
    editor.source.seal()
    if (target === 'cell' && cell) for (const note of notes) editor.run('card.add', { lane: cell.lane, step: cell.step, text: note }, { merge: 'capture' })
    else editor.run('inbox.add', { texts: notes })
    editor.source.seal()
    setText('')
    editor.announce(notes.length > 1 ? t('gather.pasted', { count: notes.length }) : target === 'cell' && cell ? t('gather.captured_cell', { lane: cell.laneName, stage: cell.stepName, name: first }) : t('gather.captured', { name: first }))
  }
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') file(text.trim() === '' ? [] : [text.trim()])
  }
  const paste = (event: ClipboardEvent) => {
    const notes = readLines(event.clipboardData.getData('text/plain'))
    if (notes.length < 2) return
    event.preventDefault()
    file(notes)
  }
  return (
    <div className="ed-capture" role="group" aria-label={t('editor.capture')}>
      <input ref={input} className="ui-input" dir="auto" aria-label={t('gather.capture_label')} placeholder={`${t('gather.capture_label')} – ${t('gather.capture_hint')}`} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={key} onPaste={paste} />
      {cell && <Segmented label={t('gather.capture_target')} hideLabel value={target} options={[{ value: 'cell', label: t('gather.capture_cell', { lane: cell.laneName, stage: cell.stepName }) }, { value: 'inbox', label: t('gather.capture_inbox') }]} onChange={(next) => { setTarget(next); input.current?.focus() }} />}
      <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
    </div>
  )
}

/** The cell in focus, when notes can go there. */
function cellOf({ editor, i18n: { t } }: MenuHost): { readonly lane: LaneId; readonly step: StepId; readonly laneName: string; readonly stepName: string } | null {
  const { lane, step } = placeOf(editor)
  const { doc } = editor.state.getState()
  if (!lane || !step || !cardLanes(doc).includes(lane)) return null
  const column = get(doc, step)
  return { lane, step, laneName: get(doc, lane)?.title || t('canvas.unnamed_lane'), stepName: column?.title || (column && get(doc, column.place.stage)?.title) || t('canvas.unnamed_stage') }
}
