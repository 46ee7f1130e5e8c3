import * as Y from 'yjs'
import { sameJson } from '../core/base/json'
import { barrier, checksum, keysOf, type Database, type MapRow } from './database'
import { isWhole } from './load'
import type { Log } from './log'
import { createMapDoc, FROM_LOG, type MapDoc } from './map-doc'

const MOST_ROWS = 1000
const LEAST_BYTES = 256 * 1024

/** True when the log of a map has grown enough to be put together. */
export function wantsCompaction(row: MapRow): boolean {
  return row.logRows > MOST_ROWS || row.logBytes > Math.max(LEAST_BYTES, row.baseBytes / 2)
}

/** Puts the log together into a new base, verified before anything is cut. The log is cut only up to the base before, so that one unreadable base costs nothing. */
export async function compact(db: Database, map: string, doc: MapDoc, log: Log): Promise<boolean> {
  const work = async (lock: unknown): Promise<boolean> => {
    if (lock === null) return false
    await log.flush()
    await log.catchUp()
    const { seq, epoch } = log.progress()
    const state = condensed(doc)
    if (!state || log.progress().waiting || log.progress().seq !== seq) return false
    const sum = await checksum(state)
    const [low, high] = keysOf(map)
    const before = await db.bases.where('[map+generation]').between(low, high).last()
    const sound = before !== undefined && (await isWhole(before))
    const done = await db.transaction('rw', db.maps, db.bases, db.updates, async () => {
      const row = await db.maps.get(map)
      const last = await db.bases.where('[map+generation]').between(low, high).last()
      if (!row || row.purgedAt || row.epoch !== epoch || last?.generation !== before?.generation || (last && last.upTo >= seq)) return false
      const generation = (last?.generation ?? 0) + 1
      await db.bases.put({ map, generation, upTo: seq, state, sum, at: Date.now() })
      // The base before is what remains if this one is ever unreadable; when it is unreadable itself, all that lies below it stays.
      if (last && sound) {
        await db.updates.where('[map+seq]').between(low, [map, last.upTo], true, true).delete()
        await db.bases.where('[map+generation]').between(low, [map, last.generation], true, false).delete()
      }
      const rest = await db.updates.where('[map+seq]').between([map, seq], high, false).toArray()
      await db.maps.put({ ...row, logRows: rest.length, logBytes: rest.reduce((sum, { update }) => sum + update.length, 0), baseBytes: state.length })
      return true
    })
    if (!done) return false
    await barrier(db)
    return true
  }
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks ? locks.request(`safar-compact-${map}`, { ifAvailable: true }, work) : work(true)
}

/** The whole state through a fresh document (the live one also keeps what undo needs); null when it does not read back as the same map. */
function condensed(doc: MapDoc): Uint8Array | null {
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc.ydoc))
  const state = Y.encodeStateAsUpdate(fresh)
  fresh.destroy()
  const check = createMapDoc()
  Y.applyUpdate(check.ydoc, state, FROM_LOG)
  const [a, b] = [check.current().records, doc.current().records]
  const same = a.size === b.size && [...a].every(([id, record]) => sameJson(record, b.get(id)))
  check.ydoc.destroy()
  return same ? state : null
}
