import type { Doc } from '../../core/document/doc'
import { toFileText, toJsonText } from '../../formats/json/write'
import { fileName, saveFile } from '../../formats/save'

type Kept = Parameters<typeof toFileText>[1]

let current: { readonly doc: () => Doc; readonly pictures: Kept } | null = null

/** Registers the map that is open, so that whatever breaks can still hand it over as a file; returns the way to take it back. */
export function offerRescue(doc: () => Doc, pictures: Kept): () => void {
  const own = { doc, pictures }
  current = own
  return () => {
    if (current === own) current = null
  }
}

/** The way to save the map that is open now as a file, also after its screen has gone; null when none is open. */
export function rescuer(): (() => Promise<void>) | null {
  const open = current
  return open && (() => save(open))
}

/** Saves the open map as a file, as it stands in memory; without its pictures when the database is what broke. */
export async function rescue(): Promise<void> {
  await rescuer()?.()
}

async function save({ doc: read, pictures }: NonNullable<typeof current>): Promise<void> {
  const doc = read()
  const text = await toFileText(doc, pictures).catch(() => toJsonText(doc))
  saveFile(new Blob([text], { type: 'application/json' }), fileName(doc.map.title, 'map', 'safar.json'))
}
