import type { Duration } from '../document/optional'
import type { MapRecord, Stage, Step } from '../document/records'
import { GRID } from './metrics'

const SECONDS: Readonly<Record<Duration['unit'], number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 }

/** Narrowest and widest column: text stays readable, and months do not push minutes out of sight. */
export const WIDTHS = { least: 176, most: 696, decade: 112 } as const

/** A duration in seconds, the middle of a span. */
export function secondsOf({ min, max, unit }: Duration): number {
  return ((min + (max ?? min)) / 2) * SECONDS[unit]
}

/** How long each step takes, in seconds, null where nobody has said: its own duration, else its share of what its stage leaves over. */
export function stepSeconds(steps: readonly Step[], stages: readonly Stage[]): (number | null)[] {
  const own = steps.map(({ duration }) => (duration ? secondsOf(duration) : null))
  const rest = new Map<string, number>()
  for (const { id, duration } of stages) {
    if (!duration) continue
    const inside = steps.flatMap((step, i) => (step.place.stage === id ? [own[i]!] : []))
    const open = inside.filter((value) => value === null).length
    if (open > 0) rest.set(id, Math.max(0, secondsOf(duration) - inside.reduce<number>((sum, value) => sum + (value ?? 0), 0)) / open)
  }
  return steps.map((step, i) => own[i] ?? rest.get(step.place.stage) ?? null)
}

/** Widths of columns: all alike, or by how long their steps take, within bounds; a step of which nothing is known has the usual width. */
export function columnWidths(steps: readonly Step[], stages: readonly Stage[], scale: NonNullable<MapRecord['timeScale']>): number[] {
  const times = scale === 'equal' ? [] : stepSeconds(steps, stages)
  const known = times.filter((time): time is number => time !== null)
  if (known.length === 0) return steps.map(() => GRID.column)
  const log = (time: number) => Math.log10(Math.max(1, time))
  const measure = scale === 'log' ? log : (time: number) => time
  const mean = known.reduce((sum, time) => sum + measure(time), 0) / known.length
  return steps.map((_, i) => {
    const time = times[i] ?? null
    if (time === null) return GRID.column
    const wish = scale === 'log' ? GRID.column + WIDTHS.decade * (log(time) - mean) : mean > 0 ? (GRID.column * time) / mean : GRID.column
    return Math.max(WIDTHS.least, Math.min(WIDTHS.most, Math.round(wish / 4) * 4))
  })
}
