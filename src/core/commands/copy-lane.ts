import { newId, type CardId, type Id, type LaneId, type PersonaId, type Source, type StepId } from '../base/ids'
import { orderBetween } from '../base/order'
import type { Edit } from '../document/change'
import { cellKey, get, spanOf, type Doc } from '../document/doc'
import { pointId, type Arrow, type Card } from '../document/records'
import { draft } from './edits'
import { freeStyle } from './personas'

/** What copying a lane does to the other map, and what became of its cards there. */
export interface LaneCopy { readonly edits: readonly Edit[]; readonly lane: LaneId; readonly placed: number; readonly unsorted: number }

/**
 * A lane with its cards, points and the arrows among them, last on another map. Cards come to the steps of the same name, else of the same place;
 * those that fit nowhere are unsorted there. Personas that the other map lacks come along under their own ids. Null when there is no such lane.
 */
export function copyLaneTo(target: Doc, from: Doc, id: LaneId, source: Source): LaneCopy | null {
  const lane = get(from, id)
  if (!lane) return null
  const out = draft(target)
  const twin = newId('lane', source)
  const { locked: _, hidden: __, ...rest } = lane
  out.put({ ...rest, hidden: false, id: twin, order: orderBetween(target.lanes.at(-1)?.order ?? null, null, source.random) })
  const steps = matchSteps(from, target)
  const needed = new Set<PersonaId>()
  const twins = new Map<Id, CardId>()
  let placed = 0
  let unsorted = 0
  let last = target.inbox.at(-1)?.place.order ?? null
  for (const step of from.steps) {
    for (const card of from.cells.get(cellKey(id, step.id)) ?? []) {
      const copy = newId('card', source)
      twins.set(card.id, copy)
      for (const persona of card.personas) needed.add(persona)
      const place = placeOf(from, card, steps)
      if (place) placed++
      else unsorted++
      out.put({ ...card, id: copy, place: place ? { ...place, lane: twin, order: card.place.order } : { lane: 'lane:none', from: 'step:none', to: 'step:none', order: (last = orderBetween(last, null, source.random)) } })
    }
  }
  for (const point of from.points.get(id) ?? []) {
    const step = steps.get(point.step)
    if (!step) continue
    if (point.persona) needed.add(point.persona)
    out.put({ ...point, id: pointId(twin, step, point.persona), lane: twin, step })
  }
  for (const arrow of from.arrows) {
    const [a, b] = [twins.get(arrow.from), twins.get(arrow.to)]
    if (a && b) out.put({ ...arrow, id: newId('arrow', source), from: a, to: b } satisfies Arrow)
    if (a && b && arrow.persona) needed.add(arrow.persona)
  }
  let order = target.personas.at(-1)?.order ?? null
  let known = target.personas
  for (const persona of from.personas) {
    if (!needed.has(persona.id) || get(target, persona.id)) continue
    const come = { ...persona, order: (order = orderBetween(order, null, source.random)), style: freeStyle(known, persona.style) }
    known = [...known, come]
    out.put(come)
  }
  const done = out.done(twin)
  return done && { edits: done.edits, lane: twin, placed, unsorted }
}

/** Which step of the target each step goes to: of the same stage and name, of the same stage and number in it, else in the same column; none takes two. */
export function matchSteps(from: Doc, target: Doc): ReadonlyMap<StepId, StepId> {
  const here = named(from)
  const there = named(target)
  const found = new Map<StepId, StepId>()
  const taken = new Set<StepId>()
  const take = (fits: (a: Named, b: Named) => boolean) => {
    for (const one of here) {
      if (found.has(one.id)) continue
      const other = there.find((candidate) => !taken.has(candidate.id) && fits(one, candidate))
      if (!other) continue
      found.set(one.id, other.id)
      taken.add(other.id)
    }
  }
  take((a, b) => a.stage !== '' && a.stage === b.stage && a.title !== '' && a.title === b.title)
  take((a, b) => a.title !== '' && a.title === b.title)
  take((a, b) => a.stage !== '' && a.stage === b.stage && a.number === b.number)
  take((a, b) => a.column === b.column)
  return found
}

interface Named { readonly id: StepId; readonly stage: string; readonly title: string; readonly number: number; readonly column: number }

function named(doc: Doc): Named[] {
  const word = (text: string | undefined) => (text ?? '').trim().replace(/\s+/g, ' ').toLowerCase()
  return doc.steps.map((step, column) => ({ id: step.id, stage: word(get(doc, step.place.stage)?.title), title: word(step.title), number: doc.steps.slice(0, column).filter((other) => other.place.stage === step.place.stage).length, column }))
}

// A card that covers several steps covers, there, those between its first and its last step that is found after it.
function placeOf(from: Doc, card: Card, steps: ReadonlyMap<StepId, StepId>): { readonly from: StepId; readonly to: StepId } | null {
  const span = spanOf(from, card)
  const first = steps.get(card.place.from)
  if (!first) return null
  const covered = from.steps.slice(span.from, span.to + 1).flatMap((step) => steps.get(step.id) ?? [])
  return { from: first, to: covered.at(-1) ?? first }
}
