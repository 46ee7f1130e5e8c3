import { useEffect } from 'react'
import type { Focus } from '../editor/port'
import type { CanvasControls } from './controls'
import { focusKey, type CanvasHost } from './host'
import { firstFocus } from './keyboard/nav'
import { boxOf } from './place'

/** Keeps the page's focus and the one tab stop where the session's focus is, and brings it into sight. */
export function useFocusSync(host: CanvasHost, wrapper: HTMLElement | null, controls: CanvasControls): void {
  useEffect(() => {
    if (!wrapper) return
    let stop: HTMLElement | null = null
    let pressed = false
    const press = () => void (pressed = true)
    const key = () => void (pressed = false)

    function sync(take: boolean, soon = false): void {
      const { focus, editing } = host.editor.session.getState()
      const target = focus ?? firstFocus(host.scene())
      const element = wrapper!.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusKey(target))}"]`)
      if (!element) return take && focus && !soon ? lost(focus) : undefined
      if (stop !== element) {
        if (stop) stop.tabIndex = -1
        stop = element
      }
      element.tabIndex = 0
      if (!take || !focus) return
      // What one presses on stays under the pointer.
      if (editing || host.overlay.getState().typing) return pressed ? undefined : controls.reveal(focus)
      const active = document.activeElement
      // Focus that is in a panel or a dialog stays there.
      const mine = !active || active === document.body || wrapper!.contains(active)
      if (mine && active !== element) element.focus({ preventScroll: true })
      if (mine && !pressed) controls.reveal(focus)
    }

    /** Out of the part that is drawn: it comes into sight, and is drawn then. Not on the map any more: focus begins anew. */
    function lost(focus: Focus): void {
      if (boxOf(host.scene(), focus)) controls.reveal(focus)
      else host.editor.setFocus(firstFocus(host.scene()))
    }

    const later = (take: boolean) => requestAnimationFrame(() => sync(take))
    later(false)
    const offSession = host.editor.session.subscribe((state, before) => {
      // At once where it is drawn already, so that no key falls between.
      if (state.focus !== before.focus || (before.editing && !state.editing)) sync(true, true)
      if (state.focus !== before.focus || state.editing !== before.editing) later(true)
    })
    // What is drawn anew somewhere else (a move taken back, a part of a large map) loses the page's focus: it gets it again.
    const keep = () => {
      const { activeElement } = document
      if (activeElement !== document.body && !wrapper.contains(activeElement)) return later(false)
      const mine = activeElement !== document.body || lostLast
      lostLast = mine
      return requestAnimationFrame(() => {
        lostLast = false
        sync(mine && document.activeElement === document.body)
      })
    }
    let lostLast = false
    const offState = host.editor.state.subscribe(() => void keep())
    const offSight = host.sight.subscribe(() => void keep())
    // Focus that comes by Tab or a screen reader becomes the session's.
    function focusIn(event: FocusEvent): void {
      const key = (event.target as HTMLElement).dataset?.key
      if (!key || host.editor.session.getState().focus) return
      const first = firstFocus(host.scene())
      if (focusKey(first) === key) host.editor.setFocus(first)
    }
    wrapper.addEventListener('focusin', focusIn)
    wrapper.addEventListener('pointerdown', press, true)
    addEventListener('keydown', key, true)
    return () => {
      offSession()
      offState()
      offSight()
      wrapper.removeEventListener('focusin', focusIn)
      wrapper.removeEventListener('pointerdown', press, true)
      removeEventListener('keydown', key, true)
    }
  }, [host, wrapper, controls])
}
