import type { CardId } from '../core/base/ids'
import { get } from '../core/document/doc'
import type { Card } from '../core/document/records'
import type { Choice } from '../core/layout/lane-model'
import { laneModel } from '../lanes/models'
import type { Editor } from './port'

/** What can be said about a card by a click: the choices of its lane's kind. */
export function choicesOf(editor: Editor, id: CardId): readonly Choice[] {
  const { doc } = editor.state.getState()
  const lane = get(doc, get(doc, id)?.place.lane ?? 'lane:none')
  return lane ? (laneModel(lane.kind).choices ?? []) : []
}

/** The words that are chosen on a card. */
export function chosenOn(card: Card, { field, on }: Choice): readonly string[] {
  const value = on === 'card' ? (card as unknown as Readonly<Record<string, unknown>>)[field] : card.data[field]
  return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : typeof value === 'string' ? [value] : []
}

/** Chooses a word, or takes it back when it is chosen already; of several, one more or one less. One undo step. */
export function choose(editor: Editor, id: CardId, choice: Choice, value: string): void {
  const card = get(editor.state.getState().doc, id)
  if (!card) return
  const old = chosenOn(card, choice)
  const rest = old.filter((word) => word !== value)
  const next = choice.each ? choice.of.map((option) => option.value).filter((word) => (word === value ? !old.includes(value) : rest.includes(word))) : old.includes(value) ? null : value
  const said = Array.isArray(next) && next.length === 0 ? null : next
  void editor.run('card.set', { id, patch: choice.on === 'card' ? { [choice.field]: said } : { data: { [choice.field]: said } } })
}
