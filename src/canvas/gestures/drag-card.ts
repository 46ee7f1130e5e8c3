import type { CardId, Id } from '../../core/base/ids'
import { announceMove } from '../announce'
import type { CanvasHost } from '../host'
import { landingAt, type Landing } from '../place'
import { autoPan, liftGhost, type Gesture } from './gesture'

/** Drags a card to another place of the grid. */
export function dragCard(host: CanvasHost, id: CardId, element: HTMLElement, start: PointerEvent): Gesture {
  const moved = new Set([id])
  const ghost = liftGhost(host, element, start)
  let last = start
  let landing: Landing | null = null
  if (!host.editor.session.getState().selection.has(id)) host.editor.select([id as Id])

  function show(event: PointerEvent): void {
    landing = landingAt(host.scene(), host.toMap(event.clientX, event.clientY), moved)
    host.overlay.setState({ landing: landing?.box ?? null, dragging: true })
  }
  const stop = autoPan(host, () => last, show)
  function clear(): void {
    stop()
    ghost.drop()
    host.overlay.setState({ landing: null, dragging: false })
  }
  return {
    move(event) {
      last = event
      ghost.move(event)
      show(event)
    },
    end() {
      clear()
      if (landing && host.editor.run('card.move', { ids: [id], lane: landing.lane, step: landing.step, index: landing.index })) {
        host.editor.setFocus({ at: 'card', id })
        announceMove(host, id)
      }
    },
    cancel: clear,
  }
}
