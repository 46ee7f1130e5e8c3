import type { CardId, LaneId, StageId, StepId } from '../core/base/ids'
import type { ArrowEnd } from '../core/document/records'
import * as move from '../editor/move'
import { announceMove } from './announce'
import type { CanvasHost } from './host'
import { words } from './words'

/** Joins two things by an arrow and says so. */
export function connect({ editor }: CanvasHost, from: ArrowEnd, to: ArrowEnd): void {
  editor.announce(words().t(move.connect(editor, from, to) ? 'canvas.connected' : 'canvas.cannot'))
}

/** Moves a card one place and says where it is now. */
export function stepCard(host: CanvasHost, id: CardId, by: 'up' | 'down' | 'forward' | 'back'): void {
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
