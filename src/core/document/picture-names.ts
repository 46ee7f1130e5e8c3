import type { Doc } from './doc'
import type { Picture } from './optional'
import type { Card, Persona, Rec } from './records'

/** What a picture may be kept as. */
export const PICTURE_TYPES = ['image/webp', 'image/jpeg', 'image/png'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** A picture as it is kept: its bytes under their SHA-256. */
export interface KeptPicture { readonly hash: string; readonly type: PictureType; readonly bytes: Uint8Array }

/** The picture of a record, if it has one. */
export function pictureOf(record: Rec): Picture | undefined {
  if (record.id.startsWith('card:')) return (record as Card).picture
  return record.id.startsWith('persona:') ? (record as Persona).photo : undefined
}

/** Hashes of all pictures that a map names, in no order. */
export function picturesOf(doc: Pick<Doc, 'records'>): Set<string> {
  const hashes = new Set<string>()
  for (const record of doc.records.values()) {
    const picture = pictureOf(record)
    if (picture) hashes.add(picture.hash)
  }
  return hashes
}
