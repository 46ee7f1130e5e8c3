import Dexie, { type Table } from 'dexie'
import type { Persona } from '../core/document/records'
import { StorageError } from './port'

/** Catalogue and head of a map's log. `epoch` names one life of the log: a database that was emptied begins another. */
export interface MapRow {
  readonly id: string; readonly title: string; readonly language: string; readonly cards: number
  readonly schema: number; readonly epoch: string; readonly head: number; readonly logRows: number; readonly logBytes: number; readonly baseBytes: number
  readonly createdAt: number; readonly updatedAt: number; readonly openedAt: number; readonly trashedAt: number | null; readonly purgedAt: number | null
}
/** One committed batch of edits; `seq` counts without holes inside an epoch, `sum` is its `quickSum`. */
export interface UpdateRow { readonly map: string; readonly seq: number; readonly update: Uint8Array; readonly sum: number; readonly schema: number; readonly at: number }
/** A whole state up to a place in the log, with its checksum; the last two are kept. */
export interface BaseRow { readonly map: string; readonly generation: number; readonly upTo: number; readonly state: Uint8Array; readonly sum: string; readonly at: number }
export interface ThumbnailRow { readonly map: string; readonly light: Blob; readonly dark: Blob }
/** Bytes of a picture by their SHA-256; `at` is when somebody last put it in. */
export interface PictureRow { readonly hash: string; readonly type: string; readonly bytes: Uint8Array; readonly at: number }
/** A template of one's own: a map as in a file, without ids that matter. */
export interface TemplateRow { readonly id: string; readonly title: string; readonly at: number; readonly file: unknown }
export interface SettingRow { readonly key: string; readonly value: unknown }

const VERSION = 3
/** The database's version as the browser counts it: Dexie's times ten. */
export const OWN_VERSION = VERSION * 10

/** The tables. `settings` doubles as the flush barrier's own store: it is in no transaction that an edit waits for. */
export class Database extends Dexie {
  readonly maps!: Table<MapRow, string>
  readonly updates!: Table<UpdateRow, [string, number]>
  readonly bases!: Table<BaseRow, [string, number]>
  readonly thumbnails!: Table<ThumbnailRow, string>
  readonly personas!: Table<Persona, string>
  readonly settings!: Table<SettingRow, string>
  readonly pictures!: Table<PictureRow, string>
  readonly templates!: Table<TemplateRow, string>

  /** True once a newer version has upgraded the database: nothing of this version may open it again, as Dexie would by itself. */
  retired = false

  constructor(name = 'safar') {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' })
    this.version(1).stores({ maps: 'id', updates: '[map+seq]', bases: '[map+generation]', thumbnails: 'map', personas: 'id', settings: 'key' })
    // Packed rows of a later table that name pictures must name them in the open too: unused pictures are found by looking for their hashes.
    this.version(2).stores({ pictures: 'hash' })
    this.version(VERSION).stores({ templates: 'id' })
  }
}

/** All keys of one map in a table keyed by [map, number]. */
export function keysOf(map: string): [[string, unknown], [string, unknown]] {
  return [[map, Dexie.minKey], [map, Dexie.maxKey]]
}

/** Ends the Dexie transaction under way with these writes, all or none: they are stored without this page being asked again, however busy it is. */
export function commitWith(writes: readonly { readonly table: 'maps' | 'updates'; readonly how: 'add' | 'put'; readonly value: unknown }[]): void {
  const { idbtrans } = Dexie.currentTransaction as unknown as { readonly idbtrans: IDBTransaction }
  for (const { table, how, value } of writes) {
    // Dexie would take an error upon itself and end the transaction by hand, which is too late once it is to be committed; unhandled, the error ends it.
    idbtrans.objectStore(table)[how](value).onerror = (event) => event.stopPropagation()
  }
  idbtrans.commit()
}

/** Makes the disk hold everything committed so far: one strict transaction covers all relaxed ones before it. */
export async function barrier(db: Database): Promise<void> {
  if (!db.isOpen() || db.retired) return
  const transaction = db.backendDB().transaction(['settings'], 'readwrite', { durability: 'strict' })
  transaction.objectStore('settings').put({ key: 'barrier', value: Date.now() })
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('barrier aborted'))
  })
}

/** SHA-256 in hexadecimal; a plain checksum where the page has no WebCrypto (served over http from another machine). */
export async function checksum(bytes: Uint8Array): Promise<string> {
  if (globalThis.crypto?.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  return `fnv-${quickSum(bytes).toString(16)}-${bytes.length}`
}

/** FNV-1a: tells damaged bytes at once, inside a transaction too. */
export function quickSum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** The reason behind a database error, as Dexie wraps it. */
export function reasonOf(error: unknown): { reason: StorageError['reason']; detail: string } {
  if (error instanceof StorageError) return { reason: error.reason, detail: error.message }
  const chain: { name?: string; message?: string }[] = []
  for (let next: unknown = error; typeof next === 'object' && next !== null && chain.length < 5; next = (next as { inner?: unknown }).inner) chain.push(next)
  const names = chain.map(({ name }) => name)
  const detail = chain.map(({ name, message }) => `${name ?? ''} ${message ?? ''}`.trim()).at(-1) ?? String(error)
  if (names.includes('QuotaExceededError')) return { reason: 'full', detail }
  if (names.some((name) => name === 'DatabaseClosedError' || name === 'UnknownError' || name === 'InvalidStateError' || name === 'MissingAPIError' || name === 'OpenFailedError' || name === 'SecurityError')) return { reason: 'blocked', detail }
  return { reason: 'unknown', detail }
}
