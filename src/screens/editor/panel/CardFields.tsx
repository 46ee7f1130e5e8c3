import type { LaneId, StepId } from '../../../core/base/ids'
import type { JsonObject } from '../../../core/base/json'
import { columnIndex, get, spanOf, type Doc } from '../../../core/document/doc'
import type { Card } from '../../../core/document/records'
import { holdsCards, isLaneKind } from '../../../lanes/models'
import { LANE_VIEWS } from '../../../lanes/views'
import { Button, Checkbox, IconButton, Select, Swatches, TextArea } from '../../../ui'
import { beginConnect, beginMove, duplicateCards, nudge, type MenuHost } from '../menus'
import { stepName, swatches } from '../shown'
import { PictureField } from '../../pictures/PictureField'
import { ArrowList } from './ArrowList'
import { CardMarks, IconField } from './CardMarks'
import { Fold } from './Fold'

/** A card in full: its words, what its lane kind adds, what is known of it, whose it is, how it looks, its place and its arrows. */
export function CardFields({ host, doc, card, text: words = true }: { host: MenuHost; doc: Doc; card: Card; /** its words too, where they are not written beside it */ text?: boolean }) {
  const { editor, i18n } = host
  const { t } = i18n
  const { id } = card
  const set = (patch: Partial<Pick<Card, 'text' | 'note' | 'colour' | 'personas' | 'data'>>, merge?: string) => void editor.run('card.set', { id, patch }, merge ? { merge: `${merge} ${id}` } : {})
  const done = () => editor.source.seal()
  const lane = get(doc, card.place.lane)
  const Fields = lane && isLaneKind(lane.kind) ? LANE_VIEWS[lane.kind].Fields : null
  return (
    <>
      {words && <TextArea label={t('editor.text')} hint={t('panel.text_hint')} value={card.text} rows={3} onChange={(text) => set({ text }, 'text')} onDone={done} />}
      {Fields && <Fields doc={doc} card={card} data={card.data} say={host.env.say} onText={(text) => set({ text })} onChange={(data: JsonObject, field) => set({ data }, field)} />}
      <PictureField key={`picture ${id}`} label={t('pictures.picture')} picture={card.picture} onChange={(picture, field) => void editor.run('card.set', { id, patch: { picture } }, field ? { merge: `${field} ${id}` } : {})} onDone={done} />
      <TextArea label={t('editor.note')} placeholder={t('editor.note_hint')} value={card.note} onChange={(note) => set({ note }, 'note')} onDone={done} />
      <Fold id="card look" title={t('panel.section_look')}>
        <Swatches label={t('editor.colour')} value={card.colour} options={swatches(i18n)} none={t('editor.no_colour')} onChange={(colour) => set({ colour })} />
        <IconField host={host} card={card} />
      </Fold>
      <Fold id="card about" title={t('panel.section_about')}>
        <CardMarks host={host} doc={doc} card={card} />
        {doc.personas.length > 0 && (
        <div className="ui-field" role="group" aria-label={t('editor.card_personas')}>
          <span className="ui-label" aria-hidden>{t('editor.card_personas')}</span>
          {doc.personas.map((persona) => <Checkbox key={persona.id} label={persona.name || t('map.unnamed_persona')} checked={card.personas.includes(persona.id)} onChange={(on) => set({ personas: on ? [...card.personas, persona.id] : card.personas.filter((other) => other !== persona.id) })} />)}
        </div>
        )}
      </Fold>
      <Fold id="card place" title={t('panel.section_place')}>
        <PlaceFields host={host} doc={doc} card={card} />
        <ArrowList host={host} doc={doc} id={id} />
      </Fold>
      <div className="ed-buttons">
        <Button icon="link" onClick={() => beginConnect(host, id)}>{t('editor.connect')}</Button>
        <Button icon="copy" onClick={() => duplicateCards(host, [id])}>{t('editor.duplicate')}</Button>
        <Button look="danger" icon="trash" onClick={() => void editor.run('card.remove', { ids: [id] })}>{t('editor.delete')}</Button>
      </div>
    </>
  )
}

/** Where a card is: its lane, the steps it covers, and buttons to move it one place. */
function PlaceFields({ host, doc, card }: { host: MenuHost; doc: Doc; card: Card }) {
  const { editor, i18n } = host
  const { t } = i18n
  const columns = columnIndex(doc)
  const { from, to } = spanOf(doc, card, columns)
  const lanes = doc.lanes.filter((lane) => lane.id === card.place.lane || (!lane.hidden && holdsCards(lane.kind)))
  const steps = doc.steps.map((step) => ({ value: step.id as string, label: stepName(doc, step.id, i18n) }))
  const first = doc.steps[from]
  const last = doc.steps[to]
  if (!first || !last) return null
  const move = (lane: LaneId, step: StepId) => void editor.run('card.move', { ids: [card.id], lane, step, index: Infinity })
  return (
    <>
      <Select label={t('editor.in_lane')} value={card.place.lane as string} options={lanes.map((lane) => ({ value: lane.id as string, label: lane.title || t('canvas.unnamed_lane') }))} onChange={(lane) => move(lane as LaneId, first.id)} />
      <div className="ed-pair">
        <Select label={t('editor.from_step')} value={first.id as string} options={steps} onChange={(step) => move(card.place.lane, step as StepId)} />
        <Select label={t('editor.to_step')} value={last.id as string} options={steps.slice(from)} onChange={(step) => void editor.run('card.span', { id: card.id, from: first.id, to: step as StepId })} />
      </div>
      <div className="ed-nudge">
        <IconButton icon="left" label={t('editor.move_back')} onClick={() => nudge(host, card.id, 'back')} />
        <IconButton icon="up" label={t('editor.move_up')} onClick={() => nudge(host, card.id, 'up')} />
        <IconButton icon="down" label={t('editor.move_down')} onClick={() => nudge(host, card.id, 'down')} />
        <IconButton icon="right" label={t('editor.move_forward')} onClick={() => nudge(host, card.id, 'forward')} />
        <Button icon="move" onClick={() => beginMove(host, card.id)}>{t('editor.move')}</Button>
      </div>
    </>
  )
}
