import { passes } from '../../core/analysis/filter'
import type { CardId, Id } from '../../core/base/ids'
import type { Box, CanvasHost, MapPoint } from '../host'
import { touched } from '../touched'
import { words } from '../words'
import { autoPan, type Gesture } from './gesture'

/** Draws a box over the map and selects the cards it touches: instead of what was selected, or with Shift added to it. Until it is let go nothing is rendered; the cards are only marked. */
export function dragBox(host: CanvasHost, start: PointerEvent): Gesture {
  const { editor } = host
  const wrapper = host.wrapper()
  const add = start.shiftKey || start.ctrlKey || start.metaKey || editor.session.getState().mode.mode === 'gather'
  const frame = document.createElement('div')
  const count = document.createElement('b')
  frame.className = 'cv-box'
  frame.setAttribute('aria-hidden', 'true')
  frame.append(count)
  wrapper.append(frame)
  wrapper.classList.add('cv-boxing')
  if (!add) wrapper.classList.add('cv-boxing-anew')
  host.overlay.setState({ dragging: true, hover: null })
  // Where it began stays under the map, also when that moves on at the edge.
  const from = at(host, start)
  let last = start
  let ids: readonly CardId[] = []

  function show(event: PointerEvent): void {
    const to = at(host, event)
    const box: Box = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) }
    const { left, top } = wrapper.getBoundingClientRect()
    const corner = host.toWindow(box)
    const zoom = host.zoom()
    Object.assign(frame.style, { transform: `translate(${corner.x - left}px, ${corner.y - top}px)`, width: `${box.w * zoom}px`, height: `${box.h * zoom}px` })
    const { filter } = editor.session.getState()
    const { doc } = editor.state.getState()
    mark(touched(host.scene(), box, host.pins, filter ? (card) => passes(doc, filter, card) : undefined))
  }

  function mark(next: readonly CardId[]): void {
    if (next.length !== ids.length || next.some((id, i) => id !== ids[i])) count.textContent = next.length > 0 ? words().number(next.length) : ''
    ids = next
    const set = new Set<string>(ids)
    for (const element of wrapper.querySelectorAll<HTMLElement>('[data-card]')) {
      if (set.has(element.dataset.card!) === ('touched' in element.dataset)) continue
      if ('touched' in element.dataset) delete element.dataset.touched
      else element.dataset.touched = ''
    }
  }

  const stop = autoPan(host, () => last, show)
  function clear(): void {
    stop()
    mark([])
    frame.remove()
    wrapper.classList.remove('cv-boxing', 'cv-boxing-anew')
    host.overlay.setState({ dragging: false })
  }
  return {
    move(event) {
      last = event
      show(event)
    },
    end(event) {
      show(event)
      const found = ids
      clear()
      const { selection } = editor.session.getState()
      editor.select(add ? new Set<Id>([...selection, ...found]) : found)
      const [first] = found
      if (first) editor.setFocus({ at: 'card', id: first })
      editor.announce(words().t('editor.several', { count: editor.session.getState().selection.size }))
    },
    cancel: clear,
  }
}

/** Window to map coordinates, as things are drawn. */
function at(host: CanvasHost, event: PointerEvent): MapPoint {
  const origin = host.toWindow({ x: 0, y: 0 })
  const zoom = host.zoom()
  return { x: (event.clientX - origin.x) / zoom, y: (event.clientY - origin.y) / zoom }
}
