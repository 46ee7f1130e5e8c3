import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Icon, type UiIcon } from './icon'

/** An entry of a menu; `items` makes it a submenu, `checked` a choice. */
export interface MenuItem { readonly id: string; readonly label: string; readonly hint?: string; readonly icon?: UiIcon; readonly picture?: ReactNode; readonly shortcut?: string; readonly danger?: boolean; readonly disabled?: boolean; readonly checked?: boolean; readonly items?: MenuItems; readonly onSelect?: () => void }
export type MenuItems = readonly (MenuItem | 'separator')[]

function Entry({ item }: { item: MenuItem }) {
  const body = (
    <>
      <span className="ui-menu-icon">{item.checked ? <Icon name="check" size={16} /> : (item.picture ?? (item.icon && <Icon name={item.icon} size={16} />))}</span>
      <span className="ui-menu-label">{item.label}{item.hint && <small>{item.hint}</small>}</span>
      {item.shortcut && <kbd dir="ltr">{item.shortcut}</kbd>}
    </>
  )
  if (item.items) {
    return (
      <Radix.Sub>
        <Radix.SubTrigger className="ui-menu-item" disabled={item.disabled ?? false}>{body}<span className="ui-menu-sub"><Icon name="back" size={14} /></span></Radix.SubTrigger>
        <Radix.Portal><Radix.SubContent className="ui-menu" sideOffset={4} collisionPadding={8}><Entries items={item.items} /></Radix.SubContent></Radix.Portal>
      </Radix.Sub>
    )
  }
  const className = item.danger ? 'ui-menu-item ui-menu-danger' : 'ui-menu-item'
  const common = { className, disabled: item.disabled ?? false, onSelect: () => item.onSelect?.() }
  return item.checked === undefined ? <Radix.Item {...common}>{body}</Radix.Item> : <Radix.CheckboxItem checked={item.checked} {...common}>{body}</Radix.CheckboxItem>
}

function Entries({ items }: { items: MenuItems }) {
  return items.map((item, i) => (item === 'separator' ? <Radix.Separator key={`separator ${i}`} className="ui-menu-separator" /> : <Entry key={item.id} item={item} />))
}

/** A button that opens a menu. */
export function Menu({ trigger, items, label, align = 'start' }: { trigger: ReactElement; items: MenuItems; label?: string; align?: 'start' | 'end' }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal><Radix.Content className="ui-menu" align={align} sideOffset={6} collisionPadding={8} aria-label={label}><Entries items={items} /></Radix.Content></Radix.Portal>
    </Radix.Root>
  )
}

/** A menu at a place of the window (context menu by right click, long press or key). */
export function MenuAt({ x, y, items, label, onClose }: { x: number; y: number; items: MenuItems; label: string; onClose: () => void }) {
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => { if (!open) onClose() }}>
      <Radix.Trigger asChild><span className="ui-menu-anchor" style={{ insetBlockStart: y, left: x }} aria-hidden /></Radix.Trigger>
      <Radix.Portal><Radix.Content className="ui-menu" align="start" sideOffset={2} collisionPadding={8} aria-label={label} onCloseAutoFocus={(event) => event.preventDefault()}><Entries items={items} /></Radix.Content></Radix.Portal>
    </Radix.Root>
  )
}
