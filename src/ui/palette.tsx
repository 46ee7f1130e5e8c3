import { Command } from 'cmdk'
import type { ReactNode } from 'react'
import { Dialog } from './dialog'
import { Icon, type UiIcon } from './icon'
import './palette.css'

/** One line of a palette: its name, what it belongs to, its key. */
export interface PaletteLine { readonly id: string; readonly label: string; readonly hint?: string; readonly icon?: UiIcon | undefined; readonly picture?: ReactNode; readonly shortcut?: string | undefined; readonly checked?: boolean | undefined; readonly danger?: boolean | undefined }

/** A list to choose from by typing, in a dialog; what is listed for what has been typed is up to whoever shows it. */
export function PaletteDialog({ title, placeholder, nothing, query, groups, onQuery, onChoose, onClose, onLeave }: { title: string; placeholder: string; nothing: string; query: string; groups: readonly { readonly label: string; readonly lines: readonly PaletteLine[] }[]; onQuery: (query: string) => void; onChoose: (id: string) => void; onClose: () => void; onLeave: () => boolean }) {
  return (
    <Dialog title={title} onClose={onClose} onLeave={onLeave}>
      <Command className="ui-palette" label={title} shouldFilter={false} loop vimBindings={false}>
        <Command.Input className="ui-input" data-first dir="auto" aria-label={placeholder} placeholder={placeholder} value={query} onValueChange={onQuery} />
        <Command.List className="ui-palette-list" label={title}>
          {groups.every(({ lines }) => lines.length === 0) && <p className="ui-palette-none" role="presentation">{nothing}</p>}
          {groups.map(({ label, lines }) => lines.length > 0 && (
            <Command.Group key={label} heading={label}>
              {lines.map((line) => (
                <Command.Item key={line.id} value={line.id} className={line.danger ? 'ui-menu-item ui-menu-danger' : 'ui-menu-item'} onSelect={() => onChoose(line.id)}>
                  <span className="ui-menu-icon" aria-hidden>{line.checked ? <Icon name="check" size={16} /> : (line.picture ?? (line.icon && <Icon name={line.icon} size={16} />))}</span>
                  <span className="ui-menu-label"><span dir="auto">{line.label}</span>{line.hint && <small dir="auto">{line.hint}</small>}</span>
                  {line.shortcut && <kbd dir="ltr">{line.shortcut}</kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  )
}
