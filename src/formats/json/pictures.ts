import { sha256 } from '../../core/base/sha256'
import { asRaw, field } from '../../core/document/fields'
import type { KeptPicture } from '../../core/document/picture-names'
import { PICTURE_LIMITS, pictureInfo } from '../../core/document/pictures'

/** What the `pictures` of a file hold: those that are used and whole; `dropped` were used but are no pictures we keep, or not what their hash says. */
export interface FilePictures { readonly pictures: readonly KeptPicture[]; readonly dropped: number }

/** Reads the `pictures` of a stranger's file, as far as the map uses them: type, size and hash are those of the bytes, whatever the file says. Never throws. */
export function readPictures(value: unknown, used: ReadonlySet<string>): FilePictures {
  const raw = asRaw(value)
  const pictures: KeptPicture[] = []
  let dropped = 0
  for (const hash of used) {
    const entry = raw && field(raw, hash)
    if (entry === undefined || entry === null) continue
    const picture = pictures.length < PICTURE_LIMITS.count ? readPicture(hash, entry) : null
    if (picture) pictures.push(picture)
    else dropped++
  }
  return { pictures, dropped }
}

function readPicture(hash: string, value: unknown): KeptPicture | null {
  const raw = asRaw(value)
  const data = raw && field(raw, 'data')
  if (typeof data !== 'string' || data.length > PICTURE_LIMITS.bytes * 1.4) return null
  const bytes = fromBase64(data)
  const info = bytes && pictureInfo(bytes)
  return info && sha256(bytes) === hash ? { hash, type: info.type, bytes } : null
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
