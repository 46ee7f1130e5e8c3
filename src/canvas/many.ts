import type { CardId, LaneId, StepId } from '../core/base/ids'
import { landings } from '../core/commands/landings'
import { cellKey, columnIndex, get, type Doc } from '../core/document/doc'
import type { Card } from '../core/document/records'
import { cardLanes } from '../editor/clip'
import type { Editor } from '../editor/port'
import { columnName, laneName } from './announce'
import type { Box, CanvasHost } from './host'
import type { Landing, Place } from './place'
import { words } from './words'

/** The selected cards, in reading order. */
export function selectedCards(editor: Editor): readonly Card[] {
  const { selection } = editor.session.getState()
  const { doc } = editor.state.getState()
  return doc.lanes.flatMap(({ id }) => doc.steps.flatMap((step) => doc.cells.get(cellKey(id, step.id)) ?? [])).filter(({ id }) => selection.has(id))
}

/** Lanes that cards may be moved over: shown, not locked, not folded unless some of these lie there. */
function rowsFor(doc: Doc, cards: readonly Card[]): LaneId[] {
  const own = new Set(cards.map(({ place }) => place.lane))
  const open = new Set(cardLanes(doc).filter((id) => own.has(id) || !get(doc, id)?.collapsed))
  return doc.lanes.filter(({ id }) => open.has(id) || own.has(id)).map(({ id }) => id)
}

function oneCell(cards: readonly Card[]): boolean {
  const [first] = cards
  return cards.every(({ place }) => place.lane === first!.place.lane && place.from === first!.place.from)
}

function landed(editor: Editor, lead: CardId, { lane, step, index }: Place): ReturnType<typeof landings> {
  const { doc } = editor.state.getState()
  const cards = selectedCards(editor)
  return landings(doc, { ids: cards.map(({ id }) => id), lead, rows: rowsFor(doc, cards), lane, step, index })
}

/** Moves the selected cards together, as one step, and says where the one that was held is now: cards of one cell all go to the place, others keep how they lie to each other. */
export function putMany(host: CanvasHost, lead: CardId, at: Place): boolean {
  const { editor } = host
  const cards = selectedCards(editor)
  const ids = cards.map(({ id }) => id)
  const together = oneCell(cards) ? null : landed(editor, lead, at)
  const done = oneCell(cards) ? editor.run('card.move', { ids, lane: at.lane, step: at.step, index: at.index }) : together && editor.run('cards.move', together)
  const card = done && get(editor.state.getState().doc, lead)
  editor.announce(card ? words().t('select.moved', { count: ids.length, stage: columnName(host, card.place.from), lane: laneName(host, card.place.lane) }) : words().t('canvas.edge'))
  return card !== null
}

/** Moves the selected cards one place: those of one cell inside it first, then by lanes; forward and back by columns. */
export function stepMany(host: CanvasHost, lead: CardId, by: 'up' | 'down' | 'forward' | 'back'): void {
  const { editor } = host
  const at = nextPlace(editor, lead, by)
  if (at) putMany(host, lead, at)
  else editor.announce(words().t('canvas.edge'))
}

function nextPlace(editor: Editor, lead: CardId, by: 'up' | 'down' | 'forward' | 'back'): Place | null {
  const { doc } = editor.state.getState()
  const cards = selectedCards(editor)
  const card = get(doc, lead)
  if (!card) return null
  const { lane, from } = card.place
  const cell = doc.cells.get(cellKey(lane, from)) ?? []
  const ids = new Set(cards.map(({ id }) => id))
  const rest = cell.filter(({ id }) => !ids.has(id)).length
  const above = (at: number) => cell.slice(0, at).filter(({ id }) => !ids.has(id)).length
  const [first, last] = [above(cell.findIndex(({ id }) => ids.has(id))), above(cell.findLastIndex(({ id }) => ids.has(id)))]
  if (by === 'up' || by === 'down') {
    if (oneCell(cards) && by === 'up' && first > 0) return { lane, step: from, index: first - 1 }
    if (oneCell(cards) && by === 'down' && last < rest) return { lane, step: from, index: last + 1 }
    const rows = rowsFor(doc, cards)
    const next = rows[rows.indexOf(lane) + (by === 'up' ? -1 : 1)]
    return next ? { lane: next, step: from, index: by === 'up' ? Infinity : 0 } : null
  }
  const step = doc.steps[(columnIndex(doc).get(from) ?? 0) + (by === 'forward' ? 1 : -1)]
  return step ? { lane, step: step.id, index: first } : null
}

/** Where the selected cards would lie after a move: a bar for each cell that they come to. Null where they can't go. */
export function landingBars(host: CanvasHost, lead: CardId, landing: Landing): readonly Box[] {
  const { editor } = host
  const cards = selectedCards(editor)
  if (oneCell(cards)) return [landing.box]
  const ids = new Set<CardId>(cards.map(({ id }) => id))
  const seen = new Set<string>()
  return (landed(editor, lead, landing)?.moves ?? []).flatMap(({ lane, step }): Box[] => {
    const key = cellKey(lane, step)
    if (seen.has(key)) return []
    seen.add(key)
    return lane === landing.lane && step === landing.step ? [landing.box] : footOf(host, lane, step, ids)
  })
}

function footOf(host: CanvasHost, lane: LaneId, step: StepId, moved: ReadonlySet<CardId>): Box[] {
  const row = host.scene().rows.find((box) => box.lane.id === lane)
  const cell = row?.cells.find((box) => box.step === step)
  if (!row || !cell) return []
  const last = cell.cards.findLast(({ card }) => !moved.has(card.id))
  return [{ x: cell.x + 14, y: row.y + (last ? last.y + last.h + 2 : 12), w: cell.w - 28, h: 4 }]
}
