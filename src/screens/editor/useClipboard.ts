import { useEffect, useMemo, useState } from 'react'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { withWords } from '../../i18n/translator'
import { useToast } from '../../ui'
import type { ClipboardHost } from './clipboard'

/** Fetched as soon as the map is there: what goes on the clipboard should be there while the event lasts. */
const load = () => import('./clipboard')
const EVENTS = ['copy', 'cut', 'paste'] as const

/** The clipboard as a menu or a button uses it; the keys come as events of the browser. */
export interface Clipboard { copy(): void; cut(): void; paste(): Promise<void> }

/** Copies, cuts and pastes on the map. */
export function useClipboard(editor: Editor): Clipboard {
  const { t } = useI18n()
  const say = useToast()
  const host = useMemo<ClipboardHost>(() => ({ editor, t, say }), [editor, t, say])
  const [ready, setReady] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  useEffect(() => {
    let over = false
    void load().then((parts) => { if (!over) setReady(parts) }, () => {})
    return () => { over = true }
  }, [])
  useEffect(() => {
    if (ready) return ready.listen(host)
    const early = (event: ClipboardEvent) => {
      const [own, html, text] = ['application/x-safar', 'text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '') as [string, string, string]
      void load().then(({ catchUp }) => catchUp(host, event, { own, html, text }), () => {})
    }
    for (const type of EVENTS) document.addEventListener(type, early, true)
    return () => { for (const type of EVENTS) document.removeEventListener(type, early, true) }
  }, [ready, host])
  return useMemo<Clipboard>(() => ({
    copy: () => void document.execCommand('copy'),
    cut: () => void document.execCommand('cut'),
    paste: async () => (await withWords(load())).pasteNow(host),
  }), [host])
}
