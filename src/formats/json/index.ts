import type { Source } from '../../core/base/ids'
import type { Doc } from '../../core/document/doc'
import { picturesOf, type KeptPicture } from '../../core/document/pictures'
import { readMap, type ReadResult } from '../../core/document/read'
import { writeMap } from '../../core/document/write'
import { readPictures, writePictures, type FilePictures } from './pictures'

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The map as a `.safar.json` text, with the bytes of its pictures: readable, the same bytes for the same map. */
export function toJsonText(doc: Doc, pictures: readonly KeptPicture[] = []): string {
  return JSON.stringify({ ...writeMap(doc), ...(pictures.length > 0 ? { pictures: writePictures(pictures) } : {}) }, null, 2) + '\n'
}

/** The same, with whatever pictures of the map are at hand. */
export async function toFileText(doc: Doc, kept: (hash: string) => Promise<KeptPicture | null>): Promise<string> {
  const pictures = await Promise.all([...picturesOf(doc)].map((hash) => kept(hash).catch(() => null)))
  return toJsonText(doc, pictures.filter((picture) => picture !== null))
}

export type JsonResult = (Extract<ReadResult, { ok: true }> & FilePictures) | Extract<ReadResult, { ok: false }> | { readonly ok: false; readonly reason: 'syntax'; readonly detail: string }

/** Reads such a text, whoever wrote it; never throws. `detail` of a syntax error is the parser's own sentence. */
export function fromJsonText(text: string, source: Source): JsonResult {
  if (text.length > MOST_BYTES) return { ok: false, reason: 'large', detail: '' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, reason: 'syntax', detail: error instanceof Error ? error.message : '' }
  }
  const result = readMap(value, source)
  return result.ok ? { ...result, ...readPictures((value as { readonly pictures?: unknown }).pictures, picturesOf(result.doc)) } : result
}
