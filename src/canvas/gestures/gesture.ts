import type { CanvasHost } from '../host'

/** A gesture under way. `move` and `end` get window coordinates; `cancel` leaves no trace. */
export interface Gesture { move(event: PointerEvent): void; end(event: PointerEvent): void; cancel(event?: PointerEvent): void }

const EDGE = 48
const MOST = 14

/** How fast the map pans while something is dragged near the pane's edge, in px a frame. */
export function edgePan(wrapper: HTMLElement, event: { clientX: number; clientY: number }): { dx: number; dy: number } {
  const { left, right, top, bottom } = wrapper.getBoundingClientRect()
  const push = (low: number, high: number) => (low < EDGE ? (EDGE - Math.max(0, low)) / EDGE : high < EDGE ? -(EDGE - Math.max(0, high)) / EDGE : 0) * MOST
  return { dx: push(event.clientX - left, right - event.clientX), dy: push(event.clientY - top, bottom - event.clientY) }
}

/** Pans at the edge for as long as a gesture lasts, telling it after each step; returns the way to stop. */
export function autoPan(host: CanvasHost, last: () => PointerEvent, panned: (event: PointerEvent) => void): () => void {
  let frame = requestAnimationFrame(function step() {
    const { dx, dy } = edgePan(host.wrapper(), last())
    if (dx || dy) {
      host.pan(dx, dy)
      panned(last())
    }
    frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}

/** Lifts a copy of an element over the map, with a number when it stands for several; it follows the pointer without anything being laid out again. */
export function liftGhost(host: CanvasHost, element: HTMLElement, start: PointerEvent, count = ''): { move(event: PointerEvent): void; drop(): void } {
  const wrapper = host.wrapper()
  const frame = wrapper.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const ghost = element.cloneNode(true) as HTMLElement
  ghost.classList.add('cv-ghost')
  ghost.removeAttribute('id')
  ghost.setAttribute('aria-hidden', 'true')
  if (count) ghost.append(Object.assign(document.createElement('b'), { textContent: count }))
  const scale = box.width / element.offsetWidth || 1
  Object.assign(ghost.style, { left: '0', top: '0', width: `${element.offsetWidth}px`, height: `${element.offsetHeight}px` })
  const place = (dx: number, dy: number) => (ghost.style.transform = `translate(${box.left - frame.left + dx}px, ${box.top - frame.top + dy}px) scale(${scale})`)
  place(0, 0)
  wrapper.append(ghost)
  element.dataset.lifted = ''
  return {
    move: (event) => void place(event.clientX - start.clientX, event.clientY - start.clientY),
    drop() {
      ghost.remove()
      delete element.dataset.lifted
    },
  }
}
