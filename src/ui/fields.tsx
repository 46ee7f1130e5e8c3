import { Checkbox as RadixCheckbox, Select as RadixSelect, Slider as RadixSlider, Switch as RadixSwitch, ToggleGroup } from 'radix-ui'
import { useId, type ReactNode } from 'react'
import { Icon } from './icon'

/** A label over a control. */
export function Field({ label, hint, htmlFor, children }: { label: string; hint?: string; htmlFor?: string; children: ReactNode }) {
  return (
    <div className="ui-field">
      {htmlFor ? <label className="ui-label" htmlFor={htmlFor}>{label}</label> : <span className="ui-label" aria-hidden>{label}</span>}
      {children}
      {hint && <p className="ui-hint">{hint}</p>}
    </div>
  )
}

/** One line of text; each text finds its own direction. */
export function TextField({ label, value, placeholder, list, first = false, onChange, onDone }: { label: string; value: string; placeholder?: string; list?: readonly string[]; /** where a dialog begins */ first?: boolean; onChange: (value: string) => void; onDone?: () => void }) {
  const id = useId()
  return (
    <Field label={label} htmlFor={id}>
      <input id={id} className="ui-input" dir="auto" data-first={first || undefined} value={value} placeholder={placeholder} list={list && `${id}-list`} onChange={(event) => onChange(event.target.value)} onBlur={onDone} />
      {list && <datalist id={`${id}-list`}>{list.map((option) => <option key={option} value={option}>{option}</option>)}</datalist>}
    </Field>
  )
}

/** Several lines of text that grow with what is typed. */
export function TextArea({ label, hint, value, placeholder, rows = 2, onChange, onDone }: { label: string; hint?: string; value: string; placeholder?: string; rows?: number; onChange: (value: string) => void; onDone?: () => void }) {
  const id = useId()
  const lines = Math.min(12, Math.max(rows, value.split('\n').length + Math.floor(value.length / 44)))
  return (
    <Field label={label} htmlFor={id} {...(hint ? { hint } : {})}>
      <textarea id={id} className="ui-input" dir="auto" rows={lines} value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} onBlur={onDone} />
    </Field>
  )
}

export interface Option<T extends string> { readonly value: T; readonly label: string; readonly picture?: ReactNode }

/** A choice out of many. */
export function Select<T extends string>({ label, value, options, onChange, hideLabel = false }: { label: string; value: T; options: readonly Option<T>[]; onChange: (value: T) => void; hideLabel?: boolean }) {
  const control = (
    <RadixSelect.Root value={value} onValueChange={(next) => onChange(next as T)}>
      <RadixSelect.Trigger className="ui-input ui-select" aria-label={label}>
        <RadixSelect.Value />
        <RadixSelect.Icon className="ui-select-icon"><Icon name="open" size={16} /></RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content className="ui-menu ui-select-list" position="popper" sideOffset={4} collisionPadding={8}>
          <RadixSelect.Viewport>
            {options.map((option) => (
              <RadixSelect.Item key={option.value} value={option.value} className="ui-menu-item">
                <span className="ui-menu-icon">{option.picture ?? <RadixSelect.ItemIndicator><Icon name="check" size={16} /></RadixSelect.ItemIndicator>}</span>
                <RadixSelect.ItemText>{option.label}</RadixSelect.ItemText>
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  )
  return hideLabel ? control : <Field label={label}>{control}</Field>
}

/** One of a few, side by side. */
export function Segmented<T extends string>({ label, value, options, onChange, hideLabel = false }: { label: string; value: T; options: readonly Option<T>[]; onChange: (value: T) => void; hideLabel?: boolean }) {
  const control = (
    <ToggleGroup.Root type="single" className="ui-segmented" value={value} aria-label={label} onValueChange={(next) => { if (next) onChange(next as T) }}>
      {options.map((option) => <ToggleGroup.Item key={option.value} value={option.value} className="ui-segment">{option.picture}<span>{option.label}</span></ToggleGroup.Item>)}
    </ToggleGroup.Root>
  )
  return hideLabel ? control : <Field label={label}>{control}</Field>
}

/** On or off, at once. */
export function Switch({ label, hint, checked, onChange }: { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId()
  return (
    <div className="ui-row">
      <label htmlFor={id} className="ui-row-label">{label}{hint && <small>{hint}</small>}</label>
      <RadixSwitch.Root id={id} className="ui-switch" checked={checked} onCheckedChange={onChange}><RadixSwitch.Thumb className="ui-switch-thumb" /></RadixSwitch.Root>
    </div>
  )
}

export function Checkbox({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId()
  return (
    <div className="ui-check-row">
      <RadixCheckbox.Root id={id} className="ui-check" checked={checked} onCheckedChange={(next) => onChange(next === true)}><RadixCheckbox.Indicator><Icon name="check" size={14} /></RadixCheckbox.Indicator></RadixCheckbox.Root>
      <label htmlFor={id} dir="auto">{label}</label>
    </div>
  )
}

/** A value on a scale; `text` says it in words. */
export function Slider({ label, value, min, max, step = 1, text, onChange, onDone }: { label: string; value: number; min: number; max: number; step?: number; text: string; onChange: (value: number) => void; onDone?: () => void }) {
  return (
    <div className="ui-field">
      <span className="ui-label ui-label-split" aria-hidden><span>{label}</span><span>{text}</span></span>
      <RadixSlider.Root className="ui-slider" value={[value]} min={min} max={max} step={step} onValueChange={([next]) => { if (next !== undefined) onChange(next) }} onValueCommit={() => onDone?.()}>
        <RadixSlider.Track className="ui-slider-track"><RadixSlider.Range className="ui-slider-range" /></RadixSlider.Track>
        <RadixSlider.Thumb className="ui-slider-thumb" aria-label={label} aria-valuetext={text} />
      </RadixSlider.Root>
    </div>
  )
}

/** A colour by its name, or none. */
export function Swatches<T extends string>({ label, value, options, none, onChange }: { label: string; value: T | null; options: readonly { readonly value: T; readonly label: string; readonly fill: string; readonly edge: string }[]; none: string; onChange: (value: T | null) => void }) {
  return (
    <Field label={label}>
      <ToggleGroup.Root type="single" className="ui-swatches" aria-label={label} value={value ?? 'none'} onValueChange={(next) => { if (next) onChange(next === 'none' ? null : (next as T)) }}>
        <ToggleGroup.Item value="none" className="ui-swatch ui-swatch-none" aria-label={none} title={none}><Icon name="close" size={14} /></ToggleGroup.Item>
        {options.map((option) => <ToggleGroup.Item key={option.value} value={option.value} className="ui-swatch" aria-label={option.label} title={option.label} style={{ background: option.fill, borderColor: option.edge }}>{value === option.value && <Icon name="check" size={14} />}</ToggleGroup.Item>)}
      </ToggleGroup.Root>
    </Field>
  )
}
