import { memo, useCallback, useState } from 'react'
import { useStore } from 'zustand'
import { pointSpot } from '../core/document/records'
import type { PointBox, RowBox } from '../core/layout/scene'
import { setValues } from '../editor/values'
import { readSpan } from '../i18n/digits'
import { useI18n } from '../i18n/react'
import { announceValue } from './announce'
import { focusKey, useHost, type CanvasHost } from './host'
import { spotData } from './points'
import { Prims } from './Prims'

/** A value of a drawing: a slider, a number or a box to tick to assistive technology; where none is set, a faint place for one. */
export const PointView = memo(function PointView({ box, row, column }: { box: PointBox; row: RowBox; column: string }) {
  const host = useHost()
  const { t, number } = useI18n()
  const spot = pointSpot(box)
  const key = focusKey({ at: 'point', ...spot })
  const selected = useStore(host.editor.session, ({ selection, focus }) => selection.has(box.id) || (focus?.at === 'point' && focusKey(focus) === key))
  const typing = useStore(host.overlay, (overlay) => (overlay.typing?.key === key ? overlay.typing.text : null))
  const readOnly = useStore(host.editor.state, (state) => state.readOnly)
  const scale = row.scale!
  const { values } = scale
  const laneName = row.lane.title || t('canvas.unnamed_lane')
  const who = box.name || laneName
  const word = box.set ? box.text : t('canvas.not_set')
  const size = values === 'dot' ? 28 : Math.max(32, box.r * 2 + 8)
  const said = [values === 'value' && box.set ? `${number(Math.round(box.value * 100) / 100)}, ${word}` : word, ...(box.marks ?? [])].join(', ')
  const role = values === 'dot' ? { role: 'checkbox', 'aria-checked': box.set, 'aria-disabled': box.card !== undefined }
    : { role: scale.bounded ? 'slider' : 'spinbutton', 'aria-valuemin': scale.bounded ? scale.low : undefined, 'aria-valuemax': scale.bounded ? scale.high : undefined, 'aria-valuenow': box.set ? box.value : scale.bounded ? Math.max(scale.low, 0) : undefined, 'aria-valuetext': said, ...(scale.bounded ? { 'aria-orientation': 'vertical' as const } : {}) }
  return (
    <>
      <div
        className={`cv-point cv-point-${values}${selected ? ' cv-selected' : ''}${box.set ? '' : ' cv-unset'}${box.card ? ' cv-fixed' : ''}`}
        {...role}
        tabIndex={-1}
        aria-label={[who, column, ...(values === 'dot' ? [said] : [])].join(', ')}
        title={box.set ? [`${who}: ${word}`, ...(box.marks ?? [])].join('\n') : values === 'dot' ? who : t('canvas.set_point', { name: who })}
        data-point={box.id}
        {...spotData(spot)}
        data-set={box.set ? 'yes' : undefined}
        data-card-of={box.card}
        data-key={key}
        style={{ left: box.x - size / 2, top: box.y - size / 2, width: size, height: size }}
      >
        <div className="cv-point-drawing" style={{ left: size / 2, top: size / 2 }}><Prims prims={box.prims} /></div>
        <span className="cv-ring" aria-hidden />
        {selected && values !== 'dot' && typing === null && box.set && <span className="cv-point-word" aria-hidden>{word}</span>}
      </div>
      {selected && !readOnly && values !== 'dot' && typing === null && (
        <span className="cv-nudge" style={{ left: box.x + size / 2, top: box.y - 26 }}>
          <Nudge host={host} box={box} row={row} by={1} label={`${t('curves.more')}: ${who}, ${column}`} />
          <Nudge host={host} box={box} row={row} by={-1} label={`${t('curves.less')}: ${who}, ${column}`} />
        </span>
      )}
      {typing !== null && <Typing key={key} host={host} box={box} row={row} start={typing} label={t('curves.type_value', { name: `${who}, ${column}` })} />}
    </>
  )
})

interface Part { readonly host: CanvasHost; readonly box: PointBox; readonly row: RowBox; readonly label: string }

/** One step up or down at a click. */
function Nudge({ host, box, row, by, label }: Part & { by: 1 | -1 }) {
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

/** Types a number in place: Enter or leaving keeps it, Esc leaves it as it was. */
function Typing({ host, box, row, start, label }: Part & { start: string }) {
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
