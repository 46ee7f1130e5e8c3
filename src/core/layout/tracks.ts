import type { Dot } from './path'
import { bundleOf, type Lane, type Route } from './route'

/** Where channels lie: between the rows (y from the top of the first row) and between the columns (x in map coordinates). */
export interface Channels { readonly rows: readonly number[]; readonly columns: readonly number[]; /** how much higher than usual the way above each row is */ readonly room?: readonly number[] }

interface Use { readonly route: Route; readonly index: number; readonly low: number; readonly high: number; readonly bundles: readonly [string, string] }

// The band above the first row: tracks stand far enough apart for the labels on them.
const BAND = { near: 8, step: 12, labelled: 24 }
const H_ROOM = 22
// Where many run between two rows, these give way.
const CROWD_STEP = 9
// Lines between columns stand off the cards far enough for heads, nearer only where there are many.
const V_ROOM = 10
const V_CROWD = 16

/** Height of the band above the first row that the arrows along it need. */
export function bandHeight(routes: readonly Route[], dots: ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }>, columns: readonly number[]): number {
  const uses = usesOf(routes, 'h', 0, dots, { rows: [], columns })
  const step = bandStep(uses)
  return uses.length === 0 ? 0 : Math.ceil(BAND.near + step * (Math.max(...tracks(uses).values()) + 1))
}

/** How much higher than usual the way above each row (and below the last) has to be, so that the arrows along it stand apart. */
export function roomBetween(routes: readonly Route[], dots: ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }>, channels: Channels): number[] {
  return channels.rows.map((_, number) => {
    const uses = number === 0 ? [] : usesOf(routes, 'h', number, dots, channels)
    return uses.length < 4 ? 0 : Math.max(0, Math.max(...tracks(uses).values()) * CROWD_STEP - H_ROOM)
  })
}

/** True when something is written on an arrow. */
export function hasLabel({ label, share, delay }: Route['arrow']): boolean {
  return label.trim() !== '' || share !== undefined || delay !== undefined
}

function bandStep(uses: readonly Use[]): number {
  return uses.some(({ route }) => hasLabel(route.arrow)) ? BAND.labelled : BAND.step
}

/** The corner points of every arrow: each stretch along a channel gets a track of its own where it would lie on another's. */
export function polylines(routes: readonly Route[], dots: ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }>, channels: Channels): ReadonlyMap<Route, readonly Dot[]> {
  const at = new Map<string, number>()
  const spare = (number: number) => channels.room?.[number] ?? 0
  const place = (axis: Lane['axis']) => {
    const numbers = new Set(routes.flatMap(({ via }) => via.filter((lane) => lane.axis === axis).map((lane) => lane.at)))
    for (const number of numbers) {
      const uses = usesOf(routes, axis, number, dots, channels, at)
      const track = tracks(uses)
      const count = Math.max(...track.values()) + 1
      for (const use of uses) {
        const k = track.get(use)!
        const centred = (room: number, step: number) => (k - (count - 1) / 2) * Math.min(step, count > 1 ? room / (count - 1) : step)
        const value = axis === 'v' ? channels.columns[number]! + centred(count > 3 ? V_CROWD : V_ROOM, 5) : number === 0 ? -(BAND.near + bandStep(uses) * (k + 0.5) - 4) : channels.rows[number]! - 12 - spare(number) / 2 - centred(H_ROOM + spare(number), 10)
        at.set(keyOf(use.route, use.index), value)
      }
    }
  }
  place('h')
  place('v')
  return new Map(routes.map((route) => [route, corners(route, dots.get(route)!, (index) => at.get(keyOf(route, index))!)]))
}

function keyOf(route: Route, index: number): string {
  return `${route.id}|${index}`
}

function usesOf(routes: readonly Route[], axis: Lane['axis'], number: number, dots: ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }>, channels: Channels, placed?: ReadonlyMap<string, number>): Use[] {
  return routes.flatMap((route) => route.via.flatMap((lane, index) => {
    if (lane.axis !== axis || lane.at !== number) return []
    const { a, b } = dots.get(route)!
    const end = (neighbour: number, dot: Dot) => {
      const next = route.via[neighbour]
      if (!next) return axis === 'h' ? dot.x : dot.y
      return axis === 'h' ? channels.columns[next.at]! : (placed?.get(keyOf(route, neighbour)) ?? channels.rows[next.at] ?? 0)
    }
    const one = end(index - 1, a)
    const two = end(index + 1, b)
    return [{ route, index, low: Math.min(one, two) - 6, high: Math.max(one, two) + 6, bundles: [bundleOf(route, 'a'), bundleOf(route, 'b')] }]
  }))
}

// Short stretches take the nearest track, so that arrows that enclose them run outside; those of one bundle run as one.
function tracks(uses: readonly Use[]): Map<Use, number> {
  const taken: Use[][] = []
  const found = new Map<Use, number>()
  const mates = (a: Use, b: Use) => a.bundles[0] === b.bundles[0] || a.bundles[1] === b.bundles[1]
  for (const use of uses.toSorted((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low || (a.route.id < b.route.id ? -1 : 1))) {
    const meets = (other: Use) => other.low < use.high && other.high > use.low
    const free = (list: readonly Use[] | undefined) => list === undefined || list.every((other) => !meets(other) || mates(other, use))
    let k = taken.findIndex((list) => free(list) && list.some((other) => meets(other) && mates(other, use)))
    if (k < 0) for (k = 0; !free(taken[k]); ) k++
    ;(taken[k] ??= []).push(use)
    found.set(use, k)
  }
  return found
}

/** The corner points of a way, given where it runs along each of its channels. */
export function corners({ via, out }: Pick<Route, 'via' | 'out'>, { a, b }: { readonly a: Dot; readonly b: Dot }, at: (index: number) => number): Dot[] {
  const dots: Dot[] = [a]
  let last = a
  let flat = out === 'start' || out === 'end'
  for (const [index, lane] of via.entries()) {
    last = lane.axis === 'v' ? { x: at(index), y: last.y } : { x: last.x, y: at(index) }
    dots.push(last)
    flat = lane.axis === 'h'
  }
  // Into the target: along the last channel first, then across to its side.
  if (via.length > 0) dots.push(flat ? { x: b.x, y: last.y } : { x: last.x, y: b.y })
  dots.push(b)
  return dots.filter((dot, i) => i === 0 || Math.abs(dot.x - dots[i - 1]!.x) > 0.01 || Math.abs(dot.y - dots[i - 1]!.y) > 0.01)
}
