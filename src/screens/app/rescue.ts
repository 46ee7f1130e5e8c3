import type { Doc } from '../../core/document/doc'
import { toJsonText } from '../../formats/json'
import { fileName, saveFile } from '../../formats/save'

let current: (() => Doc) | null = null

/** Registers the map that is open, so that whatever breaks can still hand it over as a file; returns the way to take it back. */
export function offerRescue(doc: () => Doc): () => void {
  current = doc
  return () => {
    if (current === doc) current = null
  }
}

/** True while a map is open that could be saved as a file. */
export function canRescue(): boolean {
  return current !== null
}

/** Saves the open map as a file, as it stands in memory. */
export function rescue(): void {
  const doc = current?.()
  if (doc) saveFile(new Blob([toJsonText(doc)], { type: 'application/json' }), fileName(doc.map.title, 'map', 'safar.json'))
}
