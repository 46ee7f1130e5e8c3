import type { Id } from '../base/ids'
import { effective, type Edit } from '../document/change'
import type { Doc } from '../document/doc'
import { tidy } from '../document/optional'
import type { Rec } from '../document/records'
import type { Outcome } from './command'

/** Collects what a command does to a document; each record is edited at most once. */
export interface Draft {
  /** The record as it stands in this draft. */
  get(id: Id): Rec | undefined
  put(record: Rec): void
  remove(id: Id): void
  /** The outcome, or null when nothing changed. */
  done(focus?: string): Outcome | null
}

export function draft(doc: Doc): Draft {
  const after = new Map<Id, Rec | null>()
  return {
    get: (id) => (after.has(id) ? (after.get(id) ?? undefined) : doc.records.get(id)),
    put: (record) => void after.set(record.id, tidy(record)),
    remove: (id) => void (doc.records.has(id) || after.has(id) ? after.set(id, null) : undefined),
    done(focus) {
      const edits: Edit[] = []
      for (const [id, record] of after) edits.push({ id, before: doc.records.get(id) ?? null, after: record })
      const real = effective(edits)
      return real.length === 0 ? null : focus === undefined ? { edits: real } : { edits: real, focus }
    },
  }
}

/** Replaces some fields of a record, null takes an optional one away; null when the record is gone. */
export function patchOutcome<T extends Rec>(doc: Doc, id: T['id'], patch: { readonly [F in keyof T]?: T[F] | null | undefined }): Outcome | null {
  const record = doc.records.get(id) as T | undefined
  if (!record) return null
  const out = draft(doc)
  out.put({ ...record, ...patch, id: record.id } as T)
  return out.done(id)
}

/** The order key of a place among siblings: before the given one, or at the end; the moved one itself doesn't count. */
export function neighbours<T extends { id: string }>(siblings: readonly T[], moved: string | null, before: string | null, order: (item: T) => string): { low: string | null; high: string | null } | null {
  const rest = siblings.filter((item) => item.id !== moved)
  const at = before === null ? rest.length : rest.findIndex((item) => item.id === before)
  if (at < 0) return null
  return { low: at > 0 ? order(rest[at - 1]!) : null, high: at < rest.length ? order(rest[at]!) : null }
}
