import type { Doc } from '../../core/document/doc'
import type { Card } from '../../core/document/records'

/** Every word of a kind that is used on the map, the most used first. */
export function usedWords(doc: Doc, words: (card: Card) => readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const list of [...doc.cells.values(), doc.inbox]) for (const card of list) for (const word of words(card)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

/** Tags that a map knows: its cards' and its own. */
export function knownTags(doc: Doc): string[] {
  return [...new Set([...usedWords(doc, (card) => card.tags ?? []), ...(doc.map.tags ?? [])])]
}
