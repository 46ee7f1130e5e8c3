import { useEffect } from 'react'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { stepWords } from './TopBar'

/** How long what is done has to say more of itself than its name. */
const WAIT = 150
/** What says its new value by itself. */
const TELLS = 'input, textarea, select, [role=slider], [role=spinbutton], [role=combobox], [role=checkbox], [role=radio], [role=switch]'

/** Every change is told to assistive technology: by its name, where nothing more is said of it. */
export function useTold(editor: Editor): void {
  const { t } = useI18n()
  useEffect(() => editor.session.subscribe(({ done, announcement: { turn } }, before) => {
    if (!done || done === before.done || document.activeElement?.matches(TELLS)) return
    setTimeout(() => {
      if (editor.session.getState().announcement.turn === turn) editor.announce(t('editor.done_what', { what: stepWords(t, done.name) }))
    }, WAIT)
  }), [editor, t])
}
