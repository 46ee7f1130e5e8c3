import type { Clip } from '../../core/commands/clip'
import { chosen, copyChosen, paste } from '../../editor/clip'
import type { Editor } from '../../editor/port'
import { CLIP_TYPE, clipOfFlavours, flavoursOf, type Flavours } from '../../formats/clipboard'
import { looksLikeMap } from '../../formats/looks'
import type { Translator } from '../../i18n/translator'
import type { useToast } from '../../ui'
import { appSource } from '../app/source'

/** Whom the clipboard works for, and how it says what it has done. */
export interface ClipboardHost { readonly editor: Editor; readonly t: Translator['t']; readonly say: ReturnType<typeof useToast> }

/** Our own form of what was copied last, in this tab or another: a menu's paste sees only the words of it. */
let last: Flavours | null = null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('safar-clipboard')

function put(clip: Clip, data: DataTransfer | null): void {
  last = flavoursOf(clip)
  others?.postMessage(last)
  data?.setData(CLIP_TYPE, last.own)
  data?.setData('text/html', last.html)
  data?.setData('text/plain', last.text)
}

function told({ editor, t }: ClipboardHost, key: 'gather.copied' | 'gather.cut', clip: Clip): void {
  editor.announce(t(key, { count: clip.what === 'cards' ? chosen(editor).filter((id) => id.startsWith('card:')).length : clip.doc.lanes.length }))
}

/** What is on the clipboard now is told, and taken away when it was cut. */
function finish(host: ClipboardHost, { type }: ClipboardEvent, clip: Clip): void {
  const { editor } = host
  if (type !== 'cut' || editor.state.getState().readOnly) return told(host, 'gather.copied', clip)
  told(host, 'gather.cut', clip)
  editor.run('clip.cut', { ids: chosen(editor) })
}

function take({ editor, t, say }: ClipboardHost, flavours: Flavours): void {
  const clip = clipOfFlavours(flavours, editor.state.getState().doc.map, appSource)
  if (!clip) return say({ text: t('gather.nothing') })
  if (editor.state.getState().readOnly) return editor.announce(t('canvas.cannot'))
  const done = paste(editor, clip)
  if (!done) return say({ text: t('gather.not_here'), look: 'error' })
  editor.announce(t(done.into === 'inbox' ? 'gather.into_inbox' : 'gather.pasted', { count: done.count }))
  if (done.into === 'inbox') say({ text: t('gather.into_inbox', { count: done.count }), action: { label: t('gather.show'), run: () => editor.setPanel('inbox') } })
}

/** Copies, cuts and pastes on the map by the browser's own events, never while something is being typed; answers how to stop. A map's file is left to those who open maps. */
export function listen(host: ClipboardHost): () => void {
  const { editor } = host
  const hear = (event: MessageEvent<unknown>) => { if (isFlavours(event.data)) last = event.data }
  const copy = (event: ClipboardEvent) => {
    if (isElsewhere(event)) return
    const clip = copyChosen(editor)
    if (!clip) return
    event.preventDefault()
    put(clip, event.clipboardData)
    finish(host, event, clip)
  }
  const insert = (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (isElsewhere(event) || !data || data.files.length > 0) return
    const text = data.getData('text/plain')
    if (looksLikeMap(text)) return
    event.preventDefault()
    take(host, { own: data.getData('application/x-safar'), html: data.getData('text/html'), text })
  }
  others?.addEventListener('message', hear)
  document.addEventListener('copy', copy, true)
  document.addEventListener('cut', copy, true)
  document.addEventListener('paste', insert, true)
  return () => {
    others?.removeEventListener('message', hear)
    document.removeEventListener('copy', copy, true)
    document.removeEventListener('cut', copy, true)
    document.removeEventListener('paste', insert, true)
  }
}

/** Does what was asked for by an event that came before this part had: the words it brought, or what is written now. */
export function catchUp(host: ClipboardHost, event: ClipboardEvent, flavours: Flavours): void {
  const { editor } = host
  if (isElsewhere(event)) return
  if (event.type === 'paste') {
    if (flavours.text !== '' && !looksLikeMap(flavours.text)) take(host, flavours)
    return
  }
  const clip = copyChosen(editor)
  if (!clip) return
  put(clip, null)
  const blob = (type: 'html' | 'plain', words: string) => new Blob([words], { type: `text/${type}` })
  // A browser that refuses leaves what this app itself pastes from.
  if (last) void navigator.clipboard?.write([new ClipboardItem({ 'text/html': blob('html', last.html), 'text/plain': blob('plain', last.text) })]).catch(() => {})
  finish(host, event, clip)
}

/** Pastes what is on the clipboard, as a menu asks for it. */
export async function pasteNow(host: ClipboardHost): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    const [html, text] = await Promise.all([read('text/html'), read('text/plain')])
    take(host, last && last.text === text.replaceAll('\r\n', '\n') ? last : { own: '', html, text })
  } catch {
    // The browser asked and the person said no, or it never lets a page read: the keys always work.
    if (last) take(host, last)
    else host.say({ text: host.t('gather.use_keys'), look: 'error' })
  }
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
