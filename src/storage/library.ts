import * as Y from 'yjs'
import type { Doc } from '../core/document/doc'
import { keysOf, quickSum, type Database, type MapRow } from './database'
import { guarded, writing } from './guard'
import { load } from './load'
import { countCards, newRow, topicOf, type Poke } from './log'
import { createMapDoc, FROM_LOG, LOCAL } from './map-doc'
import { openMap, type Opened } from './open-map'
import { sayOpen } from './pictures'
import { StorageError, type MapLibrary, type MapSummary } from './port'
import { tabs } from './tabs'

/** The maps of a database. `opened` holds what this tab has open, so that the storage can flush or retire it. */
export function createLibrary(db: Database, opened: Set<Opened>, now: () => number = Date.now): MapLibrary {
  const listeners = new Set<() => void>()
  const channel = tabs<'changed'>('safar-library', () => notify())

  function notify(): void {
    for (const listener of [...listeners]) listener()
  }

  function changed(): void {
    notify()
    channel.send('changed')
  }

  async function update(id: string, patch: Partial<MapRow>): Promise<void> {
    await writing(db, async () => {
      const done = await db.maps.where('id').equals(id).and((row) => !row.purgedAt).modify(patch)
      if (done === 0) throw new StorageError('missing', id)
    })
    changed()
  }

  async function create(doc: Doc): Promise<string> {
    const id = randomId()
    await writing(db, async () => {
      const map = createMapDoc()
      map.write([...doc.records.values()].map((record) => ({ id: record.id, before: null, after: record })), LOCAL)
      const state = Y.encodeStateAsUpdate(map.ydoc)
      const row: MapRow = { ...newRow(id, now()), title: doc.map.title, language: doc.map.language, cards: countCards(map), head: 1, logRows: 1, logBytes: state.length }
      map.ydoc.destroy()
      await db.transaction('rw', db.maps, db.updates, async () => {
        await db.maps.put(row)
        await db.updates.put({ map: id, seq: 1, update: state, sum: quickSum(state), schema: row.schema, at: row.createdAt })
      })
    })
    changed()
    return id
  }

  async function read(id: string): Promise<Doc> {
    return guarded(async () => {
      const { updates } = await load(db, id)
      const map = createMapDoc()
      map.ydoc.transact(() => {
        for (const state of updates) Y.applyUpdate(map.ydoc, state, FROM_LOG)
      }, FROM_LOG)
      const doc = map.current()
      map.ydoc.destroy()
      return doc
    })
  }

  async function open(id: string): Promise<Opened> {
    return guarded(async () => {
      const sayClosed = sayOpen()
      try {
        const map: Opened = await openMap(db, id, { now, onSummary: changed, onFirstEdit: keepForGood, onClose: () => { opened.delete(map); changed() } })
        opened.add(map)
        return { ...map, close: () => map.close().finally(sayClosed) }
      } catch (error) {
        sayClosed()
        throw error
      }
    })
  }

  return {
    async list() {
      return guarded(async () => {
        const rows = (await db.maps.toArray()).filter((row) => !row.purgedAt)
        const pictures = new Map((await db.thumbnails.toArray()).map((row) => [row.map, row]))
        const summaries = rows.map((row): MapSummary => {
          const picture = pictures.get(row.id)
          return { id: row.id, title: row.title, language: row.language, cards: row.cards, createdAt: row.createdAt, updatedAt: row.updatedAt, openedAt: row.openedAt, trashedAt: row.trashedAt, thumbnails: picture ? { light: picture.light, dark: picture.dark } : null }
        })
        const used = (map: MapSummary) => Math.max(map.openedAt, map.updatedAt)
        return {
          maps: summaries.filter((map) => map.trashedAt === null).sort((a, b) => used(b) - used(a)),
          trash: summaries.filter((map) => map.trashedAt !== null).sort((a, b) => b.trashedAt! - a.trashedAt!),
        }
      })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    create,
    async open(id) {
      const map = await open(id)
      // Only the order of the list depends on it: a full disk must not keep a map from being opened.
      await update(id, { openedAt: now() }).catch(() => {})
      return map
    },
    async rename(id, title) {
      const map = await open(id)
      try {
        if (map.source.readOnly) throw new StorageError('newer', id)
        const { map: before } = map.source.current()
        map.source.apply({ name: 'map.set', edits: [{ id: before.id, before, after: { ...before, title } }] })
      } finally {
        await map.close()
      }
    },
    async duplicate(id, title) {
      const doc = await read(id)
      const records = new Map(doc.records)
      records.set(doc.map.id, { ...doc.map, title })
      const twin = await create({ ...doc, records, map: { ...doc.map, title } })
      // A copy without its picture is still a copy.
      await guarded(async () => {
        const picture = await db.thumbnails.get(id)
        if (picture) await db.thumbnails.put({ ...picture, map: twin })
      }).then(changed, () => {})
      return twin
    },
    trash: (id) => update(id, { trashedAt: now() }),
    restore: (id) => update(id, { trashedAt: null }),
    async purge(id) {
      const [low, high] = keysOf(id)
      await writing(db, () => db.transaction('rw', db.maps, db.updates, db.bases, db.thumbnails, async () => {
        await db.maps.where('id').equals(id).modify({ purgedAt: now(), title: '', cards: 0, logRows: 0, logBytes: 0, baseBytes: 0 })
        await db.updates.where('[map+seq]').between(low, high).delete()
        await db.bases.where('[map+generation]').between(low, high).delete()
        await db.thumbnails.delete(id)
      }))
      const told = tabs<Poke>(topicOf(id), () => {})
      told.send('gone')
      told.close()
      changed()
    },
    read,
    async setThumbnails(id, { light, dark }) {
      await writing(db, () => db.transaction('rw', db.maps, db.thumbnails, async () => {
        const row = await db.maps.get(id)
        if (!row || row.purgedAt) throw new StorageError('missing', id)
        await db.thumbnails.put({ map: id, light, dark })
      }))
      changed()
    },
  }
}

let asked = false

/** Asks the browser not to clear this site's data by itself: once, after the first edit that was stored. */
function keepForGood(): void {
  if (asked || typeof navigator === 'undefined' || !navigator.storage?.persist) return
  asked = true
  void navigator.storage.persist().catch(() => false)
}

/** 20 letters and digits, safe in addresses. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  return Array.from(bytes, (byte) => 'abcdefghijklmnopqrstuvwxyz0123456789'[byte % 36]).join('')
}
