import type { LaneModel } from '../core/layout/lane-model'
import { actionsLane } from './actions/model'
import { emotionLane } from './emotion/model'
import { goalsLane } from './goals/model'
import { opportunitiesLane } from './opportunities/model'
import { painsLane } from './pains/model'
import { textLane } from './text/model'
import { touchpointsLane } from './touchpoints/model'

/** Every kind of lane, in the order people are offered them. */
export const LANE_MODELS = [actionsLane, touchpointsLane, emotionLane, painsLane, opportunitiesLane, goalsLane, textLane] as const satisfies readonly LaneModel[]

/** Names of the kinds, in the order people are offered them; each has a name in the messages, `lanes.kind_<kind>`. */
export const LANE_KINDS = ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals', 'text'] as const
export type LaneKind = (typeof LANE_KINDS)[number]

const BY_KIND: ReadonlyMap<string, LaneModel> = new Map(LANE_MODELS.map((model) => [model.kind, model]))

/** The model of a kind; lanes of a kind this version does not know are shown as text. */
export function laneModel(kind: string): LaneModel {
  return BY_KIND.get(kind) ?? textLane
}

/** True for a kind of lane that this version knows. */
export function isLaneKind(kind: unknown): kind is LaneKind {
  return typeof kind === 'string' && BY_KIND.has(kind)
}
