import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Id } from '../core/base/ids'
import { docOf } from '../core/document/doc'
import { SCHEMA } from '../core/document/migrations'
import type { Card, Rec } from '../core/document/records'
import { plainMap } from '../testing/random-map'
import { contentOf } from '../testing/source-contract'
import { compact } from './compact'
import { Database, keysOf } from './database'
import { createLibrary } from './library'
import { createLog, type Log } from './log'
import { createMapDoc, LOCAL, type MapDoc } from './map-doc'
import type { SaveState } from './port'

const CARD: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V1' }, text: '', note: '', colour: null, personas: [], data: {}, extra: {} }
const START = docOf([
  { id: 'stage:a', order: 'V1', title: 'Stage', goal: '', colour: null, extra: {} },
  { id: 'step:a', place: { stage: 'stage:a', order: 'V1' }, title: '', extra: {} },
  { id: 'lane:a', order: 'V1', kind: 'actions', title: 'Actions', colour: null, hidden: false, extra: {} },
], plainMap({ title: 'Start' }))

interface Tab { readonly db: Database; readonly doc: MapDoc; readonly log: Log; readonly damaged: boolean; readonly states: SaveState[]; readonly heads: number[] }

let names = 0

/** A database of its own with one map in it. */
async function newMap(): Promise<{ name: string; id: string }> {
  const name = `log-${++names}`
  const db = new Database(name)
  const id = await createLibrary(db, new Set()).create(START)
  db.close()
  return { name, id }
}

/** A tab that has the map open, with a connection of its own. */
async function openTab({ name, id }: { name: string; id: string }): Promise<Tab> {
  const db = new Database(name)
  // As the app does it: the one who deletes or upgrades the database waits for nobody here.
  await db.open()
  const doc = createMapDoc()
  const heads: number[] = []
  const log = createLog(db, id, doc, { onRow: (row) => void heads.push(row.head) })
  const states: SaveState[] = []
  log.onState((state) => void states.push(state))
  const { damaged } = await log.open()
  return { db, doc, log, damaged, states, heads }
}

function put({ doc }: Tab, record: Rec): void {
  doc.write([{ id: record.id, before: null, after: record }], LOCAL)
}

function addCard(tab: Tab, n: number): void {
  put(tab, { ...CARD, id: `card:${n}`, text: String(n) })
}

function cardsOf({ doc }: Tab): string[] {
  return [...doc.current().records.values()].filter(({ id }) => id.startsWith('card:')).map((record) => (record as Card).text)
}

const numbers = (n: number, from = 0) => Array.from({ length: n }, (_, i) => String(from + i))

function rowsOf(db: Database, id: string) {
  const [low, high] = keysOf(id)
  return db.updates.where('[map+seq]').between(low, high).toArray()
}

const realAdd = IDBObjectStore.prototype.add
const realCommit = IDBTransaction.prototype.commit

/** The disk has no room for a tab's rows, until it is restored. */
function fillDisk(tab: Tab, once = false) {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name !== 'updates' || this.transaction.db !== tab.db.backendDB()) return realAdd.apply(this, args)
    if (once) spy.mockRestore()
    throw new DOMException('no room', 'QuotaExceededError')
  })
  return spy
}

/** A tab's transactions are ended by the browser when all is written, as when the disk turns out to be full; until it is restored. */
function refuseCommits(tab: Tab, once = false) {
  const spy = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    if (this.db !== tab.db.backendDB()) return realCommit.apply(this)
    if (once) spy.mockRestore()
    this.abort()
  })
  return spy
}

describe('log', () => {
  it('[S3] says saved only when the row is in the database', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const held: string[] = []
    tab.log.onState(({ state }) => void held.push(state))
    let stored = -1
      vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.addEventListener('complete', () => { stored = held.length })
      realCommit.apply(this)
    })
    expect(tab.log.state()).toEqual({ state: 'saved' })
    addCard(tab, 0)
    expect(tab.log.state()).toEqual({ state: 'saving' })
    await tab.log.flush()
    expect(held).toEqual(['saving', 'saved'])
    // The word came after the transaction was complete.
    expect(stored).toBe(1)
    expect((await rowsOf(new Database(map.name), map.id)).length).toBe(2)
    await tab.log.close()
  })

  it('[S3] what comes while a transaction is under way goes into one next row; rows have no hole', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    for (let n = 0; n < 10; n++) addCard(tab, n)
    await vi.waitFor(() => expect(tab.heads.length).toBeGreaterThan(0))
    for (let n = 10; n < 20; n++) {
      addCard(tab, n)
      if (n % 3 === 0) await Promise.resolve()
    }
    await tab.log.flush()
    const rows = await rowsOf(tab.db, map.id)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1))
    expect(rows.length).toBeLessThan(12)
    const again = await openTab(map)
    expect(cardsOf(again)).toEqual(numbers(20))
    expect(contentOf(again.doc.current())).toEqual(contentOf(tab.doc.current()))
    expect(again.damaged).toBe(false)
    await Promise.all([tab.log.close(), again.log.close()])
  })

  it('[S4] a full disk is told with its reason; nothing is lost, and it is tried again until it works', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const add = fillDisk(tab)
    addCard(tab, 0)
    await vi.waitFor(() => expect(tab.log.state()).toMatchObject({ state: 'failed', reason: 'full' }))
    addCard(tab, 1)
    await expect(tab.log.flush()).rejects.toMatchObject({ name: 'StorageError', reason: 'full' })
    expect(await rowsOf(tab.db, map.id)).toHaveLength(1)
    // A try that fails again is not told as if it were going well.
    expect(tab.states.map(({ state }) => state)).toEqual(['saving', 'failed', 'failed'])
    add.mockRestore()
    await vi.waitFor(() => expect(tab.log.state()).toEqual({ state: 'saved' }), 3000)
    const again = await openTab(map)
    expect(cardsOf(again)).toEqual(['0', '1'])
    await Promise.all([tab.log.close(), again.log.close()])
  })

  it('[S4] a transaction that is aborted after it was written leaves nothing half', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const spy = refuseCommits(tab)
    addCard(tab, 0)
    await vi.waitFor(() => expect(tab.log.state().state).toBe('failed'))
    expect(await rowsOf(tab.db, map.id)).toHaveLength(1)
    spy.mockRestore()
    await tab.log.flush()
    expect(tab.log.state()).toEqual({ state: 'saved' })
    expect((await rowsOf(tab.db, map.id)).map(({ seq }) => seq)).toEqual([1, 2])
    await tab.log.close()
  })

  it('[S3] a row that the database refuses leaves the head as it was', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const [stray] = await rowsOf(tab.db, map.id)
    await tab.db.updates.add({ ...stray!, seq: 2 })
    addCard(tab, 0)
    await vi.waitFor(() => expect(tab.log.state().state).toBe('failed'))
    expect((await tab.db.maps.get(map.id))!.head).toBe(1)
    await tab.db.updates.delete([map.id, 2])
    await tab.log.flush()
    expect(cardsOf(await openTab(map))).toEqual(['0'])
    await tab.log.close()
  })

  it('[S4] closing while the disk is full is refused, and what was there is stored as soon as there is room', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const add = fillDisk(tab)
    addCard(tab, 0)
    await expect(tab.log.close()).rejects.toMatchObject({ reason: 'full' })
    add.mockRestore()
    await vi.waitFor(() => expect(tab.log.state()).toEqual({ state: 'saved' }), 3000)
    const again = await openTab(map)
    expect(cardsOf(again)).toEqual(['0'])
    await again.log.close()
  })

  it('[S3] close waits for everything', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    for (let n = 0; n < 50; n++) addCard(tab, n)
    await tab.log.close()
    const again = await openTab(map)
    expect(cardsOf(again)).toEqual(numbers(50))
    await again.log.close()
  })

  it('[S3] at any moment of a burst of 500 edits what is in the database is a beginning of them without a hole', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const seen: number[] = []
    for (let n = 0; n < 500; n++) {
      addCard(tab, n)
      if (n % 5 === 0) await new Promise(setImmediate)
      if (n % 100 !== 50) continue
      const glance = await openTab(map)
      const cards = cardsOf(glance)
      expect(cards).toEqual(numbers(cards.length))
      seen.push(cards.length)
      await glance.log.close()
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    await tab.log.close()
    const again = await openTab(map)
    expect(cardsOf(again)).toEqual(numbers(500))
    await again.log.close()
  })

  it('[S5] a damaged row in the middle: what does not build on it is there, nothing throws, nothing is deleted, and what comes next stays', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    for (let n = 0; n < 6; n++) {
      addCard(tab, n)
      await tab.log.flush()
    }
    await tab.log.close()
    const rows = await rowsOf(tab.db, map.id)
    expect(rows).toHaveLength(7)
    const garbage = [...rows[4]!.update].map((byte, i) => (i % 3 === 0 ? 255 - byte : byte))
    await tab.db.updates.put({ ...rows[4]!, update: Uint8Array.from(garbage) })
    const after = await openTab(map)
    expect(after.damaged).toBe(true)
    expect(cardsOf(after)).toEqual(numbers(3))
    expect(after.log.state()).toEqual({ state: 'saved' })
    addCard(after, 7)
    await after.log.close()
    expect(await rowsOf(tab.db, map.id)).toHaveLength(8)
    const again = await openTab(map)
    expect([again.damaged, cardsOf(again)]).toEqual([true, ['0', '1', '2', '7']])
    await again.log.close()
  })

  it('[S5] whatever row is damaged or missing, the map opens, and shows no card that was not made', async () => {
    const map = await newMap()
    const first = await openTab(map)
    for (let n = 0; n < 5; n++) {
      addCard(first, n)
      await first.log.flush()
    }
    const second = await openTab(map)
    for (let n = 5; n < 8; n++) {
      addCard(second, n)
      await second.log.flush()
    }
    await Promise.all([first.log.close(), second.log.close()])
    const rows = await rowsOf(first.db, map.id)
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: rows.length - 1 }), fc.option(fc.uint8Array({ maxLength: 40 })), async (at, bytes) => {
      await first.db.updates.bulkPut(rows)
      if (bytes) await first.db.updates.put({ ...rows[at]!, update: bytes })
      else await first.db.updates.delete([map.id, rows[at]!.seq])
      const tab = await openTab(map)
      const cards = cardsOf(tab)
      expect(tab.damaged).toBe(true)
      expect(numbers(8)).toEqual(expect.arrayContaining(cards))
      // A whole beginning is always there, and of another tab's session all that does not build on what is lost.
      expect(cards).toEqual(expect.arrayContaining(numbers(Math.max(0, at - 1))))
      const theirs = at > 0 && at < 6 ? numbers(3, 5) : []
      expect(cards).toEqual(expect.arrayContaining(theirs))
      expect(tab.doc.ydoc.store.pendingStructs).toBeNull()
      await tab.log.close()
    }), { numRuns: 40 })
  })

  it('[S5] an unreadable base costs nothing: the one before and the log above it make the same map', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    for (let n = 0; n < 6; n++) {
      addCard(tab, n)
      await tab.log.flush()
      if (n % 2 === 1) await compact(tab.db, map.id)
    }
    const bases = await tab.db.bases.toArray()
    expect(bases).toHaveLength(2)
    await tab.db.bases.put({ ...bases[1]!, state: bases[1]!.state.map((byte) => byte ^ 1) })
    const after = await openTab(map)
    expect([after.damaged, cardsOf(after)]).toEqual([false, numbers(6)])
    // The next base does not push out the only whole one.
    addCard(after, 6)
    await after.log.flush()
    expect(await compact(after.db, map.id)).toBe(true)
    const newest = (await tab.db.bases.toArray()).at(-1)!
    await tab.db.bases.put({ ...newest, state: new Uint8Array([1, 2, 3]) })
    const again = await openTab(map)
    expect([again.damaged, cardsOf(again)]).toEqual([false, numbers(7)])
    await Promise.all([tab, after, again].map(({ log }) => log.close()))
  })

  it('[S5] when every base is unreadable, the map still opens and says so', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    for (let n = 0; n < 6; n++) {
      addCard(tab, n)
      await tab.log.flush()
      if (n % 2 === 1) await compact(tab.db, map.id)
    }
    await tab.log.close()
    for (const base of await tab.db.bases.toArray()) await tab.db.bases.put({ ...base, state: new Uint8Array([9, 9, 9]) })
    const after = await openTab(map)
    expect(after.damaged).toBe(true)
    await after.log.close()
  })

  it('[S6] a map of a newer version is read-only here, and stays as it is', async () => {
    const map = await newMap()
    const db = new Database(map.name)
    await db.maps.update(map.id, { schema: SCHEMA + 1 })
    const tab = await openTab(map)
    expect(tab.log.state()).toEqual({ state: 'outdated' })
    expect(tab.doc.current().map.title).toBe('Start')
    await tab.log.close()
    expect(await rowsOf(db, map.id)).toHaveLength(1)
  })

  it('[S6] edits made before a newer version was noticed are stored; then the tab is read-only', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    await tab.db.maps.update(map.id, { schema: SCHEMA + 1 })
    addCard(tab, 0)
    await tab.log.flush()
    expect(tab.log.state()).toEqual({ state: 'outdated' })
    expect(await rowsOf(tab.db, map.id)).toHaveLength(2)
    expect((await tab.db.maps.get(map.id))!.schema).toBe(SCHEMA + 1)
    await tab.log.close()
  })

  it('[S6] a tab that was told to retire writes nothing more', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    tab.log.retire()
    addCard(tab, 0)
    await expect(tab.log.flush()).rejects.toMatchObject({ reason: 'newer' })
    expect(await rowsOf(tab.db, map.id)).toHaveLength(1)
    await expect(tab.log.close()).rejects.toMatchObject({ reason: 'newer' })
  })

  it('[S7] a map that is deleted for good elsewhere is gone here at once and does not come back', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    const db = new Database(map.name)
    await createLibrary(db, new Set()).purge(map.id)
    await vi.waitFor(() => expect(tab.log.state()).toEqual({ state: 'gone' }))
    addCard(tab, 0)
    await expect(tab.log.flush()).rejects.toMatchObject({ reason: 'missing' })
    expect(await rowsOf(db, map.id)).toEqual([])
    expect(cardsOf(tab)).toEqual(['0'])
    await expect(tab.log.close()).rejects.toMatchObject({ reason: 'missing' })
  })

  it('[S7] a tab that did not hear of the deletion notices it with its next edit', async () => {
    const map = await newMap()
    const tab = await openTab(map)
    await tab.db.maps.update(map.id, { purgedAt: 1 })
    addCard(tab, 0)
    await expect(tab.log.flush()).rejects.toMatchObject({ reason: 'missing' })
    expect(tab.log.state()).toEqual({ state: 'gone' })
    expect(await rowsOf(tab.db, map.id)).toHaveLength(1)
  })

  it('[S8] a database that was emptied under open tabs gets everything again, from all of them', async () => {
    const map = await newMap()
    const [a, b] = [await openTab(map), await openTab(map)]
    for (let n = 0; n < 3; n++) addCard(a, n)
    await a.log.flush()
    await vi.waitFor(() => expect(cardsOf(b)).toEqual(numbers(3)))
    await a.db.transaction('rw', a.db.maps, a.db.updates, async () => void (await a.db.maps.clear(), await a.db.updates.clear()))
    addCard(a, 3)
    addCard(b, 4)
    await Promise.all([a.log.flush(), b.log.flush()])
    await vi.waitFor(() => {
      expect(cardsOf(a).sort()).toEqual(numbers(5))
      expect(cardsOf(b).sort()).toEqual(numbers(5))
    })
    const again = await openTab(map)
    expect([again.damaged, cardsOf(again).sort()]).toEqual([false, numbers(5)])
    await Promise.all([a, b, again].map(({ log }) => log.close()))
  })

  it('[S9] two tabs, failing and aborted transactions, compaction and an emptied database by chance: nothing that was done is lost', async () => {
    const move = fc.tuple(fc.nat(1), fc.constantFrom('add', 'add', 'add', 'add', 'text', 'fail', 'abort', 'compact', 'flush', 'empty', 'breathe'))
    await fc.assert(fc.asyncProperty(fc.array(move, { maxLength: 30 }), async (moves) => {
      const map = await newMap()
      const tabs = [await openTab(map), await openTab(map)]
      const texts: (string | null)[] = []
      let done = 0
      for (const [who, what] of moves) {
        const tab = tabs[who]!
        if (what === 'add') addCard(tab, done++)
        if (what === 'text') put(tab, { ...CARD, id: `card:t${who}`, text: `${texts.push(null)}` })
        if (what === 'fail') fillDisk(tab, true)
        if (what === 'abort') refuseCommits(tab, true)
        if (what === 'compact') await tab.log.flush().then(() => compact(tab.db, map.id)).catch(() => false)
        if (what === 'flush') await tab.log.flush().catch(() => {})
        if (what === 'breathe') await new Promise(setImmediate)
        if (what === 'empty') await tab.db.transaction('rw', tab.db.maps, tab.db.updates, tab.db.bases, async () => void (await tab.db.maps.clear(), await tab.db.updates.clear(), await tab.db.bases.clear()))
      }
      vi.restoreAllMocks()
      // Both touch the map once more, so that an emptied database is noticed by each.
      for (const [i, tab] of tabs.entries()) put(tab, { ...CARD, id: `card:end${i}` as Id & `card:${string}`, text: `end${i}` })
      for (const tab of tabs) await tab.log.flush().catch(() => tab.log.flush())
      const all = (tab: Tab) => cardsOf(tab).filter((text) => text !== '').sort()
      await vi.waitFor(() => {
        for (const tab of tabs) expect(all(tab)).toEqual(expect.arrayContaining([...numbers(done), 'end0', 'end1']))
        expect(contentOf(tabs[0]!.doc.current())).toEqual(contentOf(tabs[1]!.doc.current()))
      })
      const again = await openTab(map)
      expect(again.damaged).toBe(false)
      expect(contentOf(again.doc.current())).toEqual(contentOf(tabs[0]!.doc.current()))
      const row = (await again.db.maps.get(map.id))!
      expect([row.title, row.cards]).toEqual([again.doc.current().map.title, cardsOf(again).length])
      await Promise.all([...tabs, again].map(({ log }) => log.close()))
      for (const { db } of [...tabs, again]) db.close()
    }), { numRuns: 40 })
  }, 20_000)
})
