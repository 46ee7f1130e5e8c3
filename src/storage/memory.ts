import type { Doc } from '../core/document/doc'
import { memorySource } from '../core/document/memory-source'
import type { KeptPicture } from '../core/document/picture-names'
import type { Persona } from '../core/document/records'
import type { DocumentSource } from '../core/document/source'
import { randomId } from './library'
import { whole } from './picture-checks'
import { StorageError, type MapSummary, type OwnTemplate, type Storage } from './port'
import { byName } from './shelf'
import { byTitle } from './templates'

interface Kept { summary: MapSummary; source: DocumentSource }

/** The same storage for a browser that stores nothing: everything lives as long as the page, and says so. */
export function memoryStorage(now: () => number = Date.now): Storage {
  const maps = new Map<string, Kept>()
  const personas = new Map<string, Persona>()
  const pictures = new Map<string, KeptPicture>()
  const pictureListeners = new Set<(hashes: readonly string[]) => void>()
  const settings = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  const shelfListeners = new Set<() => void>()
  const templates = new Map<string, OwnTemplate>()
  const templateListeners = new Set<() => void>()
  const on = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener)
    return () => void set.delete(listener)
  }
  const changed = (set = listeners) => {
    for (const listener of [...set]) listener()
  }
  const kept = (id: string): Kept => {
    const map = maps.get(id)
    if (!map) throw new StorageError('missing', id)
    return map
  }
  const describe = ({ summary, source }: Kept): MapSummary => {
    const doc = source.current()
    return { ...summary, title: doc.map.title, language: doc.map.language, cards: doc.inbox.length + [...doc.cells.values()].reduce((sum, cards) => sum + cards.length, 0) }
  }
  const create = async (doc: Doc): Promise<string> => {
    const id = randomId()
    const at = now()
    const source = memorySource(doc, now)
    const entry: Kept = { source, summary: { id, title: '', language: '', cards: 0, createdAt: at, updatedAt: at, openedAt: at, trashedAt: null, thumbnails: null } }
    source.subscribe(() => {
      entry.summary = { ...entry.summary, updatedAt: now() }
      changed()
    })
    maps.set(id, entry)
    changed()
    return id
  }
  const patch = async (id: string, fields: Partial<MapSummary>): Promise<void> => {
    const entry = kept(id)
    entry.summary = { ...entry.summary, ...fields }
    changed()
  }
  const retitled = (doc: Doc, title: string): Doc => ({ ...doc, map: { ...doc.map, title }, records: new Map(doc.records).set(doc.map.id, { ...doc.map, title }) })
  return {
    lasting: false,
    onOutdated: () => () => {},
    library: {
      async list() {
        const all = [...maps.values()].map(describe).sort((a, b) => Math.max(b.openedAt, b.updatedAt) - Math.max(a.openedAt, a.updatedAt))
        return { maps: all.filter((map) => map.trashedAt === null), trash: all.filter((map) => map.trashedAt !== null).sort((a, b) => b.trashedAt! - a.trashedAt!) }
      },
      onChange: on(listeners),
      create,
      async open(id) {
        const entry = kept(id)
        entry.summary = { ...entry.summary, openedAt: now() }
        return { id, source: entry.source, damaged: false, save: () => ({ state: 'memory' }), onSave: () => () => {}, flush: async () => {}, close: async () => changed() }
      },
      async rename(id, title) {
        const { source } = kept(id)
        const { map } = source.current()
        source.apply({ name: 'map.set', edits: [{ id: map.id, before: map, after: { ...map, title } }] })
        changed()
      },
      async duplicate(id, title) {
        const { source, summary } = kept(id)
        const twin = await create(retitled(source.current(), title))
        await patch(twin, { thumbnails: summary.thumbnails })
        return twin
      },
      trash: (id) => patch(id, { trashedAt: now() }),
      restore: (id) => patch(id, { trashedAt: null }),
      async purge(id) {
        maps.delete(id)
        changed()
      },
      read: async (id) => kept(id).source.current(),
      setThumbnails: (id, thumbnails) => patch(id, { thumbnails }),
    },
    personas: {
      list: async () => [...personas.values()].sort(byName),
      async put(persona) {
        personas.set(persona.id, persona)
        changed(shelfListeners)
      },
      async remove(id) {
        personas.delete(id)
        changed(shelfListeners)
      },
      onChange: on(shelfListeners),
    },
    pictures: {
      async put(list) {
        for (const picture of list) pictures.set(picture.hash, picture)
        for (const listener of [...pictureListeners]) listener(list.map(({ hash }) => hash))
      },
      get: async (hash) => whole(hash, pictures.get(hash)?.bytes),
      onPut(listener) {
        pictureListeners.add(listener)
        return () => void pictureListeners.delete(listener)
      },
      // Everything goes with the page.
      tidy: async () => 0,
    },
    templates: {
      list: async () => [...templates.values()].sort(byTitle),
      async put(template) {
        templates.set(template.id, template)
        changed(templateListeners)
      },
      async remove(id) {
        templates.delete(id)
        changed(templateListeners)
      },
      onChange: on(templateListeners),
    },
    settings: { get: async (key) => settings.get(key), set: async (key, value) => void settings.set(key, value) },
  }
}
