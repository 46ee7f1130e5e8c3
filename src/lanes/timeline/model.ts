import { drawnLane } from '../../core/layout/late'

/** How long it takes: a bar for each step from the least to the most, a bracket for each stage. What steps take is said with the steps. */
export const timelineLane = drawnLane('timeline', 'clock', 'indigo', 'duration')
