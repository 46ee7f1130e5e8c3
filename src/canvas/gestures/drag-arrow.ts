import type { CardId, StepId } from '../../core/base/ids'
import { connect } from '../actions'
import type { CanvasHost } from '../host'
import { findCard } from '../place'
import { autoPan, type Gesture } from './gesture'

/** The card or step under a point of the window. */
export function endAt(x: number, y: number): CardId | StepId | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const hit = element.closest<HTMLElement>('[data-card], [data-step]')
    if (hit && !hit.closest('.cv-ghost')) return (hit.dataset.card ?? hit.dataset.step) as CardId | StepId
  }
  return null
}

/** Draws an arrow from a card to another card or to a step's head. */
export function dragArrow(host: CanvasHost, from: CardId, start: PointerEvent): Gesture {
  const at = findCard(host.scene(), from)?.at
  const origin = at ? { x: at.x + at.w / 2, y: at.y + at.h / 2 } : host.toMap(start.clientX, start.clientY)
  let last = start
  const show = (event: PointerEvent) => host.overlay.setState({ dragging: true, line: { from: origin, to: host.toMap(event.clientX, event.clientY) } })
  const stop = autoPan(host, () => last, show)
  function clear(): void {
    stop()
    host.overlay.setState({ line: null, dragging: false })
  }
  return {
    move(event) {
      last = event
      show(event)
    },
    end(event) {
      clear()
      const to = endAt(event.clientX, event.clientY)
      if (to) connect(host, from, to)
    },
    cancel: clear,
  }
}
