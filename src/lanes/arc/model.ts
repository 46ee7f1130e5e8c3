import { drawnLane } from '../../core/layout/late'

/** How much each step matters, or how much people are in it: a smooth arc between 0 and 100. */
export const arcLane = drawnLane('arc', 'scale', 'violet', 'amount')
