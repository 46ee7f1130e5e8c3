import type { PictureType } from './picture-names'

/** Bounds of a picture as it is kept. */
export const PICTURE_LIMITS = { side: 4096, bytes: 8 * 1024 * 1024, count: 2000 } as const

/** What the bytes say they are and how large, when that is a picture we keep; null for anything else, cut off heads included. Never throws. */
export function pictureInfo(bytes: Uint8Array): { readonly type: PictureType; readonly width: number; readonly height: number } | null {
  if (bytes.length < 30 || bytes.length > PICTURE_LIMITS.bytes) return null
  const info = png(bytes) ?? webp(bytes) ?? jpeg(bytes)
  const fits = (side: number) => side >= 1 && side <= PICTURE_LIMITS.side
  return info && fits(info.width) && fits(info.height) ? info : null
}

type Info = ReturnType<typeof pictureInfo>

function says(bytes: Uint8Array, at: number, word: string): boolean {
  return [...word].every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
}

function number(bytes: Uint8Array, at: number, size: number, little = false): number {
  let value = 0
  for (let i = 0; i < size; i++) value = value * 256 + bytes[at + (little ? size - 1 - i : i)]!
  return value
}

function png(bytes: Uint8Array): Info {
  return says(bytes, 0, '\x89PNG\r\n\x1a\n') && says(bytes, 12, 'IHDR') ? { type: 'image/png', width: number(bytes, 16, 4), height: number(bytes, 20, 4) } : null
}

function webp(bytes: Uint8Array): Info {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return null
  const size = (width: number, height: number): Info => ({ type: 'image/webp', width, height })
  if (says(bytes, 12, 'VP8X')) return size(number(bytes, 24, 3, true) + 1, number(bytes, 27, 3, true) + 1)
  if (says(bytes, 12, 'VP8L')) {
    const bits = number(bytes, 21, 4, true)
    return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  return says(bytes, 12, 'VP8 ') && says(bytes, 23, '\x9d\x01\x2a') ? size(number(bytes, 26, 2, true) & 0x3fff, number(bytes, 28, 2, true) & 0x3fff) : null
}

/** The size stands in the first frame header, behind any number of other segments. */
function jpeg(bytes: Uint8Array): Info {
  if (!says(bytes, 0, '\xff\xd8\xff')) return null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { type: 'image/jpeg', width: number(bytes, at + 7, 2), height: number(bytes, at + 5, 2) }
    else at += 2 + number(bytes, at + 2, 2)
  }
  return null
}
