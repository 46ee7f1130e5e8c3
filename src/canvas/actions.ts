import type { CardId, LaneId, StageId, StepId } from '../core/base/ids'
import type { ArrowEnd } from '../core/document/records'
import { isMany } from '../editor/move'
import * as move from '../editor/move'
import { announceMove } from './announce'
import type { CanvasHost } from './host'
import type { Place } from './place'
import { withWords } from '../i18n/translator'
import { words } from './words'

/** Joins two things by an arrow and says so. */
export function connect({ editor }: CanvasHost, from: ArrowEnd, to: ArrowEnd): void {
  editor.announce(words().t(move.connect(editor, from, to) ? 'canvas.connected' : 'canvas.cannot'))
}

const many = () => withWords(import('./many'))

/** Puts a card that was picked up down at a place, and what is selected with it around it; says where it is now. */
export function putDown(host: CanvasHost, card: CardId, at: Place | null): void {
  const { editor } = host
  editor.setMode({ mode: 'select' })
  if (!at) return
  if (isMany(editor, card)) void many().then(({ putMany }) => putMany(host, card, at))
  else if (editor.run('card.move', { ids: [card], lane: at.lane, step: at.step, index: at.index })) announceMove(host, card)
}

/** Moves a card one place, what is selected with it as well, and says where it is now. */
export function stepCard(host: CanvasHost, id: CardId, by: 'up' | 'down' | 'forward' | 'back'): void {
  if (isMany(host.editor, id)) return void many().then(({ stepMany }) => stepMany(host, id, by))
  if (move.stepCard(host.editor, id, by)) announceMove(host, id)
  else host.editor.announce(words().t('canvas.edge'))
}

/** Moves a stage, step or lane one place and says which place that is. */
export function stepHead({ editor }: CanvasHost, id: StageId | StepId | LaneId, by: 1 | -1): void {
  if (!move.stepHead(editor, id, by)) return editor.announce(words().t('canvas.edge'))
  const list = move.siblings(editor, id)
  editor.announce(words().t('canvas.moved_head', { place: list.findIndex((item) => item.id === id) + 1, count: list.length }))
}

/** Deletes what is selected, or the item in focus, and says what is gone. */
export function removeSelected({ editor }: CanvasHost): void {
  const gone = move.removeSelected(editor)
  editor.announce(gone ? words().t('canvas.deleted', gone) : words().t('canvas.cannot'))
}
