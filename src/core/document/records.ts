import type { ArrowId, CardId, IdOf, LaneId, PersonaId, PointId, StageId, StepId } from '../base/ids'
import { COLOURS, type Colour } from '../base/colours'
import type { JsonObject } from '../base/json'
import type { Optional, PointLine } from './optional'

export { COLOURS, type Colour }
export type { PointLine }

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

/** What an arrow joins: a card, a step or a whole stage. */
export type ArrowEnd = CardId | StepId | StageId

export interface Arrow extends Base, Said<'arrow'> { readonly id: ArrowId; readonly from: ArrowEnd; readonly to: ArrowEnd; readonly kind: ArrowKind; readonly label: string }

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

/** Where a point is: absent lines and rows are what is felt, and no row. */
export interface PointSpot { readonly lane: LaneId; readonly step: StepId; readonly persona: PersonaId | null; readonly line?: PointLine | undefined; readonly row?: string | undefined }

/** The id under which the value of one persona (or everyone) at one step of one lane is kept; each line and each row of a lane has its own. */
export function pointId(lane: LaneId, step: StepId, persona: PersonaId | null, line?: PointLine, row?: string): PointId {
  const tail = (id: string) => id.slice(id.indexOf(':') + 1)
  const parts = [tail(lane), tail(step), persona ? tail(persona) : '', line ?? '', row ? rowTail(row) : '']
  while (parts.at(-1) === '') parts.pop()
  return `point:${parts.join('~')}`
}

/** The spot of whatever has one, and nothing else of it. */
export function pointSpot({ lane, step, persona, line, row }: PointSpot): PointSpot {
  return { lane, step, persona, ...(line ? { line } : {}), ...(row ? { row } : {}) }
}

/** The id of a point by its spot. */
export function pointOf({ lane, step, persona, line, row }: PointSpot): PointId {
  return pointId(lane, step, persona, line, row)
}

// Names in any script become letters and digits of bounded length (two 32-bit sums), always alike.
function rowTail(row: string): string {
  if (/^[a-z][a-z0-9_]{0,29}$/.test(row)) return row
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < row.length; i++) {
    a = Math.imul(a ^ row.charCodeAt(i), 2654435761)
    b = Math.imul(b ^ row.charCodeAt(i), 1597334677)
  }
  return `X${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`
}
