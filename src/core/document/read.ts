import { isId, newId, type Id, type Kind, type Source } from '../base/ids'
import { orderBetween } from '../base/order'
import { docOf, type Doc } from './doc'
import { asRaw, field, LIMITS, type Raw } from './fields'
import { migrate, SCHEMA } from './migrations'
import { isOrder, readRecord } from './read-record'
import { MAP_ID, pointOf, type Arrow, type Card, type MapRecord, type Point, type Rec, type Stage, type Step } from './records'

/** What was put right while reading: how many records of which kind, and why. */
export interface Repair { readonly what: 'dropped' | 'duplicate' | 'unplaced' | 'completed'; readonly kind: Kind; readonly count: number }

export type ReadResult =
  | { readonly ok: true; readonly doc: Doc; readonly repairs: readonly Repair[] }
  /** foreign: not a map of ours; newer: from a later version; large: more than we read; broken: ours, but without readable content. */
  | { readonly ok: false; readonly reason: 'foreign' | 'newer' | 'large' | 'broken'; readonly detail: string }

/** The arrays of a file and the kind of record each holds, in the order they are written. */
export const PARTS = [['stages', 'stage'], ['steps', 'step'], ['lanes', 'lane'], ['cards', 'card'], ['points', 'point'], ['arrows', 'arrow'], ['personas', 'persona']] as const satisfies readonly (readonly [string, Kind])[]

/** Reads a map from plain data of unknown origin. Repairs and reports rather than throws; keeps fields it does not know; refuses only what is not a map, is newer, or is too large. */
export function readMap(value: unknown, source: Source): ReadResult {
  const file = asRaw(value)
  if (!file || field(file, 'format') !== 'safar') return { ok: false, reason: 'foreign', detail: '' }
  const schema = field(file, 'schema')
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { ok: false, reason: 'broken', detail: 'schema' }
  if (schema > SCHEMA) return { ok: false, reason: 'newer', detail: String(schema) }
  const data = migrate(file, schema)
  const lists = PARTS.map(([part, kind]) => ({ kind, list: field(data, part) })).map(({ kind, list }) => ({ kind, list: Array.isArray(list) ? (list as unknown[]) : [] }))
  if (lists.reduce((sum, { list }) => sum + list.length, 0) > LIMITS.records) return { ok: false, reason: 'large', detail: String(LIMITS.records) }
  const rawMap = asRaw(field(data, 'map'))
  if (!rawMap && lists.every(({ list }) => list.length === 0)) return { ok: false, reason: 'broken', detail: 'map' }
  const map = readRecord({ ...rawMap, id: MAP_ID }) as MapRecord

  const counts = new Map<string, Repair>()
  const note = (what: Repair['what'], kind: Kind, by = 1) => {
    const key = `${what} ${kind}`
    counts.set(key, { what, kind, count: (counts.get(key)?.count ?? 0) + by })
  }
  const records = new Map<Id, Rec>([[map.id, map]])
  for (const { kind, list } of lists) {
    let last: string | null = null
    for (const item of list) {
      const record = readOne(item, kind, last, source)
      last = (record && orderOf(record)) ?? last
      if (!record) note('dropped', kind)
      else if (records.has(record.id)) note('duplicate', kind)
      else records.set(record.id, record)
    }
  }
  settle(records, source, note)
  return { ok: true, doc: docOf(records.values(), map), repairs: [...counts.values()] }
}

/** A hand-written record may lack an id: it gets one; and an order: it comes after the one before it. */
function readOne(item: unknown, kind: Kind, last: string | null, source: Source): Rec | null {
  const raw = asRaw(item)
  if (!raw) return null
  const own = field(raw, 'id')
  if (own !== undefined && !isId(own, kind)) return null
  const named = own === undefined ? { ...raw, id: newId(kind, source) } : raw
  if (kind === 'stage' || kind === 'lane' || kind === 'persona') return readRecord(inOrder(named, last, source))
  return readRecord(kind === 'step' || kind === 'card' ? { ...named, place: inOrder(asRaw(field(named, 'place')) ?? {}, last, source) } : named)
}

function inOrder(raw: Raw, last: string | null, source: Source): Raw {
  return isOrder(field(raw, 'order')) ? raw : { ...raw, order: orderBetween(last, null, source.random) }
}

function orderOf(record: Rec): string | null {
  return 'order' in record ? record.order : 'place' in record ? record.place.order : null
}

/** Makes the records fit each other: every stage has a step, what hangs on something that is not there is dropped, or unsorted when it is a card. */
function settle(records: Map<Id, Rec>, source: Source, note: (what: Repair['what'], kind: Kind) => void): void {
  const withSteps = new Set<string>()
  for (const record of [...records.values()]) {
    if (!record.id.startsWith('step:')) continue
    const { place } = record as Step
    if (records.has(place.stage)) withSteps.add(place.stage)
    else drop(record.id, 'step')
  }
  for (const record of [...records.values()]) {
    if (record.id.startsWith('stage:') && !withSteps.has(record.id)) {
      const step: Step = { id: newId('step', source), place: { stage: (record as Stage).id, order: orderBetween(null, null, source.random) }, title: '', extra: {} }
      records.set(step.id, step)
      note('completed', 'stage')
    }
  }
  for (const record of [...records.values()]) {
    if (record.id.startsWith('card:')) {
      const card = record as Card
      const personas = card.personas.filter((id) => records.has(id))
      const { place } = card
      const to = records.has(place.to) ? place.to : place.from
      if (personas.length !== card.personas.length || to !== place.to) records.set(card.id, { ...card, personas, place: { ...place, to } })
      if (!records.has(place.lane) || !records.has(place.from)) note('unplaced', 'card')
    } else if (record.id.startsWith('point:')) settlePoint(record as Point)
  }
  for (const record of [...records.values()]) {
    if (record.id.startsWith('arrow:') && (!records.has((record as Arrow).from) || !records.has((record as Arrow).to))) drop(record.id, 'arrow')
  }

  function drop(id: Id, kind: Kind): void {
    records.delete(id)
    note('dropped', kind)
  }

  function settlePoint(point: Point): void {
    const id = pointOf(point)
    const fits = records.has(point.lane) && records.has(point.step) && (point.persona === null || records.has(point.persona))
    if (fits && id === point.id) return
    records.delete(point.id)
    if (fits && !records.has(id)) records.set(id, { ...point, id })
    else note('dropped', 'point')
  }
}

