import * as Y from 'yjs'
import { SCHEMA } from '../core/document/migrations'
import { checksum, keysOf, quickSum, type BaseRow, type Database, type MapRow, type UpdateRow } from './database'
import { StorageError } from './port'

/** What is stored of a map: updates that make it, the number of the last batch, and whether something could not be read. */
export interface Loaded { readonly row: MapRow; readonly updates: readonly Uint8Array[]; readonly seq: number; readonly damaged: boolean; readonly newer: boolean }

/** Reads a map: the newest whole base and the log above it, or, when a part is damaged, all that does not build on that part. Changes nothing. */
export async function load(db: Database, map: string): Promise<Loaded> {
  const [low, high] = keysOf(map)
  // One transaction, so that a log which another tab puts together meanwhile is read either before or after.
  const { row, bases, rows } = await db.transaction('r', db.maps, db.bases, db.updates, async () => ({
    row: await db.maps.get(map),
    bases: await db.bases.where('[map+generation]').between(low, high).reverse().toArray(),
    rows: await db.updates.where('[map+seq]').between(low, high).toArray(),
  }))
  if (!row || row.purgedAt) throw new StorageError('missing', map)
  const newer = row.schema > SCHEMA || rows.some(({ schema }) => schema > SCHEMA)
  let best: BaseRow | undefined
  for (const base of [...bases, null]) {
    if (base && !(await isWhole(base))) continue
    best ??= base ?? undefined
    const above = rows.filter(({ seq }) => seq > (base?.upTo ?? 0))
    if (follows(above, base?.upTo ?? 0, row.head)) return { row, newer, seq: row.head, damaged: false, updates: [...(base ? [base.state] : []), ...above.map(({ update }) => update)] }
  }
  best ??= bases.find(({ state }) => state instanceof Uint8Array && isReadable(state))
  return { row, newer, seq: Math.max(row.head, rows.at(-1)?.seq ?? 0), damaged: true, updates: salvage(best?.state, rows.filter(({ seq }) => seq > (best?.upTo ?? 0))) }
}

/** True when rows are whole and go on from a number up to another without a hole. */
export function follows(rows: readonly UpdateRow[], from: number, to: number): boolean {
  return rows.length === Math.max(0, to - from) && rows.every((row, i) => row.seq === from + 1 + i && isWholeRow(row))
}

/** True when a base is as it was written. */
export async function isWhole(base: BaseRow): Promise<boolean> {
  return base.state instanceof Uint8Array && (await checksum(base.state)) === base.sum
}

function isWholeRow(row: UpdateRow): boolean {
  return row.update instanceof Uint8Array && quickSum(row.update) === row.sum
}

function isReadable(update: Uint8Array): boolean {
  const trial = new Y.Doc()
  try {
    Y.applyUpdate(trial, update)
    return true
  } catch {
    return false
  } finally {
    trial.destroy()
  }
}

/** The whole rows that build only on what is there: an update whose past is missing would take away what it replaces without putting anything in its place. */
function salvage(base: Uint8Array | undefined, rows: readonly UpdateRow[]): Uint8Array[] {
  const kept = base ? [base] : []
  const start = (): Y.Doc => {
    const doc = new Y.Doc()
    for (const update of kept) Y.applyUpdate(doc, update)
    return doc
  }
  let trial = start()
  for (const row of rows) {
    if (!isWholeRow(row)) continue
    if ([...Y.parseUpdateMeta(row.update).from].some(([client, clock]) => clock > Y.getState(trial.store, client))) continue
    Y.applyUpdate(trial, row.update)
    if (trial.store.pendingStructs === null && trial.store.pendingDs === null) kept.push(row.update)
    else {
      trial.destroy()
      trial = start()
    }
  }
  trial.destroy()
  return kept
}
