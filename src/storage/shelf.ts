import { isId } from '../core/base/ids'
import { readRecord } from '../core/document/read-record'
import type { Persona } from '../core/document/records'
import type { Database } from './database'
import { guarded, writing } from './guard'
import type { PersonaShelf, Settings } from './port'
import { tabs } from './tabs'

/** The order of the shelf. */
export function byName(a: Persona, b: Persona): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The personas that all maps share. */
export function createShelf(db: Database): PersonaShelf {
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of [...listeners]) listener()
  }
  const channel = tabs<'changed'>('safar-personas', notify)
  const changed = () => {
    notify()
    channel.send('changed')
  }
  return {
    list: () => guarded(async () => (await db.personas.toArray()).map((row) => readRecord(row)).filter((row): row is Persona => row !== null && isId(row.id, 'persona')).sort(byName)),
    async put(persona) {
      await writing(db, () => db.personas.put(persona))
      changed()
    },
    async remove(id) {
      await writing(db, () => db.personas.delete(id))
      changed()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Settings of this device. */
export function createSettings(db: Database): Settings {
  return {
    get: (key) => guarded(async () => (await db.settings.get(key))?.value),
    set: (key, value) => writing(db, async () => void (await db.settings.put({ key, value }))),
  }
}
