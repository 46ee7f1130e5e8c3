import { sha256 } from '../core/base/sha256'
import type { KeptPicture } from '../core/document/picture-names'
import { pictureInfo } from '../core/document/pictures'
import type { Database } from './database'

/** What was put in so lately may be about to be named by a map, or lie on a clipboard. */
const GRACE = 7 * 86_400_000

/** A picture whose bytes are what they were; null for what is damaged, as for what is not there. */
export function whole(hash: string, bytes: unknown): KeptPicture | null {
  const info = bytes instanceof Uint8Array ? pictureInfo(bytes) : null
  return info && sha256(bytes as Uint8Array) === hash ? { hash, type: info.type, bytes: bytes as Uint8Array } : null
}

/** Removes the pictures that are named in no row of any other table: neither in a map, its log, a map in the trash, nor by a persona. One transaction, so that nothing can name one meanwhile. */
export async function sweep(db: Database, now: number): Promise<number> {
  const others = db.tables.filter(({ name }) => name !== 'pictures' && name !== 'thumbnails' && name !== 'settings')
  return db.transaction('rw', [db.pictures, ...others], async () => {
    const old = (await db.pictures.toCollection().toArray()).filter(({ at }) => now - at > GRACE).map(({ hash }) => hash)
    if (old.length === 0) return 0
    const named = new Set<string>()
    for (const table of others) await table.each((row: unknown) => hashesIn(row, named))
    const orphans = old.filter((hash) => !named.has(hash))
    await db.pictures.bulkDelete(orphans)
    return orphans.length
  })
}

const HEX = /[0-9a-f]{64,}/g
const LETTERS = new TextDecoder('latin1')

/** Collects whatever may be the hash of a picture in a row, in its texts and in its bytes, where updates hold texts as they are. */
export function hashesIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    for (const [run] of value.matchAll(HEX)) for (let at = 0; at + 64 <= run.length; at++) found.add(run.slice(at, at + 64))
  } else if (value instanceof Uint8Array) hashesIn(LETTERS.decode(value), found)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) hashesIn(inner, found)
}
