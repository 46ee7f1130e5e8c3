import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { docOf } from '../core/document/doc'
import type { Persona } from '../core/document/records'
import { plainMap } from '../testing/random-map'
import { Database, OWN_VERSION } from './database'
import { openStorage, type OpenMap, type Storage } from './index'
import { memoryStorage } from './memory'

const PERSONA: Persona = { id: 'persona:a', order: 'V1', name: 'Mina', role: '', quote: '', about: 'به', goals: '', frustrations: '', style: 3, visible: true, extra: { later: 1 } }
const DOC = docOf([], plainMap({ title: 'Start' }))

let names = 0
const newName = () => `index-${++names}`

function retitle({ source }: OpenMap, title: string): void {
  const { map } = source.current()
  source.apply({ name: 'map.set', edits: [{ id: map.id, before: map, after: { ...map, title } }] })
}

const { dependencies } = Dexie
const factory = dependencies.indexedDB

beforeEach(() => {
  // Dexie tells of each of its tries.
  for (const level of ['debug', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {})
})

afterEach(() => {
  dependencies.indexedDB = factory
  vi.restoreAllMocks()
})

describe('storage', () => {
  it('[S14] lasts where the browser has a database', async () => {
    const name = newName()
    const storage = await openStorage(name)
    expect(storage.lasting).toBe(true)
    const id = await storage.library.create(DOC)
    expect((await (await openStorage(name)).library.read(id)).map.title).toBe('Start')
  })

  it('[S14] without a database everything works as long as the page lives, and it says so', async () => {
    dependencies.indexedDB = undefined as never
    const storage = await openStorage(newName())
    expect(storage.lasting).toBe(false)
    const map = await storage.library.open(await storage.library.create(DOC))
    expect(map.save()).toEqual({ state: 'memory' })
    retitle(map, 'New')
    await map.flush()
    await map.close()
    expect((await storage.library.list()).maps).toMatchObject([{ title: 'New' }])
  })

  it('[S14] a database that refuses is tried three times, never deleted, and then done without', async () => {
    const open = vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('backing store', 'UnknownError')
    })
    const remove = vi.spyOn(factory, 'deleteDatabase')
    const storage = await openStorage(newName())
    expect(storage.lasting).toBe(false)
    expect(open.mock.calls.length).toBeGreaterThanOrEqual(3)
    expect(remove).not.toHaveBeenCalled()
  })

  it('[S14] a database that refuses once is opened with the next try', async () => {
    const name = newName()
    const id = await (await openStorage(name)).library.create(DOC)
    const open = factory.open.bind(factory)
    let refusals = 0
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      if (refusals++ === 0) throw new DOMException('backing store', 'UnknownError')
      return open(...args)
    })
    const storage = await openStorage(name)
    expect(storage.lasting).toBe(true)
    expect((await storage.library.read(id)).map.title).toBe('Start')
  })

  it('[S6] when a newer version upgrades the database, what is queued is stored first; then this tab is read-only and writes nothing', async () => {
    const name = newName()
    const storage = await openStorage(name)
    const outdated = vi.fn<() => void>()
    storage.onOutdated(outdated)
    const map = await storage.library.open(await storage.library.create(DOC))
    retitle(map, 'Last words')
    const newer = new Dexie(name)
    newer.version(OWN_VERSION / 10 + 1).stores({ maps: 'id', updates: '[map+seq]', bases: '[map+generation]', thumbnails: 'map', personas: 'id', settings: 'key', pictures: 'hash', later: 'id' })
    await newer.open()
    expect(await newer.table('maps').toArray()).toMatchObject([{ title: 'Last words' }])
    await vi.waitFor(() => expect(outdated).toHaveBeenCalledTimes(1))
    expect(map.save()).toEqual({ state: 'outdated' })
    expect(map.source.readOnly).toBe(true)
    expect(() => retitle(map, 'Too late')).toThrow()
    await expect(storage.library.create(DOC)).rejects.toMatchObject({ name: 'StorageError', reason: 'newer' })
    await map.close()
    expect(await newer.table('updates').count()).toBe(2)
    newer.close()
  })

  it('[S6] a database that a newer version has upgraded before is shown and not written', async () => {
    const name = newName()
    const newer = new Dexie(name)
    newer.version(OWN_VERSION / 10 + 1).stores({ maps: 'id', updates: '[map+seq]', bases: '[map+generation]', thumbnails: 'map', personas: 'id', settings: 'key', pictures: 'hash', later: 'id' })
    const first = await openStorage(name)
    const id = await first.library.create(DOC)
    await newer.open()
    newer.close()
    const storage = await openStorage(name)
    const outdated = vi.fn<() => void>()
    storage.onOutdated(outdated)
    expect([storage.lasting, outdated.mock.calls.length]).toEqual([true, 1])
    expect((await storage.library.list()).maps).toMatchObject([{ title: 'Start' }])
    const map = await storage.library.open(id)
    expect([map.save(), map.source.readOnly, map.source.current().map.title]).toEqual([{ state: 'outdated' }, true, 'Start'])
    await map.close()
    const writes = [storage.library.create(DOC), storage.library.rename(id, 'x'), storage.library.trash(id), storage.library.purge(id), storage.personas.put(PERSONA), storage.settings.set('theme', 'dark')]
    for (const result of await Promise.allSettled(writes)) expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StorageError', reason: 'newer' } })
    await newer.open()
    expect([await newer.table('maps').count(), await newer.table('updates').count(), await newer.table('personas').count()]).toEqual([1, 1, 0])
    newer.close()
  })

  it('[S8] when the database is deleted under it, what is open is written whole with the next edit', async () => {
    const name = newName()
    const storage = await openStorage(name)
    const id = await storage.library.create(DOC)
    const [map, other] = [await storage.library.open(id), await (await openStorage(name)).library.open(id)]
    retitle(map, 'Before')
    await map.flush()
    await Dexie.delete(name)
    retitle(map, 'After')
    await map.flush()
    expect(map.save()).toEqual({ state: 'saved' })
    await vi.waitFor(() => expect(other.source.current().map.title).toBe('After'))
    await other.flush()
    const again = await openStorage(name)
    expect((await again.library.list()).maps).toMatchObject([{ id, title: 'After' }])
    expect((await again.library.read(id)).map.title).toBe('After')
    await Promise.all([map.close(), other.close()])
  })
})

describe.each([['on this device', () => openStorage(newName())], ['in memory', () => Promise.resolve(memoryStorage())]] as const)('shelf and settings %s', (_, make: () => Promise<Storage>) => {
  it('[S15] keeps personas by name, each once, and tells of changes', async () => {
    const { personas } = await make()
    const told = vi.fn<() => void>()
    const stop = personas.onChange(told)
    await personas.put(PERSONA)
    await personas.put({ ...PERSONA, id: 'persona:b', name: 'Ara' })
    await personas.put({ ...PERSONA, role: 'buyer' })
    expect(await personas.list()).toEqual([{ ...PERSONA, id: 'persona:b', name: 'Ara' }, { ...PERSONA, role: 'buyer' }])
    await personas.remove('persona:a')
    expect((await personas.list()).map(({ id }) => id)).toEqual(['persona:b'])
    expect(told).toHaveBeenCalledTimes(4)
    stop()
    await personas.remove('persona:b')
    expect(told).toHaveBeenCalledTimes(4)
  })

  it('[S15] keeps settings by their key', async () => {
    const { settings } = await make()
    expect(await settings.get('theme')).toBeUndefined()
    await settings.set('theme', 'dark')
    await settings.set('seen', { tour: [1, 2] })
    expect([await settings.get('theme'), await settings.get('seen')]).toEqual(['dark', { tour: [1, 2] }])
    await settings.set('theme', null)
    expect(await settings.get('theme')).toBeNull()
  })
})

describe('shelf', () => {
  it('[S15] passes over what is no persona', async () => {
    const name = newName()
    const { personas } = await openStorage(name)
    await personas.put(PERSONA)
    await new Database(name).personas.bulkPut([{ id: 'card:x' }, { id: 'nonsense' }, { id: 'persona:c', style: 99 }] as never)
    expect((await personas.list()).map(({ id, style }) => [id, style])).toEqual([['persona:c', 7], ['persona:a', 3]])
  })

  it('[S13] another tab hears of a new persona', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const told = vi.fn<() => void>()
    b.personas.onChange(told)
    await a.personas.put(PERSONA)
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    expect(await b.personas.list()).toEqual([PERSONA])
  })
})
