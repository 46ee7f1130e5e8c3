import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { sha256 } from '../core/base/sha256'
import { docOf } from '../core/document/doc'
import type { KeptPicture } from '../core/document/picture-names'
import type { Card, Persona } from '../core/document/records'
import { tinyPng } from '../testing/pictures'
import { plainMap } from '../testing/random-map'
import { Database, OWN_VERSION } from './database'
import { createLibrary } from './library'
import { memoryStorage } from './memory'
import { hashesIn } from './picture-checks'
import { createPictures } from './pictures'
import type { PictureStore } from './port'
import { createShelf } from './shelf'

const DAY = 86_400_000
let names = 0

function kept(salt: number): KeptPicture {
  const bytes = tinyPng(4, 3, salt)
  return { hash: sha256(bytes), type: 'image/png', bytes }
}

function mapWith({ hash }: KeptPicture) {
  const card: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V' }, text: '', note: '', colour: null, personas: [], data: {}, picture: { hash, alt: '', width: 4, height: 3 }, extra: {} }
  return docOf([card], plainMap())
}

async function database(): Promise<Database> {
  const db = new Database(`pictures-${++names}`)
  await db.open()
  return db
}

async function desk() {
  const db = await database()
  let time = 0
  let open = false
  const pictures = createPictures(db, () => time, async (work) => (open ? 0 : work()))
  return { db, pictures, library: createLibrary(db, new Set(), () => time), shelf: createShelf(db), pass: (days: number) => void (time += days * DAY), open: (is: boolean) => void (open = is) }
}

const STORES: readonly (readonly [string, () => Promise<PictureStore>])[] = [['a database', async () => createPictures(await database())], ['memory', async () => memoryStorage().pictures]]

describe.each(STORES)('pictures in %s', (_, make) => {
  it('[S16] come back by their hash, each kept once, and are told of', async () => {
    const store = await make()
    const told = vi.fn<(hashes: readonly string[]) => void>()
    const stop = store.onPut(told)
    await store.put([kept(1), kept(2)])
    await store.put([kept(1)])
    stop()
    await store.put([kept(3)])
    expect(told.mock.calls).toEqual([[[kept(1).hash, kept(2).hash]], [[kept(1).hash]]])
    for (const salt of [1, 2, 3]) expect(await store.get(kept(salt).hash)).toEqual(kept(salt))
    expect(await store.get(kept(4).hash)).toBeNull()
    expect(await store.tidy()).toBe(0)
  })

  it('[S16] are nothing when their bytes are not what their hash says', async () => {
    const store = await make()
    await store.put([{ ...kept(1), hash: kept(2).hash }])
    expect(await store.get(kept(2).hash)).toBeNull()
  })
})

describe('pictures', () => {
  it('[S16] get a place in the database of an earlier version, which keeps what it had', async () => {
    const name = `pictures-${++names}`
    const older = new Dexie(name)
    older.version(1).stores({ maps: 'id', updates: '[map+seq]', bases: '[map+generation]', thumbnails: 'map', personas: 'id', settings: 'key' })
    await older.open()
    await older.table('settings').put({ key: 'language', value: 'fa' })
    older.close()
    const db = new Database(name)
    await db.open()
    expect(db.backendDB().version).toBe(OWN_VERSION)
    expect(await db.settings.get('language')).toEqual({ key: 'language', value: 'fa' })
    await createPictures(db).put([kept(1)])
    expect(await createPictures(db).get(kept(1).hash)).toEqual(kept(1))
  })

  it('[S17] stay as long as a map, a map in the trash or a persona names them, and go a week after', async () => {
    const { db, pictures, library, shelf, pass } = await desk()
    await pictures.put([kept(1), kept(2), kept(3), kept(4)])
    const live = await library.create(mapWith(kept(1)))
    const trashed = await library.create(mapWith(kept(2)))
    await library.trash(trashed)
    const persona: Persona = { id: 'persona:a', order: 'V', name: '', role: '', quote: '', about: '', goals: '', frustrations: '', style: 0, visible: true, photo: { hash: kept(3).hash, alt: '', width: 4, height: 3 }, extra: {} }
    await shelf.put(persona)
    pass(6)
    expect(await pictures.tidy()).toBe(0)
    pass(2)
    expect(await pictures.tidy()).toBe(1)
    expect((await db.pictures.toArray()).map(({ hash }) => hash).sort()).toEqual([1, 2, 3].map((salt) => kept(salt).hash).sort())
    await library.purge(trashed)
    await shelf.remove('persona:a')
    pass(2)
    expect(await pictures.tidy()).toBe(2)
    await library.purge(live)
    pass(2)
    expect(await pictures.tidy()).toBe(1)
  })

  it('[S17] stay while the log of a map holds what was overwritten, and whatever is put in again stays another week', async () => {
    const { pictures, library, pass } = await desk()
    await pictures.put([kept(1), kept(2)])
    const map = await library.open(await library.create(mapWith(kept(1))))
    const before = map.source.current().records.get('card:a') as Card
    const { picture: _, ...bare } = before
    map.source.apply({ name: 'card.set', edits: [{ id: before.id, before, after: bare }] })
    await map.close()
    pass(8)
    await pictures.put([kept(2)])
    expect(await pictures.tidy()).toBe(0)
  })

  it('[S17] stay while any map is open, and are looked for once a day at most', async () => {
    const { pictures, pass, open } = await desk()
    await pictures.put([kept(1)])
    pass(8)
    open(true)
    expect(await pictures.tidy()).toBe(0)
    open(false)
    expect(await pictures.tidy()).toBe(1)
    await pictures.put([kept(2)])
    pass(0.5)
    expect(await pictures.tidy()).toBe(0)
  })

  it('[S17] are found by their hashes wherever these lie', () => {
    const found = new Set<string>()
    const { hash } = kept(1)
    hashesIn({ a: [{ b: `x${hash}` }], bytes: new TextEncoder().encode(`f0${kept(2).hash}"`), n: 1, none: null }, found)
    expect(found.has(hash) && found.has(kept(2).hash)).toBe(true)
  })
})
