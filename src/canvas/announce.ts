import type { CardId, LaneId, PersonaId, StepId } from '../core/base/ids'
import { cellKey, get } from '../core/document/doc'
import { pointId } from '../core/document/records'
import { wordLevel } from '../lanes/emotion/levels'
import type { CanvasHost } from './host'
import { words } from './words'

/** The name of a column: its step's, else its stage's. */
export function columnName(host: CanvasHost, step: StepId): string {
  const { doc } = host.editor.state.getState()
  const record = get(doc, step)
  const stage = record && get(doc, record.place.stage)
  return record?.title || stage?.title || words().t('canvas.unnamed_stage')
}

export function laneName(host: CanvasHost, lane: LaneId): string {
  return get(host.editor.state.getState().doc, lane)?.title || words().t('canvas.unnamed_lane')
}

/** Says where a card is now: stage, lane and place in the cell. */
export function announceMove(host: CanvasHost, id: CardId): void {
  const { doc } = host.editor.state.getState()
  const card = get(doc, id)
  if (!card) return
  const cell = doc.cells.get(cellKey(card.place.lane, card.place.from)) ?? []
  host.editor.announce(words().t('canvas.moved', { stage: columnName(host, card.place.from), lane: laneName(host, card.place.lane), place: cell.indexOf(card) + 1, count: cell.length }))
}

/** Says the value of a point of the curve. */
export function announceValue(host: CanvasHost, lane: LaneId, step: StepId, persona: PersonaId | null): void {
  const { doc } = host.editor.state.getState()
  const point = get(doc, pointId(lane, step, persona))
  if (point) host.editor.announce(words().t('canvas.value_set', { stage: columnName(host, step), value: words().number(point.value), word: host.env().say(`map.level_${wordLevel(point.value)}`) }))
}
