import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/react'
import './open.css'

/** Browsers say that files are over the page every 50 to 350 ms; after this silence they have left. */
const SILENCE = 600

export interface DropPlace { readonly x: number; readonly y: number }

/** Takes files dropped anywhere on the page, and shows that it will while they are over it. */
export function DropOverlay({ onDrop, busy }: { onDrop: (files: readonly File[], at: DropPlace) => void; busy: boolean }) {
  const { t } = useI18n()
  const [over, setOver] = useState(false)
  const take = useRef(onDrop)
  useEffect(() => {
    take.current = onDrop
  }, [onDrop])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      setOver(false)
    }
    const dragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
      clearTimeout(timer)
      timer = setTimeout(hide, SILENCE)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      hide()
      const files = [...event.dataTransfer.files]
      if (files.length > 0) take.current(files, { x: event.clientX, y: event.clientY })
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hide()
    }
    const handlers = { dragenter: dragOver, dragover: dragOver, dragleave: leave, drop }
    for (const [name, handler] of Object.entries(handlers)) window.addEventListener(name, handler as EventListener)
    return () => {
      clearTimeout(timer)
      for (const [name, handler] of Object.entries(handlers)) window.removeEventListener(name, handler as EventListener)
    }
  }, [])

  if (over) {
    return (
      <div className="drop-overlay">
        <div className="drop-overlay__frame">
          <p className="drop-overlay__title">{t('files.drop_title')}</p>
          <p className="drop-overlay__hint">{t('files.drop_hint')}</p>
        </div>
      </div>
    )
  }
  return busy ? <p className="open-busy" role="status">{t('files.opening')}</p> : null
}
