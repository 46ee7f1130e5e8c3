import type { ArrowId } from '../base/ids'
import type { Arrow, ArrowEnd } from '../document/records'
import type { Dot } from './path'

export type Side = 'start' | 'end' | 'top' | 'bottom'

/** One end of an arrow: a card in its row, or a step or stage under its head (row −1). Left to right, y from the top of the first row. */
export interface Anchor { readonly id: ArrowEnd; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly row: number; readonly from: number; readonly to: number; /** nothing above or below it in its row */ readonly first: boolean; readonly last: boolean }

/** A channel that arrows run along: between rows (number of the row below it) or between columns (number of the column after it). */
export interface Lane { readonly axis: 'h' | 'v'; readonly at: number }

/** An arrow's way: out of a side, along channels that take turns in direction, in at a side. Empty `via`: straight across. */
export interface Route { readonly id: ArrowId; readonly arrow: Arrow; readonly a: Anchor; readonly b: Anchor; readonly out: Side; readonly into: Side; readonly via: readonly Lane[] }

const h = (at: number): Lane => ({ axis: 'h', at })
const v = (at: number): Lane => ({ axis: 'v', at })

type Way = Omit<Route, 'id' | 'arrow'>

/** Ways for an arrow in order of preference; those it can choose from never run along a row's cards: forward below them, back over the top of the row; one with a label may go round its target. */
export function waysOf(a: Anchor, b: Anchor, labelled = false): Way[] {
  const way = (out: Side, into: Side, ...via: Lane[]): Way => ({ a, b, out, into, via })
  if (a.row < 0 && b.row < 0) return [way('bottom', 'bottom', h(0))]
  if (a.row < 0) return [b.row === 0 && b.first ? way('bottom', 'top', h(0)) : way('bottom', 'start', h(0), v(b.from))]
  if (b.row < 0) return [a.row === 0 && a.first ? way('top', 'bottom', h(0)) : way('end', 'bottom', v(a.to + 1), h(0))]
  if (b.from > a.to) return forward(a, b, way, labelled)
  if (b.to < a.from) return [back(a, b, way, Math.min(a.row, b.row))]
  if (b.row === a.row + 1 && a.last && b.first) return [way('bottom', 'top', h(b.row))]
  if (b.row === a.row - 1 && a.first && b.last) return [way('top', 'bottom', h(a.row))]
  if (a.to === b.to) return [way('end', 'end', v(a.to + 1)), way('start', 'start', v(a.from))]
  return [way('end', 'end', v(a.to + 1), h(b.row > a.row ? b.row : Math.max(a.row, b.row + 1)), v(b.to + 1))]
}

function back(a: Anchor, b: Anchor, way: (out: Side, into: Side, ...via: Lane[]) => Way, channel: number): Way {
  const up = a.first && a.row === channel
  const down = b.first && b.row === channel
  if (up && down) return way('top', 'top', h(channel))
  if (up) return way('top', 'start', h(channel), v(b.from))
  if (down) return way('end', 'top', v(a.to + 1), h(channel))
  return way('end', 'start', v(a.to + 1), h(channel), v(b.from))
}

function forward(a: Anchor, b: Anchor, way: (out: Side, into: Side, ...via: Lane[]) => Way, labelled: boolean): Way[] {
  const ways: Way[] = a.row === b.row && overlap(a, b) ? [way('end', 'start')] : []
  ways.push(way('end', 'start', v(b.from)))
  if (a.to + 1 < b.from) ways.push(way('end', 'start', v(a.to + 1)))
  const below = (channel: number): Way => {
    const down = a.last && channel === a.row + 1
    const up = b.last && channel === b.row + 1
    if (a.row === b.row && down && up) return way('bottom', 'bottom', h(channel))
    if (b.first && channel === b.row) return down ? way('bottom', 'top', h(channel)) : way('end', 'top', v(a.to + 1), h(channel))
    return down ? way('bottom', 'start', h(channel), v(b.from)) : way('end', 'start', v(a.to + 1), h(channel), v(b.from))
  }
  const channel = b.row > a.row ? b.row : b.row + 1
  ways.push(below(channel), way('end', 'start', v(a.to + 1), h(channel), v(b.from)), way('end', 'start', v(a.to + 1), h(a.row), v(b.from)))
  // Words need a level stretch off the cards: below the row and round to the target's far side where there is no other.
  if (labelled) ways.push(way('end', 'end', v(a.to + 1), h(channel), v(b.to + 1)))
  return ways
}

function overlap(a: Anchor, b: Anchor): boolean {
  return Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) >= 16
}

type Which = 'a' | 'b'
interface End { readonly route: Route; readonly which: Which; readonly other: Anchor }

/** The bundle an arrow belongs to at one of its ends: those of one kind and persona that leave or reach the same side of the same thing run as one line there. */
export function bundleOf({ arrow, a, b, out, into }: Route, which: Which): string {
  return which === 'a' ? `a|${a.id}|${out}|${arrow.kind}|${arrow.persona ?? ''}` : `b|${b.id}|${into}|${arrow.kind}|${arrow.persona ?? ''}`
}

/** Where each arrow leaves and arrives: arrows that share a side of a card stand apart on it, those of one bundle at one point. */
export function anchorPoints(routes: readonly Route[]): ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }> {
  const sides = new Map<string, Map<string, End[]>>()
  const add = (side: string, bundle: string, end: End) => {
    let bundles = sides.get(side)
    if (!bundles) sides.set(side, (bundles = new Map()))
    const ends = bundles.get(bundle)
    if (ends) ends.push(end)
    else bundles.set(bundle, [end])
  }
  for (const route of routes) {
    add(`${route.a.id}|${route.out}`, bundleOf(route, 'a'), { route, which: 'a', other: route.b })
    add(`${route.b.id}|${route.into}`, bundleOf(route, 'b'), { route, which: 'b', other: route.a })
  }
  const dots = new Map<Route, { a?: Dot; b?: Dot }>(routes.map((route) => [route, {}]))
  for (const [key, bundles] of sides) {
    const side = key.slice(key.lastIndexOf('|') + 1) as Side
    const flat = side === 'top' || side === 'bottom'
    const middle = (anchor: Anchor) => (flat ? anchor.x + anchor.w / 2 : anchor.y + anchor.h / 2)
    const mean = (ends: readonly End[]) => ends.reduce((sum, { other }) => sum + middle(other), 0) / ends.length
    const sorted = [...bundles.values()].sort((one, two) => mean(one) - mean(two))
    for (const [i, ends] of sorted.entries()) {
      for (const { route, which } of ends) {
        const box = which === 'a' ? route.a : route.b
        const length = flat ? box.w : box.h
        const at = middle(box) + (i - (sorted.length - 1) / 2) * Math.min(flat ? 28 : 14, (length - 12) / sorted.length)
        dots.get(route)![which] = flat ? { x: at, y: side === 'top' ? box.y : box.y + box.h } : { x: side === 'start' ? box.x : box.x + box.w, y: at }
      }
    }
  }
  const alone = (side: string, bundle: string) => sides.get(side)!.get(bundle)!.length === 1
  for (const [route, dot] of dots) straighten(route, dot as { a: Dot; b: Dot }, { a: alone(`${route.a.id}|${route.out}`, bundleOf(route, 'a')), b: alone(`${route.b.id}|${route.into}`, bundleOf(route, 'b')) })
  return dots as ReadonlyMap<Route, { a: Dot; b: Dot }>
}

// Ends that lie almost opposite each other meet on one line; an end that others share stays where it is.
function straighten(route: Route, dots: { a: Dot; b: Dot }, alone: { readonly a: boolean; readonly b: boolean }): void {
  const { a, b, via } = route
  const inside = (box: Anchor, y: number) => y > box.y + 6 && y < box.y + box.h - 6
  if (via.length === 0) {
    const y = (Math.max(a.y, b.y) + Math.min(a.y + a.h, b.y + b.h)) / 2
    const free = (box: Anchor) => alone[box === a ? 'a' : 'b'] && Math.abs(dots[box === a ? 'a' : 'b'].y - (box.y + box.h / 2)) < 1
    const at = free(a) && !free(b) && inside(a, dots.b.y) ? dots.b.y : free(b) && !free(a) && inside(b, dots.a.y) ? dots.a.y : y
    dots.a = { x: dots.a.x, y: at }
    dots.b = { x: dots.b.x, y: at }
  } else if (via.length === 1 && via[0]!.axis === 'v' && Math.abs(dots.a.y - dots.b.y) < 14 && route.out !== route.into) {
    const y = !alone.a ? dots.a.y : !alone.b ? dots.b.y : (dots.a.y + dots.b.y) / 2
    if ((alone.a || alone.b) && inside(a, y) && inside(b, y)) {
      dots.a = { x: dots.a.x, y }
      dots.b = { x: dots.b.x, y }
    }
  } else if (via.length === 1 && via[0]!.axis === 'h' && route.out !== route.into && alone.b && Math.abs(dots.a.x - dots.b.x) < 14 && dots.a.x > b.x + 6 && dots.a.x < b.x + b.w - 6) dots.b = { x: dots.a.x, y: dots.b.y }
}
