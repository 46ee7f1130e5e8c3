import { kindOf, newId, type Source } from '../base/ids'
import type { Json, JsonObject } from '../base/json'
import { docOf, type Doc } from './doc'
import { tidy } from './optional'
import { readMap } from './read'
import { MAP_ID, type MapRecord } from './records'
import { writeMap } from './write'

/** The same map under fresh ids, wherever records name each other; personas stay who they are. */
export function copyOf(doc: Doc, source: Source): Doc {
  const ids = new Map<string, string>()
  for (const id of doc.records.keys()) {
    const kind = kindOf(id)
    if (kind !== 'map' && kind !== 'persona' && kind !== 'point') ids.set(id, newId(kind, source))
  }
  const file = renewed(writeMap(doc), ids) as JsonObject
  // A point lies under the id of its place: reading finds it.
  const points = (file.points as readonly JsonObject[]).map((point) => ({ ...point, id: undefined }))
  const result = readMap({ ...file, points }, source)
  if (!result.ok) throw new Error(`A map can't be copied: ${result.reason} ${result.detail}`)
  return result.doc
}

function renewed(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renewed(item as Json, ids))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renewed(inner as Json, ids)]))
  return value
}

/** What of a map is worth beginning others with: stages, lanes and settings, with its cards or without; not how far it had got. */
export function templateOf(doc: Doc, title: string, cards: boolean): Doc {
  const passed: Partial<Record<keyof MapRecord, undefined>> = { status: undefined, reviewed: undefined, version: undefined }
  const kept = tidy({ ...doc.map, ...(cards ? {} : { description: '', scenario: '' }), ...passed, title, id: MAP_ID } as MapRecord)
  const parts = new Set(cards ? ['stage', 'step', 'lane', 'card', 'point', 'arrow', 'persona'] : ['stage', 'step', 'lane'])
  return docOf([...doc.records.values()].filter(({ id }) => parts.has(kindOf(id))), kept)
}
