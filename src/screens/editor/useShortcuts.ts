import { useEffect } from 'react'
import { ACTIONS, type Surface } from '../../editor/actions'
import type { Editor } from '../../editor/port'
import { matches } from '../../editor/shortcuts'

/** Keys that work anywhere on the screen of a map; not while a dialog or a menu is open, nor while text is being composed. */
export function useShortcuts(editor: Editor, surface: Surface, before: (id: string) => void): void {
  useEffect(() => {
    function key(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
      const target = event.target instanceof HTMLElement ? event.target : null
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return
      const typing = target?.matches('input, textarea, select, [contenteditable]') ?? false
      const pressed = (shortcuts: (typeof ACTIONS)[number]['shortcuts']) => shortcuts.find((shortcut) => matches(event, shortcut))
      const action = ACTIONS.find(({ shortcuts }) => pressed(shortcuts))
      if (!action || (typing && !action.whileTyping)) return
      if ((action.onMap || pressed(action.shortcuts)?.onMap) && target !== document.body && !target?.closest('.cv')) return
      event.preventDefault()
      if (action.enabled && !action.enabled(editor)) return
      before(action.id)
      action.run(editor, surface)
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [editor, surface, before])
}
