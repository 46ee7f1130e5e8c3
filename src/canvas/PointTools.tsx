import { useCallback, useState } from 'react'
import { pointSpot } from '../core/document/records'
import type { PointBox, RowBox } from '../core/layout/scene'
import { setValues } from '../editor/values'
import { readSpan } from '../i18n/digits'
import { useI18n } from '../i18n/react'
import { announceValue } from './announce'
import type { CanvasHost } from './host'

/** Types a number in place: Enter or leaving keeps it, Esc leaves it as it was. */
export function Typing({ host, box, row, start, label }: { readonly host: CanvasHost; readonly box: PointBox; readonly row: RowBox; readonly label: string; readonly start: string }) {
  const { number } = useI18n()
  const take = useCallback((input: HTMLInputElement | null) => input?.focus({ preventScroll: true }), [])
  const scale = row.scale!
  const [text, setText] = useState(start || (box.set && scale.values !== 'value' ? number(Math.round(box.value * 1000) / 1000, { useGrouping: false }) : ''))
  const spot = pointSpot(box)
  const done = (keep: boolean) => {
    if (host.overlay.getState().typing === null) return
    host.overlay.setState({ typing: null })
    const span = keep ? readSpan(text) : null
    if (span) {
      const value = scale.bounded ? Math.max(scale.low, Math.min(scale.high, span.min)) : span.min
      if (setValues(host.editor, scale.values, [{ spot, value, ...(scale.values === 'duration' ? { max: span.max } : {}) }])) announceValue(host, spot)
      if (scale.values !== 'duration') host.editor.select([box.id])
    }
    host.editor.setFocus({ at: 'point', ...spot })
  }
  return (
    <input
      className="cv-number nodrag nopan" dir="auto" inputMode="decimal" aria-label={label} value={text}
      ref={take}
      style={{ left: box.x - 44, top: box.y - 16 }}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => { if (!start) event.target.select() }}
      onBlur={() => done(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault()
          done(event.key === 'Enter')
          requestAnimationFrame(() => host.controls().focusMap())
        }
      }}
    />
  )
}

interface Part { readonly host: CanvasHost; readonly box: PointBox; readonly row: RowBox }

/** One step up or down at a click. */
function Nudge({ host, box, row, by, label }: Part & { readonly by: 1 | -1; readonly label: string }) {
  const spot = pointSpot(box)
  const scale = row.scale!
  const next = () => {
    const value = Math.round((box.value + by * scale.step) * 1e6) / 1e6
    setValues(host.editor, scale.values, [{ spot, value: scale.bounded ? Math.max(scale.low, Math.min(scale.high, value)) : value }], `nudge ${box.id}`)
    if (scale.values !== 'duration') host.editor.select([box.id])
    announceValue(host, spot)
  }
  return <button type="button" className="nodrag nopan" tabIndex={-1} aria-label={label} title={label} onMouseDown={(event) => event.preventDefault()} onClick={next}><span aria-hidden>{by > 0 ? '+' : '−'}</span></button>
}

/** Buttons beside a value, for what a drag does. */
export function Nudges({ who, ...part }: Part & { readonly who: string }) {
  const { t } = useI18n()
  const size = Math.max(32, part.box.r * 2 + 8)
  return (
    <span className="cv-nudge" style={{ left: part.box.x + size / 2, top: part.box.y - 26 }}>
      <Nudge {...part} by={1} label={`${t('curves.more')}: ${who}`} />
      <Nudge {...part} by={-1} label={`${t('curves.less')}: ${who}`} />
    </span>
  )
}
