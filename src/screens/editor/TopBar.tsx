import { memo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { CanvasControls } from '../../canvas/controls'
import { action, type Action, type Surface } from '../../editor/actions'
import type { Editor } from '../../editor/port'
import { describe } from '../../editor/shortcuts'
import { useI18n } from '../../i18n/react'
import type { MessageKey } from '../../i18n/translator'
import type { OpenMap } from '../../storage'
import { Button, IconButton, Menu, type MenuItem } from '../../ui'
import { AppMenu } from '../app/AppMenu'
import { useApp } from '../app/context'
import { useOpenFiles } from '../open/OpenFiles'
import { APPLE } from './platform'
import { SaveStatus } from './SaveStatus'
import { count } from '../../canvas/count'
import type { View } from './useView'
import { later } from '../../ui/later'
import { withWords } from '../../i18n/translator'

function NarrowWait() {
  const { t } = useI18n()
  return <IconButton icon="more" label={t('editor.more')} disabled />
}

const BackTo = later(async () => (await import('./BackTo')).BackTo)
const NarrowMenu = later(async () => (await import('./NarrowMenu')).NarrowMenu, NarrowWait)
const Tools = later(async () => (await withWords(import('./Tools'))).Tools, () => <span className="ed-switch" />)

const key = (id: Action['id']) => describe(action(id).shortcuts[0]!, APPLE)

/** The words of an undo step, by the name of its command. */
export function stepWords(t: (key: MessageKey) => string, name: string): string {
  return t(`commands.${name.replace('.', '_')}` as MessageKey)
}

/** The small map of the map, and the way to show or hide it. */
interface Overview { readonly shown: boolean; readonly toggle: () => void }

/** The bar over the map: the way back, its title, whether it is saved, and what one needs at hand. */
export const TopBar = memo(function TopBar({ editor, surface, controls, map, from, overview, view, onView }: { editor: Editor; surface: Surface; controls: CanvasControls | null; map: OpenMap; from: string | undefined; overview: Overview; view: View; onView: (view: View) => void }) {
  count('toolbar')
  const { t, number } = useI18n()
  const { navigate } = useApp()
  const files = useOpenFiles()
  const title = useStore(editor.state, (state) => state.doc.map.title)
  const undo = useStore(editor.state, (state) => state.undo)
  const redo = useStore(editor.state, (state) => state.redo)
  const panel = useStore(editor.session, (session) => session.panel)
  const unsorted = useStore(editor.state, (state) => state.doc.inbox.length)
  const toggle = (which: 'details' | 'personas' | 'inbox') => editor.setPanel(panel === which ? 'none' : which)
  const run = (id: Action['id']) => () => action(id).run(editor, surface)
  const drawn = view === 'map'
  return (
    <header className="ed-bar">
      <IconButton icon="back" label={t('editor.back')} onClick={() => navigate({ screen: 'library' })} />
      {from && <BackTo id={from} />}
      <h1 className="ed-title" dir="auto" title={title}>{title || t('canvas.untitled')}</h1>
      <SaveStatus map={map} />
      <span className="ed-space" />
      <div className="ed-tools" role="toolbar" aria-label={t('editor.tools')}>
        <IconButton icon="undo" disabled={undo === null} label={undo ? t('editor.undo_what', { what: stepWords(t, undo) }) : t('editor.undo')} shortcut={key('undo')} onClick={run('undo')} />
        <IconButton icon="redo" disabled={redo === null} label={redo ? t('editor.redo_what', { what: stepWords(t, redo) }) : t('editor.redo')} shortcut={key('redo')} onClick={run('redo')} />
        {drawn && <>
        <span className="ed-wide ed-rule" aria-hidden />
        <span className="ed-wide"><Tools editor={editor} /></span>
        <span className="ed-wide"><IconButton icon="minus" label={t('editor.zoom_out')} shortcut={key('zoom_out')} onClick={run('zoom_out')} /></span>
        <ZoomMenu controls={controls} run={run} overview={overview} />
        <span className="ed-wide"><IconButton icon="plus" label={t('editor.zoom_in')} shortcut={key('zoom_in')} onClick={run('zoom_in')} /></span>
        <span className="ed-wide"><IconButton icon="fit" label={t('editor.fit')} shortcut={key('fit')} onClick={run('fit')} /></span>
        </>}
        <span className="ed-wide ed-rule" aria-hidden />
        <span className="ed-wide"><IconButton icon="search" label={t('editor.find')} shortcut={key('find')} onClick={run('find')} /></span>
        <span className="ed-wide"><IconButton icon="filter" label={t('editor.filter')} shortcut={key('filter')} pressed={panel === 'filter'} onClick={run('filter')} /></span>
        {drawn && <Button className="ed-view" look="quiet" icon="outline" onClick={() => onView('outline')}>{t('editor.outline')}</Button>}
        <span className="ed-badged ed-roomy"><IconButton icon="inbox" label={unsorted > 0 ? t('editor.inbox_count', { count: unsorted }) : t('editor.inbox')} pressed={panel === 'inbox'} onClick={() => toggle('inbox')} />{unsorted > 0 && <span className="ed-badge" aria-hidden>{number(unsorted)}</span>}</span>
        <span className="ed-roomy"><IconButton icon="personas" label={t('editor.personas')} pressed={panel === 'personas'} onClick={() => toggle('personas')} /></span>
        <IconButton icon="panel" label={t('editor.toggle_panel')} shortcut={key('toggle_panel')} pressed={panel === 'details'} onClick={() => toggle('details')} />
        <span className="ed-wide"><IconButton icon="file" label={t('editor.open_file')} onClick={files.choose} /></span>
        <span className="ed-wide"><IconButton icon="command" label={t('editor.palette')} shortcut={key('palette')} onClick={run('palette')} /></span>
        <span className="ed-wide"><IconButton icon="keyboard" label={t('editor.keys')} shortcut="?" onClick={run('keys')} /></span>
        <span className="ed-wide"><AppMenu /></span>
        <span className="ed-wide"><Button look="primary" icon="download" onClick={run('export')}>{t('editor.export')}</Button></span>
        <span className="ed-narrow"><NarrowMenu editor={editor} run={run} open={files.choose} template={() => surface.saveTemplate()} show={toggle} drawn={drawn} /></span>
      </div>
    </header>
  )
})

const never = () => () => {}
const one = () => 1

function ZoomMenu({ controls, run, overview }: { controls: CanvasControls | null; run: (id: Action['id']) => () => void; overview: Overview }) {
  const { t, percent } = useI18n()
  const zoom = useSyncExternalStore(controls?.onZoom ?? never, controls?.zoom ?? one)
  const to = (value: number): MenuItem => ({ id: String(value), label: percent(value), onSelect: () => controls?.zoomTo(value) })
  return (
    <span className="ed-wide">
      <Menu label={t('editor.zoom')} trigger={<button type="button" className="ed-zoom" aria-label={`${t('editor.zoom')}: ${percent(Math.round(zoom * 100) / 100)}`}>{percent(Math.round(zoom * 100) / 100)}</button>} items={[{ id: 'fit', label: t('editor.fit'), icon: 'fit', shortcut: key('fit'), onSelect: run('fit') }, 'separator', to(0.25), to(0.5), { ...to(1), shortcut: key('zoom_real') }, to(1.5), to(2), 'separator', { id: 'overview', label: t('canvas.minimap'), checked: overview.shown, onSelect: overview.toggle }]} />
    </span>
  )
}
