import { KEYWORD, SIGNATURE, crc32 } from './chunks'

export type NoMap = 'not-png' | 'truncated' | 'damaged' | 'no-map' | 'too-large'
export type Extracted = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly reason: NoMap }

/** A map inside a picture may unpack to this many bytes; a file that claims more is not one of ours. */
const LARGEST_MAP = 64 << 20

/** True when the bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte)
}

/** The map's JSON text that a PNG made by Safar carries; never throws, never unpacks more than it must. */
export async function extractMap(bytes: Uint8Array): Promise<Extracted> {
  if (!isPng(bytes)) return { ok: false, reason: bytes.length < 8 && SIGNATURE.slice(0, bytes.length).every((byte, i) => bytes[i] === byte) ? 'truncated' : 'not-png' }
  let found: Uint8Array | null = null
  for (const { type, data, intact } of chunks(bytes)) {
    if (type === END) return { ok: false, reason: 'truncated' }
    const text = type === 'iTXt' ? textOf(data) : null
    if ((type === 'IHDR' || text) && !intact()) return { ok: false, reason: 'damaged' }
    found ??= text
  }
  if (!found) return { ok: false, reason: 'no-map' }
  return inflate(found)
}

interface Chunk { readonly type: string; readonly data: Uint8Array; readonly intact: () => boolean }

const END = 'end of file'
const TOLD = new Set(['IHDR', 'iTXt'])

/** The chunks that matter here; the last one is END when the bytes stop before IEND. */
function* chunks(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) break
    const type = String.fromCharCode(bytes[at + 4]!, bytes[at + 5]!, bytes[at + 6]!, bytes[at + 7]!)
    if (type === 'IEND') return
    if (TOLD.has(type)) {
      const body = bytes.subarray(at + 4, end)
      yield { type, data: body.subarray(4), intact: () => crc32(body) === view.getUint32(end) }
    }
    at = end + 4
  }
  yield { type: END, data: bytes.subarray(0, 0), intact: () => true }
}

/** The compressed text of a text chunk with our keyword, else null. */
function textOf(data: Uint8Array): Uint8Array | null {
  if (data.length < KEYWORD.length + 5 || [...KEYWORD, '\0'].some((letter, i) => data[i] !== letter.charCodeAt(0))) return null
  const [packed, method] = [data[KEYWORD.length + 1], data[KEYWORD.length + 2]]
  const language = data.indexOf(0, KEYWORD.length + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  return packed === 1 && method === 0 && translated > 0 ? data.subarray(translated + 1) : null
}

async function inflate(packed: Uint8Array): Promise<Extracted> {
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const text = new TextDecoder('utf-8', { fatal: true })
  let json = ''
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > LARGEST_MAP) {
        await reader.cancel()
        return { ok: false, reason: 'too-large' }
      }
      json += text.decode(next.value, { stream: true })
    }
    return { ok: true, json: json + text.decode() }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
