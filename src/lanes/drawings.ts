import type { LateDrawing } from '../core/layout/late'
import { arcDrawing } from './arc/drawing'
import { channelsDrawing } from './channels/drawing'
import { chartDrawing } from './chart/drawing'
import { funnelDrawing } from './funnel/drawing'
import { metricDetails, metricFace, readMetric } from './metrics/drawing'
import { timelineDrawing } from './timeline/drawing'

/** How the kinds draw that few maps have. */
export const DRAWINGS: Readonly<Record<string, LateDrawing>> = { metrics: { face: metricFace, read: readMetric, details: metricDetails }, channels: { drawing: channelsDrawing }, chart: { drawing: chartDrawing }, funnel: { drawing: funnelDrawing }, timeline: { drawing: timelineDrawing }, arc: { drawing: arcDrawing } }
