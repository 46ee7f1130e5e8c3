import type { Database } from './database'
import { compact, wantsCompaction } from './compact'
import { createLog } from './log'
import { createMapDoc } from './map-doc'
import type { OpenMap } from './port'
import { yjsSource } from './yjs-source'

export interface Opened extends OpenMap { retire(): void }

export interface OpenOptions {
  readonly now?: () => number
  /** The map's title or its number of cards changed in the database. */
  readonly onSummary?: () => void
  readonly onClose?: () => void
  /** The first edit of this session was stored. */
  readonly onFirstEdit?: () => void
}

/** Opens a stored map for editing; rejects with a StorageError when it isn't there. */
export async function openMap(db: Database, id: string, { now = Date.now, onSummary, onClose, onFirstEdit }: OpenOptions = {}): Promise<Opened> {
  const doc = createMapDoc()
  let title: string | null = null
  let edited = false
  const log = createLog(db, id, doc, {
    now,
    onRow(row) {
      if (title !== null && title !== row.title) onSummary?.()
      title = row.title
      if (!edited) onFirstEdit?.()
      edited = true
      if (wantsCompaction(row)) idle(() => void compact(db, id, doc, log).catch(() => {}))
    },
  })
  const { damaged } = await log.open()
  title = doc.current().map.title
  const source = yjsSource(doc, now, () => log.state().state === 'outdated' || log.state().state === 'gone')
  return {
    id,
    source,
    damaged,
    save: log.state,
    onSave: log.onState,
    flush: log.flush,
    retire: log.retire,
    async close() {
      try {
        await log.close()
      } finally {
        onClose?.()
        doc.ydoc.destroy()
      }
    },
  }
}

function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 0)
}
