import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { run, randomCall } from '../testing/random-command'
import { seeded, validDoc } from '../testing/random-map'
import { contentOf } from '../testing/source-contract'
import { compact, wantsCompaction } from './compact'
import { Database, type MapRow } from './database'
import { createLibrary } from './library'
import { createLog, newRow, type Log } from './log'
import { createMapDoc, LOCAL, type MapDoc } from './map-doc'

interface Tab { readonly db: Database; readonly id: string; readonly doc: MapDoc; readonly log: Log; readonly damaged: boolean }

let names = 0

async function openTab(name: string, id: string): Promise<Tab> {
  const db = new Database(name)
  await db.open()
  const doc = createMapDoc()
  const log = createLog(db, id, doc)
  return { db, id, doc, log, ...(await log.open()) }
}

async function newTab(seed: number): Promise<{ name: string; tab: Tab }> {
  const name = `compact-${++names}`
  const db = new Database(name)
  const id = await createLibrary(db, new Set()).create(validDoc(seed))
  db.close()
  return { name, tab: await openTab(name, id) }
}

/** Does some random commands, each in a row of its own. */
async function work({ doc, log }: Tab, seed: number, count: number): Promise<void> {
  const random = seeded(seed)
  for (let i = 0; i < count; i++) {
    edit(doc, random)
    await log.flush()
  }
}

/** One random command that changes something; never the map's own record, whose title is each test's own. */
function edit(doc: MapDoc, random: () => number): void {
  for (;;) {
    const call = randomCall(doc.current(), random)
    const outcome = run(doc.current(), call, { random, now: () => 0 })
    if (outcome && !outcome.edits.some(({ id }) => id === doc.current().map.id)) return doc.write(outcome.edits, LOCAL)
  }
}

async function sameFromDisk(name: string, { id, doc }: Tab): Promise<void> {
  const again = await openTab(name, id)
  expect(again.damaged).toBe(false)
  expect(contentOf(again.doc.current())).toEqual(contentOf(doc.current()))
  expect(again.doc.ydoc.store.pendingStructs).toBeNull()
  await again.log.close()
  again.db.close()
}

describe('compaction', () => {
  it('[S10] keeps the map as it is, keeps the base before, and cuts the log only up to that one', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { name, tab } = await newTab(seed)
      for (let round = 0; round < 4; round++) {
        await work(tab, seed * 10 + round, 6)
        const before = contentOf(tab.doc.current())
        expect(await compact(tab.db, tab.id)).toBe(tab.log.progress().seq > round)
        expect(contentOf(tab.doc.current())).toEqual(before)
        await sameFromDisk(name, tab)
        const bases = await tab.db.bases.toArray()
        const rows = await tab.db.updates.toArray()
        expect(bases).toHaveLength(Math.min(2, round + 1))
        expect(rows.every(({ seq }) => seq > (bases.length > 1 ? bases[0]!.upTo : 0))).toBe(true)
        expect(await tab.db.maps.get(tab.id)).toMatchObject({ logRows: 0, logBytes: 0, baseBytes: bases.at(-1)!.state.length })
        await work(tab, seed, 1)
      }
      await tab.log.close()
    }
  })

  it('[S10] what is done while it runs stays, and is counted', async () => {
    const { name, tab } = await newTab(3)
    await work(tab, 5, 8)
    const random = seeded(9)
    const digest = crypto.subtle.digest.bind(crypto.subtle)
    // Edits come when the state is taken and not yet stored.
    const spy = vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...args) => {
      for (let i = 0; i < 5; i++) edit(tab.doc, random)
      await tab.log.flush()
      for (let i = 0; i < 5; i++) edit(tab.doc, random)
      return digest(...args)
    })
    expect(await compact(tab.db, tab.id)).toBe(true)
    spy.mockRestore()
    await tab.log.flush()
    await sameFromDisk(name, tab)
    const [base] = await tab.db.bases.toArray()
    const above = (await tab.db.updates.toArray()).filter(({ seq }) => seq > base!.upTo)
    expect(above.length).toBeGreaterThan(0)
    expect(await tab.db.maps.get(tab.id)).toMatchObject({ logRows: above.length, logBytes: above.reduce((sum, { update }) => sum + update.length, 0) })
    await tab.log.close()
  })

  it('[S10] two tabs that do it at once, while both are edited, lose nothing', async () => {
    const { name, tab } = await newTab(4)
    const other = await openTab(name, tab.id)
    for (let round = 0; round < 6; round++) {
      const [r, s] = [seeded(round), seeded(round + 100)]
      for (let i = 0; i < 4; i++) {
        edit(tab.doc, r)
        edit(other.doc, s)
      }
      // Half of it is not stored yet.
      const one = compact(tab.db, tab.id)
      const two = compact(other.db, other.id)
      edit(tab.doc, r)
      edit(other.doc, s)
      await Promise.all([one, two])
      await Promise.all([tab.log.flush(), other.log.flush()])
      await vi.waitFor(() => expect(contentOf(tab.doc.current())).toEqual(contentOf(other.doc.current())))
      await sameFromDisk(name, tab)
    }
    await Promise.all([tab.log.close(), other.log.close()])
  })

  it('[S10] a tab that slept through two compactions catches up', async () => {
    const { tab } = await newTab(5)
    // Without the channel it hears nothing: its next edit is when it learns what has happened.
    vi.stubGlobal('BroadcastChannel', undefined)
    const asleep = await openTab(tab.db.name, tab.id)
    vi.unstubAllGlobals()
    for (let round = 0; round < 3; round++) {
      await work(tab, round, 5)
      expect(await compact(tab.db, tab.id)).toBe(true)
    }
    expect(asleep.log.progress().seq).toBe(1)
    const { map } = asleep.doc.current()
    asleep.doc.write([{ id: map.id, before: map, after: { ...map, title: 'Awake' } }], LOCAL)
    await asleep.log.flush()
    await tab.log.catchUp()
    expect(contentOf(asleep.doc.current())).toEqual(contentOf(tab.doc.current()))
    expect(await tab.db.maps.get(tab.id)).toMatchObject({ title: 'Awake', head: asleep.log.progress().seq })
    await sameFromDisk(tab.db.name, tab)
    await Promise.all([tab.log.close(), asleep.log.close()])
  })

  it('[S10] a map that was deleted for good gets no base', async () => {
    const { tab } = await newTab(6)
    await tab.db.maps.update(tab.id, { purgedAt: 1 })
    expect(await compact(tab.db, tab.id)).toBe(false)
    expect(await tab.db.bases.count()).toBe(0)
  })

  it('[S10] is wanted when the log has many rows, or is heavy beside its base', () => {
    const row: MapRow = newRow('x', 0)
    expect(wantsCompaction({ ...row, logRows: 1000, logBytes: 200_000 })).toBe(false)
    expect(wantsCompaction({ ...row, logRows: 1001 })).toBe(true)
    expect(wantsCompaction({ ...row, logBytes: 300_000 })).toBe(true)
    expect(wantsCompaction({ ...row, logBytes: 300_000, baseBytes: 1_000_000 })).toBe(false)
  })
})
