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

/** Where a kind of lane is found among the others: what customers do and feel, where they meet the company, what the company does, numbers, and the rest. */
export const LANE_GROUPS = ['customer', 'meeting', 'company', 'numbers', 'more'] as const
export type LaneGroup = (typeof LANE_GROUPS)[number]

// Every kind of lane with its group, in the order people are offered them; each has its words in `words/`.
const LANES = {
  actions: [actionsLane, 'customer'], touchpoints: [touchpointsLane, 'meeting'], emotion: [emotionLane, 'customer'], pains: [painsLane, 'customer'], opportunities: [opportunitiesLane, 'company'], goals: [goalsLane, 'customer'],
  thoughts: [thoughtsLane, 'customer'], quotes: [quotesLane, 'customer'], questions: [questionsLane, 'customer'], needs: [needsLane, 'customer'], expectations: [expectationsLane, 'customer'], behaviours: [behavioursLane, 'customer'], gains: [gainsLane, 'customer'], moments: [momentsLane, 'customer'], storyboard: [storyboardLane, 'customer'],
  channels: [channelsLane, 'meeting'], devices: [devicesLane, 'meeting'], orchestration: [orchestrationLane, 'meeting'], process: [processLane, 'company'], owners: [ownersLane, 'company'], ideas: [ideasLane, 'company'], links: [linksLane, 'more'],
  metrics: [metricsLane, 'numbers'], chart: [chartLane, 'numbers'], funnel: [funnelLane, 'numbers'], timeline: [timelineLane, 'numbers'], arc: [arcLane, 'numbers'],
  text: [textLane, 'more'], divider: [dividerLane, 'more'],
} as const satisfies Readonly<Record<string, readonly [LaneModel, LaneGroup]>>

export type LaneKind = keyof typeof LANES
/** Names of the kinds, in the order people are offered them; each has a name in the words, `lanes.kind_<kind>`. */
export const LANE_KINDS = Object.keys(LANES) as LaneKind[]
/** The models of the kinds, in the same order. */
export const LANE_MODELS: readonly LaneModel[] = LANE_KINDS.map((kind) => LANES[kind][0])

/** Among which others a kind is offered. */
export function groupOf(kind: LaneKind): LaneGroup {
  return LANES[kind][1]
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
