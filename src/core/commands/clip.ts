import { newId, type CardId, type Id, type LaneId, type PersonaId, type Source, type StageId, type StepId } from '../base/ids'
import type { Json } from '../base/json'
import { orderBetween, ordersBetween } from '../base/order'
import { cellKey, columnIndex, docOf, get, spanOf, type Doc } from '../document/doc'
import { pointOf, type Arrow, type Card, type Lane, type Point, type Rec, type Step } from '../document/records'
import type { Command } from './command'
import { draft, type Draft } from './edits'

/** What was copied, as a small map of its own: cards with the lanes and columns they lie in, whole lanes, or whole stages. */
export interface Clip { readonly what: 'cards' | 'lanes' | 'stages'; readonly doc: Doc }

/** What of these can be copied: cards, else lanes, else stages (a step counts as its stage); null when nothing. */
export function clipOf(doc: Doc, ids: Iterable<Id>): Clip | null {
  const chosen = new Set<Id>(ids)
  const cards = [...doc.records.values()].filter((record): record is Card => record.id.startsWith('card:') && chosen.has(record.id))
  if (cards.length > 0) return { what: 'cards', doc: cardsOf(doc, cards) }
  const lanes = new Set(doc.lanes.filter(({ id }) => chosen.has(id)).map(({ id }) => id))
  if (lanes.size > 0) return { what: 'lanes', doc: partOf(doc, (lane) => lanes.has(lane), () => true) }
  const stages = new Set<StageId>(doc.steps.filter((step) => chosen.has(step.id) || chosen.has(step.place.stage)).map((step) => step.place.stage))
  return stages.size > 0 ? { what: 'stages', doc: partOf(doc, () => true, (step) => stages.has(step.place.stage)) } : null
}

function cardsOf(doc: Doc, cards: readonly Card[]): Doc {
  const columns = columnIndex(doc)
  const spans = cards.map((card) => spanOf(doc, card, columns)).filter(({ from }) => from >= 0)
  const [low, high] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))]
  const steps = spans.length > 0 ? doc.steps.slice(low, high + 1) : []
  const lanes = new Set(cards.map((card) => card.place.lane))
  return assemble(doc, doc.lanes.filter(({ id }) => lanes.has(id)), steps, cards, [])
}

function partOf(doc: Doc, lane: (id: LaneId) => boolean, step: (step: Step) => boolean): Doc {
  const lanes = doc.lanes.filter(({ id }) => lane(id))
  const steps = doc.steps.filter(step)
  const kept = new Set<Id>([...lanes, ...steps].map(({ id }) => id))
  const cards = [...doc.cells.values()].flat().filter(({ place }) => kept.has(place.lane) && kept.has(place.from))
  const points = [...doc.points.values()].flat().filter((point) => kept.has(point.lane) && kept.has(point.step))
  return assemble(doc, lanes, steps, cards, points)
}

function assemble(doc: Doc, lanes: readonly Lane[], steps: readonly Step[], cards: readonly Card[], points: readonly Point[]): Doc {
  const stages = new Set(steps.map(({ place }) => place.stage))
  const ends = new Set<Id>([...cards, ...steps].map(({ id }) => id))
  const personas = new Set<PersonaId | null>([...cards.flatMap((card) => card.personas), ...points.map(({ persona }) => persona)])
  const records: Rec[] = [doc.map, ...doc.stages.filter(({ id }) => stages.has(id)), ...steps, ...lanes, ...cards, ...points, ...doc.arrows.filter(({ from, to }) => ends.has(from) && ends.has(to)), ...doc.personas.filter(({ id }) => personas.has(id))]
  return docOf(records, doc.map)
}

interface Target {
  readonly clip: Clip
  /** Lanes that take cards, from top to bottom. */
  readonly rows: readonly LaneId[]
  /** The cell (and the card in it) that the person is at; null: the end of the map. */
  readonly lane: LaneId | null
  readonly step: StepId | null
  readonly after?: CardId | null
}

/** Puts in what was copied: cards keep how they lie to each other, beginning at the cell; lanes come below it, stages after it. Lanes, stages and personas that are missing are made, so that nothing is left out. */
export const pasteClip: Command<Target> = (doc, target, source) => {
  const { clip } = target
  const out = draft(doc)
  const twins = new Map<Id, Id>()
  if (clip.what === 'cards' && !cardPlaces(doc, out, target, source, twins)) return null
  if (clip.what === 'lanes') lanePlaces(doc, out, target, source, twins)
  if (clip.what === 'stages') stagePlaces(doc, out, target, source, twins)
  const focus = putContents(doc, out, target, source, twins)
  const made = [...twins.values()].find((id) => !doc.records.has(id))
  return out.done(clip.what === 'cards' ? focus : made)
}

function cardPlaces(doc: Doc, out: Draft, { clip, rows, lane, step }: Target, source: Source, twins: Map<Id, Id>): boolean {
  const row = lane === null ? 0 : rows.indexOf(lane)
  if (row < 0) return false
  const spare: Lane[] = []
  clip.doc.lanes.forEach((from, i) => {
    const to = rows[row + i]
    if (to) twins.set(from.id, to)
    else spare.push(from)
  })
  putLanes(doc, out, spare, doc.lanes.at(-1)?.id ?? null, source, twins)
  columns(doc, out, clip.doc, step === null ? 0 : Math.max(0, columnIndex(doc).get(step) ?? 0), source, twins)
  return true
}

function lanePlaces(doc: Doc, out: Draft, { clip, lane }: Target, source: Source, twins: Map<Id, Id>): void {
  putLanes(doc, out, clip.doc.lanes, lane ?? doc.lanes.at(-1)?.id ?? null, source, twins)
  // A lane of this very map keeps its columns; one from elsewhere takes them one after the other.
  if (clip.doc.steps.every((step) => get(doc, step.id))) for (const step of clip.doc.steps) twins.set(step.id, step.id)
  else columns(doc, out, clip.doc, 0, source, twins)
}

function stagePlaces(doc: Doc, out: Draft, { clip, step }: Target, source: Source, twins: Map<Id, Id>): void {
  const stage = step === null ? undefined : get(doc, step)?.place.stage
  putStages(doc, out, clip.doc, clip.doc.steps, stage ?? doc.stages.at(-1)?.id ?? null, source, twins)
  const taken = new Set<LaneId>()
  const free = (like: (lane: Lane) => boolean) => doc.lanes.find((lane) => !taken.has(lane.id) && like(lane))
  const missing: Lane[] = []
  for (const lane of clip.doc.lanes) {
    const same = free(({ id }) => id === lane.id) ?? free(({ kind, title }) => kind === lane.kind && title === lane.title) ?? free(({ kind }) => kind === lane.kind)
    if (same) {
      taken.add(same.id)
      twins.set(lane.id, same.id)
    } else if (holdsSomething(clip.doc, lane.id)) missing.push(lane)
  }
  putLanes(doc, out, missing, doc.lanes.at(-1)?.id ?? null, source, twins)
}

function holdsSomething(doc: Doc, lane: LaneId): boolean {
  return (doc.points.get(lane)?.length ?? 0) > 0 || doc.steps.some((step) => doc.cells.has(cellKey(lane, step.id)))
}

function putLanes(doc: Doc, out: Draft, lanes: readonly Lane[], after: LaneId | null, source: Source, twins: Map<Id, Id>): void {
  const at = doc.lanes.findIndex(({ id }) => id === after)
  const orders = ordersBetween(doc.lanes[at]?.order ?? null, doc.lanes[at + 1]?.order ?? null, lanes.length, source.random)
  lanes.forEach((lane, i) => {
    const id = newId('lane', source)
    twins.set(lane.id, id)
    out.put({ ...lane, id, order: orders[i]!, hidden: false })
  })
}

/** The clip's columns laid over those of the map from one on; stages are made for those beyond the end. */
function columns(doc: Doc, out: Draft, clip: Doc, first: number, source: Source, twins: Map<Id, Id>): void {
  const beyond: Step[] = []
  clip.steps.forEach((step, i) => {
    const to = doc.steps[first + i]
    if (to) twins.set(step.id, to.id)
    else beyond.push(step)
  })
  if (beyond.length > 0) putStages(doc, out, clip, beyond, doc.stages.at(-1)?.id ?? null, source, twins)
}

function putStages(doc: Doc, out: Draft, clip: Doc, steps: readonly Step[], after: StageId | null, source: Source, twins: Map<Id, Id>): void {
  const at = doc.stages.findIndex(({ id }) => id === after)
  const ids = [...new Set(steps.map(({ place }) => place.stage))]
  const orders = ordersBetween(doc.stages[at]?.order ?? null, doc.stages[at + 1]?.order ?? null, ids.length, source.random)
  ids.forEach((id, i) => {
    const stage = get(clip, id)
    const twin = newId('stage', source)
    twins.set(id, twin)
    out.put({ ...(stage ?? { title: '', goal: '', colour: null, extra: {} }), id: twin, order: orders[i]! })
  })
  for (const step of steps) {
    const twin = newId('step', source)
    twins.set(step.id, twin)
    out.put({ ...step, id: twin, place: { stage: twins.get(step.place.stage) as StageId, order: step.place.order } })
  }
}

/** Cards, points, arrows and personas at the places found for their lanes and columns; answers the first card. */
function putContents(doc: Doc, out: Draft, { clip, after }: Target, source: Source, twins: Map<Id, Id>): CardId | undefined {
  const cards = [...clip.doc.lanes.flatMap((lane) => clip.doc.steps.flatMap((step) => clip.doc.cells.get(cellKey(lane.id, step.id)) ?? [])), ...clip.doc.inbox]
  for (const card of cards) twins.set(card.id, newId('card', source))
  putPersonas(doc, out, clip.doc, source, twins)
  const gaps = new Map<string, { low: string | null; high: string | null }>()
  for (const card of cards) {
    const lane = (twins.get(card.place.lane) ?? 'lane:none') as LaneId
    const from = (twins.get(card.place.from) ?? 'step:none') as StepId
    const key = cellKey(lane, from)
    const gap = gaps.get(key) ?? gapIn(doc.cells.get(key) ?? [], after ?? null)
    const order = orderBetween(gap.low, gap.high, source.random)
    gaps.set(key, { low: order, high: gap.high })
    const renamed = rename(card as unknown as Json, twins) as unknown as Card
    out.put({ ...renamed, id: twins.get(card.id) as CardId, place: { lane, from, to: (twins.get(card.place.to) ?? from) as StepId, order } })
  }
  for (const point of [...clip.doc.points.values()].flat()) {
    const [lane, step] = [twins.get(point.lane), twins.get(point.step)] as [LaneId | undefined, StepId | undefined]
    const persona = point.persona && ((twins.get(point.persona) ?? point.persona) as PersonaId)
    if (lane && step) out.put({ ...point, id: pointOf({ ...point, lane, step, persona }), lane, step, persona })
  }
  for (const arrow of clip.doc.arrows) {
    const [from, to] = [twins.get(arrow.from), twins.get(arrow.to)] as [Arrow['from'] | undefined, Arrow['to'] | undefined]
    if (from && to && (from !== arrow.from || to !== arrow.to)) out.put({ ...arrow, id: newId('arrow', source), from, to })
  }
  const first = cards[0]
  return first && (twins.get(first.id) as CardId)
}

function gapIn(cell: readonly Card[], after: CardId | null): { low: string | null; high: string | null } {
  const at = after === null ? -1 : cell.findIndex(({ id }) => id === after)
  return at < 0 ? { low: cell.at(-1)?.place.order ?? null, high: null } : { low: cell[at]!.place.order, high: cell[at + 1]?.place.order ?? null }
}

/** Personas that this map does not have yet come along. */
function putPersonas(doc: Doc, out: Draft, clip: Doc, source: Source, twins: ReadonlyMap<Id, Id>): void {
  let last = doc.personas.at(-1)?.order ?? null
  for (const persona of clip.personas) {
    if (doc.records.has(persona.id) || twins.has(persona.id)) continue
    last = orderBetween(last, null, source.random)
    out.put({ ...persona, order: last })
  }
}

/** The same plain data with every id that has a twin replaced by it. */
function rename(value: Json, twins: ReadonlyMap<Id, Id>): Json {
  if (typeof value === 'string') return twins.get(value as Id) ?? value
  if (Array.isArray(value)) return value.map((item: Json) => rename(item, twins))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rename(item as Json, twins)]))
  return value
}
