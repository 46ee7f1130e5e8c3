import { kindOf, type ArrowId, type CardId, type Id, type LaneId, type PersonaId, type PointId, type StageId, type StepId } from '../base/ids'
import { byOrder } from '../base/order'
import type { Edit } from './change'
import { MAP_ID, type Arrow, type Card, type Lane, type MapRecord, type Persona, type Point, type Rec, type RecordOf, type Stage, type Step } from './records'

export type CellKey = `${LaneId}|${StepId}`

/** The whole map, immutable; records and lists that an edit does not touch keep their identity. */
export interface Doc {
  readonly map: MapRecord
  readonly records: ReadonlyMap<Id, Rec>
  readonly stages: readonly Stage[]
  /** Columns from first to last, in the order of their stages. */
  readonly steps: readonly Step[]
  readonly lanes: readonly Lane[]
  readonly personas: readonly Persona[]
  readonly arrows: readonly Arrow[]
  /** Cards by the cell they begin in, in order. */
  readonly cells: ReadonlyMap<CellKey, readonly Card[]>
  /** Emotion points by lane. */
  readonly points: ReadonlyMap<LaneId, readonly Point[]>
  /** Cards whose lane or step is gone: shown as unsorted, never lost. */
  readonly inbox: readonly Card[]
}

export function cellKey(lane: LaneId, step: StepId): CellKey {
  return `${lane}|${step}`
}

/** A map with nothing in it but its own record. */
export function emptyDoc(map: MapRecord): Doc {
  return { map, records: new Map([[map.id, map]]), stages: [], steps: [], lanes: [], personas: [], arrows: [], cells: new Map(), points: new Map(), inbox: [] }
}

type Lookup = { stage: StageId; step: StepId; lane: LaneId; card: CardId; point: PointId; arrow: ArrowId; persona: PersonaId; map: typeof MAP_ID }

/** The record of that id, or undefined; typed by the id's kind. */
export function get<K extends keyof RecordOf>(doc: Doc, id: Lookup[K] & `${K}:${string}`): RecordOf[K] | undefined {
  return doc.records.get(id as Id) as RecordOf[K] | undefined
}

/** The document after some edits; costs what the edits touch plus one shallow copy. */
export function applyEdits(doc: Doc, edits: readonly Edit[]): Doc {
  if (edits.length === 0) return doc
  const records = new Map(doc.records)
  const touched = new Set<string>()
  const cards: { before: Card | null; after: Card | null }[] = []
  const pointLanes = new Set<LaneId>()
  for (const { id, after } of edits) {
    const before = records.get(id) ?? null
    if (after) records.set(id, after)
    else records.delete(id)
    const kind = kindOf(id)
    touched.add(kind)
    if (kind === 'card' && (before || after)) cards.push({ before: before as Card | null, after: after as Card | null })
    if (kind === 'point') for (const point of [before, after] as (Point | null)[]) if (point) pointLanes.add(point.lane)
  }
  const all = <T extends Rec>(kind: string, same: readonly T[], order: (a: T, b: T) => number): readonly T[] => {
    if (!touched.has(kind)) return same
    const list = patchList(same, edits, kind, records) as T[]
    return list.sort(order)
  }
  const stages = all('stage', doc.stages, byOrder)
  const lanes = all('lane', doc.lanes, byOrder)
  const personas = all('persona', doc.personas, byOrder)
  const arrows = all('arrow', doc.arrows, (a: Arrow, b: Arrow) => (a.id < b.id ? -1 : 1))
  const steps = touched.has('step') || touched.has('stage') ? columns(stages, records) : doc.steps
  const grid = touched.has('step') || touched.has('stage') || touched.has('lane')
  const base = { map: (records.get(MAP_ID) as MapRecord | undefined) ?? doc.map, records, stages, steps, lanes, personas, arrows }
  const points = grid || pointLanes.size > 0 ? placePoints(doc, base, grid ? null : pointLanes) : doc.points
  if (grid) return { ...base, points, ...placeAll(doc, base) }
  return cards.length > 0 ? { ...base, points, ...placeSome(doc, base, cards) } : { ...base, points, cells: doc.cells, inbox: doc.inbox }
}

/** A document of these records, built from nothing. */
export function docOf(records: Iterable<Rec>, map: MapRecord): Doc {
  const edits: Edit[] = []
  for (const record of records) edits.push({ id: record.id, before: null, after: record })
  return applyEdits(emptyDoc(map), edits)
}

/** First and last column of a card (indices into `doc.steps`); a last step that is gone or lies before the first counts as the first. */
export function spanOf(doc: Pick<Doc, 'steps'>, card: Card, index: ReadonlyMap<StepId, number> = columnIndex(doc)): { from: number; to: number } {
  const from = index.get(card.place.from) ?? -1
  const to = index.get(card.place.to) ?? from
  return { from, to: Math.max(from, to) }
}

const indices = new WeakMap<readonly Step[], ReadonlyMap<StepId, number>>()

/** Column number of each step, kept per list of steps. */
export function columnIndex(doc: Pick<Doc, 'steps'>): ReadonlyMap<StepId, number> {
  let index = indices.get(doc.steps)
  if (!index) indices.set(doc.steps, (index = new Map(doc.steps.map((step, i) => [step.id, i]))))
  return index
}

function patchList(same: readonly Rec[], edits: readonly Edit[], kind: string, records: ReadonlyMap<Id, Rec>): Rec[] {
  const changed = new Set(edits.filter((edit) => kindOf(edit.id) === kind).map((edit) => edit.id))
  const list = same.filter((record) => !changed.has(record.id))
  for (const id of changed) {
    const record = records.get(id)
    if (record) list.push(record)
  }
  return list
}

function columns(stages: readonly Stage[], records: ReadonlyMap<Id, Rec>): Step[] {
  const byStage = new Map<StageId, Step[]>()
  for (const record of records.values()) {
    if (kindOf(record.id) !== 'step') continue
    const step = record as Step
    const list = byStage.get(step.place.stage)
    if (list) list.push(step)
    else byStage.set(step.place.stage, [step])
  }
  return stages.flatMap((stage) => (byStage.get(stage.id) ?? []).sort((a, b) => byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order })))
}

type Placed = Pick<Doc, 'cells' | 'inbox'>
type Grid = Pick<Doc, 'records' | 'steps' | 'lanes'>

function byPlace(a: Card, b: Card): number {
  return byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order })
}

function keyOf(grid: Grid, card: Card): CellKey | null {
  return grid.records.has(card.place.lane) && columnIndex(grid).has(card.place.from) ? cellKey(card.place.lane, card.place.from) : null
}

function placeAll(old: Doc, grid: Grid): Placed {
  const cells = new Map<CellKey, Card[]>()
  const inbox: Card[] = []
  for (const record of grid.records.values()) {
    if (kindOf(record.id) !== 'card') continue
    const card = record as Card
    const key = keyOf(grid, card)
    const list = key === null ? inbox : cells.get(key)
    if (list) list.push(card)
    else cells.set(key!, [card])
  }
  const kept = new Map<CellKey, readonly Card[]>()
  for (const [key, list] of cells) kept.set(key, keep(old.cells.get(key), list.sort(byPlace)))
  return { cells: kept, inbox: keep(old.inbox, inbox.sort(byPlace)) }
}

function placeSome(old: Doc, grid: Grid, changed: readonly { before: Card | null; after: Card | null }[]): Placed {
  const cells = new Map(old.cells)
  let inbox = old.inbox
  const gone = new Set(changed.flatMap(({ before, after }) => [before?.id, after?.id]))
  const lists = new Map<CellKey | null, Card[]>()
  const listOf = (key: CellKey | null): Card[] => {
    let list = lists.get(key)
    if (!list) lists.set(key, (list = (key === null ? inbox : (cells.get(key) ?? [])).filter((card) => !gone.has(card.id))))
    return list
  }
  for (const { before } of changed) if (before) listOf(keyOf(grid, before))
  const last = new Map(changed.map(({ before, after }) => [(after ?? before)!.id, after]))
  for (const after of last.values()) if (after) listOf(keyOf(grid, after)).push(after)
  for (const [key, list] of lists) {
    list.sort(byPlace)
    if (key === null) inbox = list
    else if (list.length > 0) cells.set(key, list)
    else cells.delete(key)
  }
  return { cells, inbox }
}

function placePoints(old: Doc, grid: Grid, only: ReadonlySet<LaneId> | null): Doc['points'] {
  const lists = new Map<LaneId, Point[]>()
  const columnsOf = columnIndex(grid)
  for (const record of grid.records.values()) {
    if (kindOf(record.id) !== 'point') continue
    const point = record as Point
    if (!columnsOf.has(point.step) || !grid.records.has(point.lane) || (only && !only.has(point.lane))) continue
    const list = lists.get(point.lane)
    if (list) list.push(point)
    else lists.set(point.lane, [point])
  }
  const points = new Map<LaneId, readonly Point[]>(only ? old.points : [])
  for (const lane of only ?? []) points.delete(lane)
  for (const [lane, list] of lists) points.set(lane, keep(old.points.get(lane), list.sort((a, b) => (a.id < b.id ? -1 : 1))))
  return points
}

function keep<T>(old: readonly T[] | undefined, list: readonly T[]): readonly T[] {
  return old && old.length === list.length && list.every((item, i) => item === old[i]) ? old : list
}
