import type { ComponentType } from 'react'
import type { JsonObject } from '../core/base/json'
import { dataOf, type DataFields } from '../core/layout/card-data'
import { useI18n } from '../i18n/react'
import type { MessageKey } from '../i18n/translator'
import { Checkbox, Select, TextField } from '../ui'
import type { FieldsProps } from './lane-view'

/** The panel's fields for data of these fields; the words are the messages `kinds.field_<field>` and `kinds.<field>_<value>`. */
export function fieldsOf(fields: DataFields): ComponentType<FieldsProps> {
  return function Fields({ data, onChange }: FieldsProps) {
    const { t } = useI18n()
    const say = (key: string) => t(`kinds.${key}` as MessageKey)
    const known = dataOf(fields, data) as Readonly<Record<string, string | null | readonly string[]>>
    return (
      <>
        {Object.entries(fields).map(([key, field]) => {
          const value = known[key]
          if ('of' in field) return <Select key={key} label={say(`field_${key}`)} value={(value as string | null) ?? 'none'} options={[{ value: 'none', label: t('lanes.not_said') }, ...field.of.map((word) => ({ value: word, label: say(`${key}_${word}`) }))]} onChange={(next) => onChange({ [key]: next === 'none' ? null : next })} />
          if ('each' in field) return <Several key={key} label={say(`field_${key}`)} options={field.each.map((word) => ({ value: word, label: say(`${key}_${word}`) }))} value={value as readonly string[]} onChange={(next) => onChange({ [key]: next.length === 0 ? null : next } as JsonObject)} />
          return <TextField key={key} label={say(`field_${key}`)} value={value as string} onChange={(next) => onChange({ [key]: next === '' ? null : next }, key)} />
        })}
      </>
    )
  }
}

function Several({ label, options, value, onChange }: { label: string; options: readonly { readonly value: string; readonly label: string }[]; value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  return (
    <div className="ui-field" role="group" aria-label={label}>
      <span className="ui-label" aria-hidden>{label}</span>
      {options.map((option) => <Checkbox key={option.value} label={option.label} checked={value.includes(option.value)} onChange={(on) => onChange(options.map((other) => other.value).filter((other) => (other === option.value ? on : value.includes(other))))} />)}
    </div>
  )
}
