import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { CanvasControls } from '../../canvas/controls'
import type { MenuRequest } from '../../canvas/host'
import { MapCanvas } from '../../canvas/MapCanvas'
import type { Id } from '../../core/base/ids'
import type { LayoutEnv } from '../../core/layout/env'
import type { Surface } from '../../editor/actions'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { withWords } from '../../i18n/translator'
import type { Translator } from '../../i18n/translator'
import { MapsContext } from '../../lanes/lane-maps'
import type { OpenMap } from '../../storage'
import { Banner, Button, EmptyState, loadIcons, MenuAt, useToast, whenIdle, type MenuItems } from '../../ui'
import { useApp } from '../app/context'
import './editor.css'
import type { MenuHost, MenuTarget } from './menus'
import { useLaneScreens } from './lanes/useLaneScreens'
import { SaveNotice } from './SaveStatus'
import { stepWords, TopBar } from './TopBar'
import { useClipboard } from './useClipboard'
import { useMapEnv } from './useMapEnv'
import { useOpenMap } from './useOpenMap'
import { usePictures } from './usePictures'
import { useShortcuts } from './useShortcuts'
import { useTold } from './useTold'
import { useThumbnails } from './useThumbnails'
import { useView, type View } from './useView'
import { later } from '../../ui/later'

const selecting = () => withWords(import('./selecting'))
const menus = () => withWords(import('./menus'))
/** The library of personas, reached from here because what it draws with is the editor's: a chunk of its own would take the editor's apart. */
export const personas = () => withWords(import('../personas/PersonasScreen'))
const ItemActions = later(async () => (await withWords(import('./ItemActions'))).ItemActions)
const Panel = later(async () => (await withWords(import('./panel/Panel'))).Panel, () => <aside className="ed-panel" aria-busy="true" />)
const Outline = later(async () => (await withWords(import('./outline/Outline'))).Outline)
const Capture = later(async () => (await withWords(import('./Capture'))).Capture)
const FindBar = later(async () => (await withWords(import('./FindBar'))).FindBar)
const FilterNote = later(async () => (await withWords(import('./FilterNote'))).FilterNote)
const ReviewNote = later(async () => (await withWords(import('./ReviewNote'))).ReviewNote)
const Palette = later(async () => (await withWords(import('./Palette'))).Palette)
const KeysDialog = later(async () => (await withWords(import('./KeysDialog'))).KeysDialog)
const SaveTemplate = later(async () => (await withWords(import('../library/SaveTemplate'))).SaveTemplate)
const ExportDialog = later(async () => (await withWords(import('../export/ExportDialog'))).ExportDialog)

/** A panel beside the map only where there is room for both; elsewhere it is asked for. */
const ROOMY = '(min-width: 1100px)'

/** One map, open for editing. */
export function EditorScreen({ mapId, from }: { mapId: string; from?: string | undefined }) {
  const { t } = useI18n()
  const { storage, navigate } = useApp()
  const opening = useOpenMap(storage, mapId)
  const view = useView(storage.settings)
  const back = <Button look="primary" icon="back" onClick={() => navigate({ screen: 'library' })}>{t('editor.back')}</Button>
  switch (opening.state) {
    case 'opening': return <main className="ed-wait" aria-busy="true" aria-label={t('editor.opening')} />
    case 'missing': return <main className="ed-wait"><EmptyState title={t('editor.missing_title')} text={t('editor.missing_text')}>{back}</EmptyState></main>
    case 'failed': return <main className="ed-wait"><EmptyState title={t('editor.failed_title')} text={opening.detail}>{back}<Button icon="restore" onClick={() => location.reload()}>{t('app.reload')}</Button></EmptyState></main>
    case 'open': return <Prepare map={opening.map} editor={opening.editor} from={from} view={view} />
  }
}

interface Shown { readonly map: OpenMap; readonly editor: Editor; readonly from: string | undefined; readonly view: ReturnType<typeof useView> }

/** Waits for the map's words and fonts, so that the first picture is the last. */
function Prepare({ map, editor, from, view }: Shown) {
  const { t } = useI18n()
  const ready = useMapEnv(editor)
  return ready ? <OpenEditor map={map} editor={editor} env={ready.env} words={ready.words} from={from} view={view} /> : <main className="ed-wait" aria-busy="true" aria-label={t('editor.opening')} />
}

interface At { readonly x: number; readonly y: number; readonly items: MenuItems; readonly label: string }

function OpenEditor({ map, editor, env, words, from, view: [view, setView] }: Shown & { env: LayoutEnv; words: Translator }) {
  const i18n = useI18n()
  const { t } = i18n
  const { storage, theme } = useApp()
  const [controls, setControls] = useState<CanvasControls | null>(null)
  const [dialog, setDialog] = useState<'keys' | 'export' | 'template' | 'palette' | null>(null)
  const [menu, setMenu] = useState<At | null>(null)
  const [capturing, setCapturing] = useState(false)
  const [finding, setFinding] = useState(0)
  const filtered = useStore(editor.session, (session) => session.filter !== null)
  const reviewed = useStore(editor.state, ({ doc }) => doc.map.reviewEvery !== undefined)
  const clipboard = useClipboard(editor)
  const [damaged, setDamaged] = useState(map.damaged)
  const panel = useStore(editor.session, (session) => session.panel !== 'none')
  const live = useRef<CanvasControls | null>(null)
  const ready = useCallback((next: CanvasControls | null) => {
    live.current = next
    setControls(next)
  }, [])

  const show = useCallback((next: View) => {
    if (next !== 'map') ready(null)
    setView(next)
  }, [ready, setView])
  // Back on the map, one is where one was in the outline.
  const last = useRef(view)
  useEffect(() => {
    const { focus } = editor.session.getState()
    if (controls && last.current !== 'map') requestAnimationFrame(() => {
      if (focus) live.current?.reveal(focus)
      if (document.activeElement === document.body) requestAnimationFrame(() => live.current?.focusMap())
    })
    if (controls || view !== 'map') last.current = view
  }, [editor, controls, view])

  const [overview, toggleOverview] = useOverview()

  const say = useToast()
  const surface = useMemo<Surface>(() => ({
    zoomIn: () => live.current?.zoomIn(),
    zoomOut: () => live.current?.zoomOut(),
    fit: () => live.current?.fit(),
    fitTo: (ids) => live.current?.fitTo(ids),
    zoomReal: () => live.current?.zoomTo(1),
    zoom: () => live.current?.zoom() ?? 1,
    zoomTo: (zoom) => live.current?.zoomTo(zoom),
    togglePanel: () => editor.setPanel(editor.session.getState().panel === 'none' ? 'details' : 'none'),
    showKeys: () => setDialog('keys'),
    exportMap: () => setDialog('export'),
    saveTemplate: () => setDialog('template'),
    capture: () => setCapturing(true),
    find: () => {
      show('map')
      setFinding((turn) => turn + 1)
    },
    filter: () => editor.setPanel(editor.session.getState().panel === 'filter' ? 'none' : 'filter'),
    palette: () => setDialog('palette'),
    selectMore: () => void selecting().then(({ growSelection }) => growSelection({ editor, i18n })),
    copyPicture: () => void withWords(import('./copy-picture')).then(({ copyPicture }) => copyPicture({ editor, env, theme, storage, i18n, say })),
  }), [editor, show, i18n, env, theme, storage, say])
  const choosePictures = usePictures(editor)
  const { dialogs, openMap, shown } = useLaneScreens(map.id, editor, env)
  const host = useMemo<MenuHost>(() => ({ editor, env, i18n, surface, clipboard, showDetails: () => editor.setPanel('details'), choosePictures, dialogs, openMap }), [editor, env, i18n, surface, clipboard, choosePictures, dialogs, openMap])
  const otherMaps = useCallback(async () => (await storage.library.list()).maps.filter(({ id }) => id !== map.id), [storage, map.id])

  const announceTravel = useCallback((id: string) => {
    const { undo, redo } = editor.state.getState()
    if (id === 'undo' && undo) editor.announce(t('editor.undone', { what: stepWords(t, undo) }))
    if (id === 'tool_select' || id === 'tool_hand') editor.announce(t(`editor.${id}`))
    if (id === 'redo' && redo) editor.announce(t('editor.redone', { what: stepWords(t, redo) }))
  }, [editor, t])
  useShortcuts(editor, surface, announceTravel)
  useTold(editor)
  useThumbnails(storage, map.id, editor, env)
  useTitle(editor)
  usePanelChoice(editor)
  usePrefetch()
  useLeaveGuard(map)

  const openMenu = useCallback((request: MenuRequest) => {
    const { target, x, y } = request
    const at: MenuTarget = 'id' in target ? { at: 'item', id: target.id } : target.at === 'title' ? { at: 'map' } : target
    void menus().then(({ menuFor }) => setMenu({ x, y, items: menuFor(host, at), label: t('editor.menu') }))
  }, [host, t])
  const actions = useCallback((selection: readonly Id[]) => <ItemActions host={host} selection={selection} />, [host])
  const closeMenu = useCallback(() => {
    setMenu(null)
    requestAnimationFrame(() => { if (!editor.session.getState().editing && document.activeElement === document.body) live.current?.focusMap() })
  }, [editor])

  const stopTyping = useCallback(() => {
    setCapturing(false)
    setFinding(0)
    live.current?.focusMap()
  }, [])

  const small = useMemo(() => ({ shown: overview, toggle: toggleOverview }), [overview, toggleOverview])
  return (
    <div className="ed">
      <TopBar editor={editor} surface={surface} controls={controls} map={map} from={from} overview={small} view={view} onView={show} />
      <SaveNotice map={map} doc={() => editor.source.current()} />
      {damaged && <Banner text={t('editor.damaged')}><Button onClick={() => setDamaged(false)}>{t('editor.dismiss')}</Button></Banner>}
      {filtered && <FilterNote editor={editor} />}
      {reviewed && <ReviewNote editor={editor} />}
      <div className="ed-body">
        <main className="ed-main">
          {view === 'map'
            ? <MapCanvas editor={editor} env={env} onMenu={openMenu} onAddLane={dialogs.chooseLane} onReady={ready} renderActions={actions} minimap={overview} />
            : <MapsContext value={otherMaps}><Outline host={host} view={view} onView={show} /></MapsContext>}
          {capturing && <Capture host={host} onClose={stopTyping} />}
          {finding > 0 && controls && view === 'map' && <FindBar host={host} controls={controls} turn={finding} onClose={stopTyping} />}
        </main>
        {panel && <MapsContext value={otherMaps}><Panel host={host} /></MapsContext>}
      </div>
      {menu && <MenuAt x={menu.x} y={menu.y} items={menu.items} label={menu.label} onClose={closeMenu} />}
      {shown}
      {dialog === 'palette' && <Palette host={host} controls={controls} overview={small} before={announceTravel} onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      {dialog === 'template' && <SaveTemplate title={editor.source.current().map.title} read={() => Promise.resolve(editor.source.current())} onClose={() => setDialog(null)} />}
      {dialog === 'export' && <ExportDialog doc={editor.source.current()} env={env} theme={theme} date={words.date} onClose={() => setDialog(null)} />}
    </div>
  )
}

/** What a person will want next is fetched while nothing else is to do. */
function usePrefetch(): void {
  useEffect(() => whenIdle(() => [menus(), loadIcons(), import('./FindBar'), import('./Palette'), import('./ItemActions'), import('./panel/Panel'), import('../export/ExportDialog'), import('../../canvas/gestures/drag-box'), import('../../canvas/gestures/drag-many'), selecting()]), [])
}

/** The overview lies over the map's corner: only for those who asked for it, remembered. */
function useOverview(): readonly [boolean, () => void] {
  const { storage: { settings } } = useApp()
  const [shown, show] = useState(false)
  useEffect(() => {
    let over = false
    void settings.get('overview').then((choice) => { if (!over && choice === true) show(true) }, () => {})
    return () => { over = true }
  }, [settings])
  return [shown, () => {
    show(!shown)
    void settings.set('overview', !shown).catch(() => {})
  }]
}

function useTitle(editor: Editor): void {
  const { t } = useI18n()
  const title = useStore(editor.state, (state) => state.doc.map.title)
  useEffect(() => { document.title = `${title || t('canvas.untitled')} – ${t('app.name')}` }, [title, t])
}

/** The panel stands open where there is room, until it is closed; the choice is remembered. */
function usePanelChoice(editor: Editor): void {
  const { storage: { settings } } = useApp()
  useEffect(() => {
    let over = false
    let stop = () => {}
    void settings.get('panel').catch(() => undefined).then((choice) => {
      if (over) return
      if (choice !== 'none' && matchMedia(ROOMY).matches && editor.session.getState().panel === 'none') editor.setPanel('details')
      stop = editor.session.subscribe(({ panel }, before) => {
        if (panel !== before.panel && matchMedia(ROOMY).matches) void settings.set('panel', panel === 'none' ? 'none' : 'details').catch(() => {})
      })
    })
    return () => {
      over = true
      stop()
    }
  }, [editor, settings])
}

/** Leaving the page is only asked about while something is not in the database yet. */
function useLeaveGuard(map: OpenMap): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      const { state } = map.save()
      if (state === 'saving' || state === 'failed') event.preventDefault()
    }
    const hide = () => void map.flush().catch(() => {})
    addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [map])
}
