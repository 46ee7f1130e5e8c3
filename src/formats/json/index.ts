import type { Source } from '../../core/base/ids'
import type { Doc } from '../../core/document/doc'
import { readMap, type ReadResult } from '../../core/document/read'
import { writeMap } from '../../core/document/write'

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The map as a `.safar.json` text: readable, the same bytes for the same map. */
export function toJsonText(doc: Doc): string {
  return JSON.stringify(writeMap(doc), null, 2) + '\n'
}

export type JsonResult = ReadResult | { readonly ok: false; readonly reason: 'syntax'; readonly detail: string }

/** Reads such a text, whoever wrote it; never throws. `detail` of a syntax error is the parser's own sentence. */
export function fromJsonText(text: string, source: Source): JsonResult {
  if (text.length > MOST_BYTES) return { ok: false, reason: 'large', detail: '' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, reason: 'syntax', detail: error instanceof Error ? error.message : '' }
  }
  return readMap(value, source)
}
