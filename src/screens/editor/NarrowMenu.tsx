import type { Action } from '../../editor/actions'
import type { Editor } from '../../editor/port'
import { LOCALES } from '../../i18n/locales'
import { useI18n } from '../../i18n/react'
import { IconButton, Menu } from '../../ui'
import { useApp } from '../app/context'
import { useTool } from './Tools'

/** On a narrow screen everything that has no room of its own. */
export function NarrowMenu({ editor, run, open, template, show, drawn }: { editor: Editor; show: (panel: 'personas' | 'inbox') => void; run: (id: Action['id']) => () => void; open: () => void; template: () => void; drawn: boolean }) {
  const { t, locale, setLocale } = useI18n()
  const tool = useTool(editor)
  const { themeChoice, setTheme } = useApp()
  return (
    <Menu
      align="end"
      label={t('editor.more')}
      trigger={<IconButton icon="more" label={t('editor.more')} />}
      items={[
        { id: 'export', label: t('editor.export'), icon: 'download', onSelect: run('export') },
        { id: 'open', label: t('editor.open_file'), icon: 'file', onSelect: open },
        { id: 'template', label: t('templates.save'), icon: 'template', onSelect: template },
        'separator',
        { id: 'find', label: t('editor.find'), icon: 'search', onSelect: run('find') },
        { id: 'filter', label: t('editor.filter'), icon: 'filter', onSelect: run('filter') },
        { id: 'palette', label: t('editor.palette'), icon: 'command', onSelect: run('palette') },
        'separator',
        { id: 'inbox', label: t('editor.inbox'), icon: 'inbox', onSelect: () => show('inbox') },
        { id: 'personas', label: t('editor.personas'), icon: 'personas', onSelect: () => show('personas') },
        { id: 'capture', label: t('editor.capture'), icon: 'edit', onSelect: run('capture') },
        ...(drawn ? [{ id: 'select', label: t('editor.tool_select'), checked: tool === 'select', onSelect: run('tool_select') }, { id: 'hand', label: t('editor.tool_hand'), checked: tool === 'hand', onSelect: run('tool_hand') }, 'separator',
        { id: 'fit', label: t('editor.fit'), icon: 'fit', onSelect: run('fit') },
        { id: 'in', label: t('editor.zoom_in'), icon: 'plus', onSelect: run('zoom_in') },
        { id: 'out', label: t('editor.zoom_out'), icon: 'minus', onSelect: run('zoom_out') }] as const : []),
        'separator',
        { id: 'language', label: t('app.language'), icon: 'language', items: LOCALES.map(({ code, name }) => ({ id: code, label: name, checked: code === locale, onSelect: () => setLocale(code) })) },
        { id: 'theme', label: t('app.theme'), icon: 'system', items: (['system', 'light', 'dark'] as const).map((choice) => ({ id: choice, label: t(`app.theme_${choice}`), icon: choice, checked: choice === themeChoice, onSelect: () => setTheme(choice) })) },
        { id: 'keys', label: t('editor.keys'), icon: 'keyboard', onSelect: run('keys') },
      ]}
    />
  )
}
