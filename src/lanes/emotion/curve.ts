import { pointId, type Persona, type Point } from '../../core/document/records'
import { pill } from '../../core/layout/card-face'
import type { Curve, CurveContext } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import { movePrims } from '../../core/layout/mirror'
import type { Ink } from '../../core/layout/palette'
import { circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { facePrims, markerOf, personaInk } from '../../core/layout/shapes'
import { linePrims, oneLine } from '../../core/layout/text'
import { levelValues } from './levels'
import { monotone, type Dot } from './spline'

const HEIGHT = 224
const TOP = 36
const BOTTOM = 164
const RADIUS = 14
// Points of one column closer than this stand beside each other, not on top.
const APART = 28

// How strongly the ground between a line and neutral is filled, by the number of lines: more would turn muddy.
const FILL = [0.18, 0.11, 0.06]

interface Stop extends Dot { readonly point: Point; readonly column: number }
interface Track { readonly persona: Persona | null; readonly ink: Ink; readonly stops: readonly Stop[] }

/** Draws the emotion lane: level lines, a smooth line per visible persona with faces in its shape, the lowest point named. */
export function emotionCurve(context: CurveContext): Curve {
  const width = context.columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const tracks = tracksOf(context)
  const under: Prim[] = levelValues(context.map.levels).map((value): Prim =>
    value === 0 ? { t: 'path', d: `M0 ${num(yOf(0))}L${num(width)} ${num(yOf(0))}`, stroke: 'line', sw: 1.5 } : { t: 'path', d: `M0 ${num(yOf(value))}L${num(width)} ${num(yOf(value))}`, stroke: 'hair', sw: 1, dash: [2, 5] },
  )
  if (!levelValues(context.map.levels).includes(0)) under.push({ t: 'path', d: `M0 ${num(yOf(0))}L${num(width)} ${num(yOf(0))}`, stroke: 'line', sw: 1.5 })
  const over: Prim[] = []
  const drawn = tracks.filter(({ stops }) => stops.length > 0)
  for (const { stops, ink } of drawn) over.push(...area(stops, ink, FILL[drawn.length - 1] ?? 0))
  for (const { stops, ink } of drawn) over.push(...lines(stops, ink))
  const low = lowPoint(context, drawn)
  if (low) over.push(...low)
  return { h: HEIGHT, under, over, scale: { top: TOP, bottom: BOTTOM }, points: pointsOf(context, tracks), head: (headWidth) => levelWords(context, headWidth) }
}

function yOf(value: number): number {
  return TOP + ((2 - Math.max(-2, Math.min(2, value))) / 4) * (BOTTOM - TOP)
}

function tracksOf({ personas, points, steps, columns }: CurveContext): Track[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const lane = points[0]?.lane
  const everyone = points.some(({ persona }) => persona === null)
  const owners: (Persona | null)[] = [...personas.filter(({ visible }) => visible), ...(personas.length === 0 || everyone ? [null] : [])]
  const values = owners.map((persona) => steps.map((step) => (lane ? byId.get(pointId(lane, step.id, persona?.id ?? null)) : undefined)))
  return owners.map((persona, row) => ({
    persona,
    ink: personaInk(persona),
    stops: values[row]!.flatMap((point, column) => {
      const at = columns[column]
      if (!point || !at) return []
      const y = yOf(point.value)
      const near = values.flatMap((list, other) => (list[column] && Math.abs(yOf(list[column].value) - y) < APART ? [other] : []))
      const shift = (near.indexOf(row) - (near.length - 1) / 2) * Math.min(38, (at.w - 40) / Math.max(1, near.length))
      return [{ point, column, x: at.x + at.w / 2 + shift, y }]
    }),
  }))
}

function area(stops: readonly Stop[], ink: Ink, alpha: number): Prim[] {
  const first = stops[0]!
  const last = stops.at(-1)!
  if (first === last || alpha === 0) return []
  return [{ t: 'path', d: `${monotone(stops)}L${num(last.x)} ${num(yOf(0))}L${num(first.x)} ${num(yOf(0))}Z`, fill: ink, alpha }]
}

// One path for each run of certain and of assumed segments: an assumed point makes the way to it and from it dashed.
function lines(stops: readonly Stop[], ink: Ink): Prim[] {
  const prims: Prim[] = []
  const assumed = (i: number) => stops[i]!.point.assumed || stops[i + 1]!.point.assumed
  for (let from = 0; from < stops.length - 1; ) {
    let to = from + 1
    while (to < stops.length - 1 && assumed(to) === assumed(from)) to++
    prims.push({ t: 'path', d: monotone(stops, from, to), stroke: ink, sw: 4, ...(assumed(from) ? { dash: [1, 8] } : {}) })
    from = to
  }
  return prims
}

function pointsOf({ lane, personas, steps, columns }: CurveContext, tracks: readonly Track[]): Curve['points'] {
  return steps.flatMap((step, column) => {
    const at = columns[column]
    if (!at) return []
    const empty = tracks.filter(({ stops, persona }) => (persona !== null || personas.length === 0) && !stops.some((stop) => stop.column === column))
    return tracks.flatMap((track): Curve['points'] => {
      const { persona, ink, stops } = track
      const base = { id: pointId(lane.id, step.id, persona?.id ?? null), step: step.id, persona: persona?.id ?? null, r: RADIUS, column }
      const stop = stops.find((candidate) => candidate.column === column)
      if (stop) return [{ ...base, set: true, value: stop.point.value, x: stop.x, y: stop.y, prims: facePrims(markerOf(persona), stop.point.value, RADIUS, ink, 'paper') }]
      const place = empty.indexOf(track)
      if (place < 0) return []
      const x = at.x + at.w / 2 + (place - (empty.length - 1) / 2) * Math.min(30, (at.w - 40) / empty.length)
      return [{ ...base, set: false, value: 0, x, y: yOf(0), prims: [{ t: 'path', d: circle(0, 0, 8), fill: 'paper', stroke: ink, sw: 1.5, dash: [3, 3], alpha: 0.7 } satisfies Prim] }]
    })
  })
}

function lowPoint(context: CurveContext, tracks: readonly Track[]): Prim[] | null {
  const stops = tracks.flatMap((track) => track.stops)
  const low = stops.reduce<Stop | null>((lowest, stop) => (lowest === null || stop.point.value < lowest.point.value ? stop : lowest), null)
  if (!low || low.point.value >= 0 || stops.length < 2) return null
  const { prims, used } = pill(context, context.env.say('map.low_point'), { text: 'text-rose', fill: 'bad-soft', weight: 600 }, 200)
  const width = context.columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const x = Math.max(4, Math.min(width - used - 4, low.x - used / 2))
  return movePrims(prims, x, low.y + RADIUS + 8)
}

function levelWords(context: CurveContext, headWidth: number): Prim[] {
  const { env, direction, map } = context
  const { size, line } = TYPE.small
  const values = levelValues(map.levels)
  const numbered = values.length === 10
  const room = 104
  return values.flatMap((value, i) => {
    if (numbered ? i % 3 !== 0 : !Number.isInteger(value) || (values.length === 7 && Math.abs(value) === 1)) return []
    const text = oneLine(env, numbered ? env.number(values.length - i) : env.say(`map.level_${value}`), size, 400, room, direction)
    return linePrims([text], headWidth - 12 - room, yOf(value) - line / 2, room, { size, lineHeight: line, weight: 400, fill: 'ink2', align: 'end', direction })
  })
}
