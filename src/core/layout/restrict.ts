import type { Id, LaneId, StageId, StepId } from '../base/ids'
import { docOf, type Doc } from '../document/doc'
import type { Card, Rec } from '../document/records'

/**
 * The part of a map with only some lanes and stages, for pictures of a choice. Cards that reach over the edge are cut to what is left; arrows with an end outside go.
 * What a chosen lane is drawn from (`reads` of its kind) comes along hidden and without its words.
 */
export function restrict(doc: Doc, { lanes, stages }: { readonly lanes?: ReadonlySet<LaneId>; readonly stages?: ReadonlySet<StageId> }, reads: (kind: string) => readonly string[] = () => []): Doc {
  if (!lanes && !stages) return doc
  const steps = doc.steps.filter(({ place }) => stages === undefined || stages.has(place.stage))
  const column = new Map(doc.steps.map(({ id }, i) => [id, i]))
  const keptLane = (lane: LaneId) => lanes === undefined || lanes.has(lane)
  const wanted = new Set(doc.lanes.filter(({ id }) => keptLane(id)).flatMap(({ kind }) => reads(kind)))
  const sources = new Set(doc.lanes.filter(({ id, kind }) => !keptLane(id) && wanted.has(kind)).map(({ id }) => id))
  const records = new Map<Id, Rec>()
  const keep = (record: Rec) => void records.set(record.id, record)
  for (const stage of doc.stages) if (stages === undefined || stages.has(stage.id)) keep(stage)
  for (const step of steps) keep(step)
  for (const lane of doc.lanes) if (keptLane(lane.id)) keep(lane)
    else if (sources.has(lane.id)) keep({ ...lane, hidden: true })
  for (const persona of doc.personas) keep(persona)
  for (const cards of doc.cells.values()) {
    for (const card of cards) {
      const cut = keptLane(card.place.lane) ? cutCard(card, steps.map(({ id }) => id), column) : null
      if (cut) keep(cut)
    }
  }
  for (const [lane, points] of doc.points) if (keptLane(lane)) for (const point of points) if (steps.some(({ id }) => id === point.step)) keep(point)
  for (const arrow of doc.arrows) if (records.has(arrow.from) && records.has(arrow.to)) keep(arrow)
  for (const cards of doc.cells.values()) {
    for (const card of cards) {
      const cut = sources.has(card.place.lane) ? cutCard(card, steps.map(({ id }) => id), column) : null
      if (cut) keep({ id: cut.id, place: cut.place, text: '', note: '', colour: null, personas: [], data: cut.data, extra: {} })
    }
  }
  return docOf(records.values(), doc.map)
}

function cutCard(card: Card, steps: readonly StepId[], column: ReadonlyMap<StepId, number>): Card | null {
  const from = column.get(card.place.from)
  if (from === undefined) return null
  const to = Math.max(from, column.get(card.place.to) ?? from)
  const inside = steps.filter((id) => column.get(id)! >= from && column.get(id)! <= to)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null
  return first === card.place.from && last === card.place.to ? card : { ...card, place: { ...card.place, from: first, to: last } }
}
