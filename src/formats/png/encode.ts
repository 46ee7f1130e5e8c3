import { SIGNATURE, chunk, header } from './chunks'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** RGBA, else RGB. */
  readonly alpha: boolean
  /** Chunks between IHDR and the pixels. */
  readonly extra: readonly Uint8Array<ArrayBuffer>[]
  readonly stripHeight: number
  /** RGBA bytes of rows y … y + rows − 1; the buffer may be used again for the next strip. */
  readonly strip: (y: number, rows: number) => Uint8ClampedArray
  readonly onProgress: (share: number) => void
}

const IDAT = 1 << 20

/** Writes a PNG of any size strip by strip; memory does not grow with the picture but for the compressed result. */
export async function encodePng({ width, height, alpha, extra, stripHeight, strip, onProgress }: Pixels): Promise<Blob> {
  const parts: BlobPart[] = [new Uint8Array(SIGNATURE), header(width, height, alpha), ...extra]
  const deflate = new CompressionStream('deflate')
  const collected = collect(deflate.readable, parts)
  const writer = deflate.writable.getWriter()
  const bytesPerRow = 1 + width * (alpha ? 4 : 3)
  const above = new Uint32Array(width)
  for (let y = 0; y < height; y += stripHeight) {
    const rows = Math.min(stripHeight, height - y)
    const bytes = strip(y, rows)
    // A new buffer each time: the stream may still be reading the last one.
    const out = new Uint8Array(rows * bytesPerRow)
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, rows * width)
    for (let row = 0; row < rows; row++) filterRow(pixels.subarray(row * width, (row + 1) * width), row === 0 ? above : pixels.subarray((row - 1) * width, row * width), out.subarray(row * bytesPerRow, (row + 1) * bytesPerRow), alpha)
    above.set(pixels.subarray((rows - 1) * width, rows * width))
    await writer.write(out)
    onProgress((y + rows) / height)
  }
  await writer.close()
  await collected
  parts.push(chunk('IEND'))
  return new Blob(parts, { type: 'image/png' })
}

async function collect(readable: ReadableStream<Uint8Array>, parts: BlobPart[]): Promise<void> {
  let pending: Uint8Array[] = []
  let size = 0
  const flush = () => {
    if (size > 0) parts.push(new Blob([chunk('IDAT', ...pending)]))
    pending = []
    size = 0
  }
  const reader = readable.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pending.push(next.value)
    size += next.value.length
    if (size >= IDAT) flush()
  }
  flush()
}

const NONE = 0
const SUB = 1
const UP = 2

/** Writes one row into zeroed bytes, with the filter that leaves fewer pixels unlike their neighbour. Pixels are little-endian RGBA words, as every browser has them. */
export function filterRow(row: Uint32Array, above: Uint32Array, out: Uint8Array, alpha: boolean): void {
  const width = row.length
  let unlikeAbove = 0
  let unlikeLeft = 0
  let left = 0
  for (let i = 0; i < width; i++) {
    const pixel = row[i]!
    if (pixel !== above[i]) unlikeAbove++
    if (pixel !== left) unlikeLeft++
    left = pixel
  }
  const filter = unlikeAbove <= unlikeLeft ? UP : unlikeLeft * 2 > width ? NONE : SUB
  out[0] = filter
  if (unlikeAbove === 0) return
  const step = alpha ? 4 : 3
  let before = 0
  for (let i = 0, o = 1; i < width; i++, o += step) {
    const pixel = row[i]!
    const base = filter === UP ? above[i]! : filter === SUB ? before : 0
    before = pixel
    if (pixel === base) continue
    out[o] = pixel - base
    out[o + 1] = (pixel >>> 8) - (base >>> 8)
    out[o + 2] = (pixel >>> 16) - (base >>> 16)
    if (alpha) out[o + 3] = (pixel >>> 24) - (base >>> 24)
  }
}
