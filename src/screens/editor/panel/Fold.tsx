import { useState, type ReactNode } from 'react'
import { useI18n } from '../../../i18n/react'
import { Icon } from '../../../ui'

// Which sections stand open, as long as the page lives.
const known = new Map<string, boolean>()

/** A section of the panel that folds; what is folded is not drawn, and stays so for the next thing that has it. */
export function Fold({ id, title, count = 0, open = true, children }: { id: string; title: string; /** shown when it is folded */ count?: number | string; open?: boolean; children: ReactNode }) {
  const { number } = useI18n()
  const [shown, setShown] = useState(known.get(id) ?? open)
  return (
    <details className="ed-fold" open={shown} onToggle={(event) => { known.set(id, event.currentTarget.open); setShown(event.currentTarget.open) }}>
      <summary><Icon name="open" size={16} /><span>{title}</span>{!shown && count ? <small>{typeof count === 'number' ? number(count) : count}</small> : null}</summary>
      {shown && <div className="ed-fold-body">{children}</div>}
    </details>
  )
}
