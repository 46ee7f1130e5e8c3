/** The first eight bytes of every PNG. */
export const SIGNATURE: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10]

const CRC = crcTable()

function crcTable(): Uint32Array {
  const table = new Uint32Array(256)
  for (let i = 0; i < 256; i++) {
    let c = i
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    table[i] = c >>> 0
  }
  return table
}

/** CRC-32 as PNG and zip use it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (let i = 0; i < bytes.length; i++) c = CRC[(c ^ bytes[i]!) & 255]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A whole chunk: length, type, data made of the given parts, CRC. */
export function chunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const bytes = new Uint8Array(12 + length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  let at = 8
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  view.setUint32(at, crc32(bytes.subarray(4, at)))
  return bytes
}

/** IHDR of a picture with 8 bits a channel. */
export function header(width: number, height: number, alpha: boolean): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13)
  const view = new DataView(data.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  data.set([8, alpha ? 6 : 2], 8)
  return chunk('IHDR', data)
}

/** pHYs, so that a picture at scale 2 is laid out and printed at its natural size. */
export function density(scale: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const dotsPerMetre = Math.round((96 * scale) / 0.0254)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  data[8] = 1
  return chunk('pHYs', data)
}

/** Keyword of the text chunk that holds a map. */
export const KEYWORD = 'safar'

/** iTXt with compressed text. */
export async function textChunk(keyword: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  const head = new TextEncoder().encode(`${keyword}\0\x01\0\0\0`)
  return chunk('iTXt', head, new Uint8Array(await new Response(packed).arrayBuffer()))
}
