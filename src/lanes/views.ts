import { actionsView } from './actions/view'
import { arcView } from './arc/view'
import { behavioursView } from './behaviours/view'
import { channelsView } from './channels/view'
import { chartView } from './chart/view'
import { devicesView } from './devices/view'
import { dividerView } from './divider/view'
import { emotionView } from './emotion/view'
import { expectationsView } from './expectations/view'
import { funnelView } from './funnel/view'
import { gainsView } from './gains/view'
import { goalsView } from './goals/view'
import { ideasView } from './ideas/view'
import type { LaneView } from './lane-view'
import { linksView } from './links/view'
import type { LaneKind } from './models'
import { metricsView } from './metrics/view'
import { momentsView } from './moments/view'
import { needsView } from './needs/view'
import { opportunitiesView } from './opportunities/view'
import { orchestrationView } from './orchestration/view'
import { ownersView } from './owners/view'
import { painsView } from './pains/view'
import { processView } from './process/view'
import { questionsView } from './questions/view'
import { quotesView } from './quotes/view'
import { storyboardView } from './storyboard/view'
import { textView } from './text/view'
import { thoughtsView } from './thoughts/view'
import { timelineView } from './timeline/view'
import { touchpointsView } from './touchpoints/view'

/** The view of each kind of lane; the compiler names a kind that has none. */
export const LANE_VIEWS: Readonly<Record<LaneKind, LaneView>> = {
  actions: actionsView, touchpoints: touchpointsView, emotion: emotionView, pains: painsView, opportunities: opportunitiesView, goals: goalsView,
  thoughts: thoughtsView, quotes: quotesView, questions: questionsView, needs: needsView, expectations: expectationsView, behaviours: behavioursView, gains: gainsView, moments: momentsView,
  channels: channelsView, devices: devicesView, orchestration: orchestrationView, process: processView, owners: ownersView, ideas: ideasView, links: linksView,
  metrics: metricsView, chart: chartView, funnel: funnelView, timeline: timelineView, arc: arcView,
  storyboard: storyboardView, text: textView, divider: dividerView,
}
