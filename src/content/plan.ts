import type { JsonObject } from '../core/base/json'
import type { Duration, Optional } from '../core/document/optional'
import type { ArrowKind, MapRecord } from '../core/document/records'
import type { Draft, DraftLane } from './draft'
import { loadLater, loadTranslator } from '../i18n/translator'
import type { Locale } from '../i18n/locales'
import type { OwnLanes } from './texts/en/lanes'

/** Lanes that are called as the interface calls their kind. */
const PLAIN = ['actions', 'thoughts', 'questions', 'goals', 'touchpoints', 'emotion', 'moments', 'pains', 'opportunities', 'owners', 'orchestration', 'metrics', 'funnel', 'timeline'] as const
export type LaneKey = (typeof PLAIN)[number] | keyof OwnLanes
export type LaneNames = Readonly<Record<LaneKey, string>>
type Zone = NonNullable<Optional['lane']['zone']>

/** Where a card lies: lane, stage, and the last stage when it spans several. */
export interface Spot<S extends string = string> extends Pick<Optional['card'], 'certainty' | 'icon' | 'owner'> { readonly lane: LaneKey; readonly from: S; readonly to?: S; readonly data?: JsonObject }

export interface StagePlan { readonly archetype?: NonNullable<Optional['stage']['archetype']>; readonly duration?: Duration }

/** What a map consists of, without a word; each stage is one column. */
export interface Plan<S extends string = string, C extends string = string, P extends string = string, A extends string = string> {
  readonly map: Pick<MapRecord, 'kind'> & Optional['map']
  readonly lanes: readonly LaneKey[]
  readonly zones?: Partial<Readonly<Record<LaneKey, Zone>>>
  readonly settings?: Partial<Readonly<Record<LaneKey, JsonObject>>>
  readonly stages: Readonly<Record<S, StagePlan>>
  readonly cards: Readonly<Record<C, Spot<S>>>
  /** How it feels, −2 to +2: by persona, or everyone's line (`all`). What is `guessed` is drawn dashed. */
  readonly feelings?: { readonly [K in P | 'all']?: Readonly<Record<S, number>> }
  readonly guessed?: boolean
  /** Numbers of lanes that draw them, by stage. */
  readonly amounts?: Partial<Readonly<Record<LaneKey, Readonly<Record<S, number>>>>>
  /** Moments of truth on the curve. */
  readonly stars?: readonly S[]
  readonly arrows?: Readonly<Record<A, { readonly from: C; readonly to: C; readonly kind: ArrowKind }>>
}

/** The words of a plan, by the same keys. */
export interface PlanWords {
  readonly title: string
  readonly description?: string
  readonly scenario?: string
  readonly stages: Readonly<Record<string, string>>
  readonly cards: Readonly<Record<string, string>>
  /** What the data of cards says in this language: when a message is sent, what something costs in its money. */
  readonly said?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  readonly personas?: Readonly<Record<string, PersonaWords>>
  readonly arrows?: Readonly<Record<string, string>>
}
interface PersonaWords { readonly name: string; readonly role: string; readonly quote: string; readonly about: string; readonly goals: string; readonly frustrations: string }

/** A plan that has exactly the keys of its words. */
export type PlanOf<W extends PlanWords> = Plan<keyof W['stages'] & string, keyof W['cards'] & string, keyof NonNullable<W['personas']> & string, keyof NonNullable<W['arrows']> & string>

/** Lanes that are called otherwise than their kind. */
const KINDS: Partial<Readonly<Record<LaneKey, string>>> = {
  evidence: 'text', front: 'process', back: 'process', systems: 'process',
  says: 'quotes', thinks: 'thoughts', does: 'behaviours', feels: 'emotion', sees: 'text', hears: 'text', fears: 'pains', hopes: 'gains',
}

/** What lanes are called in a language. */
export async function laneNames(locale: Locale, own: OwnLanes): Promise<LaneNames> {
  await loadLater()
  const { t } = await loadTranslator(locale)
  return { ...(Object.fromEntries(PLAIN.map((key) => [key, t(`lanes.kind_${key}`)])) as Record<(typeof PLAIN)[number], string>), ...own }
}

/** The kind of a lane of that key. */
export function kindOfLane(key: LaneKey): string {
  return KINDS[key] ?? key
}

/** A lane of a draft, with its name in the given language. */
export function draftLane(key: LaneKey, names: LaneNames, more: Pick<DraftLane, 'zone' | 'settings'> = {}): DraftLane {
  return { key, kind: kindOfLane(key), title: names[key], ...more }
}

/** A plan with its words in it. */
export function fill(plan: Plan, words: PlanWords, names: LaneNames): Draft {
  const { zones = {}, settings = {}, feelings = {}, amounts = {}, stars = [], guessed = false } = plan
  const timed = plan.lanes.includes('timeline')
  return {
    map: { ...plan.map, title: words.title, description: words.description ?? '', scenario: words.scenario ?? '' },
    lanes: plan.lanes.map((key) => {
      const [zone, own] = [zones[key], settings[key]]
      return draftLane(key, names, { ...(zone && { zone }), ...(own && { settings: own }) })
    }),
    // Where durations are drawn they are said with the step, whose bar they are.
    stages: Object.entries(plan.stages).map(([key, { archetype, duration }]) => ({ title: words.stages[key] ?? '', ...(archetype && { archetype }), ...(duration && !timed && { duration }), steps: [{ key, title: '', ...(duration && timed && { duration }) }] })),
    cards: Object.entries(plan.cards).map(([key, spot]) => ({ key, ...spot, text: words.cards[key] ?? '', data: { ...spot.data, ...words.said?.[key] } })),
    personas: Object.entries(words.personas ?? {}).map(([key, persona], style) => ({ key, style, ...persona })),
    points: [...Object.entries(amounts).flatMap(([lane, values]) => Object.entries(values ?? {}).map(([step, amount]) => ({ lane, step, value: 0, amount }))), ...Object.entries(feelings).flatMap(([persona, values]) => Object.entries(values ?? {}).map(([step, value]) => ({ step, ...(persona !== 'all' && { persona }), value, assumed: guessed, star: stars.includes(step) })))],
    arrows: Object.entries(plan.arrows ?? {}).map(([key, arrow]) => ({ ...arrow, label: words.arrows?.[key] ?? '' })),
  }
}
