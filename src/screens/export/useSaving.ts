import { useCallback, useEffect, useRef, useState } from 'react'
import { fileName, saveFile } from '../../formats/save'
import type { MessageKey, Values } from '../../i18n/translator'

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly share: number }
  | { readonly state: 'heavy'; readonly size: number; readonly most: number; readonly keep: () => void }
  | { readonly state: 'told'; readonly failed: boolean; readonly key: MessageKey; readonly values?: Values }

export interface Make { readonly title: string; readonly fallback: string; readonly extension: string; readonly failure: MessageKey; /** No more bytes of it can be opened again. */ readonly most?: number; readonly make: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Blob> }

/** Makes one file at a time and hands it to the downloads; can be cancelled, and is when its dialog closes. */
export function useSaving(): { saving: Saving; save: (what: Make) => Promise<void>; cancel: () => void; forget: () => void } {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const save = useCallback(async ({ title, fallback, extension, failure, most, make }: Make) => {
    running.current?.abort()
    const abort = new AbortController()
    running.current = abort
    setSaving({ state: 'working', share: 0 })
    try {
      const blob = await make((share) => setSaving({ state: 'working', share }), abort.signal)
      const name = fileName(title, fallback, extension)
      const keep = () => {
        saveFile(blob, name)
        setSaving({ state: 'told', failed: false, key: 'files.saved', values: { name } })
      }
      if (most !== undefined && blob.size > most) setSaving({ state: 'heavy', size: blob.size, most, keep })
      else keep()
    } catch {
      setSaving(abort.signal.aborted ? { state: 'told', failed: false, key: 'files.cancelled' } : { state: 'told', failed: true, key: failure })
    }
  }, [])

  return { saving, save, cancel: useCallback(() => running.current?.abort(), []), forget: useCallback(() => setSaving((now) => (now.state === 'told' || now.state === 'heavy' ? { state: 'idle' } : now)), []) }
}
