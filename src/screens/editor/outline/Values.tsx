import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { get, type Doc } from '../../../core/document/doc'
import { pointOf, pointSpot, type Lane, type Point, type PointSpot, type Step } from '../../../core/document/records'
import { focusKey } from '../../../canvas/host'
import { clearValue, setValues, toggleDot } from '../../../editor/values'
import { levelNumber, levelValues, levelWord } from '../../../lanes/emotion/levels'
import { laneModel } from '../../../lanes/models'
import { Checkbox, Icon, NumberField } from '../../../ui'
import { DurationFields } from '../panel/DurationFields'
import { PointFields } from '../panel/PointFields'
import { personaPicture } from '../pictures'
import { stepName } from '../shown'
import { boxesOf, type Box } from './boxes'
import { take, useWay } from './way'

const NONE: readonly Box[] = []

/** The values of a drawn lane at a step: feelings chosen by their words for each persona and line, numbers typed, marks ticked. */
export function Values({ lane, step }: { lane: Lane; step: Step }) {
  const { host } = useWay()
  const { editor, env } = host
  const boxes = useStore(editor.state, ({ doc }) => boxesOf(doc, env, lane.id).get(step.id) ?? NONE)
  const line = useStore(editor.session, (session) => session.line)
  const readOnly = useStore(editor.state, (state) => state.readOnly) || lane.locked === true
  const { values } = laneModel(lane.kind)
  const shown = boxes.filter((box) => box.set || box.line === undefined || box.line === line)
  if (values === 'duration') {
    return <fieldset className="ol-values" disabled={readOnly}><DurationFields host={host} value={step.duration} onChange={(duration, field) => void editor.run('step.set', { id: step.id, patch: { duration } }, { merge: `${field} ${step.id}` })} onDone={() => editor.source.seal()} /></fieldset>
  }
  if (shown.length === 0) return null
  return (
    <fieldset className="ol-values" disabled={readOnly}>
      <legend className="ui-hidden">{lane.title}</legend>
      {shown.map((box) => <Value key={box.id} lane={lane} box={box} />)}
    </fieldset>
  )
}

function Value({ lane, box }: { lane: Lane; box: Box }) {
  const { host: { editor }, go } = useWay()
  const { values } = laneModel(lane.kind)
  const spot = pointSpot({ ...box, lane: lane.id })
  if (box.card) {
    const { card } = box
    return <button type="button" className="ed-link" onClick={() => go({ at: 'card', id: card })}>{[box.name, ...(box.marks ?? [])].join(' · ')}</button>
  }
  if (values === 'dot') return <Checkbox label={box.name} checked={box.set} onChange={() => toggleDot(editor, spot)} />
  return <Valued lane={lane} box={box} />
}

/** A feeling as a level by its word, or a number; what else is known of it unfolds. */
function Valued({ lane, box }: { lane: Lane; box: Box }) {
  const { host } = useWay()
  const { editor, i18n: { t } } = host
  const doc = useStore(editor.state, (state) => state.doc)
  const [open, setOpen] = useState(false)
  const more = useId()
  const spot = pointSpot({ ...box, lane: lane.id })
  const point = get(doc, pointOf(spot))
  const name = box.name || lane.title
  const number = (value: number | null) => { if (value === null) clearValue(editor, 'amount', spot); else setValues(editor, 'amount', [{ spot, value }], `amount ${box.id}`) }
  return (
    <div className="ol-feeling">
      {laneModel(lane.kind).values === 'value' ? <Feeling box={box} spot={spot} point={point} doc={doc} /> : <NumberField hideLabel={box.name === ''} label={`${name}, ${stepName(doc, box.step, host.i18n)}`} value={box.set ? box.value : null} onChange={number} onDone={() => editor.source.seal()} />}
      {point && <button type="button" className="ui-icon-button ol-unfold" aria-expanded={open} aria-controls={more} aria-label={t('outline.details', { name })} onClick={() => setOpen(!open)}><Icon name="open" /></button>}
      {point && <div id={more} hidden={!open}>{open && <div className="ol-more"><PointFields host={host} doc={doc} point={point} /></div>}</div>}
    </div>
  )
}

function Feeling({ box, spot, point, doc }: { box: Box; spot: PointSpot; point: Point | undefined; doc: Doc }) {
  const { host: { editor, env, i18n } } = useWay()
  const { t, number } = i18n
  const { levels } = doc.map
  const focus = { at: 'point', ...spot } as const
  const persona = spot.persona ? (get(doc, spot.persona) ?? null) : null
  const options = levelValues(levels)
  const nearest = point && options.reduce((best, value) => (Math.abs(value - point.value) < Math.abs(best - point.value) ? value : best))
  const choose = (chosen: string) => {
    if (chosen === '') clearValue(editor, 'value', spot)
    else if (setValues(editor, 'value', [{ spot, value: Number(chosen) }])) editor.select([pointOf(spot)])
  }
  return (
    <label>
      <span className="ol-who">{personaPicture(persona)}<span dir="auto">{box.name}</span></span>
      <select className="ui-input" value={nearest ?? ''} data-ol={focusKey(focus)} aria-label={`${box.name}, ${stepName(doc, box.step, i18n)}`} onFocus={() => take(editor, focus)} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('cards.none')}</option>
        {options.map((value) => <option key={value} value={value}>{`${number(levelNumber(value, levels))} · ${env.say(levelWord(value, levels))}`}</option>)}
      </select>
    </label>
  )
}
