import type { Database } from './database'
import { compactAside, wantsCompaction } from './compact'
import { countCards, createLog } from './log'
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
  let summary: string | null = null
  let edited = false
  let closing = false
  let tidying = false
  const log = createLog(db, id, doc, {
    now,
    onRow(row) {
      const next = summaryOf(row.title, row.cards)
      if (!edited || next !== summary) onSummary?.()
      summary = next
      if (!edited) onFirstEdit?.()
      edited = true
      // What could not be read is kept as it is: nothing of it is cut.
      if (tidying || damaged || !wantsCompaction(row)) return
      tidying = true
      void compactAside(db, id).finally(() => void (tidying = false))
    },
    onStop() {
      doc.ydoc.destroy()
      if (summary !== null) onClose?.()
    },
  })
  const { damaged } = await log.open()
  summary = summaryOf(doc.current().map.title, countCards(doc))
  const source = yjsSource(doc, now, () => closing || log.state().state === 'outdated' || log.state().state === 'gone')
  return {
    id,
    source,
    damaged,
    save: log.state,
    onSave: log.onState,
    flush: log.flush,
    retire: log.retire,
    close() {
      closing = true
      return log.close()
    },
  }
}

function summaryOf(title: string, cards: number): string {
  return `${cards} ${title}`
}
