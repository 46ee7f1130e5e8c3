import type { Database } from './database'
import { guarded, writing } from './guard'
import type { PictureStore } from './port'

const DAY = 86_400_000
const OPEN = 'safar-open-map'
// Needed only once there are pictures.
const checks = () => import('./picture-checks')
const TIDIED = 'pictures.tidied'

/** Says, over all tabs, that a map is open whose undo steps may name pictures; returns the way to say that it is closed. */
export function sayOpen(): () => void {
  let close = () => {}
  const closed = new Promise<void>((resolve) => (close = resolve))
  void locks()?.request(OPEN, { mode: 'shared' }, () => closed).catch(() => {})
  return close
}

/** Runs when no map is open in any tab; where browsers can't say so (plain http), never. */
async function whileNothingIsOpen(work: () => Promise<number>): Promise<number> {
  return (await locks()?.request(OPEN, { ifAvailable: true }, (lock) => (lock ? work() : 0))) ?? 0
}

function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

/** The pictures of a database. Nothing counts who uses them: what is named nowhere is found by looking everywhere. */
export function createPictures(db: Database, now: () => number = Date.now, alone: (work: () => Promise<number>) => Promise<number> = whileNothingIsOpen): PictureStore {
  const listeners = new Set<(hashes: readonly string[]) => void>()
  return {
    async put(pictures) {
      if (pictures.length === 0) return
      const at = now()
      await writing(db, () => db.pictures.bulkPut(pictures.map(({ hash, type, bytes }) => ({ hash, type, bytes, at }))))
      for (const listener of [...listeners]) listener(pictures.map(({ hash }) => hash))
    },
    get: (hash) => guarded(async () => {
      const row = await db.pictures.get(hash)
      return row ? (await checks()).whole(hash, row.bytes) : null
    }),
    onPut(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tidy: () => guarded(() => alone(async () => {
      const last = (await db.settings.get(TIDIED))?.value
      if (db.retired || (typeof last === 'number' && Math.abs(now() - last) < DAY)) return 0
      const gone = await (await checks()).sweep(db, now())
      await db.settings.put({ key: TIDIED, value: now() })
      return gone
    })),
  }
}
