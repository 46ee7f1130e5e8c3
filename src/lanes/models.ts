import type { LaneModel } from '../core/layout/lane-model'
import { actionsLane } from './actions/model'
import { behavioursLane } from './behaviours/model'
import { devicesLane } from './devices/model'
import { dividerLane } from './divider/model'
import { emotionLane } from './emotion/model'
import { expectationsLane } from './expectations/model'
import { gainsLane } from './gains/model'
import { goalsLane } from './goals/model'
import { ideasLane } from './ideas/model'
import { linksLane } from './links/model'
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
import { touchpointsLane } from './touchpoints/model'

/** Every kind of lane, in the order people are offered them. */
export const LANE_MODELS = [
  actionsLane, touchpointsLane, emotionLane, painsLane, opportunitiesLane, goalsLane,
  thoughtsLane, quotesLane, questionsLane, needsLane, expectationsLane, behavioursLane, gainsLane, momentsLane, storyboardLane,
  devicesLane, orchestrationLane, processLane, ownersLane, ideasLane, linksLane,
  textLane, dividerLane,
] as const satisfies readonly LaneModel[]

/** Names of the kinds, in the order people are offered them; each has a name in the messages, `lanes.kind_<kind>`. */
export const LANE_KINDS = [
  'actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals',
  'thoughts', 'quotes', 'questions', 'needs', 'expectations', 'behaviours', 'gains', 'moments', 'storyboard',
  'devices', 'orchestration', 'process', 'owners', 'ideas', 'links',
  'text', 'divider',
] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** Where a kind of lane is found among the others: what customers do and feel, where they meet the company, what the company does, numbers, and the rest. */
export const LANE_GROUPS = ['customer', 'meeting', 'company', 'numbers', 'more'] as const
export type LaneGroup = (typeof LANE_GROUPS)[number]
export const LANE_GROUP: Readonly<Record<LaneKind, LaneGroup>> = {
  actions: 'customer', thoughts: 'customer', emotion: 'customer', quotes: 'customer', questions: 'customer', goals: 'customer', needs: 'customer', expectations: 'customer', behaviours: 'customer', pains: 'customer', gains: 'customer', moments: 'customer', storyboard: 'customer',
  touchpoints: 'meeting', devices: 'meeting', orchestration: 'meeting',
  opportunities: 'company', ideas: 'company', process: 'company', owners: 'company',
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
