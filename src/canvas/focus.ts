import { useEffect } from 'react'
import type { CanvasControls } from './controls'
import { focusKey, type CanvasHost } from './host'
import { firstFocus } from './keyboard/nav'

/** Keeps the page's focus and the one tab stop where the session's focus is, and brings it into sight. */
export function useFocusSync(host: CanvasHost, wrapper: HTMLElement | null, controls: CanvasControls): void {
  useEffect(() => {
    if (!wrapper) return
    let stop: HTMLElement | null = null

    function sync(take: boolean): void {
      const { focus, editing } = host.editor.session.getState()
      const target = focus ?? firstFocus(host.scene())
      const element = wrapper!.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusKey(target))}"]`)
      if (!element) return
      if (stop !== element) {
        if (stop) stop.tabIndex = -1
        stop = element
      }
      element.tabIndex = 0
      if (!take || editing || !focus) return
      const active = document.activeElement
      // Focus that is in a panel or a dialog stays there.
      const mine = !active || active === document.body || wrapper!.contains(active)
      if (mine && active !== element) element.focus({ preventScroll: true })
      if (mine) controls.reveal(focus)
    }

    const later = (take: boolean) => requestAnimationFrame(() => sync(take))
    later(false)
    const offSession = host.editor.session.subscribe((state, before) => {
      if (state.focus !== before.focus || state.editing !== before.editing) later(true)
    })
    const offState = host.editor.state.subscribe(() => void later(document.activeElement === document.body && host.editor.session.getState().focus !== null))
    // Focus that comes by Tab or a screen reader becomes the session's.
    function focusIn(event: FocusEvent): void {
      const key = (event.target as HTMLElement).dataset?.key
      if (!key || host.editor.session.getState().focus) return
      const first = firstFocus(host.scene())
      if (focusKey(first) === key) host.editor.setFocus(first)
    }
    wrapper.addEventListener('focusin', focusIn)
    return () => {
      offSession()
      offState()
      wrapper.removeEventListener('focusin', focusIn)
    }
  }, [host, wrapper, controls])
}
