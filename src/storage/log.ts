import * as Y from 'yjs'
import { SCHEMA } from '../core/document/migrations'
import { barrier, checksum, keysOf, reasonOf, type BaseRow, type Database, type MapRow } from './database'
import { FROM_LOG, type MapDoc } from './map-doc'
import { StorageError, type SaveState } from './port'
import { tabs } from './tabs'

interface Poke { readonly seq: number; readonly update: Uint8Array; readonly epoch: string }

const BARRIER_EVERY = 1000
const LONGEST_WAIT = 8000
const NOTHING = new Uint8Array([0, 0])

/** A map's update log: what is edited goes to the database at once, what other tabs wrote comes in; see reference of the design in storage/README.md. */
export interface Log {
  /** Reads the map from the database; true when a part was damaged and an older state was taken. */
  open(): Promise<{ damaged: boolean }>
  state(): SaveState
  onState(listener: (state: SaveState) => void): () => void
  flush(): Promise<void>
  /** Waits for what is queued, then stops. */
  close(): Promise<void>
  /** Stops writing for good: a newer version has taken over. */
  retire(): void
  /** The number of the last batch that this tab has, and whether anything waits. */
  progress(): { readonly seq: number; readonly epoch: string; readonly waiting: boolean }
  catchUp(): Promise<void>
}

export interface LogOptions { readonly now?: () => number; readonly onRow?: (row: MapRow) => void }

export function createLog(db: Database, map: string, doc: MapDoc, { now = Date.now, onRow }: LogOptions = {}): Log {
  let queue: Uint8Array[] = []
  let running: Promise<void> | null = null
  let retry: ReturnType<typeof setTimeout> | null = null
  let barrierTimer: ReturnType<typeof setTimeout> | null = null
  let failures = 0
  let seq = 0
  let epoch = ''
  let closed = false
  let state: SaveState = { state: 'saved' }
  let catching: Promise<void> | null = null
  let again = false
  const listeners = new Set<(state: SaveState) => void>()
  const channel = tabs<Poke>(`safar-map-${map}`, (poke) => receive(poke))

  doc.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_LOG) return
    queue.push(update)
    kick()
  })

  function set(next: SaveState): void {
    if (state.state === 'gone' || (state.state === 'outdated' && next.state !== 'gone')) return
    state = next
    for (const listener of [...listeners]) listener(next)
  }

  function kick(): void {
    if (running || retry !== null || closed || state.state === 'outdated' || state.state === 'gone') return
    set({ state: 'saving' })
    running = Promise.resolve().then(drain)
  }

  /** Group commit: everything that came while a transaction was under way goes into the next one. */
  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue
      queue = []
      try {
        await write(batch)
        failures = 0
      } catch (error) {
        // Nothing leaves the queue before its transaction is complete.
        queue = [...batch, ...queue]
        running = null
        fail(error)
        return
      }
    }
    running = null
    set({ state: 'saved' })
    barrierTimer ??= setTimeout(() => {
      barrierTimer = null
      void barrier(db).catch(() => {})
    }, BARRIER_EVERY)
    ;(barrierTimer as { unref?: () => void }).unref?.()
  }

  function fail(error: unknown): void {
    const { reason, detail } = reasonOf(error)
    if (reason === 'missing') return set({ state: 'gone' })
    if (reason === 'newer') return set({ state: 'outdated' })
    failures++
    set({ state: 'failed', reason, detail })
    if (closed) return
    retry = setTimeout(() => {
      retry = null
      kick()
    }, Math.min(LONGEST_WAIT, 250 * 2 ** Math.min(5, failures - 1)))
    ;(retry as { unref?: () => void }).unref?.()
  }

  async function write(batch: readonly Uint8Array[]): Promise<void> {
    let update = batch.length === 1 ? batch[0]! : Y.mergeUpdates([...batch])
    let renewed = false
    if (!db.isOpen()) await db.open()
    const row = await db.transaction('rw', db.maps, db.updates, async () => {
      let old = await db.maps.get(map)
      if (old?.purgedAt) throw new StorageError('missing', 'deleted for good')
      if (old && old.schema > SCHEMA) throw new StorageError('newer', String(old.schema))
      if (!old || old.epoch !== epoch) {
        // The store below was emptied or replaced: an increment could not be read without its past.
        update = Y.encodeStateAsUpdate(doc.ydoc)
        renewed = true
        old ??= newRow(map, now())
      } else if (isNothing(update)) return old
      const { title, language } = doc.current().map
      const next: MapRow = { ...old, title, language, cards: countCards(doc), head: old.head + 1, logRows: old.logRows + 1, logBytes: old.logBytes + update.length, updatedAt: now() }
      await db.updates.add({ map, seq: next.head, update, schema: SCHEMA, at: next.updatedAt })
      await db.maps.put(next)
      return next
    })
    if (renewed) seq = 0
    epoch = row.epoch
    channel.send({ seq: row.head, update, epoch })
    if (row.head === seq + 1) seq = row.head
    else await catchUp()
    onRow?.(row)
  }

  function receive(poke: Poke): void {
    if (closed || typeof poke?.seq !== 'number' || !(poke.update instanceof Uint8Array)) return
    if (poke.epoch !== epoch) return renew()
    if (poke.seq <= seq) return
    if (poke.seq === seq + 1) {
      seq = poke.seq
      Y.applyUpdate(doc.ydoc, poke.update, FROM_LOG)
    } else void catchUp()
  }

  /** Another tab has begun the log anew: this one puts its whole state beside theirs, then reads theirs. */
  function renew(): void {
    if (epoch) {
      queue.push(NOTHING)
      kick()
    } else void catchUp()
  }

  function catchUp(): Promise<void> {
    if (catching) {
      again = true
      return catching
    }
    catching = (async () => {
      try {
        do {
          again = false
          const { row, base, rows } = await readTail()
          if (row && epoch && row.epoch !== epoch) {
            renew()
            break
          }
          const updates: Uint8Array[] = []
          if (base && base.upTo > seq) {
            updates.push(base.state)
            seq = base.upTo
          }
          for (const { seq: at, update } of rows) {
            if (at <= seq) continue
            updates.push(update)
            seq = at
          }
          applyAll(updates)
        } while (again)
      } finally {
        catching = null
      }
    })()
    return catching
  }

  async function readTail() {
    const [low, high] = keysOf(map)
    return db.transaction('r', db.maps, db.bases, db.updates, async () => ({
      row: await db.maps.get(map),
      base: await db.bases.where('[map+generation]').between(low, high).last(),
      rows: await db.updates.where('[map+seq]').between([map, seq], high, false).toArray(),
    }))
  }

  function applyAll(updates: readonly Uint8Array[]): void {
    if (updates.length === 0) return
    doc.ydoc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc.ydoc, update, FROM_LOG)
    }, FROM_LOG)
  }

  async function flush(): Promise<void> {
    for (;;) {
      if (retry !== null) {
        clearTimeout(retry)
        retry = null
      }
      if (queue.length > 0) kick()
      if (!running) break
      await running
      if (state.state === 'failed') throw new StorageError(state.reason, state.detail)
    }
    if (state.state === 'gone') throw new StorageError('missing', 'deleted for good')
    if (state.state === 'outdated' && queue.length > 0) throw new StorageError('newer', '')
  }

  function onHide(): void {
    if (document.visibilityState === 'hidden') void flush().then(() => barrier(db)).catch(() => {})
  }
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onHide)

  return {
    async open() {
      const row = await db.maps.get(map)
      if (!row || row.purgedAt) throw new StorageError('missing', map)
      const loaded = await load(db, map)
      applyAll(loaded.updates)
      seq = Math.max(seq, loaded.seq)
      epoch = row.epoch
      if (row.schema > SCHEMA) set({ state: 'outdated' })
      return { damaged: loaded.damaged || doc.ydoc.store.pendingStructs !== null }
    },
    state: () => state,
    onState(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    flush,
    async close() {
      try {
        await flush()
      } finally {
        closed = true
        if (retry !== null) clearTimeout(retry)
        channel.close()
        if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onHide)
      }
    },
    retire: () => set({ state: 'outdated' }),
    progress: () => ({ seq, epoch, waiting: queue.length > 0 || running !== null }),
    catchUp,
  }
}

/** Everything stored of a map: the newest base whose checksum holds, and the log above it. */
export async function load(db: Database, map: string): Promise<{ updates: Uint8Array[]; seq: number; damaged: boolean }> {
  const [low, high] = keysOf(map)
  const bases = await db.bases.where('[map+generation]').between(low, high).reverse().toArray()
  let base: BaseRow | undefined
  let damaged = false
  for (const candidate of bases) {
    if ((await checksum(candidate.state)) === candidate.sum) {
      base = candidate
      break
    }
    damaged = true
  }
  const rows = await db.updates.where('[map+seq]').between([map, base?.upTo ?? 0], high, false).toArray()
  return { updates: [...(base ? [base.state] : []), ...rows.map(({ update }) => update)], seq: rows.at(-1)?.seq ?? base?.upTo ?? 0, damaged }
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
