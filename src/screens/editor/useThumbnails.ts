import { useEffect } from 'react'
import { layout } from '../../core/layout/layout'
import type { LayoutEnv } from '../../core/layout/env'
import type { Editor } from '../../editor/port'
import type { Storage } from '../../storage'
import { pictureBytes } from '../app/pictures'

const REST = 4000

/** Draws the library's pictures of a map when it has been left alone for a while, when the page is hidden and when the map is left. */
export function useThumbnails({ library, pictures }: Storage, id: string, editor: Editor, env: LayoutEnv): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let drawn: unknown = null
    const draw = () => {
      clearTimeout(timer)
      const doc = editor.source.current()
      if (doc === drawn || editor.state.getState().readOnly) return
      drawn = doc
      // A picture that could not be made leaves the last one; the work itself is not concerned.
      void import('../../formats/thumbnail').then(({ drawThumbnails }) => drawThumbnails(layout(doc, env), pictureBytes(pictures))).then((drawings) => library.setThumbnails(id, drawings)).catch(() => {})
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(draw, REST)
    }
    const hidden = () => { if (document.visibilityState === 'hidden') draw() }
    timer = setTimeout(draw, 800)
    const stop = editor.state.subscribe((state, before) => { if (state.doc !== before.doc) later() })
    document.addEventListener('visibilitychange', hidden)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', hidden)
      draw()
    }
  }, [library, pictures, id, editor, env])
}
