import { useId, useState } from 'react'
import { readAmount } from '../i18n/digits'
import { useI18n } from '../i18n/react'
import { Field } from './fields'

/** A number in the person's own digits, or nothing; what can't be read as one is not taken over and goes when the field is left. */
export function NumberField({ label, value, min = -Infinity, max = Infinity, hideLabel = false, onChange, onDone }: { label: string; value: number | null; min?: number; max?: number; hideLabel?: boolean; onChange: (value: number | null) => void; onDone?: () => void }) {
  const id = useId()
  const { number } = useI18n()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === null ? '' : number(value, { useGrouping: false, maximumFractionDigits: 6 })
  const type = (text: string) => {
    setTyped(text)
    const read = readAmount(text)
    if (text.trim() === '') onChange(null)
    else if (read !== null && read >= min && read <= max && read !== value) onChange(read)
  }
  const input = <input id={id} className="ui-input" dir="auto" inputMode="decimal" aria-label={hideLabel ? label : undefined} value={typed ?? shown} onChange={(event) => type(event.target.value)} onBlur={() => { setTyped(null); onDone?.() }} />
  return hideLabel ? input : <Field label={label} htmlFor={id}>{input}</Field>
}
