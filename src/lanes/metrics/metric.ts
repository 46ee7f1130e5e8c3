import type { JsonObject } from '../../core/base/json'

type Better = 'up' | 'down'

/** The metrics people know by name, each with its usual unit and the way that is better; its name is the message `curves.metric_<id>`. */
export const METRICS = {
  conversion: ['%', 'up'], bounce: ['%', 'down'], time: ['', 'up'], abandonment: ['%', 'down'], clv: ['', 'up'], csat: ['%', 'up'], nps: ['', 'up'], ces: ['', 'down'],
  churn: ['%', 'down'], retention: ['%', 'up'], repeat: ['%', 'up'], aov: ['', 'up'], cac: ['', 'down'],
} as const satisfies Readonly<Record<string, readonly [unit: string, better: Better]>>
export type MetricId = keyof typeof METRICS
export const METRIC_IDS = Object.keys(METRICS) as MetricId[]
export const NUMBERS = ['value', 'previous', 'target'] as const

export interface Metric { readonly metric: MetricId | null; readonly value: number | null; readonly previous: number | null; readonly target: number | null; readonly unit: string; readonly better: Better }

const MOST = 1e12
const FIELDS: readonly string[] = ['metric', ...NUMBERS, 'unit', 'better']

function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MOST ? value + 0 : null
}

/** What a card of numbers holds; a metric of the list brings its unit and direction where nothing else is said. */
export function metricOf(data: JsonObject): Metric {
  const metric = METRIC_IDS.find((id) => id === data['metric']) ?? null
  const [unit, better] = metric ? METRICS[metric] : (['', 'up'] as const)
  const own = data['unit']
  return {
    metric, value: amount(data['value']), previous: amount(data['previous']), target: amount(data['target']),
    unit: typeof own === 'string' ? own.trim().slice(0, 20) : unit, better: data['better'] === 'down' ? 'down' : data['better'] === 'up' ? 'up' : better,
  }
}

/** The data with wrong values taken out and the rest as it was. */
export function readMetric(data: JsonObject): JsonObject {
  if (!FIELDS.some((key) => data[key] !== undefined)) return data
  const known = metricOf(data)
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !FIELDS.includes(key)))
  return {
    ...kept, ...(known.metric ? { metric: known.metric } : {}), ...Object.fromEntries(NUMBERS.flatMap((key) => (known[key] === null ? [] : [[key, known[key]]]))),
    ...(typeof data['unit'] === 'string' ? { unit: known.unit } : {}), ...(data['better'] === 'up' || data['better'] === 'down' ? { better: data['better'] } : {}),
  }
}

/** How far the value has come since before, and whether that is for the better; null when either is missing or nothing has moved. */
export function trendOf({ value, previous, better }: Metric): { readonly change: number; readonly good: boolean } | null {
  if (value === null || previous === null || value === previous) return null
  return { change: value - previous, good: value > previous === (better === 'up') }
}

/** True when the value is at its target or past it. */
export function isMet({ value, target, better }: Metric): boolean {
  return value !== null && target !== null && (better === 'up' ? value >= target : value <= target)
}
