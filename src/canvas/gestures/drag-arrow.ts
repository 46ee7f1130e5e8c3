import type { CardId } from '../../core/base/ids'
import type { ArrowEnd } from '../../core/document/records'
import { connect } from '../actions'
import type { CanvasHost } from '../host'
import { findCard } from '../place'
import { autoPan, type Gesture } from './gesture'

/** The card, step or stage under a point of the window. */
export function endAt(x: number, y: number): ArrowEnd | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const hit = element.closest<HTMLElement>('[data-card], [data-step], [data-head^="stage:"]')
    if (hit && !hit.closest('.cv-ghost')) return (hit.dataset.card ?? hit.dataset.step ?? hit.dataset.head) as ArrowEnd
  }
  return null
}

/** Draws an arrow from a card to another card or to the head of a step or stage. */
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
