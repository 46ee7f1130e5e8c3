import type { CardId, Id, LaneId, StepId } from '../core/base/ids'
import { clipOf, type Clip } from '../core/commands/clip'
import { cellKey, get, type Doc } from '../core/document/doc'
import { holdsCards } from '../lanes/models'
import type { Editor } from './port'

/** Lanes that are shown and take cards, from top to bottom. */
export function cardLanes(doc: Doc): LaneId[] {
  return doc.lanes.filter((lane) => !lane.hidden && !lane.locked && holdsCards(lane.kind)).map(({ id }) => id)
}

/** What copying would take: what is selected, else the card, the cell's cards or the head in focus. */
export function chosen(editor: Editor): Id[] {
  const { selection, focus } = editor.session.getState()
  if (selection.size > 0) return [...selection]
  if (focus?.at === 'cell') return (editor.state.getState().doc.cells.get(cellKey(focus.lane, focus.step)) ?? []).map(({ id }) => id)
  return focus && 'id' in focus ? [focus.id as Id] : []
}

export function copyChosen(editor: Editor): Clip | null {
  return clipOf(editor.state.getState().doc, chosen(editor))
}

/** Where the person is on the map: a cell and the card in it, each null when there is none. */
export function placeOf(editor: Editor): { readonly lane: LaneId | null; readonly step: StepId | null; readonly after: CardId | null } {
  const { doc } = editor.state.getState()
  const { focus, selection } = editor.session.getState()
  const id = focus?.at === 'card' ? focus.id : [...selection].find((other): other is CardId => other.startsWith('card:'))
  const card = id && get(doc, id)
  if (focus?.at === 'cell' || focus?.at === 'point') return { lane: focus.lane, step: focus.step, after: null }
  if (card && !doc.inbox.includes(card)) return { lane: card.place.lane, step: card.place.from, after: card.id }
  if (focus?.at === 'lane') return { lane: focus.id, step: null, after: null }
  if (focus?.at === 'step') return { lane: null, step: focus.id, after: null }
  if (focus?.at === 'stage') return { lane: null, step: doc.steps.findLast(({ place }) => place.stage === focus.id)?.id ?? null, after: null }
  return { lane: null, step: null, after: null }
}

export type Pasted = { readonly count: number; readonly into: 'map' | 'inbox' }

/** Pastes where the person is; notes without a place go to the inbox. What came in becomes the selection. Null when it can't be done here. */
export function paste(editor: Editor, clip: Clip): Pasted | null {
  const before = editor.state.getState().doc
  const place = placeOf(editor)
  const loose = clip.what === 'cards' && place.lane === null && place.step === null
  if (loose) {
    const texts = [...clip.doc.cells.values(), clip.doc.inbox].flat().map(({ text }) => text)
    return editor.run('inbox.add', { texts }) && { count: texts.filter((text) => text.trim() !== '').length, into: 'inbox' }
  }
  // Arrows in the clip lead among the copies, so one card alone keeps its place after the card in focus.
  const done = editor.run('clip.paste', { clip, rows: cardLanes(before), ...place })
  if (!done) return null
  const { doc } = editor.state.getState()
  const kind = clip.what === 'cards' ? 'card:' : clip.what === 'lanes' ? 'lane:' : 'stage:'
  const made = [...doc.records.keys()].filter((id) => id.startsWith(kind) && !before.records.has(id))
  editor.select(made)
  const [first] = made
  if (done.focus?.startsWith('card:')) editor.setFocus({ at: 'card', id: done.focus as CardId })
  else if (first?.startsWith('lane:')) editor.setFocus({ at: 'lane', id: first as LaneId })
  else if (first?.startsWith('stage:')) editor.setFocus({ at: 'stage', id: first })
  return { count: made.length, into: 'map' }
}
