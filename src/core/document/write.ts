import { kindOf, type Kind } from '../base/ids'
import type { Json, JsonObject } from '../base/json'
import type { Doc } from './doc'
import { SCHEMA } from './migrations'
import { FIELDS } from './read-record'
import type { Rec } from './records'

/** A map as plain data in the published format: known fields in a fixed order, arrays in reading order, unknown fields last, nothing left out. */
export function writeMap(doc: Doc): JsonObject {
  const points = [...doc.records.values()].filter((record) => record.id.startsWith('point:')).sort(byId)
  const cards: Rec[] = []
  for (const lane of doc.lanes) for (const step of doc.steps) for (const card of doc.cells.get(`${lane.id}|${step.id}`) ?? []) cards.push(card)
  for (const card of doc.inbox) cards.push(card)
  return {
    format: 'safar',
    schema: SCHEMA,
    map: writeRecord(doc.map, 'map'),
    stages: doc.stages.map((record) => writeRecord(record)),
    steps: doc.steps.map((record) => writeRecord(record)),
    lanes: doc.lanes.map((record) => writeRecord(record)),
    cards: cards.map((record) => writeRecord(record)),
    points: points.map((record) => writeRecord(record)),
    arrows: doc.arrows.map((record) => writeRecord(record)),
    personas: doc.personas.map((record) => writeRecord(record)),
  }
}

/** One record as plain data; what is empty (null, '' and []) is left out, for readers' sake. */
export function writeRecord(record: Rec, kind: Kind = kindOf(record.id)): JsonObject {
  const fields = record as unknown as Readonly<Record<string, Json | undefined>>
  const out: { [key: string]: Json } = {}
  for (const key of FIELDS[kind]) {
    const value = fields[key] ?? null
    if (kind === 'map' && key === 'id') continue
    if (value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0) || (key === 'data' && Object.keys(value as JsonObject).length === 0)) {
      if (key !== 'visible') continue
    }
    out[key] = key === 'data' ? sorted(value as JsonObject) : value
  }
  for (const key of Object.keys(record.extra).sort()) if (!Object.hasOwn(out, key) && !FIELDS[kind].includes(key)) out[key] = record.extra[key]!
  return out
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, value[key]!]))
}

function byId(a: Rec, b: Rec): number {
  return a.id < b.id ? -1 : 1
}
