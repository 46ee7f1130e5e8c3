import { actionsView } from './actions/view'
import { emotionView } from './emotion/view'
import { goalsView } from './goals/view'
import type { LaneView } from './lane-view'
import type { LaneKind } from './models'
import { opportunitiesView } from './opportunities/view'
import { painsView } from './pains/view'
import { textView } from './text/view'
import { touchpointsView } from './touchpoints/view'

/** The view of each kind of lane; the compiler names a kind that has none. */
export const LANE_VIEWS: Readonly<Record<LaneKind, LaneView>> = { actions: actionsView, touchpoints: touchpointsView, emotion: emotionView, pains: painsView, opportunities: opportunitiesView, goals: goalsView, text: textView }
