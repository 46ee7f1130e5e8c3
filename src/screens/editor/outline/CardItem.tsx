import { memo, useId, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { passes } from '../../../core/analysis/filter'
import { directionOf } from '../../../core/base/direction'
import { cellKey, get, type Doc } from '../../../core/document/doc'
import { plainWords } from '../../../core/document/markup'
import type { Card, Lane } from '../../../core/document/records'
import { cardDetails } from '../../../core/layout/card-marks'
import { stepCard } from '../../../editor/move'
import { laneModel } from '../../../lanes/models'
import { Icon, IconButton } from '../../../ui'
import { Choices } from '../choices'
import { CardFields } from '../panel/CardFields'
import { stepName } from '../shown'
import { removeHere } from './Head'
import { useWay, type Way } from './way'
import { Words } from './Words'

type By = Parameters<typeof stepCard>[2]

/** Makes a card in a cell, at its end when no place is given, and goes to it. */
export function addCard({ host: { editor }, go }: Way, lane: Lane['id'], step: Card['place']['from'], index?: number): void {
  const done = editor.run('card.add', index === undefined ? { lane, step } : { lane, step, index })
  if (done?.focus) go({ at: 'card', id: done.focus as Card['id'] })
}

function moveCard({ host: { editor, i18n }, go }: Way, id: Card['id'], by: By): void {
  const { t } = i18n
  if (!stepCard(editor, id, by)) return editor.announce(t('canvas.edge'))
  const { doc } = editor.state.getState()
  const card = get(doc, id)!
  const cell = doc.cells.get(cellKey(card.place.lane, card.place.from)) ?? []
  editor.announce(t('canvas.moved', { stage: stepName(doc, card.place.from, i18n), lane: get(doc, card.place.lane)?.title || t('canvas.unnamed_lane'), place: cell.indexOf(card) + 1, count: cell.length }))
  go({ at: 'card', id })
}

/** The direction in which the map is read: its own choice, else its language's. */
export function readsFromRight({ map }: Doc): boolean {
  return (map.direction === 'auto' ? directionOf(map.language) : map.direction) === 'rtl'
}

/** A card: its text, what else is said of it, and once it is chosen what can be done with it; all its fields unfold. */
export const CardItem = memo(function CardItem({ card, lane, place, count }: { card: Card; lane: Lane; place: number; count: number }) {
  const way = useWay()
  const { host } = way
  const { editor, i18n: { t } } = host
  const { id } = card
  const chosen = useStore(editor.session, ({ selection }) => selection.has(id))
  const alone = useStore(editor.session, ({ selection }) => selection.size === 1 && selection.has(id))
  const readOnly = useStore(editor.state, (state) => state.readOnly) || lane.locked === true
  // What is being written or looked at stays, whatever is of interest.
  const out = useStore(editor.session, ({ filter, selection }) => filter !== null && !selection.has(id) && !passes(editor.state.getState().doc, filter, card))
  const [open, setOpen] = useState(false)
  const more = useId()
  const model = laneModel(lane.kind)
  const name = plainWords(card.text) || t('canvas.empty_card')
  const here = { at: 'card', id } as const
  const key = (event: KeyboardEvent): boolean => {
    const { key: pressed } = event
    if (readOnly) return false
    if (event.altKey && pressed.startsWith('Arrow')) {
      const forward = readsFromRight(editor.state.getState().doc) ? 'ArrowLeft' : 'ArrowRight'
      moveCard(way, id, pressed === 'ArrowUp' ? 'up' : pressed === 'ArrowDown' ? 'down' : pressed === forward ? 'forward' : 'back')
      return true
    }
    if (pressed === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (card.text.trim() !== '') addCard(way, lane.id, card.place.from, place + 1)
      return true
    }
    if ((pressed === 'Backspace' || pressed === 'Delete') && card.text === '' && !event.repeat) {
      removeHere(way, here)
      return true
    }
    return false
  }
  if (out) return null
  return (
    <li className={chosen ? 'ol-card ol-chosen' : 'ol-card'} style={{ borderInlineStartColor: `var(--ink-edge-${card.colour ?? lane.colour ?? model.tone})` }}>
      <div className="ol-line">
        <Words focus={here} label={t('outline.card', { place: place + 1, count, lane: lane.title || t('canvas.unnamed_lane') })} placeholder={t('canvas.empty_card')} value={card.text} readOnly={readOnly} onChange={(text) => void editor.run('card.set', { id, patch: { text } }, { merge: `text ${id}` })} onKey={key} />
        <button type="button" className="ui-icon-button ol-unfold" aria-expanded={open} aria-controls={more} aria-label={t('outline.details', { name })} onClick={() => { setOpen(!open); editor.select([id]); editor.setFocus(here) }}><Icon name="open" /></button>
      </div>
      <Facts card={card} lane={lane} />
      {alone && !readOnly && (
        <div className="ol-tools" role="group" aria-label={name}>
          {model.chosen && <Choices host={host} id={id} />}
          <IconButton icon="up" label={t('editor.move_up')} shortcut="Alt+↑" onClick={() => moveCard(way, id, 'up')} />
          <IconButton icon="down" label={t('editor.move_down')} shortcut="Alt+↓" onClick={() => moveCard(way, id, 'down')} />
          <IconButton icon="left" label={t('editor.move_back')} shortcut="Alt+←" onClick={() => moveCard(way, id, 'back')} />
          <IconButton icon="right" label={t('editor.move_forward')} shortcut="Alt+→" onClick={() => moveCard(way, id, 'forward')} />
          <IconButton icon="plus" label={t('editor.new_card')} shortcut="Enter" onClick={() => addCard(way, lane.id, card.place.from, place + 1)} />
          <IconButton icon="trash" label={t('editor.delete')} onClick={() => removeHere(way, here)} />
        </div>
      )}
      <div id={more} hidden={!open}>{open && <More card={card} locked={readOnly} />}</div>
    </li>
  )
})

/** What is said of a card beside its text, as one line. */
function Facts({ card, lane }: { card: Card; lane: Lane }) {
  const { host: { editor, env, i18n } } = useWay()
  const { personas, place: { from, to } } = card
  const named = useStore(editor.state, ({ doc }) => [...personas.map((id) => get(doc, id)?.name ?? ''), from !== to && get(doc, to) ? i18n.t('outline.until', { step: stepName(doc, to, i18n) }) : ''].filter(Boolean).join(' · '))
  // A value that is a key of a word stands for that word.
  const word = (value: string | number) => (typeof value === 'string' && /^(?:cards|lanes|touch)\.[a-z_]+$/.test(value) ? env.say(value) : value)
  const details = [...laneModel(lane.kind).details(card), ...cardDetails(card)].map(({ key, values }) => env.say(key, values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]))))
  const facts = [...details, named, card.picture?.alt ?? '', card.note && `${i18n.t('editor.note')}: ${card.note}`].filter(Boolean)
  return facts.length > 0 ? <p className="ol-facts" dir="auto">{facts.join(' · ')}</p> : null
}

function More({ card, locked }: { card: Card; locked: boolean }) {
  const { host } = useWay()
  const doc = useStore(host.editor.state, (state) => state.doc)
  return <fieldset className="ol-more" disabled={locked}><CardFields host={host} doc={doc} card={card} text={false} /></fieldset>
}
