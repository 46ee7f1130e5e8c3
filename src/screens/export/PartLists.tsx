import { useI18n } from '../../i18n/react'
import { Button, Checkbox } from '../../ui'

interface Item<T extends string> { readonly id: T; readonly name: string }

/** A list to tick, with all and none at once. */
export function CheckList<T extends string>({ title, items, chosen, onChange }: { title: string; items: readonly Item<T>[]; chosen: ReadonlySet<T>; onChange: (chosen: ReadonlySet<T>) => void }) {
  const { t } = useI18n()
  const toggle = (id: T, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset className="export-list">
      <legend>{title}</legend>
      <div className="export-list__all">
        <Button look="quiet" onClick={() => onChange(new Set(items.map(({ id }) => id)))}>{t('files.all')}</Button>
        <Button look="quiet" onClick={() => onChange(new Set())}>{t('files.none')}</Button>
      </div>
      <div className="export-list__items">
        {items.map(({ id, name }) => <Checkbox key={id} label={name} checked={chosen.has(id)} onChange={(on) => toggle(id, on)} />)}
      </div>
    </fieldset>
  )
}
