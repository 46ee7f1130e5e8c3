import { Database, OWN_VERSION } from './database'
import { createLibrary } from './library'
import type { Opened } from './open-map'
import type { Storage } from './port'
import { createPictures } from './pictures'
import { createSettings, createShelf } from './shelf'
import { createTemplates } from './templates'

const FLUSH_BEFORE_CLOSE = 1500

/** Opens what this device keeps; three tries, then memory only (`lasting` false). Never deletes a database by itself. */
export async function openStorage(name?: string): Promise<Storage> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const db = new Database(name)
    try {
      await db.open()
      // Dexie opens a database of a newer version without a word: it is shown and not written.
      db.retired = db.backendDB().version > OWN_VERSION
      return storageOver(db)
    } catch (error) {
      db.close()
      // A browser without any database does not get one by waiting.
      if ((error as { name?: unknown }).name === 'MissingAPIError') break
      await new Promise((resolve) => setTimeout(resolve, 150 * (attempt + 1)))
    }
  }
  return (await import('./memory')).memoryStorage()
}

function storageOver(db: Database): Storage {
  const opened = new Set<Opened>()
  const listeners = new Set<() => void>()
  // Another tab wants to upgrade or delete the database: it waits until what is queued here is on disk.
  db.on('versionchange', (event) => {
    const upgrade = event.newVersion !== null
    const flushed = Promise.allSettled([...opened].map((map) => map.flush()))
    const patience = new Promise((resolve) => setTimeout(resolve, FLUSH_BEFORE_CLOSE))
    void Promise.race([flushed, patience]).then(() => {
      db.close({ disableAutoOpen: upgrade })
      if (!upgrade) return
      db.retired = true
      for (const map of opened) map.retire()
      for (const listener of [...listeners]) listener()
    })
    return false
  })
  return {
    lasting: true,
    library: createLibrary(db, opened),
    personas: createShelf(db),
    settings: createSettings(db),
    pictures: createPictures(db),
    templates: createTemplates(db),
    onOutdated(listener) {
      listeners.add(listener)
      if (db.retired) listener()
      return () => void listeners.delete(listener)
    },
  }
}

export { StorageError } from './port'
export type { MapLibrary, MapSummary, OpenMap, OwnTemplate, PersonaShelf, PictureStore, SaveState, Settings, Storage, TemplateShelf } from './port'
