import { memo, useEffect } from 'react'
import { useStore } from 'zustand'
import { pointSpot } from '../core/document/records'
import type { PointBox, RowBox } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { focusKey, useHost } from './host'
import { spotData } from './points'
import { Prims } from './Prims'
import { later } from '../ui/later'

const tools = () => import('./PointTools')
const Typing = later(async () => (await tools()).Typing)
const Nudges = later(async () => (await tools()).Nudges)

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
  // There before the first digit is typed.
  useEffect(() => { if (values === 'amount' || values === 'duration') void tools() }, [values])
  const laneName = row.lane.title || t('canvas.unnamed_lane')
  const who = box.name || laneName
  const word = box.set ? box.text : t('canvas.not_set')
  const size = values === 'dot' ? 28 : Math.max(32, box.r * 2 + 8)
  const said = [values === 'value' && box.set ? `${number(Math.round(box.value * 100) / 100)}, ${word}` : word, ...(box.marks ?? [])].join(', ')
  const role = values === 'dot' ? { role: 'checkbox', 'aria-checked': box.set, 'aria-readonly': box.card !== undefined }
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
        <Nudges host={host} box={box} row={row} who={`${who}, ${column}`} />
      )}
      {typing !== null && <Typing key={key} host={host} box={box} row={row} start={typing} label={t('curves.type_value', { name: `${who}, ${column}` })} />}
    </>
  )
})
