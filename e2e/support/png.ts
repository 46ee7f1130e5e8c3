import { crc32, createInflate } from 'node:zlib'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

export interface Picture { readonly width: number; readonly height: number; readonly data: Buffer }

/** Decodes a PNG. */
export function decode(bytes: Buffer): Picture {
  return PNG.sync.read(bytes)
}

/** Width and height as the file's header says, without decoding it. */
export function sizeOf(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** A part of a picture. */
export function crop({ width, data }: Picture, x: number, y: number, w: number, h: number): Picture {
  const part = Buffer.alloc(w * h * 4)
  for (let row = 0; row < h; row++) data.copy(part, row * w * 4, ((y + row) * width + x) * 4, ((y + row) * width + x + w) * 4)
  return { width: w, height: h, data: part }
}

/** Share of pixels that differ visibly between two pictures of one size, and a picture that shows where. */
export function difference(a: Picture, b: Picture): { share: number; diff: Buffer } {
  const diff = new PNG({ width: a.width, height: a.height })
  const count = pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.1 })
  return { share: count / (a.width * a.height), diff: PNG.sync.write(diff) }
}

/** A transparent picture laid on a ground. */
export function over({ width, height, data }: Picture, ground: readonly [number, number, number]): Picture {
  const out = Buffer.alloc(data.length, 255)
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]! / 255
    for (let c = 0; c < 3; c++) out[i + c] = Math.round(data[i + c]! * alpha + ground[c]! * (1 - alpha))
  }
  return { width, height, data: out }
}

/** Decodes a PNG too large for memory, row by row, and keeps every nth pixel of every nth row; throws where the file is not whole. */
export async function everyNth(bytes: Buffer, n: number): Promise<Picture> {
  const { width, height } = sizeOf(bytes)
  const step = bytes[25] === 6 ? 4 : 3
  const row = 1 + width * step
  const kept = { width: Math.ceil(width / n), height: Math.ceil(height / n), data: Buffer.alloc(Math.ceil(width / n) * Math.ceil(height / n) * 4, 255) }
  let above = Buffer.alloc(row)
  let line = Buffer.alloc(row)
  let [filled, y] = [0, 0]
  const inflate = createInflate({ chunkSize: 1 << 20 })
  const packed = chunks(bytes)
  const feed = () => {
    try {
      for (let next = packed.next(); !next.done; next = packed.next()) if (!inflate.write(next.value)) return void inflate.once('drain', feed)
      inflate.end()
    } catch (error) {
      inflate.destroy(error as Error)
    }
  }
  feed()
  for await (const part of inflate as AsyncIterable<Buffer>) {
    for (let at = 0; at < part.length;) {
      const some = part.copy(line, filled, at, at + row - filled)
      at += some
      filled += some
      if (filled < row) continue
      unfilter(line, above, step)
      if (y % n === 0) for (let x = 0; x < kept.width; x++) line.copy(kept.data, ((y / n) * kept.width + x) * 4, 1 + x * n * step, 1 + x * n * step + step)
      ;[above, line] = [line, above]
      filled = 0
      y++
    }
  }
  if (y !== height || filled !== 0) throw new Error(`${y} rows and ${filled} bytes of ${height} rows`)
  return kept
}

/** The compressed parts of a PNG, each checked. */
function* chunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; ;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new Error(`${type} is damaged`)
    if (type === 'IEND') return
    if (type === 'IDAT') yield bytes.subarray(at + 8, end)
    at = end + 4
  }
}

/** Undoes a row's filter; only those that Safar uses. */
function unfilter(line: Buffer, above: Buffer, step: number): void {
  const filter = line[0]!
  if (filter > 2) throw new Error(`filter ${filter}`)
  if (filter === 1) for (let i = 1 + step; i < line.length; i++) line[i] = line[i]! + line[i - step]!
  if (filter === 2) for (let i = 1; i < line.length; i++) line[i] = line[i]! + above[i]!
}
