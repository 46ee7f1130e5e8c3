import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { Id, StageId } from '../../../core/base/ids'
import { get, type Doc } from '../../../core/document/doc'
import type { Step } from '../../../core/document/records'
import type { Focus } from '../../../editor/port'
import { newStage } from '../../../editor/write'
import { Button, Icon, Segmented } from '../../../ui'
import type { MenuHost } from '../menus'
import type { View } from '../useView'
import { Arrows, LaneList, PersonaList, Unsorted } from './Lists'
import './outline.css'
import { StageSection } from './Stages'
import { Table } from './Table'
import { partOf, WayContext, type Way } from './way'
import { Words } from './Words'

/** More cards than this, and stages unfold one by one. */
const MANY = 300

/** The map as text or as a table, without zoom: everything of it is read, written, moved and deleted here too. Selection and focus are the map's. */
export function Outline({ host, view, onView }: { host: MenuHost; view: 'outline' | 'table'; onView: (view: View) => void }) {
  const { editor, i18n: { t } } = host
  const root = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<StageId>>(() => foldedAtFirst(editor.state.getState().doc, editor.session.getState().focus))
  const toggle = useCallback((id: StageId) => setFolded((old) => new Set(old.has(id) ? [...old].filter((other) => other !== id) : [...old, id])), [])
  const many = useStore(editor.state, ({ doc }) => cardCount(doc) > MANY)
  const announcement = useStore(editor.session, (session) => session.announcement)

  const unfold = useCallback((focus: Focus) => {
    const stage = stageOf(editor.state.getState().doc, focus)
    flushSync(() => { if (stage) setFolded((old) => (old.has(stage) ? new Set([...old].filter((other) => other !== stage)) : old)) })
  }, [editor])
  const way = useMemo<Way>(() => ({
    host,
    go(focus) {
      unfold(focus)
      const part = root.current && partOf(root.current, focus)
      part?.focus()
      part?.scrollIntoView({ block: 'nearest' })
    },
  }), [host, unfold])

  useSession(way, root, onView)
  useBrowserZoom()
  useLayoutEffect(() => {
    const { focus } = editor.session.getState()
    if (focus && focus.at !== 'title' && root.current) partOf(root.current, focus)?.scrollIntoView({ block: 'center' })
  }, [editor, view])

  // The button that led here is gone; on a page that just opened nobody has pressed one.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) root.current?.querySelector<HTMLElement>('.ui-segment[data-state="on"]')?.focus()
  }, [])

  return (
    <WayContext value={way}>
      <div ref={root} className="ol" data-outline={view}>
        <div className="ol-bar">
          <Segmented hideLabel label={t('outline.view')} value={view as View} options={[{ value: 'map', label: t('editor.map'), picture: <Icon name="map" size={16} /> }, { value: 'outline', label: t('editor.outline'), picture: <Icon name="outline" size={16} /> }, { value: 'table', label: t('outline.table'), picture: <Icon name="zones" size={16} /> }]} onChange={onView} />
          <Counts host={host} />
        </div>
        {view === 'table' ? <Table many={many} /> : <Text host={host} many={many} folded={folded} onToggle={toggle} />}
        <div className="ui-hidden" role="status" aria-live="polite">{announcement.text}{announcement.turn % 2 === 0 ? '' : '\u00a0'}</div>
      </div>
    </WayContext>
  )
}

function Text({ host: { editor, i18n: { t } }, many, folded, onToggle }: { host: MenuHost; many: boolean; folded: ReadonlySet<StageId>; onToggle: (id: StageId) => void }) {
  const map = useStore(editor.state, ({ doc }) => doc.map)
  const stages = useStore(editor.state, ({ doc }) => doc.stages)
  const steps = useStore(editor.state, ({ doc }) => doc.steps)
  const all = useStore(editor.state, ({ doc }) => doc.lanes)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const lanes = useMemo(() => all.filter(({ hidden }) => !hidden), [all])
  const byStage = useMemo(() => stepsByStage(steps), [steps])
  return (
    <fieldset className={many ? 'ol-doc ol-many' : 'ol-doc'} disabled={readOnly}>
      <Words focus={{ at: 'title' }} line label={t('canvas.map_title')} placeholder={t('canvas.untitled')} value={map.title} look="ol-h1" onChange={(title) => void editor.run('map.set', { patch: { title } }, { merge: 'title' })} />
      <Words label={t('editor.scenario')} placeholder={t('editor.scenario_hint')} value={map.scenario} onChange={(scenario) => void editor.run('map.set', { patch: { scenario } }, { merge: 'scenario' })} />
      <p className="ui-hint ol-keys">{t('outline.keys')}</p>
      {stages.map((stage) => <StageSection key={stage.id} stage={stage} steps={byStage.get(stage.id) ?? NONE} lanes={lanes} open={!folded.has(stage.id)} onToggle={onToggle} />)}
      <Button icon="plus" onClick={() => newStage(editor, stages.at(-1)?.id ?? null)}>{t('canvas.add_stage')}</Button>
      <Unsorted />
      <LaneList lanes={lanes} />
      <PersonaList />
      <Arrows />
    </fieldset>
  )
}

const NONE: readonly Step[] = []

function stepsByStage(steps: readonly Step[]): ReadonlyMap<StageId, readonly Step[]> {
  const lists = new Map<StageId, Step[]>()
  for (const step of steps) lists.set(step.place.stage, [...(lists.get(step.place.stage) ?? []), step])
  return lists
}

/** How much there is on the map, in a line. */
function Counts({ host: { editor, i18n: { t } } }: { host: MenuHost }) {
  const text = useStore(editor.state, ({ doc }) => {
    return [t('outline.stages', { count: doc.stages.length }), t('outline.steps', { count: doc.steps.length }), t('outline.cards', { count: cardCount(doc) }), ...(doc.inbox.length > 0 ? [t('outline.notes', { count: doc.inbox.length })] : [])].join(' · ')
  })
  return <p className="ol-counts">{text}</p>
}

function cardCount({ cells }: Doc): number {
  let count = 0
  for (const cell of cells.values()) count += cell.length
  return count
}

function stageOf(doc: Doc, focus: Focus): StageId | undefined {
  if (focus.at === 'stage') return focus.id as StageId
  const step = focus.at === 'step' ? focus.id : focus.at === 'card' ? get(doc, focus.id)?.place.from : focus.at === 'cell' || focus.at === 'point' ? focus.step : undefined
  return step && get(doc, step)?.place.stage
}

function foldedAtFirst(doc: Doc, focus: Focus | null): ReadonlySet<StageId> {
  const open = (focus && stageOf(doc, focus)) ?? doc.stages[0]?.id
  return new Set(cardCount(doc) > MANY ? doc.stages.map(({ id }) => id).filter((id) => id !== open) : [])
}

/** Follows the session: what is to be typed gets the keyboard, what is in focus elsewhere comes into sight, and what is done by pointing is done on the map. */
function useSession({ host: { editor }, go }: Way, root: React.RefObject<HTMLDivElement | null>, onView: (view: View) => void): void {
  useEffect(() => {
    function type(id: Id): void {
      editor.edit(null)
      const focus = { at: id.startsWith('map:') ? 'title' : id.slice(0, id.indexOf(':')), id } as Focus
      go(focus)
      // A menu that closes, or a dialog, gives the keyboard back to its button.
      requestAnimationFrame(() => {
        const { activeElement } = document
        if (activeElement === document.body || activeElement?.matches('[aria-haspopup]')) go(focus)
      })
    }
    return editor.session.subscribe(({ editing, focus, mode }, before) => {
      if (mode.mode !== 'select' && before.mode.mode === 'select') return onView('map')
      if (editing && editing !== before.editing) return type(editing.id)
      if (!focus || focus === before.focus || !root.current) return
      const part = partOf(root.current, focus)
      if (part && document.activeElement !== part) part.scrollIntoView({ block: 'nearest' })
    })
  }, [editor, go, root, onView])
}

/** Here the browser's own zoom makes things larger: its keys are left to it. */
function useBrowserZoom(): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && ['+', '-', '=', '0', '1'].includes(event.key)) event.stopImmediatePropagation() }
    addEventListener('keydown', key, true)
    return () => removeEventListener('keydown', key, true)
  }, [])
}
