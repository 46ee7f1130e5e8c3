import { kindOf, type CardId, type Id, type LaneId, type StageId, type StepId } from '../core/base/ids'
import { cellKey, columnIndex, get } from '../core/document/doc'
import type { Focus } from '../editor/port'
import { announceMove } from './announce'
import type { CanvasHost } from './host'
import { words } from './words'

/** Makes a card in a cell and begins to type in it. */
export function newCard(host: CanvasHost, lane: LaneId, step: StepId, index?: number): void {
  const row = host.scene().rows.find((box) => box.lane.id === lane)
  if (!row || row.scale !== null) return
  const done = host.editor.run('card.add', index === undefined ? { lane, step } : { lane, step, index })
  if (done?.focus) editCard(host, done.focus as CardId)
}

export function editCard(host: CanvasHost, id: CardId): void {
  host.editor.select([id])
  host.editor.setFocus({ at: 'card', id })
  host.editor.edit({ id, field: 'text' })
}

/** A new stage after another (null: at the start), with its name being typed. */
export function newStage(host: CanvasHost, after: StageId | null): void {
  const done = host.editor.run('stage.add', { after })
  if (done?.focus) editTitle(host, done.focus as StageId)
}

/** Begins to type the title of a stage, step or lane, or of the map. */
export function editTitle(host: CanvasHost, id: Id): void {
  const kind = kindOf(id)
  const focus: Focus = kind === 'map' ? { at: 'title' } : ({ at: kind, id } as Focus)
  host.editor.setFocus(focus)
  if (kind !== 'map') host.editor.select([id])
  host.editor.edit({ id, field: 'title' })
}

/** Joins two things by an arrow: back to an earlier column is a loop, more than one column ahead a skip. */
export function connect(host: CanvasHost, from: CardId | StepId, to: CardId | StepId): void {
  const { doc } = host.editor.state.getState()
  const columns = columnIndex(doc)
  const column = (id: CardId | StepId) => columns.get(kindOf(id) === 'step' ? (id as StepId) : (get(doc, id as CardId)?.place.from ?? 'step:none')) ?? 0
  const kind = column(to) < column(from) ? 'loop' : 'next'
  const done = host.editor.run('arrow.add', { from, to, kind })
  host.editor.setMode({ mode: 'select' })
  if (done?.focus) {
    host.editor.select([done.focus as Id])
    host.editor.announce(words().t('canvas.connected'))
  } else host.editor.announce(words().t('canvas.cannot'))
}

/** Moves a card one place: up and down inside its cell, then to the next lane of cards; forward and back by columns. */
export function stepCard(host: CanvasHost, id: CardId, by: 'up' | 'down' | 'forward' | 'back'): void {
  const { doc } = host.editor.state.getState()
  const card = get(doc, id)
  if (!card) return
  const { lane, from } = card.place
  const cell = doc.cells.get(cellKey(lane, from)) ?? []
  const at = cell.indexOf(card)
  const target = ((): { lane: LaneId; step: StepId; index: number } | null => {
    if (by === 'up' && at > 0) return { lane, step: from, index: at - 1 }
    if (by === 'down' && at < cell.length - 1) return { lane, step: from, index: at + 1 }
    if (by === 'up' || by === 'down') {
      const rows = host.scene().rows.filter((row) => row.scale === null)
      const next = rows[rows.findIndex((row) => row.lane.id === lane) + (by === 'up' ? -1 : 1)]
      return next ? { lane: next.lane.id, step: from, index: by === 'up' ? Infinity : 0 } : null
    }
    const step = doc.steps[(columnIndex(doc).get(from) ?? 0) + (by === 'forward' ? 1 : -1)]
    return step ? { lane, step: step.id, index: at } : null
  })()
  const done = target && host.editor.run('card.move', { ids: [id], ...target })
  if (done) announceMove(host, id)
  else host.editor.announce(words().t('canvas.edge'))
}

/** Moves a stage, step or lane one place among its like. */
export function stepHead(host: CanvasHost, id: StageId | StepId | LaneId, by: 1 | -1): void {
  const { doc } = host.editor.state.getState()
  const kind = kindOf(id)
  const step = kind === 'step' ? get(doc, id as StepId) : undefined
  const list: readonly { id: Id }[] = kind === 'stage' ? doc.stages : kind === 'lane' ? doc.lanes.filter((lane) => !lane.hidden || lane.id === id) : doc.steps.filter((other) => other.place.stage === step?.place.stage)
  const at = list.findIndex((item) => item.id === id)
  const target = at + by
  let done: unknown = null
  if (at >= 0 && target >= 0 && target < list.length) {
    const before = (by === 1 ? list[at + 2]?.id : list[at - 1]?.id) ?? null
    if (kind === 'stage') done = host.editor.run('stage.move', { id: id as StageId, before: before as StageId | null })
    else if (kind === 'lane') done = host.editor.run('lane.move', { id: id as LaneId, before: before as LaneId | null })
    else if (step) done = host.editor.run('step.move', { id: id as StepId, stage: step.place.stage, before: before as StepId | null })
  }
  host.editor.announce(done ? words().t('canvas.moved_head', { place: target + 1, count: list.length }) : words().t('canvas.edge'))
}

/** Deletes what is selected, or the item in focus; focus goes to what is near. */
export function removeSelected(host: CanvasHost): void {
  const { selection, focus } = host.editor.session.getState()
  const ids: Id[] = [...selection]
  if (ids.length === 0 && focus) {
    if (focus.at === 'point') {
      host.editor.run('point.remove', { lane: focus.lane, step: focus.step, persona: focus.persona })
      return
    }
    if ('id' in focus) ids.push(focus.id)
  }
  const { doc } = host.editor.state.getState()
  const near = focus?.at === 'card' ? neighbour(host, focus.id) : null
  if (ids.length === 0 || !host.editor.run('records.remove', { ids })) return host.editor.announce(words().t('canvas.cannot'))
  if (near && 'id' in near ? host.editor.state.getState().doc.records.has(near.id) : near) host.editor.setFocus(near)
  const [first] = ids
  const name = first && kindOf(first) === 'card' ? get(doc, first as CardId)?.text : ''
  host.editor.announce(words().t('canvas.deleted', { count: ids.length, name: name ?? '' }))
}

/** What focus goes to when a card goes: the next card of its cell, the one before, or the cell. */
function neighbour(host: CanvasHost, id: CardId): Focus | null {
  const { doc } = host.editor.state.getState()
  const card = get(doc, id)
  if (!card) return null
  const { lane, from } = card.place
  const cell = doc.cells.get(cellKey(lane, from)) ?? []
  const next = cell[cell.indexOf(card) + 1] ?? cell[cell.indexOf(card) - 1]
  return next ? { at: 'card', id: next.id } : { at: 'cell', lane, step: from }
}
