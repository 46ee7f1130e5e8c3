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
