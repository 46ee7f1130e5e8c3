import type { Arrow } from '../document/records'
import { arrowMarks, ARROW_STYLES, HEAD, type ArrowStyle } from './arrow-style'
import { pill } from './card-face'
import type { Column, Frame } from './frame'
import { identity, memo } from './memo'
import { GRID } from './metrics'
import { mirrorBox, mirrorPrims, movePrims } from './mirror'
import type { Packed } from './pack'
import { nearby, obstacles, touches, type Rect } from './obstacles'
import { movePath, rounded, type Dot } from './path'
import type { Prim } from './prims'
import { markerOf, markerPath, personaInk } from './shapes'
import { anchorPoints, bundleOf, waysOf, type Anchor, type Route } from './route'
import type { ArrowBox } from './scene'
import { bandHeight, corners, hasLabel, polylines, roomBetween, type Channels } from './tracks'

/** Arrows on their way through the grid, and how much room they need above the first row. */
export interface Routed { readonly band: number; /** how much further apart rows would have to be: above each, and below the last */ readonly room: readonly number[]; readonly boxes: (top: number, sceneW: number) => readonly ArrowBox[] }

const NOTHING: readonly ArrowBox[] = []
const NO_ARROWS: Routed = { band: 0, room: [], boxes: () => NOTHING }

type InWay = ReturnType<typeof obstacles>

const boxes = memo<ArrowBox>()
const routings = memo<Routed>()
const LABEL = { least: 180, most: 420, room: 48 }
/** How far from the middle of a stretch the next places for a label are. */
const APART = 44

/** Routes all arrows whose two ends are shown. `tops` are the rows' tops from the first row's, with the bottom of the last; x in map coordinates. `room`: what has been given between the rows. As long as nothing moves that they join or go round, they stay as they are. */
export function routeArrows(frame: Frame, packed: readonly Packed[], tops: readonly number[], gridX: number, room: readonly number[] = NO_ARROWS.room): Routed {
  const { doc, env, direction, personas, stepKey } = frame
  if (doc.arrows.length === 0) return NO_ARROWS
  const key = `${gridX}|${stepKey}|${identity(doc.steps)}|${identity(personas)}|${direction}|${env.version}|${tops.join()}|${room.join()}|${packed.map(outline).join('|')}`
  return routings(doc.arrows, key, () => routed(frame, packed, tops, gridX, room))
}

const outlines = new WeakMap<Packed, string>()

// Where a row's cards are, whatever is on them.
function outline(packed: Packed): string {
  let known = outlines.get(packed)
  if (known === undefined) outlines.set(packed, (known = packed.placed.map(({ card, x, y, w, h, from, to, first, last }) => `${card.id} ${x} ${y} ${w} ${h} ${from} ${to} ${first ? 1 : 0}${last ? 1 : 0}`).join()))
  return known
}

function routed(frame: Frame, packed: readonly Packed[], tops: readonly number[], gridX: number, room: readonly number[]): Routed {
  const cards = cardAnchors(frame, packed, tops, gridX)
  const anchors = new Map<string, Anchor>([...cards.map((card) => [card.id, card] as const), ...frame.columns.map((column) => [column.step.id, stepAnchor(column, gridX)] as const), ...stageAnchors(frame, gridX).map((stage) => [stage.id, stage] as const)])
  const columns = [...frame.columns.map(({ x }) => x), frame.width].map((x) => gridX + GRID.head + x)
  const inWay = obstacles(cards, tops, columns)
  const routes = frame.doc.arrows.flatMap((arrow): Route[] => {
    const a = anchors.get(arrow.from)
    const b = anchors.get(arrow.to)
    return a && b ? [{ id: arrow.id, arrow, ...clearest(waysOf(a, b, hasLabel(arrow)), inWay, { rows: tops, columns }, hasLabel(arrow)) }] : []
  })
  const flat = anchorPoints(routes)
  const band = bandHeight(routes, flat, columns)
  const lines = polylines(routes, dropped(flat, band), { rows: tops, columns, room })
  const curves = packed.flatMap(({ drawing, lane }, row) => (drawing && !lane.collapsed ? [{ x: gridX, y: tops[row]!, w: GRID.head + frame.width, h: drawing.h }] : []))
  // Cards first; what is drawn over a whole row is better left free too.
  const covers = (box: Rect) => 5 * inWay(box).length + (curves.some((row) => touches(row, box)) ? 1 : 0)
  let drawn: { readonly at: string; readonly boxes: readonly ArrowBox[] } | null = null
  return {
    band, room: roomBetween(routes, flat, { rows: tops, columns }),
    boxes: (top, sceneW) => {
      const at = `${top} ${sceneW}`
      if (drawn?.at !== at) drawn = { at, boxes: draw(frame, routes, lines, tops, room, covers, top, sceneW) }
      return drawn.boxes
    },
  }
}

/** What is written on an arrow: its words, the share of customers and how long it takes. */
function labelText({ env: { say, number } }: Frame, { label, share, delay }: Arrow): string {
  const time = (count: number) => say(`cards.time_${delay!.unit}`, { count })
  return [label.trim(), share === undefined ? '' : say('cards.percent', { n: number(share) }), delay ? (delay.max === undefined ? time(delay.min) : `${number(delay.min)}–${time(delay.max)}`) : ''].filter((part) => part !== '').join(' · ')
}

/** Whom an arrow is about, when it is one of the map's personas. */
function personaOf({ personas }: Frame, { persona }: Arrow) {
  return persona === undefined ? undefined : personas.find(({ id }) => id === persona)
}

// The first way that crosses no card and has a gutter to write its label in; when all do, the one that crosses fewest.
function clearest(ways: ReturnType<typeof waysOf>, inWay: InWay, channels: Channels, labelled: boolean): ReturnType<typeof waysOf>[number] {
  let best: { way: (typeof ways)[number]; cost: number } | null = null
  for (const way of ways) {
    const dot = (anchor: Anchor, side: Route['out']): Dot => ({ x: side === 'start' ? anchor.x : side === 'end' ? anchor.x + anchor.w : anchor.x + anchor.w / 2, y: side === 'top' ? anchor.y : side === 'bottom' ? anchor.y + anchor.h : anchor.y + anchor.h / 2 })
    const [a, b] = [dot(way.a, way.out), dot(way.b, way.into)]
    const dots = corners(way, { a, b: way.via.length === 0 ? { x: b.x, y: a.y } : b }, (index) => {
      const { axis, at } = way.via[index]!
      return axis === 'v' ? channels.columns[at]! : channels.rows[at]! - 12
    })
    const lines = dots.slice(1).map((next, i) => stretch(dots[i]!, next))
    const crossed = new Set(lines.flatMap(inWay).filter((card) => card !== way.a && card !== way.b)).size
    const cost = crossed * 2 + Number(labelled && !lines.some(({ w, h }) => h <= 2 && w >= LABEL.least - LABEL.room))
    if (!best || cost < best.cost) best = { way, cost }
    if (cost === 0) break
  }
  return best!.way
}

// Steps lie above the band, whose height is known only now.
function dropped(dots: ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }>, band: number): ReadonlyMap<Route, { readonly a: Dot; readonly b: Dot }> {
  const lift = (dot: Dot, anchor: Anchor) => (anchor.row < 0 ? { x: dot.x, y: -band } : dot)
  return new Map([...dots].map(([route, { a, b }]) => [route, { a: lift(a, route.a), b: lift(b, route.b) }]))
}

function cardAnchors({ columns }: Frame, packed: readonly Packed[], tops: readonly number[], gridX: number): Anchor[] {
  const x = gridX + GRID.head
  return packed.flatMap(({ placed }, row) => placed.map((one) => ({ id: one.card.id, x: x + one.x, y: tops[row]! + one.y, w: one.w, h: one.h, row, from: one.from, to: Math.min(one.to, columns.length - 1), first: one.first, last: one.last })))
}

function stepAnchor({ step, index, x, w }: Column, gridX: number): Anchor {
  return { id: step.id, x: gridX + GRID.head + x + GRID.padX, y: 0, w: w - 2 * GRID.padX, h: 0, row: -1, from: index, to: index, first: true, last: true }
}

// A stage is as wide as its columns, and lies where its steps do.
function stageAnchors({ columns }: Frame, gridX: number): Anchor[] {
  const found = new Map<string, Anchor>()
  for (const column of columns) {
    const first = found.get(column.stage.id)
    const own = stepAnchor(column, gridX)
    found.set(column.stage.id, first ? { ...first, w: own.x + own.w - first.x, to: column.index } : { ...own, id: column.stage.id })
  }
  return [...found.values()]
}

function draw(frame: Frame, routes: readonly Route[], lines: ReadonlyMap<Route, readonly Dot[]>, tops: readonly number[], room: readonly number[], covers: (box: Rect) => number, top: number, sceneW: number): ArrowBox[] {
  const labels = nearby<number>()
  const stretches = nearby<number>()
  const cards = (box: Rect) => covers({ ...box, y: box.y - top })
  const ways = routes.map((route) => lines.get(route)!.map(({ x, y }) => ({ x, y: y + top })))
  for (const [index, dots] of ways.entries()) for (const [i, b] of dots.slice(1).entries()) stretches.add(stretch(dots[i]!, b), index)
  const gutters = tops.map((y, row) => y + top - 12 - (room[row] ?? 0) / 2)
  const bundles = counted(routes.flatMap((route) => [bundleOf(route, 'a'), bundleOf(route, 'b')]))
  return routes.map((route, index) => {
    const dots = ways[index]!
    const around: Surroundings = { gutters, cards, labels: (box) => labels.at(box).length, lines: (box) => new Set(stretches.at(box).filter((other) => other !== index)).size, right: sceneW, bottom: top + tops.at(-1)! }
    const label = hasLabel(route.arrow) ? labelOf(frame, route.arrow, dots, around) : null
    if (label) labels.add(label.box, index)
    const joined = { a: bundles.get(bundleOf(route, 'a'))! > 1, b: bundles.get(bundleOf(route, 'b'))! > 1 }
    const key = `${dots.map(({ x, y }) => `${x},${y}`).join(' ')}|${label ? `${label.box.x},${label.box.y}` : ''}|${joined.a},${joined.b}|${personaOf(frame, route.arrow)?.style ?? ''}|${frame.direction}|${sceneW}|${frame.env.version}`
    return boxes(route.arrow, key, () => arrowBox(frame, route.arrow, dots, label, joined, sceneW))
  })
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

interface Label { readonly box: Rect; readonly prims: readonly Prim[] }

/** Whether an arrow runs as one line with others where it leaves (a) and where it arrives (b). */
interface Joined { readonly a: boolean; readonly b: boolean }

function arrowBox(frame: Frame, arrow: Arrow, dots: readonly Dot[], label: Label | null, joined: Joined, sceneW: number): ArrowBox {
  const { rtl } = frame
  const style = styleOf(frame, arrow)
  const persona = personaOf(frame, arrow)
  const start = dots[0]!
  const tip = dots.at(-1)!
  const before = dots.at(-2) ?? start
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const back = style.head === 'open' || style.head === 'bar' ? 1 : Math.min(length, HEAD)
  const way = [...dots.slice(0, -1), { x: tip.x - dx * back, y: tip.y - dy * back }]
  const d = rounded(way, 8)
  const prims: Prim[] = [{ t: 'path', d: style.dash && joined.b ? dashesFromTip(way, joined.a) : d, stroke: style.ink, sw: 2, ...(style.dash ? { dash: style.dash } : {}) }, ...arrowMarks(style, start, tip, dx, dy), ...(persona ? [{ t: 'path', d: markerPath(markerOf(persona), start.x, start.y, 6), fill: style.ink, stroke: 'paper', sw: 1.5 } satisfies Prim] : []), ...(label?.prims ?? [])]
  const xs = [...dots.map(({ x }) => x), ...(label ? [label.box.x, label.box.x + label.box.w] : [])]
  const ys = [...dots.map(({ y }) => y), ...(label ? [label.box.y, label.box.y + label.box.h] : [])]
  const bounds = { x: Math.min(...xs) - 8, y: Math.min(...ys) - 8, w: Math.max(...xs) - Math.min(...xs) + 16, h: Math.max(...ys) - Math.min(...ys) + 16 }
  const base = { id: arrow.id, kind: arrow.kind, from: arrow.from, to: arrow.to }
  if (!rtl) return { ...base, d, prims, label: label?.box ?? null, bounds }
  return { ...base, d: movePath(d, 0, 0, sceneW), prims: mirrorPrims(prims, sceneW), label: label ? mirrorBox(label.box, sceneW) : null, bounds: mirrorBox(bounds, sceneW) }
}

// Dashes of one line lie on each other only when they are counted from where the arrows are together: from the tip, or from both ends.
function dashesFromTip(way: readonly Dot[], both: boolean): string {
  const back = way.toReversed()
  if (!both) return rounded(back, 8)
  const at = Math.floor((way.length - 1) / 2)
  const [a, b] = [way[at]!, way[at + 1]!]
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  return rounded([...way.slice(0, at + 1), middle], 8) + rounded([...back.slice(0, way.length - 1 - at), middle], 8)
}

// A persona's arrow has its colour and begins with its shape; dash and head still tell the kind.
function styleOf(frame: Frame, arrow: Arrow): ArrowStyle {
  const style = ARROW_STYLES[arrow.kind]
  const persona = personaOf(frame, arrow)
  return persona ? { ...style, ink: personaInk(persona), tail: 'none' } : style
}

interface Surroundings { readonly gutters: readonly number[]; readonly cards: (box: Rect) => number; readonly labels: (box: Rect) => number; readonly lines: (box: Rect) => number; readonly right: number; readonly bottom: number }

// The calmest place on the way: long level stretches first, never on another label, off the cards and the other arrows where possible.
function labelOf(frame: Frame, arrow: Arrow, dots: readonly Dot[], { gutters: rows, cards, labels, lines, right, bottom }: Surroundings): Label | null {
  const segments = dots.slice(1).map((b, i) => ({ a: dots[i]!, b, flat: Math.abs(b.y - dots[i]!.y) < 0.01, length: Math.hypot(b.x - dots[i]!.x, b.y - dots[i]!.y) }))
  const longest = segments.reduce((most, { flat, length }) => (flat ? Math.max(most, length) : most), 0)
  const { prims, used, h } = pill(frame, labelText(frame, arrow), { text: 'ink', fill: 'paper', stroke: styleOf(frame, arrow).ink }, Math.max(LABEL.least, Math.min(LABEL.most, longest - LABEL.room)))
  segments.sort((one, two) => Number(two.flat && two.length > used) - Number(one.flat && one.length > used) || two.length - one.length)
  let best: { box: Rect; cost: number } | null = null
  const boxAt = ({ x, y }: Dot): Rect => ({ x: Math.max(4, Math.min(right - used - 4, x - used / 2)), y: y - h / 2, w: used, h })
  const costOf = (box: Rect) => (labels(box) > 0 ? 1000 : 0) + 4 * cards(box) + lines(box)
  const tryAt = (dot: Dot) => {
    const box = boxAt(dot)
    const cost = costOf(box)
    if (!best || cost < best.cost) best = { box, cost }
    return cost === 0
  }
  segments.some(({ a, b, flat, length }) => [...along(a, b, flat ? length - used : length), ...(flat ? [] : between(rows, a, b))].some(tryAt))
  // Where everything is taken it stands above or below its line, the nearest free place.
  const { box, cost } = best! as { readonly box: Rect; readonly cost: number }
  let free = box
  if (cost >= 1000) for (const other of besides(box, right, bottom)) if (labels(other) === 0) { free = other; break }
  return { box: free, prims: movePrims(prims, free.x, free.y) }
}

// From the middle of a stretch outwards.
function along(a: Dot, b: Dot, room: number): Dot[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const at = (by: number): Dot => ({ x: (a.x + b.x) / 2 + ((b.x - a.x) / length) * by, y: (a.y + b.y) / 2 + ((b.y - a.y) / length) * by })
  const dots = [at(0)]
  for (let by = APART; by <= room / 2; by += APART) dots.push(at(by), at(-by))
  return dots
}

// Straight above and below first, then further to the sides.
function* besides(box: Rect, right: number, bottom: number): Generator<Rect> {
  for (let dx = 0; dx <= right; dx += box.w + 4) {
    for (const x of dx === 0 ? [box.x] : [box.x - dx, box.x + dx]) {
      if (x < 4 || x + box.w > right - 4) continue
      for (let dy = dx === 0 ? box.h + 2 : 0; dy <= bottom; dy += box.h + 2) for (const y of [box.y - dy, box.y + dy]) if (y >= 0 && y + box.h <= bottom) yield { ...box, x, y }
    }
  }
}

// Where a way that runs down crosses from row to row: cards leave room there.
function between(rows: readonly number[], a: Dot, b: Dot): Dot[] {
  return rows.filter((y) => y > Math.min(a.y, b.y) + 8 && y < Math.max(a.y, b.y) - 8).map((y) => ({ x: a.x, y }))
}

function stretch(a: Dot, b: Dot): Rect {
  return { x: Math.min(a.x, b.x) - 1, y: Math.min(a.y, b.y) - 1, w: Math.abs(a.x - b.x) + 2, h: Math.abs(a.y - b.y) + 2 }
}
