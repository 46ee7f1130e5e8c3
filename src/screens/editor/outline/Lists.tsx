import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { kindOf, type CardId, type StepId } from '../../../core/base/ids'
import { cellKey, type Doc } from '../../../core/document/doc'
import type { Arrow, Card, Lane, Step } from '../../../core/document/records'
import { connect } from '../../../editor/move'
import type { Focus } from '../../../editor/port'
import { holdsCards } from '../../../lanes/models'
import { Button, IconButton, Select, TextField } from '../../../ui'
import { ARROW_KINDS } from '../../../core/document/records'
import { isCurve, LineChoice } from '../LineChoice'
import { kindPicture, personaPicture } from '../pictures'
import { endName, stepName } from '../shown'
import { Head } from './Head'
import { useWay } from './way'
import { Words } from './Words'

interface Option { readonly value: string; readonly label: string }

/** A list of the browser's own: it opens as the device has it, however long it is. */
function Pick({ label, value, options, onChange }: { label: string; value: string; options: readonly Option[]; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>{label}</label>
      <select id={id} className="ui-input" value={value} onChange={(event) => onChange(event.target.value)}>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
    </div>
  )
}

/** Whose journey it is: names and roles, and a new one. */
export function PersonaList() {
  const { host: { editor, i18n: { t } } } = useWay()
  const personas = useStore(editor.state, ({ doc }) => doc.personas)
  return (
    <section className="ol-part" aria-labelledby="ol-personas">
      <h2 id="ol-personas">{t('outline.personas')}</h2>
      <ul className="ol-cards">
        {personas.map(({ id, name, role, ...persona }) => (
          <li key={id} className="ol-line">
            {personaPicture(persona, 24)}
            <Words line label={t('editor.name')} placeholder={t('map.unnamed_persona')} value={name} look="ol-h4" onChange={(next) => void editor.run('persona.set', { id, patch: { name: next } }, { merge: `name ${id}` })} />
            <Words line label={t('editor.role')} placeholder={t('editor.role')} value={role} onChange={(next) => void editor.run('persona.set', { id, patch: { role: next } }, { merge: `role ${id}` })} />
          </li>
        ))}
      </ul>
      <Button look="quiet" icon="plus" onClick={() => void editor.run('persona.add', { persona: {} })}>{t('editor.add_persona')}</Button>
    </section>
  )
}

/** The rows of the map in their order, and those that are hidden. */
export function LaneList({ lanes }: { lanes: readonly Lane[] }) {
  const { host } = useWay()
  const { editor, dialogs, i18n: { t } } = host
  const all = useStore(editor.state, ({ doc }) => doc.lanes)
  const chosen = useStore(editor.session, ({ selection }) => lanes.find(({ id }) => selection.has(id))?.id)
  return (
    <section className="ol-part" aria-labelledby="ol-lanes">
      <h2 id="ol-lanes">{t('outline.lanes')}</h2>
      <ul className="ol-cards">
        {lanes.map((lane) => (
          <li key={lane.id} className="ol-line">
            {kindPicture(lane.kind)}
            <Head item={lane} label={t('canvas.lane_title')} placeholder={t('canvas.unnamed_lane')} look="ol-h4" />
            {chosen === lane.id && isCurve(host, lane.id) && <LineChoice host={host} />}
          </li>
        ))}
        {all.filter(({ hidden }) => hidden).map(({ id, kind, title }) => (
          <li key={id} className="ol-line ol-hidden">{kindPicture(kind)}<span dir="auto">{title || t('canvas.unnamed_lane')}</span><Button icon="show" onClick={() => void editor.run('lane.show', { ids: [id] })} aria-label={`${t('editor.show')}: ${title || t('canvas.unnamed_lane')}`}>{t('editor.show')}</Button></li>
        ))}
      </ul>
      <Button look="quiet" icon="plus" onClick={() => dialogs.chooseLane(all.at(-1)?.id ?? null)}>{t('canvas.add_lane')}</Button>
    </section>
  )
}

/** Notes without a place, each to be written over, put somewhere or deleted. */
export function Unsorted() {
  const { host: { editor, i18n: { t } }, go } = useWay()
  const notes = useStore(editor.state, ({ doc }) => doc.inbox)
  const remove = (id: CardId) => void editor.run('card.remove', { ids: [id] })
  if (notes.length === 0) return null
  return (
    <section className="ol-part" aria-labelledby="ol-unsorted">
      <h2 id="ol-unsorted">{t('outline.unsorted')}</h2>
      <ul className="ol-cards">{notes.map((note) => <Note key={note.id} note={note} onPut={(id) => go({ at: 'card', id })} onRemove={remove} />)}</ul>
    </section>
  )
}

function Note({ note: { id, text }, onPut, onRemove }: { note: Card; onPut: (id: CardId) => void; onRemove: (id: CardId) => void }) {
  const { host: { editor, i18n } } = useWay()
  const { t } = i18n
  const [open, setOpen] = useState(false)
  const { lanes, steps } = useStore(editor.state, ({ doc }) => doc)
  const places = lanes.filter(({ kind, hidden, locked }) => holdsCards(kind) && !hidden && !locked)
  const [lane, setLane] = useState<string>(places[0]?.id ?? '')
  const [step, setStep] = useState<string>(steps[0]?.id ?? '')
  const doc = editor.state.getState().doc
  const name = text || t('canvas.empty_card')
  const put = () => { if (editor.run('card.move', { ids: [id], lane: lane as Lane['id'], step: step as StepId, index: Infinity })) onPut(id) }
  return (
    <li className="ol-card">
      <div className="ol-line">
        <Words label={name} placeholder={t('canvas.empty_card')} value={text} onChange={(next) => void editor.run('card.set', { id, patch: { text: next } }, { merge: `text ${id}` })} />
        <IconButton icon="move" label={t('gather.place_what', { name })} aria-expanded={open} onClick={() => setOpen(!open)} />
        <IconButton icon="trash" label={t('gather.remove_what', { name })} onClick={() => onRemove(id)} />
      </div>
      {open && (
        <div className="ol-more">
          <Pick label={t('editor.lane')} value={lane} options={places.map((one) => ({ value: one.id, label: one.title || t('canvas.unnamed_lane') }))} onChange={setLane} />
          <Pick label={t('editor.step')} value={step} options={steps.map((one) => ({ value: one.id, label: stepName(doc, one.id, i18n) }))} onChange={setStep} />
          <Button icon="check" disabled={!lane || !step} onClick={put}>{t('outline.put')}</Button>
        </div>
      )}
    </li>
  )
}

/** What arrows say, as sentences that lead to their ends, and a new one. */
export function Arrows() {
  const { host: { editor, i18n }, go } = useWay()
  const { t } = i18n
  const doc = useStore(editor.state, (state) => state.doc)
  const [open, setOpen] = useState(false)
  const to = (end: Arrow['from']) => () => go({ at: kindOf(end), id: end } as Focus)
  return (
    <section className="ol-part" aria-labelledby="ol-arrows">
      <h2 id="ol-arrows">{t('outline.arrows')}</h2>
      <ul className="ol-cards">
        {doc.arrows.map(({ id, from, to: end, kind, label }) => {
          const [start, target] = [t('editor.arrow_from', { name: endName(doc, from, i18n) }), t('editor.arrow_to', { name: endName(doc, end, i18n) })]
          return (
            <li key={id} className="ol-card">
              <div className="ol-line"><button type="button" className="ed-link" onClick={to(from)}>{start}</button><IconButton icon="trash" label={`${t('editor.delete')}: ${start}, ${target}`} onClick={() => void editor.run('arrow.remove', { id })} /></div>
              <button type="button" className="ed-link" onClick={to(end)}>{target}</button>
              <div className="ol-pair">
                <Select label={t('editor.arrow_kind')} value={kind} options={ARROW_KINDS.map((value) => ({ value, label: t(`editor.arrow_${value}`) }))} onChange={(next) => void editor.run('arrow.set', { id, patch: { kind: next } })} />
                <TextField label={t('editor.arrow_label')} value={label} onChange={(next) => void editor.run('arrow.set', { id, patch: { label: next } }, { merge: `label ${id}` })} onDone={() => editor.source.seal()} />
              </div>
            </li>
          )
        })}
      </ul>
      {open ? <NewArrow doc={doc} onDone={() => setOpen(false)} /> : <Button look="quiet" icon="plus" disabled={doc.steps.length === 0} onClick={() => setOpen(true)}>{t('outline.arrow_new')}</Button>}
    </section>
  )
}

function NewArrow({ doc, onDone }: { doc: Doc; onDone: () => void }) {
  const { host: { editor, i18n } } = useWay()
  const { t } = i18n
  const stages = doc.stages.map(({ id, title }): Option => ({ value: id, label: title || t('canvas.unnamed_stage') }))
  const [ends] = useState(() => doc.steps.flatMap((step: Step): Option[] => [...stages.filter(({ value }) => value === step.place.stage && doc.steps.find(({ place }) => place.stage === value) === step), { value: step.id, label: `– ${stepName(doc, step.id, i18n)}` }, ...doc.lanes.flatMap((lane) => (doc.cells.get(cellKey(lane.id, step.id)) ?? []).map((card) => ({ value: card.id, label: `– – ${endName(doc, card.id, i18n)}` })))]))
  const [from, setFrom] = useState(ends[0]?.value ?? '')
  const [to, setTo] = useState(ends[1]?.value ?? ends[0]?.value ?? '')
  const draw = () => {
    const done = connect(editor, from as CardId, to as CardId)
    editor.announce(t(done ? 'canvas.connected' : 'canvas.cannot'))
    if (done) onDone()
  }
  return (
    <div className="ol-more">
      <Pick label={t('editor.from_step')} value={from} options={ends} onChange={setFrom} />
      <Pick label={t('editor.to_step')} value={to} options={ends} onChange={setTo} />
      <Button icon="link" onClick={draw}>{t('outline.arrow_add')}</Button>
    </div>
  )
}
