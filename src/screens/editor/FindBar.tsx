import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import type { CanvasControls } from '../../canvas/controls'
import { find, type Hit } from '../../core/analysis/find'
import { kindOf, type ArrowId, type CardId, type Id, type StepId } from '../../core/base/ids'
import { get, type Doc } from '../../core/document/doc'
import { pointSpot, type Point } from '../../core/document/records'
import { lockOf } from '../../core/commands/locks'
import type { Editor, Focus, Session } from '../../editor/port'
import { IconButton, Button, useToast } from '../../ui'
import './find.css'
import type { MenuHost } from './menus'

/** Finds words everywhere on the map, and puts others in their place. `turn` changes when it is asked for again: the words are then there to be typed over. */
export function FindBar({ host, controls, turn, onClose }: { host: MenuHost; controls: CanvasControls; turn: number; onClose: () => void }) {
  const { editor, i18n: { t } } = host
  const say = useToast()
  const doc = useStore(editor.state, (state) => state.doc)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const [query, setQuery] = useState('')
  const [exact, setExact] = useState(false)
  const [replacing, setReplacing] = useState(false)
  const [by, setBy] = useState('')
  const [at, setAt] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const panel = useRef<Session['panel'] | null>(null)
  const wanted = useDeferredValue(query)
  const hits = useMemo(() => find(doc, wanted, exact), [doc, wanted, exact])
  const place = Math.min(at, Math.max(0, hits.length - 1))
  const now = hits[place]

  useEffect(() => input.current?.select(), [turn])
  useEffect(() => editor.setFound(wanted === '' ? null : { ids: new Set(hits.map(({ id }) => id)), current: now?.id ?? null }), [editor, wanted, hits, now])
  useEffect(() => () => editor.setFound(null), [editor])
  const [id, field] = [now?.id, now?.field]
  useEffect(() => {
    if (id && field) show(editor, controls, { id, field }, bar.current?.offsetHeight ?? 0, panel)
  }, [editor, controls, id, field, place])

  const told = (hit: number) => editor.announce(t('find.place', { at: hit + 1, count: hits.length }))
  function go(by: number): void {
    if (hits.length === 0) return void (query && editor.announce(t('find.none')))
    const next = (place + by + hits.length) % hits.length
    setAt(next)
    told(next)
  }
  function close(): void {
    const focus = now && focusOf(doc, now.id)
    if (focus) {
      editor.setFocus(focus)
      editor.select(focus.at === 'title' || focus.at === 'cell' ? [] : [now.id])
    }
    onClose()
  }
  function replace(): void {
    if (!now) return
    // In its place may stand the same words again: the next one is what follows.
    const lasts = !editor.run('text.replace', { query: wanted, by, exact, only: now })
    const { doc: after } = editor.state.getState()
    const again = find(after, wanted, exact)
    const same = again.findIndex((hit) => hit.id === now.id && hit.field === now.field)
    setAt(same === place ? (same + 1) % Math.max(1, again.length) : Math.min(place, Math.max(0, again.length - 1)))
    if (!lasts) editor.announce(t('find.replaced', { count: now.count }))
  }
  function replaceAll(): void {
    const changed = hits.filter((hit) => !lockOf(doc, hit.id))
    const count = changed.reduce((sum, hit) => sum + hit.count, 0)
    const locked = hits.reduce((sum, hit) => sum + hit.count, 0) - count
    if (!editor.run('text.replace', { query: wanted, by, exact })) return editor.announce(t('find.nothing_replaced'))
    setAt(0)
    const text = [t('find.replaced', { count }), ...(locked > 0 ? [t('find.locked', { count: locked })] : [])].join(' ')
    editor.announce(text)
    say({ text, action: { label: t('editor.undo'), run: () => { if (editor.state.getState().undo === 'text.replace') editor.undo() } } })
  }
  function key(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return
    const inField = event.target instanceof HTMLInputElement
    if (event.key === 'Enter' && !inField) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') close()
    else if (event.target === input.current) go(event.shiftKey ? -1 : 1)
    else if (event.ctrlKey || event.metaKey) replaceAll()
    else replace()
  }

  return (
    <search ref={bar} className="ed-find" aria-label={t('editor.find')}>
      {/* Its keys are those of the fields in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={replacing ? 'ed-find-rows ed-find-replacing' : 'ed-find-rows'} onKeyDown={key}>
        <div className="ed-find-row">
          {!readOnly && <IconButton icon="replace" className="ed-find-toggle" label={t('find.replace_row')} pressed={replacing} onClick={() => setReplacing(!replacing)} />}
          <input ref={input} className="ui-input ed-find-query" type="text" enterKeyHint="search" dir="auto" autoComplete="off" spellCheck={false} maxLength={500} aria-label={t('find.query')} placeholder={t('find.query')} value={query} onChange={(event) => { setQuery(event.target.value); setAt(0) }} />
          <output className="ed-find-count">{query === '' ? '' : hits.length === 0 ? t('find.none') : t('find.place', { at: place + 1, count: hits.length })}</output>
          <button type="button" className="ed-find-exact" aria-pressed={exact} aria-label={`${t('find.exact_mark')} – ${t('find.exact')}`} data-tip="bottom" onClick={() => setExact(!exact)}><span aria-hidden>{t('find.exact_mark')}</span></button>
          <IconButton icon="up" className="ed-find-up" label={t('find.previous')} shortcut="Shift+Enter" disabled={hits.length === 0} onClick={() => go(-1)} />
          <IconButton icon="down" className="ed-find-down" label={t('find.next')} shortcut="Enter" disabled={hits.length === 0} onClick={() => go(1)} />
          <IconButton icon="close" className="ed-find-close" label={t('ui.close')} shortcut="Esc" onClick={close} />
        </div>
        {replacing && !readOnly && (
          <div className="ed-find-row">
            <input className="ui-input ed-find-by" type="text" dir="auto" autoComplete="off" maxLength={500} aria-label={t('find.by')} placeholder={t('find.by')} value={by} onChange={(event) => setBy(event.target.value)} />
            <Button className="ed-find-one" disabled={hits.length === 0} onClick={replace}>{t('find.replace')}</Button>
            <Button className="ed-find-all" disabled={hits.length === 0} onClick={replaceAll}>{t('find.replace_all')}</Button>
          </div>
        )}
      </div>
    </search>
  )
}

/** What of the map stands for a record, when it has a place there. */
function focusOf(doc: Doc, id: Id): Focus | null {
  switch (kindOf(id)) {
    case 'map': return { at: 'title' }
    case 'stage': return { at: 'stage', id }
    case 'step': return { at: 'step', id: id as StepId }
    case 'lane': { const lane = get(doc, id as `lane:${string}`); return lane && !lane.hidden ? { at: 'lane', id: lane.id } : null }
    case 'card': {
      const card = get(doc, id as CardId)
      const lane = card && get(doc, card.place.lane)
      if (!card || !lane || lane.hidden || doc.inbox.includes(card)) return null
      const stage = get(doc, card.place.from)?.place.stage
      if (stage && get(doc, stage)?.collapsed) return { at: 'stage', id: stage }
      return lane.collapsed ? { at: 'cell', lane: lane.id, step: card.place.from } : { at: 'card', id: card.id }
    }
    case 'point': return { at: 'point', ...pointSpot(doc.records.get(id) as Point) }
    case 'arrow': { const from = get(doc, id as ArrowId)?.from; return from ? focusOf(doc, from) : null }
    default: return null
  }
}

/** Words that stand on the map itself; others are read in the panel. */
const ON_MAP: ReadonlySet<string> = new Set(['map title', 'map scenario', 'stage title', 'step title', 'lane title', 'card text', 'arrow label'])

function show(editor: Editor, controls: CanvasControls, { id, field }: Pick<Hit, 'id' | 'field'>, under: number, before: { current: Session['panel'] | null }): void {
  const { doc } = editor.state.getState()
  const focus = focusOf(doc, id)
  if (focus) controls.reveal(focus, under + 16)
  const kind = kindOf(id)
  if (focus && ON_MAP.has(`${kind} ${field}`) && (kind !== 'card' || focus.at === 'card')) {
    // The panel is as it was before something in it was found.
    if (before.current) editor.setPanel(before.current)
    before.current = null
    // What was found before is of interest no more.
    return editor.select([])
  }
  before.current ??= editor.session.getState().panel
  if (kind === 'persona') return editor.setPanel('personas')
  if (kind === 'card' && doc.inbox.some((card) => card.id === id)) return editor.setPanel('inbox')
  editor.select(kind === 'map' ? [] : [id])
  editor.setPanel('details')
}
