import { newId, type CardId, type LaneId, type PersonaId, type Source, type StepId } from '../core/base/ids'
import type { JsonObject } from '../core/base/json'
import { orderBetween, ordersBetween } from '../core/base/order'
import type { Doc } from '../core/document/doc'
import { readMap } from '../core/document/read'
import { pointId, type ArrowKind, type MapRecord } from '../core/document/records'
import type { Locale } from '../i18n/locales'

/** The lanes of a new map, from the first row to the last. */
export const LANES = ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals'] as const
export type LaneKind = (typeof LANES)[number]

/** A map by keys instead of ids, with its words filled in; steps, personas and cards are named by keys of their own. */
export interface Draft {
  readonly map: Pick<MapRecord, 'title' | 'description' | 'scenario' | 'kind'>
  readonly lanes: Readonly<Record<LaneKind, string>>
  readonly stages: readonly { readonly title: string; readonly steps: readonly { readonly key: string; readonly title: string }[] }[]
  readonly cards: readonly DraftCard[]
  readonly personas?: readonly DraftPersona[]
  readonly points?: readonly DraftPoint[]
  readonly arrows?: readonly { readonly from: string; readonly to: string; readonly kind: ArrowKind; readonly label: string }[]
}

interface DraftCard {
  readonly key: string
  readonly lane: LaneKind
  readonly from: string
  readonly to?: string
  readonly text: string
  readonly note?: string
  readonly personas?: readonly string[]
  readonly data?: JsonObject
}

interface DraftPersona {
  readonly key: string
  readonly style: number
  readonly name: string
  readonly role: string
  readonly quote: string
  readonly about: string
  readonly goals: string
  readonly frustrations: string
}

interface DraftPoint { readonly step: string; readonly persona: string; readonly value: number; readonly note?: string; readonly assumed?: boolean }

/** The draft as plain data of a map file, under fresh ids. */
export function draftFile(draft: Draft, locale: Locale, source: Source): unknown {
  const { random } = source
  const orders = (count: number) => ordersBetween(null, null, count, random)
  const laneIds = new Map<string, LaneId>(LANES.map((kind) => [kind, newId('lane', source)]))
  const stepIds = new Map<string, StepId>(draft.stages.flatMap(({ steps }) => steps).map(({ key }) => [key, newId('step', source)]))
  const cardIds = new Map<string, CardId>(draft.cards.map(({ key }) => [key, newId('card', source)]))
  const personas = draft.personas ?? []
  const personaIds = new Map<string, PersonaId>(personas.map(({ key }) => [key, newId('persona', source)]))

  const stageOrders = orders(draft.stages.length)
  const stages = draft.stages.map(({ title }, i) => ({ id: newId('stage', source), order: stageOrders[i], title }))
  const steps = draft.stages.flatMap((stage, i) => {
    const places = orders(stage.steps.length)
    return stage.steps.map(({ key, title }, j) => ({ id: stepIds.get(key), place: { stage: stages[i]!.id, order: places[j] }, title }))
  })
  const laneOrders = orders(LANES.length)
  const lanes = LANES.map((kind, i) => ({ id: laneIds.get(kind), order: laneOrders[i], kind, title: draft.lanes[kind] }))
  const personaOrders = orders(personas.length)

  const last = new Map<string, string>()
  const cards = draft.cards.map(({ key, lane, from, to, text, note, personas: of, data }) => {
    const order = orderBetween(last.get(`${lane} ${from}`) ?? null, null, random)
    last.set(`${lane} ${from}`, order)
    const place = { lane: laneIds.get(lane), from: stepIds.get(from), to: stepIds.get(to ?? from), order }
    return { id: cardIds.get(key), place, text, note: note ?? '', personas: (of ?? []).map((persona) => personaIds.get(persona)), data: data ?? {} }
  })
  const emotion = laneIds.get('emotion')!
  const points = (draft.points ?? []).map(({ step, persona, value, note, assumed }) => {
    const [column, who] = [stepIds.get(step)!, personaIds.get(persona)!]
    return { id: pointId(emotion, column, who), lane: emotion, step: column, persona: who, value, note: note ?? '', assumed: assumed ?? false }
  })
  const arrows = (draft.arrows ?? []).map(({ from, to, kind, label }) => ({ id: newId('arrow', source), from: cardIds.get(from), to: cardIds.get(to), kind, label }))
  return {
    format: 'safar', schema: 1, map: { ...draft.map, language: locale }, stages, steps, lanes, cards, points, arrows,
    personas: personas.map(({ key, ...persona }, i) => ({ id: personaIds.get(key), order: personaOrders[i], ...persona })),
  }
}

/** The draft as a map of its own, in the given language. */
export function draftDoc(draft: Draft, locale: Locale, source: Source): Doc {
  const result = readMap(draftFile(draft, locale, source), source)
  if (!result.ok) throw new Error(`A draft is not a map: ${result.reason} ${result.detail}`)
  return result.doc
}
