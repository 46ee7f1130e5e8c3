import type { LaneId, PersonaId } from '../base/ids'
import { get, type Doc } from '../document/doc'
import { asRaw, field } from '../document/fields'
import { CARD_STATUSES, CERTAINTIES, readChoices, type ViewFilter } from '../document/optional'
import type { Card, Lane } from '../document/records'

/** Which cards are of interest: in each list any one, all lists together; an empty list asks for nothing. '' among owners, tags, certainties and states means: none given. */
export interface Filter {
  readonly personas: readonly PersonaId[]
  readonly tags: readonly string[]
  readonly kinds: readonly string[]
  readonly owners: readonly string[]
  readonly certainties: readonly string[]
  readonly statuses: readonly string[]
}

export const NO_FILTER: Filter = { personas: [], tags: [], kinds: [], owners: [], certainties: [], statuses: [] }

/** True when it asks for something. */
export function isFilter(filter: Filter | null): filter is Filter {
  return filter !== null && Object.values(filter).some((list: readonly string[]) => list.length > 0)
}

/** True when a card is of interest; a card about no persona in particular is about each. */
export function passes(doc: Doc, filter: Filter, card: Card): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) => wanted.length === 0 || (has.length === 0 ? wanted.includes('') : has.some((one) => wanted.includes(one)))
  return (
    (filter.personas.length === 0 || card.personas.length === 0 || card.personas.some((id) => filter.personas.includes(id))) &&
    any(filter.tags, card.tags ?? []) && any(filter.owners, card.owner ? [card.owner] : []) && any(filter.certainties, card.certainty ? [card.certainty] : []) && any(filter.statuses, card.status ? [card.status] : []) &&
    laneOfInterest(filter, get(doc, card.place.lane))
  )
}

/** True when a lane is of one of the kinds asked for. */
export function laneOfInterest(filter: Filter, lane: Pick<Lane, 'kind'> | undefined): boolean {
  return filter.kinds.length === 0 || (lane !== undefined && filter.kinds.includes(lane.kind))
}

/** What there is to filter by on a map. */
export function choices(doc: Doc): { readonly tags: readonly string[]; readonly kinds: readonly string[]; readonly owners: readonly string[]; readonly certainties: readonly (typeof CERTAINTIES)[number][]; readonly statuses: readonly (typeof CARD_STATUSES)[number][] } {
  const [tags, owners, certainties, statuses] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()]
  for (const cards of [...doc.cells.values(), doc.inbox]) {
    for (const card of cards) {
      for (const tag of card.tags ?? []) tags.add(tag)
      if (card.owner) owners.add(card.owner)
      if (card.certainty) certainties.add(card.certainty)
      if (card.status) statuses.add(card.status)
    }
  }
  return { tags: [...tags], kinds: [...new Set(doc.lanes.map(({ kind }) => kind))], owners: [...owners], certainties: CERTAINTIES.filter((one) => certainties.has(one)), statuses: CARD_STATUSES.filter((one) => statuses.has(one)) }
}

/** A filter from data of unknown origin; what is strange asks for nothing. */
export function readFilter(value: unknown): Filter {
  const raw = asRaw(value) ?? {}
  const list = (key: keyof ViewFilter) => readChoices(field(raw, key))
  return { personas: list('personas').filter((id): id is PersonaId => id.startsWith('persona:')), tags: list('tags'), kinds: list('kinds'), owners: list('owners'), certainties: list('certainties'), statuses: list('statuses') }
}

/** How many cards of each lane are of interest, for what is told about a filter. */
export function countPassing(doc: Doc, filter: Filter, lanes?: ReadonlySet<LaneId>): { readonly shown: number; readonly all: number } {
  let [shown, all] = [0, 0]
  for (const cards of doc.cells.values()) {
    for (const card of cards) {
      if (lanes && !lanes.has(card.place.lane)) continue
      all++
      if (passes(doc, filter, card)) shown++
    }
  }
  return { shown, all }
}
