import Dexie from 'dexie'
import * as Y from 'yjs'
import { SCHEMA } from '../core/document/migrations'
import { barrier, commitWith, keysOf, quickSum, reasonOf, type Database, type MapRow, type UpdateRow } from './database'
import { follows, load } from './load'
import { FROM_LOG, type MapDoc } from './map-doc'
import { StorageError, type SaveState } from './port'
import { tabs } from './tabs'

/** What tabs that have the same map open tell one another: a batch that is in the database, or that the map is deleted for good. */
export type Poke = { readonly seq: number; readonly update: Uint8Array; readonly epoch: string } | 'gone'

/** Making the disk hold everything keeps writes waiting, so it comes when nothing was written for a while, or when that never happens. */
const QUIET = 1000
const BARRIER_EVERY = 5000
const LONGEST_WAIT = 8000
const FIRST_WAIT = 250
const NOTHING = new Uint8Array([0, 0])

/** A map's update log: what is edited goes to the database at once, what other tabs wrote comes in; its promises are in SPEC.md. */
export interface Log {
  /** Reads the map from the database; true when a part was damaged and an older state was taken. */
  open(): Promise<{ damaged: boolean }>
  state(): SaveState
  onState(listener: (state: SaveState) => void): () => void
  flush(): Promise<void>
  /** Waits for what is queued, then stops. When it can't be stored now it rejects, goes on trying and stops when all is stored. */
  close(): Promise<void>
  /** Stops writing for good: a newer version has taken over. */
  retire(): void
  /** The number of the last batch that this tab has, and whether anything waits. */
  progress(): { readonly seq: number; readonly epoch: string; readonly waiting: boolean }
  /** Takes in what other tabs have written. */
  catchUp(): Promise<void>
}

export interface LogOptions { readonly now?: () => number; readonly onRow?: (row: MapRow) => void; readonly onStop?: () => void }

/** The topic on which tabs talk about one map. */
export function topicOf(map: string): string {
  return `safar-map-${map}`
}

export function createLog(db: Database, map: string, doc: MapDoc, { now = Date.now, onRow, onStop }: LogOptions = {}): Log {
  let queue: Uint8Array[] = []
  let running: Promise<void> | null = null
  let retry: ReturnType<typeof setTimeout> | null = null
  let barrierTimer: ReturnType<typeof setTimeout> | null = null
  /** When the first write came that no barrier has covered yet. */
  let unheld: number | null = null
  let failures = 0
  let missed = 0
  let seq = 0
  let epoch = ''
  /** The log was begun anew: what this tab has must be written whole, an increment could not be read without its past. */
  let whole = false
  let leaving = false
  let stopped = false
  let retired = false
  let state: SaveState = { state: 'saved' }
  let catching: Promise<void> | null = null
  let again = false
  const listeners = new Set<(state: SaveState) => void>()
  const channel = tabs<Poke>(topicOf(map), (poke) => receive(poke))

  function listen(): void {
    doc.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_LOG) return
      queue.push(update)
      kick()
    })
  }

  function set(next: SaveState): void {
    if (state.state === 'gone' || (state.state === 'outdated' && next.state !== 'gone')) return
    state = next
    for (const listener of [...listeners]) listener(next)
  }

  function kick(): void {
    if (running || retry !== null || stopped || state.state === 'outdated' || state.state === 'gone') return
    running = Promise.resolve().then(drain)
    if (failures === 0) set({ state: 'saving' })
  }

  /** Group commit: everything that came while a transaction was under way goes into the next one. */
  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch: Uint8Array[] = []
      try {
        await write(batch)
        failures = 0
      } catch (error) {
        // Nothing is given up before its transaction is complete.
        queue = [...batch, ...queue]
        running = null
        fail(error)
        return
      }
    }
    running = null
    set({ state: 'saved' })
    if (leaving) stop()
    const time = performance.now()
    unheld ??= time
    if (barrierTimer !== null) clearTimeout(barrierTimer)
    barrierTimer = later(() => {
      unheld = null
      void barrier(db).catch(() => {})
    }, Math.min(QUIET, unheld + BARRIER_EVERY - time))
  }

  function fail(error: unknown): void {
    const { reason, detail } = reasonOf(error)
    if (reason === 'missing' || reason === 'newer') {
      set({ state: reason === 'missing' ? 'gone' : 'outdated' })
      if (leaving) stop()
      return
    }
    failures++
    retry = later(() => {
      retry = null
      kick()
    }, waitAfter(failures))
    set({ state: 'failed', reason, detail })
  }

  /** Writes what is queued, which is put into `batch` as it leaves the queue. */
  async function write(batch: Uint8Array[]): Promise<void> {
    if (retired || db.retired) throw new StorageError('newer', 'a newer version has taken over')
    if (!db.isOpen()) await db.open()
    let done = await commit(batch)
    while (done === 'behind') {
      await catchUp()
      done = await commit(batch)
    }
    if (!done) return
    const { row, update } = done
    whole = false
    // In a log that begins with this row the numbers of the one before mean nothing.
    seq = row.epoch === epoch ? Math.max(seq, row.head) : row.head
    epoch = row.epoch
    channel.send({ seq: row.head, update, epoch })
    if (row.schema > SCHEMA) set({ state: 'outdated' })
    // An error of a listener must not look like a failed write.
    queueMicrotask(() => onRow?.(row))
  }

  /** Writes one batch after all that others have written, which is taken in first; null when there was nothing to write. */
  function commit(batch: Uint8Array[]): Promise<{ row: MapRow; update: Uint8Array } | 'behind' | null> {
    return db.transaction('rw', db.maps, db.updates, db.bases, async () => {
      const stored = await db.maps.get(map)
      if (stored?.purgedAt) throw new StorageError('missing', 'deleted for good')
      if (!stored) whole = true
      else if (stored.epoch !== epoch) {
        whole = true
        epoch = stored.epoch
        seq = 0
      }
      if (stored && stored.head > seq) {
        const rows = await db.updates.where('[map+seq]').between([map, seq], [map, stored.head], false, true).toArray()
        if (!follows(rows, seq, stored.head)) return 'behind'
        // Listeners of the document are none of this transaction's affair.
        Dexie.ignoreTransaction(() => takeIn(rows.map(({ update }) => update), stored.head))
      }
      // As late as can be: what was done while the database answered goes along.
      batch.push(...queue.splice(0))
      const mine = batch.length === 1 ? batch[0]! : Y.mergeUpdates(batch)
      if (!whole && isNothing(mine)) return null
      const old = stored ?? { ...newRow(map, now()), head: await lastNumber() }
      const update = whole ? Y.encodeStateAsUpdate(doc.ydoc) : mine
      const { title, language } = doc.current().map
      const row: MapRow = { ...old, title, language, cards: countCards(doc), schema: Math.max(old.schema, SCHEMA), head: old.head + 1, logRows: old.logRows + 1, logBytes: old.logBytes + update.length, updatedAt: now() }
      commitWith([
        { table: 'updates', how: 'add', value: { map, seq: row.head, update, sum: quickSum(update), schema: SCHEMA, at: row.updatedAt } satisfies UpdateRow },
        { table: 'maps', how: 'put', value: row },
      ])
      return { row, update }
    })
  }

  /** The highest number in use by rows that lost their head. */
  async function lastNumber(): Promise<number> {
    const [low, high] = keysOf(map)
    const row = await db.updates.where('[map+seq]').between(low, high).last()
    const base = await db.bases.where('[map+generation]').between(low, high).last()
    return Math.max(row?.seq ?? 0, base?.upTo ?? 0)
  }

  function takeIn(updates: readonly Uint8Array[], upTo: number): void {
    seq = Math.max(seq, upTo)
    if (updates.length === 0) return
    doc.ydoc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc.ydoc, update, FROM_LOG)
    }, FROM_LOG)
  }

  function receive(poke: Poke): void {
    if (stopped) return
    if (poke === 'gone') return follow()
    if (typeof poke?.seq !== 'number' || !(poke.update instanceof Uint8Array)) return
    if (epoch && poke.epoch !== epoch) return renew()
    if (epoch && poke.seq === seq + 1) takeIn([poke.update], poke.seq)
    else if (!epoch || poke.seq > seq) follow()
  }

  /** Catches up in the background, however often that fails. */
  function follow(): void {
    catchUp().then(() => void (missed = 0), () => {
      missed++
      later(() => stopped || follow(), waitAfter(missed))
    })
  }

  /** Another tab has begun the log anew: this one puts its whole state beside theirs and takes theirs in. */
  function renew(): void {
    queue.push(NOTHING)
    kick()
  }

  function catchUp(): Promise<void> {
    again = true
    catching ??= (async () => {
      try {
        while (again) {
          again = false
          await readOn()
        }
      } finally {
        catching = null
      }
    })()
    return catching
  }

  async function readOn(): Promise<void> {
    const { row, rows } = await db.transaction('r', db.maps, db.updates, async () => ({
      row: await db.maps.get(map),
      rows: await db.updates.where('[map+seq]').between([map, seq], [map, Dexie.maxKey], false).toArray(),
    }))
    if (row?.purgedAt) return set({ state: 'gone' })
    // A database that was emptied gets everything with the next edit.
    if (!row) return
    if (epoch && row.epoch !== epoch) return renew()
    if (row.schema > SCHEMA) set({ state: 'outdated' })
    const above = rows.filter((next) => next.seq > seq)
    if (follows(above, seq, row.head)) return takeIn(above.map(({ update }) => update), row.head)
    if (seq >= row.head) return
    const loaded = await load(db, map)
    if (!epoch || loaded.row.epoch === epoch) takeIn(loaded.updates, loaded.seq)
    else again = true
  }

  async function flush(): Promise<void> {
    while (queue.length > 0 || running) {
      if (retry !== null) clearTimeout(retry)
      retry = null
      kick()
      if (!running) break
      await running
      if (state.state === 'failed') throw new StorageError(state.reason, state.detail)
    }
    if (state.state === 'gone') throw new StorageError('missing', 'deleted for good')
    if (queue.length > 0) throw new StorageError(state.state === 'outdated' ? 'newer' : 'unknown', 'not stored')
  }

  function stop(): void {
    if (stopped) return
    stopped = true
    channel.close()
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onHide)
    onStop?.()
  }

  function onHide(): void {
    if (document.visibilityState === 'hidden') void flush().then(() => barrier(db)).catch(() => {})
  }
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onHide)

  return {
    async open() {
      try {
        const { row, updates, seq: last, damaged, newer } = await load(db, map)
        takeIn(updates, last)
        // Not before: for a listener the whole map would be packed again.
        listen()
        epoch = row.epoch
        if (newer || db.retired) set({ state: 'outdated' })
        return { damaged }
      } catch (error) {
        stop()
        throw error
      }
    },
    state: () => state,
    onState(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    flush,
    async close() {
      leaving = true
      try {
        await flush()
      } catch (error) {
        // What can be stored later is tried again; of what is gone or outdated, only work that was not stored is worth a word.
        if (state.state === 'failed') throw error
        stop()
        if (queue.length > 0) throw error
      }
      stop()
    },
    retire() {
      retired = true
      set({ state: 'outdated' })
    },
    progress: () => ({ seq, epoch, waiting: queue.length > 0 || running !== null }),
    catchUp,
  }
}

function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(5, failures - 1))
}

function later(work: () => void, wait: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(work, wait)
  // Node (tests) would stay alive for it.
  ;(timer as { unref?: () => void }).unref?.()
  return timer
}

/** The row of a map that has nothing in its log yet. */
export function newRow(id: string, at: number): MapRow {
  return { id, title: '', language: 'en', cards: 0, schema: SCHEMA, epoch: crypto.randomUUID?.() ?? `${at}-${Math.random()}`, head: 0, logRows: 0, logBytes: 0, baseBytes: 0, createdAt: at, updatedAt: at, openedAt: at, trashedAt: null, purgedAt: null }
}

/** Cards of a map, counted for the library. */
export function countCards(doc: MapDoc): number {
  const { cells, inbox } = doc.current()
  let count = inbox.length
  for (const cards of cells.values()) count += cards.length
  return count
}

function isNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}
