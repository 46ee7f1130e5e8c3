import { kindOf, type CardId, type LaneId, type PointId } from '../base/ids'
import { sameJson } from '../base/json'
import type { Edit } from '../document/change'
import { get, type Doc } from '../document/doc'
import type { Card, Lane, Point, Rec } from '../document/records'

// A locked lane can be unlocked, moved and shown otherwise; nothing else about it changes.
const FREE: ReadonlySet<string> = new Set<keyof Lane>(['locked', 'order', 'collapsed', 'pinned', 'hidden'])

/** The locked lane that edits would change something in, or null. */
export function lockedBy(doc: Doc, edits: readonly Edit[]): Lane | null {
  for (const { id, before, after } of edits) {
    for (const lane of lanesOf(before, after)) {
      const record = get(doc, lane)
      if (record?.locked && (id !== lane || !onlyFree(before as Lane, after as Lane | null))) return record
    }
  }
  return null
}

function lanesOf(before: Rec | null, after: Rec | null): LaneId[] {
  return [before, after].flatMap((record): LaneId[] => {
    switch (record && kindOf(record.id)) {
      case 'card': return [(record as Card).place.lane]
      case 'point': return [(record as Point).lane]
      case 'lane': return [record!.id as LaneId]
      default: return []
    }
  })
}

function onlyFree(before: Lane | null, after: Lane | null): boolean {
  if (!before || !after) return false
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Lane)[])
  return [...keys].every((key) => FREE.has(key) || sameJson(before[key], after[key]))
}

/** The locked lane that a card, a point or a lane itself belongs to, or null. */
export function lockOf(doc: Doc, id: string): Lane | null {
  const lane = id.startsWith('card:') ? get(doc, id as CardId)?.place.lane : id.startsWith('point:') ? get(doc, id as PointId)?.lane : id.startsWith('lane:') ? (id as LaneId) : undefined
  const record = lane && get(doc, lane)
  return record?.locked ? record : null
}
