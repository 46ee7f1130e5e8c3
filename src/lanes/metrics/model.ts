import { lateCards } from '../../core/layout/late'

/** Numbers to watch: what it is now, what it was, what it should be, and which way is better. A card spans the steps it is about: one, a stage, the whole map. */
export const metricsLane = lateCards('metrics', 'gauge', 'blue')
