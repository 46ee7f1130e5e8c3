import { cloneElement, useState, type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react'
import type { UiIcon } from './icon'
import { later } from './later'

/** An entry of a menu; `items` makes it a submenu, `checked` a choice. */
export interface MenuItem { readonly id: string; readonly label: string; readonly hint?: string; readonly icon?: UiIcon; readonly picture?: ReactNode; readonly shortcut?: string; readonly danger?: boolean; readonly disabled?: boolean; readonly checked?: boolean; readonly items?: MenuItems; readonly onSelect?: () => void }
export type MenuItems = readonly (MenuItem | 'separator')[]

/** Where a menu hangs: a box of the window. */
export interface Anchor { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

const MenuList = later(async () => (await import('./menu-list')).MenuList)

interface Shown { readonly anchor: Anchor; readonly byKey: boolean; readonly button: HTMLElement }

/** A button that opens a menu; the menu itself is loaded when one first opens. */
export function Menu({ trigger, items, label, align = 'start' }: { trigger: ReactElement; items: MenuItems; label?: string; align?: 'start' | 'end' }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const open = (element: HTMLElement, byKey: boolean) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    setShown({ anchor: { x: left, y: top, w: width, h: height }, byKey, button: element })
  }
  const opener = {
    'aria-haspopup': 'menu',
    'aria-expanded': shown !== null,
    'data-state': shown ? 'open' : 'closed',
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      // A press while it is open closes it by being outside of it.
      if (event.button !== 0 || event.ctrlKey || shown) return
      event.preventDefault()
      open(event.currentTarget, false)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return
      event.preventDefault()
      open(event.currentTarget, true)
    },
    // Assistive technology clicks without a press.
    onClick: (event: PointerEvent<HTMLElement>) => { if (event.detail === 0 && !shown) open(event.currentTarget, true) },
  }
  return (
    <>
      {cloneElement(trigger, opener)}
      {shown && <MenuList anchor={shown.anchor} byKey={shown.byKey} items={items} label={label} align={align} gap={6} onClose={() => setShown(null)} onLeave={() => shown.button.focus({ preventScroll: true })} />}
    </>
  )
}

/** A menu at a place of the window (context menu by right click, long press or key). */
export function MenuAt({ x, y, items, label, onClose }: { x: number; y: number; items: MenuItems; label: string; onClose: () => void }) {
  return <MenuList anchor={{ x, y, w: 1, h: 1 }} byKey={false} items={items} label={label} align="start" gap={2} onClose={onClose} />
}
