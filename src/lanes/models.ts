import type { Doc } from '../core/document/doc'
import type { LaneModel } from '../core/layout/lane-model'
import { isLoaded, provide } from '../core/layout/late'
import { actionsLane } from './actions/model'
import { arcLane } from './arc/model'
import { behavioursLane } from './behaviours/model'
import { channelsLane } from './channels/model'
import { chartLane } from './chart/model'
import { devicesLane } from './devices/model'
import { dividerLane } from './divider/model'
import { emotionLane } from './emotion/model'
import { expectationsLane } from './expectations/model'
import { funnelLane } from './funnel/model'
import { gainsLane } from './gains/model'
import { goalsLane } from './goals/model'
import { ideasLane } from './ideas/model'
import { linksLane } from './links/model'
import { metricsLane } from './metrics/model'
import { momentsLane } from './moments/model'
import { needsLane } from './needs/model'
import { opportunitiesLane } from './opportunities/model'
import { orchestrationLane } from './orchestration/model'
import { ownersLane } from './owners/model'
import { painsLane } from './pains/model'
import { processLane } from './process/model'
import { questionsLane } from './questions/model'
import { quotesLane } from './quotes/model'
import { storyboardLane } from './storyboard/model'
import { textLane } from './text/model'
import { thoughtsLane } from './thoughts/model'
import { timelineLane } from './timeline/model'
import { touchpointsLane } from './touchpoints/model'

/** Every kind of lane, in the order people are offered them. */
export const LANE_MODELS = [
  actionsLane, touchpointsLane, emotionLane, painsLane, opportunitiesLane, goalsLane,
  thoughtsLane, quotesLane, questionsLane, needsLane, expectationsLane, behavioursLane, gainsLane, momentsLane, storyboardLane,
  channelsLane, devicesLane, orchestrationLane, processLane, ownersLane, ideasLane, linksLane,
  metricsLane, chartLane, funnelLane, timelineLane, arcLane,
  textLane, dividerLane,
] as const satisfies readonly LaneModel[]

/** Names of the kinds, in the order people are offered them; each has a name in the messages, `lanes.kind_<kind>`. */
export const LANE_KINDS = [
  'actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals',
  'thoughts', 'quotes', 'questions', 'needs', 'expectations', 'behaviours', 'gains', 'moments', 'storyboard',
  'channels', 'devices', 'orchestration', 'process', 'owners', 'ideas', 'links',
  'metrics', 'chart', 'funnel', 'timeline', 'arc',
  'text', 'divider',
] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** Where a kind of lane is found among the others: what customers do and feel, where they meet the company, what the company does, numbers, and the rest. */
export const LANE_GROUPS = ['customer', 'meeting', 'company', 'numbers', 'more'] as const
export type LaneGroup = (typeof LANE_GROUPS)[number]
export const LANE_GROUP: Readonly<Record<LaneKind, LaneGroup>> = {
  actions: 'customer', thoughts: 'customer', emotion: 'customer', quotes: 'customer', questions: 'customer', goals: 'customer', needs: 'customer', expectations: 'customer', behaviours: 'customer', pains: 'customer', gains: 'customer', moments: 'customer', storyboard: 'customer',
  touchpoints: 'meeting', channels: 'meeting', devices: 'meeting', orchestration: 'meeting',
  opportunities: 'company', ideas: 'company', process: 'company', owners: 'company',
  metrics: 'numbers', chart: 'numbers', funnel: 'numbers', timeline: 'numbers', arc: 'numbers',
  links: 'more', text: 'more', divider: 'more',
}

const BY_KIND: ReadonlyMap<string, LaneModel> = new Map(LANE_MODELS.map((model) => [model.kind, model]))

/** The model of a kind; lanes of a kind this version does not know are shown as text. */
export function laneModel(kind: string): LaneModel {
  return BY_KIND.get(kind) ?? textLane
}

/** True for a kind of lane that this version knows. */
export function isLaneKind(kind: unknown): kind is LaneKind {
  return typeof kind === 'string' && BY_KIND.has(kind)
}

/** True for a lane that cards are put into: no drawing and no heading. */
export function holdsCards(kind: string): boolean {
  const { drawing, bar } = laneModel(kind)
  return drawing === undefined && bar === undefined
}

/** Kinds that few maps have: how they draw is loaded with the first such lane. */
export const LATE_KINDS: readonly string[] = ['metrics', 'channels', 'chart', 'funnel', 'timeline', 'arc']

/** What a map has that draws with code or words of its own: late kinds of lanes, and scales of more than five levels, whose words are many. */
export function lateParts(doc: Doc): string[] {
  return [...LATE_KINDS.filter((kind) => doc.lanes.some((lane) => lane.kind === kind)), ...(doc.map.levels > 5 ? ['levels'] : [])]
}

/** Loads how these kinds draw, as far as that isn't there yet; nothing draws before `words`, which it says, are there too. */
export async function loadDrawings(kinds: readonly string[], words: Promise<void>): Promise<void> {
  const wanted = kinds.some((kind) => LATE_KINDS.includes(kind) && !isLoaded(kind))
  const [part] = await Promise.all([wanted ? import('./drawings') : null, words])
  if (part) for (const [kind, how] of Object.entries(part.DRAWINGS)) provide(kind, how)
}
