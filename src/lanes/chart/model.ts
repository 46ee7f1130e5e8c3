import { drawnLane } from '../../core/layout/late'

/** A number for each step: bars from nothing up, or down where it is less. */
export const chartLane = drawnLane('chart', 'chart-column', 'blue', 'amount')
