import type { Source } from '../../core/base/ids'
import { picturesOf } from '../../core/document/picture-names'
import { readMap, type ReadResult } from '../../core/document/read'
import { readPictures, type FilePictures } from './pictures'

export { toFileText, toJsonText } from './write'

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

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
