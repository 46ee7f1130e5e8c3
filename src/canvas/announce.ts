import type { CardId, LaneId, StepId } from '../core/base/ids'
import { cellKey, get } from '../core/document/doc'
import type { PointSpot } from '../core/document/records'
import type { CanvasHost } from './host'
import { findPoint } from './points'
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

/** Says the value at a place of a drawing, once it is drawn. */
export function announceValue(host: CanvasHost, spot: PointSpot): void {
  requestAnimationFrame(() => {
    const found = findPoint(host.scene(), spot)
    if (!found) return
    const { box, row } = found
    const { t, number } = words()
    const stage = columnName(host, spot.step)
    if (row.scale?.values === 'value' && box.set) host.editor.announce(t('canvas.value_set', { stage, value: number(Math.round(box.value * 100) / 100), word: box.text }))
    else host.editor.announce(t('curves.value_is', { stage, value: box.set ? box.text : t('canvas.not_set') }))
  })
}

/** Says how many steps a stroke has set. */
export function announceStroke(host: CanvasHost, count: number): void {
  host.editor.announce(words().t('curves.stroke_set', { count }))
}
