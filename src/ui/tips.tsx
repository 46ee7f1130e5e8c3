import { useEffect, useState } from 'react'
import { later } from './later'

/** What is shown and where: read off the element with `data-tip`. */
export interface Tip { readonly text: string; readonly shortcut: string | undefined; readonly side: 'top' | 'bottom'; readonly box: DOMRect }

const Tooltip = later(async () => (await import('./tooltip')).Tooltip)

/** Before the first tip shows; when one has just been shown the next is at once. */
const DELAY = 400
/** How long a tip waits for the pointer that is on its way into it. */
const GRACE = 120

/** The tooltips of everything with `data-tip`, listened for in one place: a tip costs nothing until one shows. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => {
    let over: Element | null = null
    let timer = 0
    let warmUntil = 0
    const open = (element: Element) => {
      if (!element.isConnected) return
      const { tip: side, tipKey } = (element as HTMLElement).dataset
      setTip({ text: element.getAttribute('aria-label') ?? '', shortcut: tipKey, side: side === 'top' ? 'top' : 'bottom', box: element.getBoundingClientRect() })
      warmUntil = Infinity
    }
    const close = () => {
      clearTimeout(timer)
      if (warmUntil === Infinity) warmUntil = performance.now() + 300
      setTip(null)
    }
    const enter = (event: PointerEvent) => {
      const target = event.target as Element
      if (event.pointerType === 'touch' || target.closest?.('.ui-tooltip')) return clearTimeout(timer)
      const next = target.closest?.('[data-tip]') ?? null
      if (next === over) return
      over = next
      clearTimeout(timer)
      if (next) timer = window.setTimeout(open, performance.now() < warmUntil ? 0 : DELAY, next)
      else timer = window.setTimeout(close, GRACE)
    }
    const focus = (event: FocusEvent) => {
      const target = event.target as Element
      if (target.matches?.('[data-tip]:focus-visible')) open(target)
    }
    const key = (event: KeyboardEvent) => { if (event.key === 'Escape') close() }
    const events = new AbortController()
    const { signal } = events
    document.addEventListener('pointerover', enter, { signal })
    document.addEventListener('focusin', focus, { signal })
    document.addEventListener('focusout', close, { signal })
    document.addEventListener('pointerdown', close, { signal, capture: true })
    document.addEventListener('keydown', key, { signal, capture: true })
    document.addEventListener('scroll', close, { signal, capture: true })
    return () => {
      events.abort()
      clearTimeout(timer)
    }
  }, [])
  return tip && <Tooltip tip={tip} />
}
