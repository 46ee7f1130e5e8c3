import { kindOf, type Id } from '../base/ids'
import { matchesIn } from '../base/fold'
import { cellKey, type Doc } from '../document/doc'
import type { Rec } from '../document/records'
import { TEXTS, textIn } from '../document/texts'

/** A field in which a query stands, and how often. */
export interface Hit { readonly id: Id; readonly field: string; readonly count: number }

/** Everything on a map in the order it is read: title, stages with their steps, lanes with their cards and points, arrows, unsorted cards, personas. */
export function inReadingOrder(doc: Doc): Rec[] {
  const list: Rec[] = [doc.map]
  for (const stage of doc.stages) list.push(stage, ...doc.steps.filter(({ place }) => place.stage === stage.id))
  for (const lane of doc.lanes) {
    list.push(lane)
    const points = doc.points.get(lane.id) ?? []
    for (const step of doc.steps) list.push(...(doc.cells.get(cellKey(lane.id, step.id)) ?? []), ...points.filter((point) => point.step === step.id))
  }
  list.push(...doc.arrows, ...doc.inbox, ...doc.personas)
  return list
}

/** Where a query stands on the map, in reading order. */
export function find(doc: Doc, query: string, exact = false): Hit[] {
  if (query === '') return []
  return inReadingOrder(doc).flatMap((record) => TEXTS[kindOf(record.id)].flatMap(({ field }): Hit[] => {
    const count = matchesIn(textIn(record, field), query, exact).length
    return count > 0 ? [{ id: record.id, field, count }] : []
  }))
}
