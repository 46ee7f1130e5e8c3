import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Field } from './fields'

export interface Found { readonly value: string; readonly label: string; readonly hint?: string; readonly picture?: ReactNode }
export interface FoundGroup { readonly label: string; readonly options: readonly Found[] }

/** A text as it is compared while searching: without case, accents, and what Arabic and Persian keyboards write differently. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\u200c\u0640]/gu, '').toLowerCase().replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک').replaceAll('ς', 'σ')
}

/** A choice out of very many, by typing a part of its name; what is not in the list may be taken as it is typed (`own`). */
export function Finder({ label, shown, placeholder, groups, nothing, own, onChange }: { label: string; /** name of what is chosen */ shown: string; placeholder: string; groups: readonly FoundGroup[]; nothing: string; own?: { readonly label: (text: string) => string; readonly onChoose: (text: string) => void }; onChange: (value: string) => void }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const wanted = searchable(query.trim())
  const matching = groups.map((group) => ({ ...group, options: group.options.filter((option) => wanted === '' || searchable(option.label).includes(wanted) || searchable(option.hint ?? '').includes(wanted)) })).filter(({ options }) => options.length > 0)
  const flat = matching.flatMap(({ options }) => options)
  const fresh = own && query.trim() !== '' && !flat.some((option) => searchable(option.label) === wanted) ? query.trim() : null
  const count = flat.length + (fresh === null ? 0 : 1)

  function close(): void {
    setOpen(false)
    setQuery('')
    setActive(0)
  }
  function choose(at: number): void {
    const option = flat[at]
    if (option) onChange(option.value)
    else if (fresh !== null) own?.onChoose(fresh)
    close()
  }
  function walk(to: number): void {
    const next = (to + count) % Math.max(1, count)
    setActive(next)
    list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' })
  }
  function key(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setOpen(true)
      else walk(active + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  const option = (at: number, { label: name, hint, picture }: Omit<Found, 'value'>) => (
    <button key={at} type="button" id={`${id}-${at}`} role="option" tabIndex={-1} aria-selected={at === active} className="ui-menu-item ui-finder-item" data-highlighted={at === active ? '' : undefined} onPointerMove={() => setActive(at)} onClick={() => choose(at)}>
      <span className="ui-menu-icon" aria-hidden>{picture}</span><span className="ui-menu-label"><span dir="auto">{name}</span>{hint && <small dir="auto">{hint}</small>}</span>
    </button>
  )
  const before = (group: FoundGroup) => matching.slice(0, matching.indexOf(group as (typeof matching)[number])).reduce((sum, { options }) => sum + options.length, 0)
  return (
    <Field label={label} htmlFor={id}>
      <div className="ui-finder" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close() }}>
        <input
          id={id} className="ui-input" role="combobox" aria-expanded={open} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={open && count > 0 ? `${id}-${active}` : undefined} autoComplete="off" dir="auto"
          value={open ? query : shown} placeholder={open && shown ? shown : placeholder} onFocus={() => setOpen(true)} onClick={() => setOpen(true)} onChange={(event) => { setOpen(true); setActive(0); setQuery(event.target.value) }} onKeyDown={key}
        />
        {open && (
          <div ref={list} id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={label} className="ui-finder-list" onMouseDown={(event) => event.preventDefault()}>
            {matching.map((group) => <div key={group.label} role="group" aria-label={group.label}><p className="ui-finder-group" aria-hidden>{group.label}</p>{group.options.map((one, i) => option(before(group) + i, one))}</div>)}
            {fresh !== null && option(flat.length, { label: own!.label(fresh) })}
            {count === 0 && <p className="ui-finder-group">{nothing}</p>}
          </div>
        )}
      </div>
    </Field>
  )
}
