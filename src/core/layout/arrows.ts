import type { Arrow } from '../document/records'
import { arrowMarks, ARROW_STYLES, HEAD, type ArrowStyle } from './arrow-style'
import { pill } from './card-face'
import type { Column, Frame } from './frame'
import { memo } from './memo'
import { GRID } from './metrics'
import { mirrorBox, mirrorPrims, movePrims } from './mirror'
import type { Packed } from './pack'
import { obstacles, touches, type Rect } from './obstacles'
import { movePath, rounded, type Dot } from './path'
import type { Prim } from './prims'
import { markerOf, markerPath, personaInk } from './shapes'
import { anchorPoints, waysOf, type Anchor, type Route } from './route'
import type { ArrowBox } from './scene'
import { bandHeight, corners, hasLabel, polylines, type Channels } from './tracks'

/** Arrows on their way through the grid, and how much room they need above the first row. */
export interface Routed { readonly band: number; readonly boxes: (top: number, sceneW: number) => readonly ArrowBox[] }

const NOTHING: readonly ArrowBox[] = []
const NO_ARROWS: Routed = { band: 0, boxes: () => NOTHING }

type InWay = ReturnType<typeof obstacles>

const boxes = memo<ArrowBox>()
const LABEL = { least: 180, most: 420, room: 48 }
/** Where on a stretch a label may stand, best first. */
const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8]

/** Routes all arrows whose two ends are shown. `tops` are the rows' tops from the first row's, with the bottom of the last; x in map coordinates. */
export function routeArrows(frame: Frame, packed: readonly Packed[], tops: readonly number[], gridX: number): Routed {
  if (frame.doc.arrows.length === 0) return NO_ARROWS
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
  return { band, boxes: (top, sceneW) => draw(frame, routes, polylines(routes, dropped(flat, band), { rows: tops, columns }), tops, inWay, top, sceneW) }
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

function draw(frame: Frame, routes: readonly Route[], lines: ReadonlyMap<Route, readonly Dot[]>, tops: readonly number[], inWay: InWay, top: number, sceneW: number): ArrowBox[] {
  const labels: Rect[] = []
  const cards = (box: Rect) => inWay({ ...box, y: box.y - top }).length
  const ways = routes.map((route) => lines.get(route)!.map(({ x, y }) => ({ x, y: y + top })))
  const stretches = ways.map((dots) => dots.slice(1).map((b, i) => stretch(dots[i]!, b)))
  return routes.map((route, index) => {
    const dots = ways[index]!
    const label = !hasLabel(route.arrow) ? null : labelOf(frame, route.arrow, dots, { gutters: tops.map((y) => y + top - 12), cards, labels, lines: stretches.filter((_, other) => other !== index).flat() })
    if (label) labels.push(label.box)
    const key = `${dots.map(({ x, y }) => `${x},${y}`).join(' ')}|${label ? `${label.box.x},${label.box.y}` : ''}|${personaOf(frame, route.arrow)?.style ?? ''}|${frame.direction}|${sceneW}|${frame.env.version}`
    return boxes(route.arrow, key, () => arrowBox(frame, route.arrow, dots, label, sceneW))
  })
}

interface Label { readonly box: Rect; readonly prims: readonly Prim[] }

function arrowBox(frame: Frame, arrow: Arrow, dots: readonly Dot[], label: Label | null, sceneW: number): ArrowBox {
  const { rtl } = frame
  const style = styleOf(frame, arrow)
  const persona = personaOf(frame, arrow)
  const start = dots[0]!
  const tip = dots.at(-1)!
  const before = dots.at(-2) ?? start
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const back = style.head === 'open' || style.head === 'bar' ? 1 : Math.min(length, HEAD)
  const d = rounded([...dots.slice(0, -1), { x: tip.x - dx * back, y: tip.y - dy * back }], 8)
  const prims: Prim[] = [{ t: 'path', d, stroke: style.ink, sw: 2, ...(style.dash ? { dash: style.dash } : {}) }, ...arrowMarks(style, start, tip, dx, dy), ...(persona ? [{ t: 'path', d: markerPath(markerOf(persona), start.x, start.y, 6), fill: style.ink, stroke: 'paper', sw: 1.5 } satisfies Prim] : []), ...(label?.prims ?? [])]
  const xs = [...dots.map(({ x }) => x), ...(label ? [label.box.x, label.box.x + label.box.w] : [])]
  const ys = [...dots.map(({ y }) => y), ...(label ? [label.box.y, label.box.y + label.box.h] : [])]
  const bounds = { x: Math.min(...xs) - 8, y: Math.min(...ys) - 8, w: Math.max(...xs) - Math.min(...xs) + 16, h: Math.max(...ys) - Math.min(...ys) + 16 }
  const base = { id: arrow.id, kind: arrow.kind, from: arrow.from, to: arrow.to }
  if (!rtl) return { ...base, d, prims, label: label?.box ?? null, bounds }
  return { ...base, d: movePath(d, 0, 0, sceneW), prims: mirrorPrims(prims, sceneW), label: label ? mirrorBox(label.box, sceneW) : null, bounds: mirrorBox(bounds, sceneW) }
}

// A persona's arrow has its colour and begins with its shape; dash and head still tell the kind.
function styleOf(frame: Frame, arrow: Arrow): ArrowStyle {
  const style = ARROW_STYLES[arrow.kind]
  const persona = personaOf(frame, arrow)
  return persona ? { ...style, ink: personaInk(persona), tail: 'none' } : style
}

interface Surroundings { readonly gutters: readonly number[]; readonly cards: (box: Rect) => number; readonly labels: readonly Rect[]; readonly lines: readonly Rect[] }

// The calmest place on the way: long level stretches first, off the cards, the other arrows and their labels where possible.
function labelOf(frame: Frame, arrow: Arrow, dots: readonly Dot[], { gutters: rows, cards, labels, lines }: Surroundings): Label | null {
  const segments = dots.slice(1).map((b, i) => ({ a: dots[i]!, b, flat: Math.abs(b.y - dots[i]!.y) < 0.01, length: Math.hypot(b.x - dots[i]!.x, b.y - dots[i]!.y) }))
  const longest = segments.reduce((most, { flat, length }) => (flat ? Math.max(most, length) : most), 0)
  const { prims, used, h } = pill(frame, labelText(frame, arrow), { text: 'ink', fill: 'paper', stroke: styleOf(frame, arrow).ink }, Math.max(LABEL.least, Math.min(LABEL.most, longest - LABEL.room)))
  segments.sort((one, two) => Number(two.flat && two.length > used) - Number(one.flat && one.length > used) || two.length - one.length)
  let best: { box: Rect; cost: number } | null = null
  const places = segments.flatMap(({ a, b, flat }) => [...PARTS.map((part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })), ...(flat ? [] : between(rows, a, b))].map(({ x, y }) => ({ x: x - used / 2, y: y - h / 2, w: used, h })))
  for (const box of places) {
    const hits = (others: readonly Rect[]) => others.reduce((count, other) => count + Number(touches(other, box)), 0)
    const cost = 20 * cards(box) + 5 * hits(labels) + hits(lines)
    if (!best || cost < best.cost) best = { box, cost }
    if (cost === 0) break
  }
  return best ? { box: best.box, prims: movePrims(prims, best.box.x, best.box.y) } : null
}

// Where a way that runs down crosses from row to row: cards leave room there.
function between(rows: readonly number[], a: Dot, b: Dot): Dot[] {
  return rows.filter((y) => y > Math.min(a.y, b.y) + 8 && y < Math.max(a.y, b.y) - 8).map((y) => ({ x: a.x, y }))
}

function stretch(a: Dot, b: Dot): Rect {
  return { x: Math.min(a.x, b.x) - 1, y: Math.min(a.y, b.y) - 1, w: Math.abs(a.x - b.x) + 2, h: Math.abs(a.y - b.y) + 2 }
}
