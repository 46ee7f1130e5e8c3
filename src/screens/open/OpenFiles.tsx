import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { looksLikeMap } from '../../formats/looks'
import { useI18n } from '../../i18n/react'
import { withWords } from '../../i18n/translator'
import { useToast } from '../../ui'
import { useApp } from '../app/context'
import { appSource } from '../app/source'
import { DropOverlay, type DropPlace } from './DropOverlay'
import type { Offer } from './intake'

export interface OpenFiles {
  /** Asks for files with the browser's own dialog; call it from a click or a key. */
  readonly choose: () => void
  /** True while files are being read and stored. */
  readonly busy: boolean
  /** Hands over pictures without a map inside that are dropped (`at` a place of the window) or pasted (`at` null), until the returned function is called. */
  readonly takePictures: (take: PictureTaker) => () => void
}

type PictureTaker = (files: readonly File[], at: DropPlace | null) => Promise<void>

const Context = createContext<OpenFiles | null>(null)

/** Opening of files for everything below. */
export function useOpenFiles(): OpenFiles {
  const open = useContext(Context)
  if (!open) throw new Error('useOpenFiles outside of OpenFilesProvider')
  return open
}

const ACCEPT = '.json,.png,application/json,image/png'

/** Opens maps from files by button, by drop anywhere and by paste, inside of the app and its messages; each becomes a new map, and what is open is never touched. */
export function OpenFilesProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const { storage, navigate } = useApp()
  const say = useToast()
  const input = useRef<HTMLInputElement>(null)
  const [running, setRunning] = useState(0)

  const open = useCallback(async (offers: readonly Offer[]) => {
    if (offers.length === 0) return
    setRunning((n) => n + 1)
    const { takeIn } = await withWords(import('./intake'))
    const { maps, errors } = await takeIn(offers, storage, appSource)
    setRunning((n) => n - 1)
    for (const { key, values } of errors) say({ text: t(key, values), look: 'error' })
    const dropped = maps.reduce((sum, map) => sum + map.dropped, 0)
    if (dropped > 0) say({ text: t('files.pictures_dropped', { count: dropped }), look: 'error' })
    const [first] = maps
    if (!first) return
    const title = first.title || t('map.untitled')
    if (maps.length > 1) say({ text: t('files.opened', { count: maps.length, title }) })
    else if (first.repairs > 0) say({ text: t('files.opened_repaired', { title, repairs: first.repairs }) })
    navigate(maps.length > 1 ? { screen: 'library' } : { screen: 'map', id: first.id })
  }, [storage, navigate, say, t])

  const taker = useRef<PictureTaker | null>(null)
  const takePictures = useCallback((take: PictureTaker) => {
    taker.current = take
    return () => {
      if (taker.current === take) taker.current = null
    }
  }, [])

  /** Pictures go to the map that is open, all else is opened. */
  const bring = useCallback(async (files: readonly File[], at: DropPlace | null, offer: (file: File) => Offer) => {
    const take = taker.current
    if (!take) return open(files.map(offer))
    setRunning((n) => n + 1)
    const { isPlainPicture } = await import('./intake')
    const plain = await Promise.all(files.map(isPlainPicture))
    const pictures = files.filter((_, i) => plain[i])
    if (pictures.length > 0) await take(pictures, at).catch(() => {})
    setRunning((n) => n - 1)
    await open(files.filter((_, i) => !plain[i]).map(offer))
  }, [open])

  const named = useCallback((file: File): Offer => ({ name: file.name || t('files.nameless'), file }), [t])

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !event.clipboardData) return
      const files = [...event.clipboardData.files]
      const text = event.clipboardData.getData('text/plain')
      if (files.length === 0 && !looksLikeMap(text)) return
      event.preventDefault()
      if (files.length > 0) void bring(files, null, (file) => ({ name: file.name && file.name !== 'image.png' ? file.name : t('files.pasted_picture'), file }))
      else void open([{ name: t('files.pasted_text'), text }])
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [open, bring, t])

  const value = useMemo<OpenFiles>(() => ({ choose: () => input.current?.click(), busy: running > 0, takePictures }), [running, takePictures])
  return (
    <Context value={value}>
      {children}
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        multiple
        hidden
        aria-label={t('app.choose_file')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // Choosing the same file again must be a change again.
          event.target.value = ''
          void open(files.map(named))
        }}
      />
      <DropOverlay onDrop={(files, at) => void bring(files, at, named)} busy={running > 0} />
    </Context>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
