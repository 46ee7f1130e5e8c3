import { TIME_UNITS, type Duration } from '../../../core/document/optional'
import { NumberField, Select } from '../../../ui'
import type { MenuHost } from '../menus'

/** How long something takes: at least, at most, and in what. Emptied by emptying the first. */
export function DurationFields({ host: { i18n: { t } }, title, value, onChange, onDone }: { host: MenuHost; /** what is said to last, when it is not the thing itself */ title?: string; value: Duration | undefined; onChange: (value: Duration | null, field: string) => void; onDone: () => void }) {
  const { min, max, unit = 'minute' } = value ?? {}
  const set = (low: number | null, high: number | null, field: string) => onChange(low === null ? null : high !== null && high > low ? { min: low, max: high, unit } : { min: low, unit }, field)
  return (
    <fieldset className="ed-group">
      <legend className="ui-label">{title ?? t('numbers.takes')}</legend>
      <div className="ed-pair">
        <NumberField label={t('numbers.at_least')} value={min ?? null} min={0} max={1e9} onChange={(low) => set(low, max ?? null, 'min')} onDone={onDone} />
        <NumberField label={t('numbers.at_most')} value={max ?? null} min={0} max={1e9} onChange={(high) => set(min ?? (high === null ? null : 0), high, 'max')} onDone={onDone} />
      </div>
      <Select label={t('numbers.unit')} value={unit} options={TIME_UNITS.map((one) => ({ value: one, label: t(`numbers.unit_${one}`) }))} onChange={(next) => { if (value) onChange({ ...value, unit: next }, 'unit'); else onChange({ min: 1, unit: next }, 'unit') }} />
    </fieldset>
  )
}
