import { memo } from 'react'
import { useStore } from 'zustand'
import { cellKey } from '../../../core/document/doc'
import type { Card, Lane, Step } from '../../../core/document/records'
import { focusKey } from '../../../canvas/host'
import { holdsCards, laneModel } from '../../../lanes/models'
import { Icon } from '../../../ui'
import { addCard, CardItem } from './CardItem'
import { Values } from './Values'
import { useWay } from './way'

const NONE: readonly Card[] = []

/** What lies where a lane and a step meet: its values, its cards, and the way to one more. */
export const Cell = memo(function Cell({ lane, step }: { lane: Lane; step: Step }) {
  const way = useWay()
  const { editor, i18n: { t } } = way.host
  const cards = useStore(editor.state, ({ doc }) => doc.cells.get(cellKey(lane.id, step.id)) ?? NONE)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  return (
    <>
      {laneModel(lane.kind).drawing && <Values lane={lane} step={step} />}
      {cards.length > 0 && <ul className="ol-cards">{cards.map((card, i) => <CardItem key={card.id} card={card} lane={lane} place={i} count={cards.length} />)}</ul>}
      {holdsCards(lane.kind) && !lane.locked && !readOnly && (
        <button type="button" className="ol-add" data-ol={focusKey({ at: 'cell', lane: lane.id, step: step.id })} aria-label={t('outline.add_card', { lane: lane.title || t('canvas.unnamed_lane') })} onClick={() => addCard(way, lane.id, step.id)}><Icon name="plus" size={16} />{t('canvas.add_card')}</button>
      )}
    </>
  )
})
