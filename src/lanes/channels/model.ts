import { drawnLane } from '../../core/layout/late'

/** Which channels are used at which step: a row for each channel, a dot for each use, a line where one leads on to the next step. Uses come from the touchpoints; more can be set here. */
export const channelsLane = drawnLane('channels', 'map-pin', 'teal', 'dot', ['touchpoints'])
