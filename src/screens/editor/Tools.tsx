import { useEffect } from 'react'
import { useStore } from 'zustand'
import { action } from '../../editor/actions'
import type { Editor, Tool } from '../../editor/port'
import { describe } from '../../editor/shortcuts'
import { useI18n } from '../../i18n/react'
import { IconButton } from '../../ui'
import { useApp } from '../app/context'
import { APPLE } from './platform'

const ICONS = { select: 'pointer', hand: 'hand' } as const

/** The tool in use: what was chosen, else what suits the main pointer of the device. */
export function useTool(editor: Editor): Tool {
  return useStore(editor.session, ({ tool }) => tool) ?? (matchMedia('(pointer: coarse)').matches ? 'hand' : 'select')
}

/** The switch between selecting and pushing the map; the choice is remembered on this device. */
export function Tools({ editor }: { editor: Editor }) {
  const { t } = useI18n()
  const { storage: { settings } } = useApp()
  const now = useTool(editor)
  useEffect(() => {
    let over = false
    let stop = () => {}
    void settings.get('tool').catch(() => undefined).then((choice) => {
      if (over) return
      if ((choice === 'select' || choice === 'hand') && editor.session.getState().tool === null) editor.setTool(choice)
      stop = editor.session.subscribe(({ tool }, before) => { if (tool !== before.tool) void settings.set('tool', tool).catch(() => {}) })
    })
    return () => {
      over = true
      stop()
    }
  }, [editor, settings])
  return (
    <span className="ed-switch" role="group" aria-label={t('select.tools')}>
      {(['select', 'hand'] as const).map((tool) => <IconButton key={tool} icon={ICONS[tool]} label={t(`editor.tool_${tool}`)} shortcut={describe(action(`tool_${tool}`).shortcuts[0]!, APPLE)} pressed={now === tool} onClick={() => editor.setTool(tool)} />)}
    </span>
  )
}
