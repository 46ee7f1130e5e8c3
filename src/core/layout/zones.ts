import { ZONES } from '../document/optional'
import type { Lane } from '../document/records'
import type { Frame } from './frame'
import { GRID, TYPE } from './metrics'
import { num } from './path'
import type { Prim } from './prims'
import { linePrims, oneLine } from './text'

type Zone = (typeof ZONES)[number]

/** What lies between two zones of a service blueprint, by the zone before it. */
const LINES = ['interaction', 'visibility', 'internal'] as const

/** A band above a row where a zone begins: its name, and the lines that are crossed on the way there. */
export interface ZoneBand { readonly row: number; readonly zone: Zone; readonly lines: readonly (typeof LINES)[number][]; readonly h: number }

/** The zone a lane belongs to: its own, else in a service blueprint the usual one of its kind; null when it goes with the lane above. */
export function zoneOf({ doc, env }: Pick<Frame, 'doc' | 'env'>, lane: Lane): Zone | null {
  return lane.zone ?? (doc.map.kind === 'blueprint' ? (env.lane(lane.kind).zone ?? null) : null)
}

/** Where zones begin among the shown lanes; nothing when none is used. */
export function zoneBands(frame: Frame): readonly ZoneBand[] {
  const bands: ZoneBand[] = []
  let last: Zone | null = null
  for (const [row, lane] of frame.lanes.entries()) {
    const zone = zoneOf(frame, lane)
    if (!zone || zone === last) continue
    const [a, b] = [ZONES.indexOf(last ?? zone), ZONES.indexOf(zone)]
    const lines = LINES.slice(Math.min(a, b), Math.max(a, b))
    bands.push({ row, zone, lines, h: lines.length > 0 ? 40 : 28 })
    last = zone
  }
  return bands
}

/** A band as it is drawn at a height, left to right, in map coordinates. */
export function bandPrims({ env, direction, width }: Frame, { zone, lines, h }: ZoneBand, x: number, y: number): Prim[] {
  const { size, line } = TYPE.small
  const middle = y + h / 2
  const w = GRID.head + width
  const room = GRID.head - 32
  const prims: Prim[] = [
    { t: 'rect', x: x + 1, y, w: w - 2, h, fill: 'wall' },
    ...linePrims([oneLine(env, env.say(`rows.zone_${zone}`), size, 600, room, direction)], x + 16, middle - line / 2, room, { size, lineHeight: line, weight: 600, fill: 'accent', align: 'side', direction }),
  ]
  if (lines.length === 0 || width < 120) return prims
  const start = x + GRID.head + GRID.padX
  const words = oneLine(env, lines.map((name) => env.say(`rows.line_${name}`)).join(' · '), size, 600, width - 80, direction)
  const label = Math.ceil(words.w)
  return [
    ...prims,
    ...linePrims([words], start, middle - line / 2, label, { size, lineHeight: line, weight: 600, fill: 'ink2', align: 'side', direction }),
    { t: 'path', d: `M${num(start + label + 10)} ${num(middle)}L${num(x + w - 8)} ${num(middle)}`, stroke: 'ink3', sw: 1.5, dash: [7, 6] },
  ]
}
