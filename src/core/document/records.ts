import type { ArrowId, CardId, IdOf, LaneId, PersonaId, PointId, StageId, StepId } from '../base/ids'
import { COLOURS, type Colour } from '../base/colours'
import type { JsonObject } from '../base/json'
import type { Optional } from './optional'

export { COLOURS, type Colour }

export const ARROW_KINDS = ['next', 'loop', 'skip', 'branch', 'dropoff', 'reentry', 'handoff'] as const
export type ArrowKind = (typeof ARROW_KINDS)[number]

export const MAP_KINDS = ['journey', 'blueprint', 'experience', 'day', 'funnel'] as const
export const MAP_STATES = ['current', 'future'] as const
export const DIGITS = ['auto', 'latin', 'local'] as const
export const PERSONA_COUNT_OF_STYLES = 8

/** Every record keeps fields it does not know in `extra`, so that a newer file survives an older app. */
interface Base { readonly extra: JsonObject }
/** Fields that may be absent: `optional.ts`. */
type Said<K extends keyof Optional> = Optional[K]

/** The one record about the map as a whole; `direction` 'auto' follows the language. */
export interface MapRecord extends Base, Said<'map'> {
  readonly id: IdOf<'map'>
  readonly title: string
  readonly description: string
  readonly scenario: string
  readonly kind: (typeof MAP_KINDS)[number]
  readonly state: (typeof MAP_STATES)[number]
  readonly language: string
  readonly direction: 'auto' | 'ltr' | 'rtl'
  readonly digits: (typeof DIGITS)[number]
  /** How many levels the emotion scale shows: 3, 5, 7 or 10. */
  readonly levels: number
}
export const MAP_ID = 'map:this'

export interface Stage extends Base, Said<'stage'> { readonly id: StageId; readonly order: string; readonly title: string; readonly goal: string; readonly colour: Colour | null }

/** A column. Its place in a stage is one value, so that a move is atomic. */
export interface Step extends Base, Said<'step'> { readonly id: StepId; readonly place: { readonly stage: StageId; readonly order: string }; readonly title: string }

/** A row. `kind` names a folder of `lanes/`; an unknown kind is kept and shown as text. */
export interface Lane extends Base, Said<'lane'> { readonly id: LaneId; readonly order: string; readonly kind: string; readonly title: string; readonly colour: Colour | null; readonly hidden: boolean }

/** Where a card is: a lane, the first and last step it spans, and its order inside the first cell. One value, so that a move is atomic. */
export interface Place { readonly lane: LaneId; readonly from: StepId; readonly to: StepId; readonly order: string }

/** `data` holds what only its lane kind knows (channel, impact, effort…), read through that lane's model. */
export interface Card extends Base, Said<'card'> {
  readonly id: CardId
  readonly place: Place
  readonly text: string
  readonly note: string
  readonly colour: Colour | null
  readonly personas: readonly PersonaId[]
  readonly data: JsonObject
}

/** One value on the emotion curve, −2 to +2; its id is derived by `pointId`, so two people who set the same point set one. */
export interface Point extends Base, Said<'point'> {
  readonly id: PointId
  readonly lane: LaneId
  readonly step: StepId
  /** null: the line of everyone, for a map without personas. */
  readonly persona: PersonaId | null
  readonly value: number
  readonly note: string
  readonly assumed: boolean
}

export interface Arrow extends Base, Said<'arrow'> { readonly id: ArrowId; readonly from: CardId | StepId; readonly to: CardId | StepId; readonly kind: ArrowKind; readonly label: string }

/** A persona as this map knows it; the library keeps one of the same id for all maps. `style` 0–7 gives its colour and shape. */
export interface Persona extends Base, Said<'persona'> {
  readonly id: PersonaId
  readonly order: string
  readonly name: string
  readonly role: string
  readonly quote: string
  readonly about: string
  readonly goals: string
  readonly frustrations: string
  readonly style: number
  readonly visible: boolean
}

export interface RecordOf { map: MapRecord; stage: Stage; step: Step; lane: Lane; card: Card; point: Point; arrow: Arrow; persona: Persona }
export type Rec = RecordOf[keyof RecordOf]

/** Fields whose text two people may type into at once: merged letter by letter. Everything else is one value a field. */
export const SHARED_TEXT: { readonly [K in keyof RecordOf]: readonly string[] } = {
  map: [], stage: [], step: [], lane: [], card: ['text', 'note'], point: [], arrow: [], persona: ['about', 'goals', 'frustrations'],
}

/** The id under which the value of one persona (or everyone) at one step of one lane is kept. */
export function pointId(lane: LaneId, step: StepId, persona: PersonaId | null): PointId {
  const tail = (id: string) => id.slice(id.indexOf(':') + 1)
  return persona ? `point:${tail(lane)}~${tail(step)}~${tail(persona)}` : `point:${tail(lane)}~${tail(step)}`
}
