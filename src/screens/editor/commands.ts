import type { ReactNode } from 'react'
import type { CanvasControls } from '../../canvas/controls'
import { fold } from '../../core/base/fold'
import type { Id } from '../../core/base/ids'
import { ACTIONS } from '../../editor/actions'
import type { Focus, Session } from '../../editor/port'
import { describe } from '../../editor/shortcuts'
import { LOCALES, type Locale } from '../../i18n/locales'
import type { MenuItems, UiIcon } from '../../ui'
import type { ThemeChoice } from '../app/context'
import { menuFor, type MenuHost, type MenuTarget } from './menus'
import { APPLE } from './platform'

/** What the list of commands needs beside a menu's host: the app around the map. */
export interface CommandsHost extends MenuHost {
  /** Null while the map is read as text. */
  readonly controls: CanvasControls | null
  readonly overview: { readonly shown: boolean; readonly toggle: () => void }
  readonly theme: ThemeChoice
  readonly setTheme: (choice: ThemeChoice) => void
  readonly setLocale: (locale: Locale) => void
  readonly openFile: () => void
  readonly back: () => void
  readonly before: (id: string) => void
}

/** Actions that only the drawn map has. */
const DRAWN: ReadonlySet<string> = new Set(['zoom_in', 'zoom_out', 'fit', 'fit_selection', 'zoom_real', 'select_more', 'tool_select', 'tool_hand'])

export const GROUPS = ['here', 'map', 'go', 'app'] as const

/** A command: `path` names the menus it lies in. */
export interface Entry { readonly id: string; readonly group: (typeof GROUPS)[number]; readonly label: string; readonly path: string; readonly icon?: UiIcon | undefined; readonly picture?: ReactNode; readonly shortcut?: string | undefined; readonly checked?: boolean | undefined; readonly danger?: boolean | undefined; readonly run: () => void }

/** Everything that can be done now, in the words of the host's translator; ids are the same in every language. */
export function entriesOf(host: CommandsHost): readonly Entry[] {
  const { editor, i18n: { t }, surface, controls, overview } = host
  const { doc, readOnly } = editor.state.getState()
  const target = readOnly || !controls ? null : targetOf(editor.session.getState())
  const panel = (id: Exclude<Session['panel'], 'none'>, label: string, icon: UiIcon): Entry => ({ id: `panel ${id}`, group: 'app', label, path: '', icon, run: () => editor.setPanel(id) })
  const go = (id: Id, focus: Focus, label: string, path: string): Entry => ({
    id: `go ${id}`, group: 'go', label, path: `${t('find.go')} · ${path}`,
    run: () => {
      editor.select([id])
      editor.setFocus(focus)
      controls?.reveal(focus)
    },
  })
  const all: Entry[] = [
    ...(target ? flat(menuFor(host, target), 'here', '') : []),
    ...(readOnly || !controls ? [] : flat(menuFor(host, { at: 'map' }), 'map', '')),
    ...ACTIONS.filter(({ id, enabled }) => id !== 'palette' && id !== 'toggle_panel' && (!enabled || enabled(editor)) && (controls || !DRAWN.has(id))).map(({ id, shortcuts, run }): Entry => ({
      id: `action ${id}`, group: 'map', label: t(`editor.${id}`), path: '', shortcut: shortcuts[0] && describe(shortcuts[0], APPLE),
      run: () => {
        host.before(id)
        run(editor, surface)
      },
    })),
    ...(controls ? doc.stages : []).map(({ id, title }) => go(id, { at: 'stage', id }, title || t('canvas.unnamed_stage'), t('editor.stage'))),
    ...doc.lanes.filter((lane) => controls && !lane.hidden).map(({ id, title }) => go(id, { at: 'lane', id }, title || t('canvas.unnamed_lane'), t('editor.lane'))),
    panel('details', t('editor.toggle_panel'), 'panel'), panel('inbox', t('editor.inbox'), 'inbox'), panel('personas', t('editor.personas'), 'personas'),
    ...(controls ? [{ id: 'overview', group: 'app', label: t('canvas.minimap'), path: '', checked: overview.shown, run: overview.toggle } as const] : []),
    { id: 'template', group: 'map', label: t('templates.save'), path: '', icon: 'template', run: () => surface.saveTemplate() },
    { id: 'open', group: 'app', label: t('editor.open_file'), path: '', icon: 'file', run: host.openFile },
    { id: 'back', group: 'app', label: t('editor.back'), path: '', icon: 'back', run: host.back },
    ...LOCALES.map(({ code, name }): Entry => ({ id: `language ${code}`, group: 'app', label: name, path: t('app.language'), icon: 'language', run: () => host.setLocale(code) })),
    ...(['system', 'light', 'dark'] as const).map((choice): Entry => ({ id: `theme ${choice}`, group: 'app', label: t(`app.theme_${choice}`), path: t('app.theme'), icon: choice, checked: host.theme === choice, run: () => host.setTheme(choice) })),
  ]
  // What is in a menu and on a key is one command.
  const names = new Map<string, Entry>()
  for (const entry of all) {
    const name = entry.id.startsWith('go ') ? entry.id : `${entry.path}|${entry.label}`
    const known = names.get(name)
    names.set(name, known ? { ...known, shortcut: known.shortcut ?? entry.shortcut } : entry)
  }
  return [...names.values()]
}

function targetOf({ selection, focus }: Session): MenuTarget | null {
  const [first] = selection
  if (first?.startsWith('point:') && focus?.at === 'point') return focus
  if (first && !first.startsWith('point:')) return { at: 'item', id: first }
  if (!focus || focus.at === 'title') return null
  return 'id' in focus ? { at: 'item', id: focus.id } : focus
}

function flat(items: MenuItems, group: Entry['group'], path: string, trail = ''): Entry[] {
  return items.flatMap((item): Entry[] => {
    if (item === 'separator' || item.disabled) return []
    const { id, label, icon, picture, shortcut, checked, danger, items: inner, onSelect } = item
    if (inner) return flat(inner, group, path ? `${path} · ${label}` : label, `${trail}${id}/`)
    return onSelect ? [{ id: `menu ${group} ${trail}${id}`, group, label, path, icon, picture, shortcut, checked, danger, run: onSelect }] : []
  })
}

/** Commands whose names hold all words of a query, in the interface's language or in English; those that begin with it first, then those used last. */
export function search(entries: readonly Entry[], english: ReadonlyMap<string, Entry>, query: string, recent: readonly string[]): readonly Entry[] {
  const whole = fold(query).text.trim()
  const words = whole.split(/\s+/)
  const scored = entries.flatMap((entry) => {
    const other = english.get(entry.id)
    const names = [entry, ...(other ? [other] : [])].map(({ label, path }) => ({ label: fold(label).text, all: fold(`${label} ${path}`).text }))
    if (!names.some(({ all }) => words.every((word) => all.includes(word)))) return []
    const used = recent.indexOf(entry.id)
    const rank = names.some(({ label }) => label.startsWith(whole)) ? 0 : names.some(({ label }) => ` ${label}`.includes(` ${whole}`)) ? 1 : names.some(({ label }) => label.includes(whole)) ? 2 : 3
    return [{ entry, rank: rank * 100 + (used < 0 ? 50 : used) }]
  })
  return scored.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)
}
