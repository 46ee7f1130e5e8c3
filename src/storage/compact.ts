import * as Y from 'yjs'
import { sameJson } from '../core/base/json'
import { barrier, checksum, keysOf, type Database, type MapRow } from './database'
import { isWhole, load } from './load'
import { createMapDoc, FROM_LOG, type MapDoc } from './map-doc'
import { StorageError } from './port'

const MOST_ROWS = 1000
const LEAST_BYTES = 256 * 1024

/** True when the log of a map has grown enough to be put together. */
export function wantsCompaction(row: MapRow): boolean {
  return row.logRows > MOST_ROWS || row.logBytes > Math.max(LEAST_BYTES, row.baseBytes / 2)
}

/** Puts the log that is stored together into a new base, verified before anything is cut. The log is cut only up to the base before, so that one unreadable base costs nothing. False when there is nothing to do, or the map is gone, damaged or newer. */
export async function compact(db: Database, map: string): Promise<boolean> {
  const work = async (lock: unknown): Promise<boolean> => {
    if (lock === null) return false
    const stored = await load(db, map).catch((error: unknown) => {
      if (error instanceof StorageError) return null
      throw error
    })
    if (!stored || stored.damaged || stored.newer) return false
    const { seq, row: { epoch } } = stored
    const state = condensed(stored.updates)
    if (!state) return false
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

/** Updates as one, without what only undo would need; null when it does not read back as the same map. */
function condensed(updates: readonly Uint8Array[]): Uint8Array | null {
  const whole = docOf(updates)
  const state = Y.encodeStateAsUpdate(whole.ydoc)
  const check = docOf([state])
  const [a, b] = [check.current().records, whole.current().records]
  const same = a.size === b.size && [...a].every(([id, record]) => sameJson(record, b.get(id)))
  whole.ydoc.destroy()
  check.ydoc.destroy()
  return same ? state : null
}

function docOf(updates: readonly Uint8Array[]): MapDoc {
  const doc = createMapDoc()
  doc.ydoc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc.ydoc, update, FROM_LOG)
  }, FROM_LOG)
  return doc
}

/** The same beside the page, which on a large map would stand still for it. Never rejects; what was not done is wanted again with a later edit. */
export async function compactAside(db: Database, map: string): Promise<void> {
  if (typeof Worker === 'undefined') return void (await compact(db, map).catch(() => false))
  try {
    const worker = new Worker(new URL('./compact-worker.ts', import.meta.url), { type: 'module' })
    await new Promise((resolve) => {
      worker.onmessage = worker.onerror = resolve
      worker.postMessage({ name: db.name, map })
    })
    worker.terminate()
  } catch {
    // A browser that refuses the worker keeps a longer log.
  }
}
