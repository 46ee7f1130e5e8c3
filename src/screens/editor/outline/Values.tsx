import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { get } from '../../../core/document/doc'
import { pointOf, pointSpot, type Lane, type Step } from '../../../core/document/records'
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
  const { host, go } = useWay()
  const { editor, env, i18n: { t } } = host
  const { values } = laneModel(lane.kind)
  const spot = { ...pointSpot({ ...box, lane: lane.id }) }
  const done = () => editor.source.seal()
  if (box.card) {
    const { card } = box
    return <button type="button" className="ed-link" onClick={() => go({ at: 'card', id: card })}>{[box.name, env.say('curves.from_card')].join(' · ')}</button>
  }
  if (values === 'value') return <Feeling lane={lane} box={box} />
  if (values === 'dot') return <Checkbox label={box.name} checked={box.set} onChange={() => toggleDot(editor, spot)} />
  return <NumberField label={box.name || t('curves.field_value')} value={box.set ? box.value : null} onChange={(value) => { if (value === null) clearValue(editor, 'amount', spot); else setValues(editor, 'amount', [{ spot, value }], `amount ${box.id}`) }} onDone={done} />
}

/** How it feels: a level by its word, or none yet; what is known of it unfolds. */
function Feeling({ lane, box }: { lane: Lane; box: Box }) {
  const { host } = useWay()
  const { editor, env, i18n } = host
  const { t, number } = i18n
  const doc = useStore(editor.state, (state) => state.doc)
  const [open, setOpen] = useState(false)
  const more = useId()
  const { levels } = doc.map
  const spot = pointSpot({ ...box, lane: lane.id })
  const focus = { at: 'point', ...spot } as const
  const point = get(doc, pointOf(spot))
  const persona = spot.persona ? (get(doc, spot.persona) ?? null) : null
  const options = levelValues(levels)
  const nearest = point && options.reduce((best, value) => (Math.abs(value - point.value) < Math.abs(best - point.value) ? value : best))
  const choose = (chosen: string) => {
    if (chosen === '') clearValue(editor, 'value', spot)
    else if (setValues(editor, 'value', [{ spot, value: Number(chosen) }])) editor.select([pointOf(spot)])
  }
  return (
    <div className="ol-feeling">
      <label>
        <span className="ol-who">{personaPicture(persona)}<span dir="auto">{box.name}</span></span>
        <select className="ui-input" value={nearest ?? ''} data-ol={focusKey(focus)} aria-label={`${box.name}, ${stepName(doc, box.step, i18n)}`} onFocus={() => take(editor, focus)} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('cards.none')}</option>
          {options.map((value) => <option key={value} value={value}>{`${number(levelNumber(value, levels))} · ${env.say(levelWord(value, levels))}`}</option>)}
        </select>
      </label>
      {point && <button type="button" className="ui-icon-button ol-unfold" aria-expanded={open} aria-controls={more} aria-label={t('outline.details', { name: box.name })} onClick={() => setOpen(!open)}><Icon name="open" /></button>}
      {point && <div id={more} hidden={!open}>{open && <div className="ol-more"><PointFields host={host} doc={doc} point={point} /></div>}</div>}
    </div>
  )
}
