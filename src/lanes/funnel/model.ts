import { drawnLane } from '../../core/layout/late'

/** How many get as far as each stage: ribbons that narrow where people leave. */
export const funnelLane = drawnLane('funnel', 'funnel', 'teal', 'amount')
