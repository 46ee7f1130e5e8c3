import type { Source } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import type { KeptPicture } from '../core/document/picture-names'
import type { MessageKey, Values } from '../i18n/translator'
import { jsonFault } from './json-fault'
import { MOST_BYTES, fromJsonText } from './json'
import { looksLikeMap } from './looks'
import { extractMap, isPng, type NoMap } from './png/read'

/** Why a file was not opened, as a sentence of `i18n/messages/files`. */
export interface OpenError { readonly key: MessageKey; readonly values: Values }

/** `repairs`: how many things in the file were wrong and have been put right; `dropped`: how many pictures could not be taken. */
export type Opened = { readonly ok: true; readonly doc: Doc; readonly repairs: number; readonly pictures: readonly KeptPicture[]; readonly dropped: number } | { readonly ok: false; readonly error: OpenError }

const MEGABYTE = 1024 * 1024
/** Largest picture that is read, in bytes: ten times what a wall-sized map takes. */
export const MOST_PICTURE_BYTES = 384 * MEGABYTE

/** Reads a map from a file of any origin: what it is is told by its content, not by its name. Never throws, never opens anything by itself. */
export async function openFile(file: Blob, name: string, source: Source): Promise<Opened> {
  const fail = (key: MessageKey, values: Values = {}): Opened => ({ ok: false, error: { key, values: { name, ...values } } })
  try {
    if (file.size === 0) return fail('files.error_empty')
    const picture = isPng(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
    const limit = picture ? MOST_PICTURE_BYTES : MOST_BYTES
    if (file.size > limit) return fail('files.error_too_large', { size: Math.ceil(file.size / MEGABYTE), limit: limit / MEGABYTE })
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!picture) {
      const text = decode(bytes)
      return text === null ? fail('files.error_not_map') : readText(text, fail, source)
    }
    const inside = await extractMap(bytes)
    return inside.ok ? readText(inside.json, fail, source) : fail(PICTURE_ERRORS[inside.reason])
  } catch {
    return fail('files.error_unreadable')
  }
}

/** The same for text from the clipboard. */
export function openText(text: string, name: string, source: Source): Opened {
  return readText(text, (key, values = {}) => ({ ok: false, error: { key, values: { name, ...values } } }), source)
}

const PICTURE_ERRORS: Readonly<Record<NoMap, MessageKey>> = {
  'not-png': 'files.error_not_map', truncated: 'files.error_truncated', damaged: 'files.error_damaged', 'no-map': 'files.error_no_map_inside', 'too-large': 'files.error_unpacked',
}
const MAP_ERRORS = { foreign: 'files.error_not_map', newer: 'files.error_newer', large: 'files.error_unpacked', broken: 'files.error_damaged' } as const

function readText(text: string, fail: (key: MessageKey, values?: Values) => Opened, source: Source): Opened {
  if (text.trim() === '') return fail('files.error_empty')
  const result = tryRead(text, source)
  if (!result) return fail('files.error_damaged')
  if (result.ok) return { ok: true, doc: result.doc, pictures: result.pictures, dropped: result.dropped, repairs: result.repairs.reduce((sum, { count }) => sum + count, 0) }
  if (result.reason !== 'syntax') return fail(MAP_ERRORS[result.reason])
  if (!looksLikeMap(text.slice(0, 4096))) return fail('files.error_not_map')
  const fault = jsonFault(text)
  if (fault === 'end') return fail('files.error_truncated')
  return fault ? fail('files.error_syntax', { line: fault.line, column: fault.column }) : fail('files.error_damaged')
}

/** Null when a file nests so deep that reading it runs out of stack. */
function tryRead(text: string, source: Source): ReturnType<typeof fromJsonText> | null {
  try {
    return fromJsonText(text, source)
  } catch {
    return null
  }
}

/** UTF-8, or UTF-16 where an editor has saved it so; a character cut off at the end is left out; null for bytes that are no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
