import * as Y from 'yjs'
import { isId, kindOf, KINDS, type Id, type Kind } from '../core/base/ids'
import { sameJson } from '../core/base/json'
import type { Edit } from '../core/document/change'
import { applyEdits, emptyDoc, type Doc } from '../core/document/doc'
import { FIELDS, readRecord } from '../core/document/read-record'
import { MAP_ID, SHARED_TEXT, type MapRecord, type Rec } from '../core/document/records'
import { writeText } from './shared-text'

/** Who made a Yjs transaction: this tab's gestures (undone here), or the log (never written again). */
export const LOCAL = Symbol('local')
export const FROM_LOG = Symbol('log')
/** A record comes into being, still deleted: never undone, so that taking back its making leaves what others wrote in it. */
const BIRTH = Symbol('birth')

const DATA = 'data.'
const EMPTY_MAP = readRecord({ id: MAP_ID }) as MapRecord

/** A Yjs document that holds one map: a root Y.Map for each kind, a Y.Map for each record, no lists; deletion is a field. */
export interface MapDoc {
  readonly ydoc: Y.Doc
  readonly roots: Readonly<Record<Kind, Y.Map<Y.Map<unknown>>>>
  /** The map as records; replaced when a transaction touched it. */
  current(): Doc
  /** Called after each transaction that changed records, when all that Yjs does after it is done. */
  onChange(listener: (doc: Doc, touched: ReadonlySet<Id>, transaction: Y.Transaction) => void): void
  /** Writes edits as one transaction; only fields that differ are touched. */
  write(edits: readonly Edit[], origin: symbol): void
}

export function createMapDoc(): MapDoc {
  const ydoc = new Y.Doc()
  const roots = Object.fromEntries(KINDS.map((kind) => [kind, ydoc.getMap(kind)])) as unknown as MapDoc['roots']
  const kindOfRoot = new Map<unknown, Kind>(KINDS.map((kind) => [roots[kind], kind]))
  const listeners: ((doc: Doc, touched: ReadonlySet<Id>, transaction: Y.Transaction) => void)[] = []
  let doc = emptyDoc(EMPTY_MAP)
  let untold: (() => void)[] = []

  ydoc.on('afterTransaction', (transaction: Y.Transaction) => {
    const touched = new Set<Id>()
    for (const [type, keys] of transaction.changed as Map<Y.AbstractType<unknown>, Set<string | null>>) {
      if (kindOfRoot.has(type)) for (const key of keys) touched.add(key as Id)
      else {
        const id = recordOf(type)
        if (id) touched.add(id)
      }
    }
    const edits: Edit[] = []
    for (const id of touched) {
      const before = doc.records.get(id) ?? null
      const after = readStored(roots, id) ?? (id === MAP_ID ? EMPTY_MAP : null)
      if (!sameJson(before, after)) edits.push({ id, before, after })
    }
    if (edits.length === 0) return
    doc = applyEdits(doc, edits)
    const now = doc
    untold.push(() => {
      for (const listener of listeners) listener(now, new Set(edits.map((edit) => edit.id)), transaction)
    })
  })

  ydoc.on('afterAllTransactions', () => {
    const tell = untold
    untold = []
    for (const one of tell) one()
  })

  /** The id of the record that a shared type lies in. */
  function recordOf(type: Y.AbstractType<unknown>): Id | null {
    for (let at: Y.AbstractType<unknown> | null = type; at; at = at.parent as Y.AbstractType<unknown> | null) {
      if (at.parent && kindOfRoot.has(at.parent)) return (at._item?.parentSub ?? null) as Id | null
    }
    return null
  }

  return {
    ydoc,
    roots,
    current: () => doc,
    onChange: (listener) => void listeners.push(listener),
    write(edits, origin) {
      const born = edits.filter(({ id, after }) => after && !(roots[kindOf(id)].get(id) instanceof Y.Map))
      if (born.length > 0) ydoc.transact(() => {
        for (const { id, after } of born) bear(roots[kindOf(id)], id, after!)
      }, BIRTH)
      ydoc.transact(() => {
        for (const { id, after } of edits) writeRecord(roots[kindOf(id)], id, after)
      }, origin)
    },
  }
}

/** A stored record, read as defensively as one of a stranger's file; null when it is deleted or can't be read. */
function readStored(roots: MapDoc['roots'], id: Id): Rec | null {
  const stored = isId(id) ? roots[kindOf(id)].get(id) : undefined
  if (!(stored instanceof Y.Map) || stored.get('deleted')) return null
  const raw: Record<string, unknown> = { id }
  const data: Record<string, unknown> = {}
  for (const [key, value] of stored.entries()) {
    const plain: unknown = value instanceof Y.Text ? value.toString() : value
    if (key.startsWith(DATA)) data[key.slice(DATA.length)] = plain
    else if (!(value instanceof Y.AbstractType) || value instanceof Y.Text) raw[key] = plain
  }
  if (kindOf(id) === 'card') raw.data = data
  return readRecord(raw)
}

/** Makes the shared types of a record. Shared texts are born with it: two births of one would shadow one another. */
function bear(root: Y.Map<Y.Map<unknown>>, id: Id, record: Rec): void {
  const stored = new Y.Map<unknown>()
  for (const name of SHARED_TEXT[kindOf(id)]) stored.set(name, new Y.Text())
  root.set(id, stored)
  writeFields(stored, id === MAP_ID ? EMPTY_MAP : record)
  if (id !== MAP_ID) stored.set('deleted', true)
}

function writeRecord(root: Y.Map<Y.Map<unknown>>, id: Id, after: Rec | null): void {
  const stored = root.get(id)
  if (!stored) return
  if (!after) {
    if (!stored.get('deleted')) stored.set('deleted', true)
    return
  }
  if (stored.has('deleted')) stored.delete('deleted')
  writeFields(stored, after)
}

function writeFields(stored: Y.Map<unknown>, record: Rec): void {
  const kind = kindOf(record.id)
  const fields = record as unknown as Record<string, unknown>
  for (const name of FIELDS[kind]) {
    if (name === 'id') continue
    if (name === 'data') writeData(stored, fields.data as Record<string, unknown>)
    else writeField(stored, name, fields[name], SHARED_TEXT[kind].includes(name))
  }
  if (Object.keys(record.extra).length > 0 || stored.has('extra')) writeField(stored, 'extra', record.extra, false)
}

function writeField(stored: Y.Map<unknown>, name: string, value: unknown, shared: boolean): void {
  if (value === undefined) {
    if (stored.has(name)) stored.delete(name)
    return
  }
  const old = stored.get(name)
  if (shared && old instanceof Y.Text) writeText(old, String(value ?? ''))
  else if (!stored.has(name) || !sameJson(old, value)) stored.set(name, value)
}

/** Each key of a card's data is a field of its own, so that two people's edits of different keys both stay. */
function writeData(stored: Y.Map<unknown>, data: Record<string, unknown>): void {
  for (const key of [...stored.keys()]) if (key.startsWith(DATA) && !Object.hasOwn(data, key.slice(DATA.length))) stored.delete(key)
  for (const [key, value] of Object.entries(data)) writeField(stored, DATA + key, value, false)
}
