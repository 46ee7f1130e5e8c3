import { useEffect, useMemo, useRef, useState } from 'react'
import type { CanvasControls } from '../../canvas/controls'
import { useI18n } from '../../i18n/react'
import { loadTranslator } from '../../i18n/translator'
import { PaletteDialog, type PaletteLine } from '../../ui/palette'
import { useApp } from '../app/context'
import { useOpenFiles } from '../open/OpenFiles'
import { entriesOf, GROUPS, search, type CommandsHost, type Entry } from './commands'
import type { MenuHost } from './menus'

const KEPT = 6

/** Every command by its name, in the interface's language and in English, those used last first. */
export function Palette({ host, controls, overview, before, onClose }: { host: MenuHost; controls: CanvasControls | null; overview: CommandsHost['overview']; before: (id: string) => void; onClose: () => void }) {
  const { t, locale, setLocale } = useI18n()
  const { storage: { settings }, themeChoice, setTheme, navigate } = useApp()
  const files = useOpenFiles()
  const [query, setQuery] = useState('')
  const [recent, setRecent] = useState<readonly string[]>([])
  const [english, setEnglish] = useState<ReadonlyMap<string, Entry>>(new Map())
  const chosen = useRef<Entry | null>(null)
  const [origin] = useState(() => document.activeElement)
  // What could be done when it was opened: nothing changes behind a dialog.
  const [whole] = useState<CommandsHost>(() => ({ ...host, controls, overview, before, theme: themeChoice, setTheme, setLocale, openFile: files.choose, back: () => navigate({ screen: 'library' }) }))
  const entries = useMemo(() => entriesOf(whole), [whole])
  useEffect(() => {
    let over = false
    settings.get('commands').then((value) => { if (!over && Array.isArray(value)) setRecent(value.filter((id) => typeof id === 'string').slice(0, KEPT)) }, () => {})
    if (locale !== 'en') loadTranslator('en').then((i18n) => { if (!over) setEnglish(new Map(entriesOf({ ...whole, i18n }).map((entry) => [entry.id, entry]))) }, () => {})
    return () => { over = true }
  }, [settings, locale, whole])

  const line = ({ id, label, path, icon, picture, shortcut, checked, danger }: Entry): PaletteLine => ({ id, label, hint: path, icon, picture, shortcut, checked, danger })
  const used = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  const groups = query.trim() === ''
    ? [{ label: t('find.recent'), lines: used.map(line) }, ...GROUPS.map((group) => ({ label: t(`find.${group}`), lines: entries.filter((entry) => entry.group === group && !used.includes(entry)).map(line) }))]
    : [{ label: t('editor.palette'), lines: search(entries, english, query, recent).map(line) }]

  const choose = (id: string) => {
    chosen.current = entries.find((entry) => entry.id === id) ?? null
    void settings.set('commands', [id, ...recent.filter((other) => other !== id)].slice(0, KEPT)).catch(() => {})
    onClose()
  }
  const leave = () => {
    const { current } = chosen
    if (!current) {
      if (origin instanceof HTMLElement && origin !== document.body && origin.isConnected) origin.focus({ preventScroll: true })
      else controls?.focusMap()
      return true
    }
    current.run()
    // What was chosen may have taken focus itself; what begins a frame later may still do.
    requestAnimationFrame(() => { if (document.activeElement === document.body && !host.editor.session.getState().editing) controls?.focusMap() })
    return true
  }
  return <PaletteDialog title={t('editor.palette')} placeholder={t('find.command')} nothing={t('find.command_none')} query={query} groups={groups} onQuery={setQuery} onChoose={choose} onClose={onClose} onLeave={leave} />
}
