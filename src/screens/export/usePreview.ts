import { useEffect, useState } from 'react'
import type { Theme } from '../../core/layout/palette'
import type { Scene } from '../../core/layout/scene'
import { previewPng } from '../../formats/png/export'
import type { PictureBytes } from '../../formats/png/job'

const PAUSE = 120

/** Address of a small picture of the scene, drawn anew a moment after anything changes; the last one stays until then. */
export function usePreview(scene: Scene | null, theme: Theme, ground: boolean, box: { readonly width: number; readonly height: number }, pictures: PictureBytes): string | null {
  const [url, setUrl] = useState<string | null>(null)
  const { width, height } = box
  useEffect(() => {
    if (!scene) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      const dots = Math.min(2, devicePixelRatio || 1)
      previewPng(scene, theme, ground, { width: width * dots, height: height * dots }, { signal: abort.signal, pictures }).then(
        (blob) => {
          if (!abort.signal.aborted) setUrl(URL.createObjectURL(blob))
        },
        // Saving says what is wrong; a missing preview says nothing more.
        () => undefined,
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [scene, theme, ground, width, height, pictures])
  useEffect(() => () => {
    if (url) URL.revokeObjectURL(url)
  }, [url])
  return scene ? url : null
}
