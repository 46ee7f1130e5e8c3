import { readMap } from '../core/document/read'
import { writeMap } from '../core/document/write'
import type { Database } from './database'
import { guarded, writing } from './guard'
import type { OwnTemplate, TemplateShelf } from './port'
import { tabs } from './tabs'

/** The order in which templates are listed. */
export function byTitle(a: OwnTemplate, b: OwnTemplate): number {
  if (a.title !== b.title) return a.title < b.title ? -1 : 1
  return a.at - b.at
}

/** The templates that a person has made of maps. */
export function createTemplates(db: Database): TemplateShelf {
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of [...listeners]) listener()
  }
  const channel = tabs<'changed'>('safar-templates', notify)
  const changed = () => {
    notify()
    channel.send('changed')
  }
  return {
    list: () => guarded(async () => (await db.templates.toArray()).flatMap((row) => {
      const read = readMap(row.file, { random: Math.random, now: Date.now })
      return read.ok ? [{ id: row.id, title: String(row.title), at: Number(row.at) || 0, doc: read.doc }] : []
    }).sort(byTitle)),
    async put({ id, title, at, doc }) {
      await writing(db, () => db.templates.put({ id, title, at, file: writeMap(doc) }))
      changed()
    },
    async remove(id) {
      await writing(db, () => db.templates.delete(id))
      changed()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
