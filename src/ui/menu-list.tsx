import { DropdownMenu as Radix } from 'radix-ui'
import { useRef } from 'react'
import { Icon } from './icon'
import type { Anchor, MenuItem, MenuItems } from './menu'

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

/** An open menu beside its anchor; opened by key, its first entry is ready. `onLeave` takes focus back when it closes. */
export function MenuList({ anchor, byKey, items, label, align, gap, onClose, onLeave }: { anchor: Anchor; byKey: boolean; items: MenuItems; label: string | undefined; align: 'start' | 'end'; gap: number; onClose: () => void; onLeave?: () => void }) {
  const fresh = useRef(byKey)
  const outside = useRef(false)
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => { if (!open) onClose() }}>
      <Radix.Trigger asChild><span className="ui-anchor" style={{ left: anchor.x, top: anchor.y, width: anchor.w, height: anchor.h }} aria-hidden /></Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="ui-menu"
          align={align}
          sideOffset={gap}
          collisionPadding={8}
          aria-label={label}
          aria-labelledby={undefined}
          onInteractOutside={() => void (outside.current = true)}
          // The key that opened it was pressed before Radix listened.
          onFocus={(event) => {
            if (!fresh.current || event.target !== event.currentTarget) return
            fresh.current = false
            event.currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // What was chosen may have taken focus itself, to a field to type in.
            if (!outside.current && document.activeElement === document.body) onLeave?.()
          }}
        >
          <Entries items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
