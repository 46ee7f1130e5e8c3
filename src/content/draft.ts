import { newId, type CardId, type LaneId, type PersonaId, type Source, type StepId } from '../core/base/ids'
import type { JsonObject } from '../core/base/json'
import { orderBetween, ordersBetween } from '../core/base/order'
import type { Doc } from '../core/document/doc'
import type { Optional } from '../core/document/optional'
import { readMap } from '../core/document/read'
import type { ArrowKind, MapRecord } from '../core/document/records'
import type { Locale } from '../i18n/locales'

/** A map by keys instead of ids, with its words filled in; lanes, steps, personas and cards are named by keys of their own. */
export interface Draft {
  readonly map: Pick<MapRecord, 'title' | 'description' | 'scenario' | 'kind'> & Optional['map']
  readonly lanes: readonly DraftLane[]
  readonly stages: readonly DraftStage[]
  readonly cards: readonly DraftCard[]
  readonly personas?: readonly DraftPersona[]
  readonly points?: readonly DraftPoint[]
  readonly arrows?: readonly DraftArrow[]
}

export interface DraftLane extends Pick<Optional['lane'], 'zone' | 'settings'> { readonly key: string; readonly kind: string; readonly title: string }

export interface DraftStage extends Pick<Optional['stage'], 'archetype' | 'duration'> { readonly title: string; readonly steps: readonly ({ readonly key: string; readonly title: string } & Optional['step'])[] }

export interface DraftCard extends Omit<Optional['card'], 'picture' | 'evidence'> {
  readonly key: string
  readonly lane: string
  readonly from: string
  readonly to?: string
  readonly text: string
  readonly note?: string
  readonly personas?: readonly string[]
  readonly data?: JsonObject
}

export interface DraftPersona {
  readonly key: string
  readonly style: number
  readonly name: string
  readonly role: string
  readonly quote: string
  readonly about: string
  readonly goals: string
  readonly frustrations: string
}

/** Without a persona it is on the line of everyone, without a lane on the emotion curve. */
export interface DraftPoint { readonly lane?: string; readonly step: string; readonly persona?: string; readonly value: number; readonly note?: string; readonly assumed?: boolean; readonly star?: boolean; readonly amount?: number }

export interface DraftArrow { readonly from: string; readonly to: string; readonly kind: ArrowKind; readonly label: string }

/** The draft as plain data of a map file, under fresh ids. */
export function draftFile(draft: Draft, locale: Locale, source: Source): unknown {
  const { random } = source
  const orders = (count: number) => ordersBetween(null, null, count, random)
  const laneIds = new Map<string, LaneId>(draft.lanes.map(({ key }) => [key, newId('lane', source)]))
  const stepIds = new Map<string, StepId>(draft.stages.flatMap(({ steps }) => steps).map(({ key }) => [key, newId('step', source)]))
  const cardIds = new Map<string, CardId>(draft.cards.map(({ key }) => [key, newId('card', source)]))
  const drawn = draft.personas ?? []
  const personaIds = new Map<string, PersonaId>(drawn.map(({ key }) => [key, newId('persona', source)]))

  const stageOrders = orders(draft.stages.length)
  const stages = draft.stages.map(({ title, archetype, duration }, i) => ({ id: newId('stage', source), order: stageOrders[i], title, archetype, duration }))
  const steps = draft.stages.flatMap((stage, i) => {
    const places = orders(stage.steps.length)
    return stage.steps.map(({ key, ...step }, j) => ({ id: stepIds.get(key), place: { stage: stages[i]!.id, order: places[j] }, ...step }))
  })
  const laneOrders = orders(draft.lanes.length)
  const lanes = draft.lanes.map(({ key, ...lane }, i) => ({ id: laneIds.get(key), order: laneOrders[i], ...lane }))
  const personaOrders = orders(drawn.length)

  const last = new Map<string, string>()
  const cards = draft.cards.map(({ key, lane, from, to, personas: of, ...card }) => {
    const order = orderBetween(last.get(`${lane} ${from}`) ?? null, null, random)
    last.set(`${lane} ${from}`, order)
    const place = { lane: laneIds.get(lane), from: stepIds.get(from), to: stepIds.get(to ?? from), order }
    return { id: cardIds.get(key), place, ...card, personas: (of ?? []).map((persona) => personaIds.get(persona)) }
  })
  const curve = laneIds.get('emotion') ?? laneIds.get('feels')
  // A point has no id of its own: reading gives it that of its place.
  const points = (draft.points ?? []).map(({ lane, step, persona, ...point }) => ({ lane: laneIds.get(lane ?? '') ?? curve, step: stepIds.get(step), persona: personaIds.get(persona ?? '') ?? null, ...point }))
  const arrows = (draft.arrows ?? []).map(({ from, to, kind, label }) => ({ id: newId('arrow', source), from: cardIds.get(from), to: cardIds.get(to), kind, label }))
  return {
    format: 'safar', schema: 1, map: { ...draft.map, language: locale }, stages, steps, lanes, cards, points, arrows,
    personas: drawn.map(({ key, ...persona }, i) => ({ id: personaIds.get(key), order: personaOrders[i], ...persona })),
  }
}

/** The draft as a map of its own, in the given language. */
export function draftDoc(draft: Draft, locale: Locale, source: Source): Doc {
  const result = readMap(draftFile(draft, locale, source), source)
  if (!result.ok) throw new Error(`A draft is not a map: ${result.reason} ${result.detail}`)
  return result.doc
}
