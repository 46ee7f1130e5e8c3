import { useEffect } from 'react'
import type { CardId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import { DRAGGED_CARD } from '../../editor/move'
import { announceMove } from '../announce'
import type { CanvasHost } from '../host'
import { landingAt } from '../place'

/** Takes cards that are dragged in from beside the map (the inbox), showing where they would land. */
export function useCardDrop(host: CanvasHost, wrapper: HTMLElement | null): void {
  useEffect(() => {
    if (!wrapper) return
    const landing = (event: DragEvent) => landingAt(host.scene(), host.toMap(event.clientX, event.clientY), new Set())
    const clear = () => host.overlay.setState({ landing: null, dragging: false })
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(DRAGGED_CARD)) return
      event.preventDefault()
      host.overlay.setState({ landing: landing(event)?.box ?? null, dragging: true })
    }
    const drop = (event: DragEvent) => {
      const id = event.dataTransfer?.getData(DRAGGED_CARD) as CardId | undefined
      if (!id || !get(host.editor.state.getState().doc, id)) return
      event.preventDefault()
      clear()
      const at = landing(event)
      if (!at || !host.editor.run('card.move', { ids: [id], lane: at.lane, step: at.step, index: at.index })) return
      host.editor.select([id])
      host.editor.setFocus({ at: 'card', id })
      announceMove(host, id)
    }
    const leave = (event: DragEvent) => { if (!wrapper.contains(event.relatedTarget as Node | null)) clear() }
    const handlers = { dragover: over, drop, dragleave: leave, dragend: clear }
    for (const [name, handler] of Object.entries(handlers)) wrapper.addEventListener(name, handler as EventListener)
    return () => {
      for (const [name, handler] of Object.entries(handlers)) wrapper.removeEventListener(name, handler as EventListener)
    }
  }, [host, wrapper])
}
