import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { docOf, type Doc } from '../core/document/doc'
import { SCHEMA } from '../core/document/migrations'
import type { Card } from '../core/document/records'
import { plainMap, validDoc } from '../testing/random-map'
import { contentOf } from '../testing/source-contract'
import { openStorage, type OpenMap, type Storage } from './index'
import { Database } from './database'
import { memoryStorage } from './memory'

const CARD: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V1' }, text: 'one', note: '', colour: null, personas: [], data: {}, extra: {} }

function doc(title: string): Doc {
  return docOf([
    { id: 'stage:a', order: 'V1', title: 'Stage', goal: '', colour: null, extra: {} },
    { id: 'step:a', place: { stage: 'stage:a', order: 'V1' }, title: '', extra: {} },
    { id: 'lane:a', order: 'V1', kind: 'actions', title: 'Actions', colour: null, hidden: false, extra: {} },
    CARD,
  ], plainMap({ title, language: 'fa' }))
}

let names = 0
const newName = () => `library-${++names}`

function addCard({ source }: OpenMap, n: number): void {
  source.apply({ name: 'card.add', edits: [{ id: `card:${n}`, before: null, after: { ...CARD, id: `card:${n}`, text: String(n) } }] })
}

function retitle({ source }: OpenMap, title: string): void {
  const { map } = source.current()
  source.apply({ name: 'map.set', edits: [{ id: map.id, before: map, after: { ...map, title } }] })
}

async function titles({ library }: Storage): Promise<string[]> {
  return (await library.list()).maps.map(({ title }) => title)
}

async function refused(how: object, ...calls: Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(calls)) expect(result).toMatchObject({ status: 'rejected', reason: how })
}

const pictures = (mark: string) => ({ light: new Blob([`light ${mark}`]), dark: new Blob([`dark ${mark}`]) })

afterEach(() => void vi.useRealTimers())

/** Time that only the test moves; what waits for the database goes on. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
}

describe.each([['on this device', () => openStorage(newName())], ['in memory', () => Promise.resolve(memoryStorage())]] as const)('library %s', (_, make) => {
  it('[S11] keeps what it is given', async () => {
    const { library } = await make()
    for (let seed = 0; seed < 10; seed++) {
      const given = validDoc(seed)
      const id = await library.create(given)
      expect(contentOf(await library.read(id))).toEqual(contentOf(given))
      const map = await library.open(id)
      expect([map.id, map.damaged, contentOf(map.source.current()), map.source.history()]).toEqual([id, false, contentOf(given), { undo: null, redo: null }])
      await map.close()
    }
  })

  it('[S11] lists what was used last first', async () => {
    stopClock()
    const storage = await make()
    const ids: string[] = []
    for (const title of ['one', 'two', 'three']) {
      ids.push(await storage.library.create(doc(title)))
      vi.setSystemTime(Date.now() + 1000)
    }
    expect(await titles(storage)).toEqual(['three', 'two', 'one'])
    const map = await storage.library.open(ids[0]!)
    expect(await titles(storage)).toEqual(['one', 'three', 'two'])
    vi.setSystemTime(Date.now() + 1000)
    await (await storage.library.open(ids[1]!)).close()
    expect(await titles(storage)).toEqual(['two', 'one', 'three'])
    vi.setSystemTime(Date.now() + 1000)
    addCard(map, 1)
    await map.close()
    expect(await titles(storage)).toEqual(['one', 'two', 'three'])
    expect((await storage.library.list()).maps[0]).toMatchObject({ createdAt: 1_000_000, openedAt: 1_003_000, updatedAt: 1_005_000, language: 'fa', thumbnails: null })
  })

  it('[S11] titles and numbers of cards follow what is done in a map', async () => {
    const { library } = await make()
    const id = await library.create(doc('Start'))
    const changes = vi.fn<() => void>()
    library.onChange(changes)
    const map = await library.open(id)
    addCard(map, 1)
    retitle(map, 'New')
    await map.flush()
    expect((await library.list()).maps).toMatchObject([{ id, title: 'New', cards: 2 }])
    map.source.undo()
    map.source.undo()
    await map.flush()
    expect((await library.list()).maps).toMatchObject([{ id, title: 'Start', cards: 1 }])
    expect(changes).toHaveBeenCalled()
    await map.close()
  })

  it('[S11] renames a map, open or not; what is open hears of it', async () => {
    const { library } = await make()
    const id = await library.create(doc('Start'))
    await library.rename(id, 'First')
    expect((await library.read(id)).map.title).toBe('First')
    const map = await library.open(id)
    await library.rename(id, 'Second')
    await vi.waitFor(() => expect(map.source.current().map.title).toBe('Second'))
    expect((await library.list()).maps).toMatchObject([{ title: 'Second', cards: 1 }])
    await map.close()
  })

  it('[S11] duplicates a map: the copy has its own life', async () => {
    const { library } = await make()
    const id = await library.create(doc('Start'))
    const twin = await library.duplicate(id, 'Copy')
    expect(twin).not.toBe(id)
    const map = await library.open(twin)
    addCard(map, 1)
    await map.close()
    expect((await library.read(id)).records.has('card:1')).toBe(false)
    const copy = await library.read(twin)
    expect([copy.map.title, copy.records.has('card:a'), copy.records.has('card:1')]).toEqual(['Copy', true, true])
    expect((await library.list()).maps.map(({ title, cards }) => [title, cards]).sort()).toEqual([['Copy', 2], ['Start', 1]])
  })

  it('[S11] trash and back; what is purged is gone for good', async () => {
    stopClock()
    const { library } = await make()
    const [a, b] = [await library.create(doc('a')), await library.create(doc('b'))]
    await library.trash(a)
    vi.setSystemTime(Date.now() + 1000)
    await library.trash(b)
    expect((await library.list()).trash.map(({ title, trashedAt }) => [title, trashedAt])).toEqual([['b', 1_001_000], ['a', 1_000_000]])
    await library.restore(a)
    const { maps, trash } = await library.list()
    expect([maps.map(({ title }) => title), trash.map(({ title }) => title)]).toEqual([['a'], ['b']])
    expect(maps[0]!.trashedAt).toBeNull()
    await library.purge(b)
    expect((await library.list()).trash).toEqual([])
    const missing = { name: 'StorageError', reason: 'missing' }
    await refused(missing, library.read(b), library.open(b), library.rename(b, 'x'), library.duplicate(b, 'x'), library.trash(b), library.restore(b), library.setThumbnails(b, pictures('b')))
    await library.purge(b)
  })

  it('[S12] what is not there is said to be missing', async () => {
    const { library } = await make()
    const missing = { name: 'StorageError', reason: 'missing' }
    await refused(missing, library.read('x'), library.open('x'), library.rename('x', 'x'), library.duplicate('x', 'x'), library.trash('x'), library.restore('x'), library.setThumbnails('x', pictures('x')))
    await library.purge('x')
    expect(await library.list()).toEqual({ maps: [], trash: [] })
  })

  it('[S11] keeps pictures with their map, and gives them to a copy', async () => {
    const { library } = await make()
    const id = await library.create(doc('Start'))
    await library.setThumbnails(id, pictures('1'))
    await library.setThumbnails(id, pictures('2'))
    await library.duplicate(id, 'Copy')
    for (const { thumbnails } of (await library.list()).maps) expect([await thumbnails!.light.text(), await thumbnails!.dark.text()]).toEqual(['light 2', 'dark 2'])
  })

  it('[S11] tells of each change, until one asks no more', async () => {
    const { library } = await make()
    const told = vi.fn<() => void>()
    const stop = library.onChange(told)
    const calls = async (work: () => Promise<unknown>) => {
      told.mockClear()
      await work()
      return told.mock.calls.length > 0
    }
    const id = await library.create(doc('Start'))
    expect(told).toHaveBeenCalled()
    expect(await calls(() => library.rename(id, 'New'))).toBe(true)
    expect(await calls(() => library.duplicate(id, 'Copy'))).toBe(true)
    expect(await calls(() => library.setThumbnails(id, pictures('1')))).toBe(true)
    expect(await calls(() => library.trash(id))).toBe(true)
    expect(await calls(() => library.restore(id))).toBe(true)
    expect(await calls(() => library.purge(id))).toBe(true)
    stop()
    expect(await calls(() => library.create(doc('Other')))).toBe(false)
  })
})

describe('library of two tabs', () => {
  it('[S13] each hears of what the other does to the list', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const told = vi.fn<() => void>()
    b.library.onChange(told)
    const id = await a.library.create(doc('Start'))
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    expect(await titles(b)).toEqual(['Start'])
    const map = await a.library.open(id)
    await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThan(1))
    told.mockClear()
    addCard(map, 1)
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    expect((await b.library.list()).maps[0]!.cards).toBe(2)
    told.mockClear()
    retitle(map, 'New')
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    expect(await titles(b)).toEqual(['New'])
    await map.close()
  })

  it('[S13] what is done in one appears live in the other; both and one opened later are the same; undo is each one’s own', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const id = await a.library.create(doc('Start'))
    const [one, two] = [await a.library.open(id), await b.library.open(id)]
    const heard: string[] = []
    two.source.subscribe(({ origin }) => void heard.push(origin))
    addCard(one, 1)
    await vi.waitFor(() => expect(two.source.current().records.has('card:1')).toBe(true))
    expect(heard).toEqual(['remote'])
    expect(two.source.history()).toEqual({ undo: null, redo: null })
    for (let n = 2; n < 40; n++) addCard(n % 2 ? one : two, n)
    expect(two.source.undo()).toBe('card.add')
    await vi.waitFor(() => {
      expect(one.source.current().records.has('card:38')).toBe(false)
      expect(two.source.current().records.has('card:39')).toBe(true)
      expect(contentOf(one.source.current())).toEqual(contentOf(two.source.current()))
    })
    await Promise.all([one.flush(), two.flush()])
    const three = await (await openStorage(name)).library.open(id)
    expect(contentOf(three.source.current())).toEqual(contentOf(one.source.current()))
    expect((await a.library.list()).maps[0]!.cards).toBe(39)
    await b.library.rename(id, 'Everywhere')
    await vi.waitFor(() => expect([one, two, three].map(({ source }) => source.current().map.title)).toEqual(['Everywhere', 'Everywhere', 'Everywhere']))
    addCard(one, 50)
    await one.flush()
    expect(await titles(a)).toEqual(['Everywhere'])
    await Promise.all([one, two, three].map((map) => map.close()))
  })

  it('[S13] a tab that has not heard of a new title yet does not put the old one in the list', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const id = await a.library.create(doc('Start'))
    const one = await a.library.open(id)
    vi.stubGlobal('BroadcastChannel', undefined)
    const deaf = await b.library.open(id)
    vi.unstubAllGlobals()
    retitle(one, 'New')
    await one.flush()
    addCard(deaf, 1)
    await deaf.flush()
    expect((await a.library.list()).maps).toMatchObject([{ title: 'New', cards: 2 }])
    expect(deaf.source.current().map.title).toBe('New')
    await Promise.all([one.close(), deaf.close()])
  })

  it('[S7] a map purged in one tab is read-only in the other', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const id = await a.library.create(doc('Start'))
    const map = await a.library.open(id)
    await b.library.purge(id)
    await vi.waitFor(() => expect(map.save()).toEqual({ state: 'gone' }))
    expect(map.source.readOnly).toBe(true)
    expect(map.source.current().records.has('card:a')).toBe(true)
    await map.close()
    // The work can be kept as a copy.
    expect((await a.library.read(await a.library.create(map.source.current()))).records.has('card:a')).toBe(true)
  })
})

describe('library in trouble', () => {
  it('[S12] a full disk is told as such by every call that writes, and opening goes on', async () => {
    const name = newName()
    const storage = await openStorage(name)
    const id = await storage.library.create(doc('Start'))
    const db = new Database(name)
    const put = IDBObjectStore.prototype.put
    const add = IDBObjectStore.prototype.add
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = refuse
    IDBObjectStore.prototype.add = refuse
    try {
      const { library } = storage
      await refused({ name: 'StorageError', reason: 'full' }, library.create(doc('x')), library.trash(id), library.setThumbnails(id, pictures('1')), library.duplicate(id, 'x'))
      const map = await library.open(id)
      expect(map.source.current().map.title).toBe('Start')
      addCard(map, 1)
      await expect(map.flush()).rejects.toMatchObject({ name: 'StorageError', reason: 'full' })
      expect(map.save()).toMatchObject({ state: 'failed', reason: 'full' })
      Object.assign(IDBObjectStore.prototype, { put, add })
      await map.close()
    } finally {
      Object.assign(IDBObjectStore.prototype, { put, add })
    }
    expect(await db.maps.count()).toBe(1)
    expect((await storage.library.read(id)).records.has('card:1')).toBe(true)
    expect(await titles(storage)).toEqual(['Start'])
  })

  it('[S6] a map of a newer version opens read-only, is not renamed, and can be read and copied', async () => {
    const name = newName()
    const { library } = await openStorage(name)
    const id = await library.create(doc('Start'))
    await new Database(name).maps.update(id, { schema: SCHEMA + 1 })
    const map = await library.open(id)
    expect([map.save(), map.source.readOnly]).toEqual([{ state: 'outdated' }, true])
    expect(() => addCard(map, 1)).toThrow()
    await map.close()
    await expect(library.rename(id, 'x')).rejects.toMatchObject({ name: 'StorageError', reason: 'newer' })
    expect((await library.read(id)).map.title).toBe('Start')
  })

  it('[S3] what comes after close is refused, not lost in silence', async () => {
    const { library } = await openStorage(newName())
    const map = await library.open(await library.create(doc('Start')))
    addCard(map, 1)
    const closed = map.close()
    expect(map.source.readOnly).toBe(true)
    expect(() => addCard(map, 2)).toThrow()
    await closed
    expect((await library.read(map.id)).records.has('card:1')).toBe(true)
  })
})
