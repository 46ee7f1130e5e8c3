import type { Json, JsonObject } from '../../core/base/json'
import type { Doc } from '../../core/document/doc'
import { picturesOf, type KeptPicture } from '../../core/document/picture-names'
import { writeMap } from '../../core/document/write'

/** The map as a `.safar.json` text, with the bytes of its pictures: readable, the same bytes for the same map. */
export function toJsonText(doc: Doc, pictures: readonly KeptPicture[] = []): string {
  return JSON.stringify({ ...writeMap(doc), ...(pictures.length > 0 ? { pictures: writePictures(pictures) } : {}) }, null, 2) + '\n'
}

/** The same, with whatever pictures of the map are at hand. */
export async function toFileText(doc: Doc, kept: (hash: string) => Promise<KeptPicture | null>): Promise<string> {
  const pictures = await Promise.all([...picturesOf(doc)].map((hash) => kept(hash).catch(() => null)))
  return toJsonText(doc, pictures.filter((picture) => picture !== null))
}

/** Pictures as a file carries them, by hash, in an order of their own. */
function writePictures(pictures: Iterable<KeptPicture>): JsonObject {
  const sorted = [...pictures].sort((a, b) => (a.hash < b.hash ? -1 : 1))
  return Object.fromEntries(sorted.map(({ hash, type, bytes }): [string, Json] => [hash, { type, data: toBase64(bytes) }]))
}

const STEP = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(text)
}
