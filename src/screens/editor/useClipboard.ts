import { useEffect, useMemo } from 'react'
import type { Clip } from '../../core/commands/clip'
import { chosen, copyChosen, paste } from '../../editor/clip'
import type { Editor } from '../../editor/port'
import type { Flavours } from '../../formats/clipboard'
import { looksLikeMap } from '../../formats/looks'
import { useI18n } from '../../i18n/react'
import { useToast } from '../../ui'
import { appSource } from '../app/source'

const formats = () => import('../../formats/clipboard')

/** The clipboard as a menu or a button uses it; the keys come as events of the browser. */
export interface Clipboard { copy(): void; cut(): void; paste(): Promise<void> }

/** Our own form of what was copied last, in this tab or another: a menu's paste sees only the words of it. */
let last: Flavours | null = null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('safar-clipboard')

/** Copies, cuts and pastes on the map, never while something is being typed. A map's file is left to those who open maps. */
export function useClipboard(editor: Editor): Clipboard {
  const { t } = useI18n()
  const say = useToast()

  const actions = useMemo(() => {
    const put = (clip: Clip, { flavoursOf, CLIP_TYPE }: Awaited<ReturnType<typeof formats>>, data: DataTransfer | null) => {
      last = flavoursOf(clip)
      others?.postMessage(last)
      data?.setData(CLIP_TYPE, last.own)
      data?.setData('text/html', last.html)
      data?.setData('text/plain', last.text)
    }
    const told = (key: 'gather.copied' | 'gather.cut', clip: Clip) => editor.announce(t(key, { count: clip.what === 'cards' ? chosenCount(editor) : clip.doc.lanes.length }))
    const take = async (flavours: Flavours) => {
      const { clipOfFlavours } = await formats()
      const clip = clipOfFlavours(flavours, editor.state.getState().doc.map, appSource)
      if (!clip) return say({ text: t('gather.nothing') })
      if (editor.state.getState().readOnly) return editor.announce(t('canvas.cannot'))
      const done = paste(editor, clip)
      if (!done) return say({ text: t('gather.not_here'), look: 'error' })
      editor.announce(t(done.into === 'inbox' ? 'gather.into_inbox' : 'gather.pasted', { count: done.count }))
      if (done.into === 'inbox') say({ text: t('gather.into_inbox', { count: done.count }), action: { label: t('gather.show'), run: () => editor.setPanel('inbox') } })
    }
    return { put, told, take }
  }, [editor, say, t])

  useEffect(() => {
    // Loaded beforehand: what goes on the clipboard must be there while the event lasts.
    let ready: Awaited<ReturnType<typeof formats>> | null = null
    const fetch = () => void formats().then((loaded) => (ready = loaded)).catch(() => {})
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(fetch) : window.setTimeout(fetch, 300)
    const hear = (event: MessageEvent<unknown>) => { if (isFlavours(event.data)) last = event.data }
    const take = (event: ClipboardEvent) => {
      if (isElsewhere(event) || !ready) return
      const clip = copyChosen(editor)
      if (!clip) return
      event.preventDefault()
      actions.put(clip, ready, event.clipboardData)
      if (event.type === 'cut' && !editor.state.getState().readOnly) {
        actions.told('gather.cut', clip)
        editor.run('clip.cut', { ids: chosen(editor) })
      } else actions.told('gather.copied', clip)
    }
    const put = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (isElsewhere(event) || !data || data.files.length > 0) return
      const text = data.getData('text/plain')
      if (looksLikeMap(text)) return
      event.preventDefault()
      void actions.take({ own: data.getData('application/x-safar'), html: data.getData('text/html'), text })
    }
    others?.addEventListener('message', hear)
    document.addEventListener('copy', take, true)
    document.addEventListener('cut', take, true)
    document.addEventListener('paste', put, true)
    return () => {
      if (typeof cancelIdleCallback === 'function') cancelIdleCallback(idle)
      else clearTimeout(idle)
      others?.removeEventListener('message', hear)
      document.removeEventListener('copy', take, true)
      document.removeEventListener('cut', take, true)
      document.removeEventListener('paste', put, true)
    }
  }, [editor, actions])

  return useMemo<Clipboard>(() => ({
    copy: () => void document.execCommand('copy'),
    cut: () => void document.execCommand('cut'),
    async paste() {
      try {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
        const [html, text] = await Promise.all([read('text/html'), read('text/plain')])
        await actions.take(last && last.text === text.replaceAll('\r\n', '\n') ? last : { own: '', html, text })
      } catch {
        // The browser asked and the person said no, or it never lets a page read: the keys always work.
        if (last) await actions.take(last)
        else say({ text: t('gather.use_keys'), look: 'error' })
      }
    },
  }), [actions, say, t])
}

function chosenCount(editor: Editor): number {
  return chosen(editor).filter((id) => id.startsWith('card:')).length
}

function isFlavours(value: unknown): value is Flavours {
  return typeof value === 'object' && value !== null && ['own', 'html', 'text'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
}

/** True for events that belong to a text field, a dialog or selected words of the page. */
function isElsewhere(event: ClipboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]')) return true
  return event.type !== 'paste' && (getSelection()?.toString() ?? '') !== ''
}
