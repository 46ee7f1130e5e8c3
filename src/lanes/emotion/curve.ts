import { pointOf, type Persona, type Point, type PointLine, type PointSpot } from '../../core/document/records'
import { pill } from '../../core/layout/card-face'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import { movePrims } from '../../core/layout/mirror'
import type { Ink } from '../../core/layout/palette'
import { circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { markerOf, markerPath, personaInk } from '../../core/layout/shapes'
import { linePrims, oneLine } from '../../core/layout/text'
import { levelValues, levelWord } from './levels'
import { CURVE_LINES, curveSettings, legend, lineWord, marksOf, sampleOf, stopPrims, strokeOf, type CurveSettings, type LegendItem } from './lines'
import { monotone, type Dot } from '../../core/layout/spline'

const HEIGHT = 224
const TOP = 36
const BOTTOM = 164
const RADIUS = 14
const QUIET_RADIUS = 11
const LEGEND_TOP = 208
// Points of one column closer than this stand beside each other, not on top; a star or a note above a point needs room too.
const APART = 28
const MARKED = 10

// How strongly the ground between a line and neutral is filled, by the number of lines: more would turn muddy.
const FILL = [0.18, 0.11, 0.06]

interface Stop extends Dot { readonly point: Point; readonly column: number }
interface Track { readonly persona: Persona | null; readonly line: PointLine | undefined; readonly ink: Ink; readonly stops: readonly Stop[] }

/** Draws the emotion lane: level lines, a smooth line per visible persona with faces in its shape, what was expected and is hoped for, mean and spread, the lowest point named. */
export function emotionCurve(context: DrawingContext): Drawing {
  const width = context.columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const tracks = tracksOf(context)
  const felt = tracks.filter(({ line, stops }) => line === undefined && stops.length > 0)
  const settings = curveSettings(context.lane)
  const means = felt.length > 1 ? meansOf(context, felt) : []
  const quiet = settings.mean && means.length > 1
  const over: Prim[] = []
  if (settings.spread && means.length > 1) over.push(spread(means))
  if (quiet) over.push(...area(means, 'ink', 0.1))
  else for (const { stops, ink } of felt) over.push(...area(stops, ink, FILL[felt.length - 1] ?? 0))
  for (const track of tracks.toReversed()) over.push(...lines(track, quiet))
  if (quiet) over.push({ t: 'path', d: monotone(means), stroke: 'ink', sw: 5 })
  const low = lowPoint(context, felt)
  if (low) over.push(...low)
  const named = legend(context, legendOf(context, tracks, { mean: quiet, spread: settings.spread && means.length > 1 }), width, LEGEND_TOP)
  return {
    h: HEIGHT + named.h, under: grid(context, width), over: [...over, ...named.prims],
    scale: { values: 'value', top: TOP, bottom: BOTTOM, high: 2, low: -2, step: 4 / (levelValues(context.map.levels).length - 1), bounded: true },
    points: pointsOf(context, tracks, quiet ? QUIET_RADIUS : RADIUS), head: (headWidth) => levelWords(context, headWidth),
  }
}

function grid({ map }: DrawingContext, width: number): Prim[] {
  const across = (value: number) => `M0 ${num(yOf(value))}L${num(width)} ${num(yOf(value))}`
  const values = levelValues(map.levels)
  const prims = values.map((value): Prim => (value === 0 ? { t: 'path', d: across(0), stroke: 'line', sw: 1.5 } : { t: 'path', d: across(value), stroke: 'hair', sw: 1, dash: [2, 5] }))
  return values.includes(0) ? prims : [...prims, { t: 'path', d: across(0), stroke: 'line', sw: 1.5 }]
}

function yOf(value: number): number {
  return TOP + ((2 - Math.max(-2, Math.min(2, value))) / 4) * (BOTTOM - TOP)
}

function tracksOf({ lane, personas, points, steps, columns }: DrawingContext): Track[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const everyone = points.some(({ persona, row }) => persona === null && row === undefined)
  const owners: (Persona | null)[] = [...personas.filter(({ visible }) => visible), ...(personas.length === 0 || everyone ? [null] : [])]
  const kinds = CURVE_LINES.flatMap((line) => owners.map((persona) => ({ persona, line })))
  const values = kinds.map(({ persona, line }) => steps.map((step) => byId.get(pointOf({ lane: lane.id, step: step.id, persona: persona?.id ?? null, line }))))
  const taken: Dot[][] = columns.map(() => [])
  return kinds.map(({ persona, line }, row) => ({
    persona, line,
    ink: personaInk(persona),
    stops: values[row]!.flatMap((point, column) => {
      const at = columns[column]
      if (!point || !at) return []
      const y = yOf(point.value)
      const near = values.flatMap((list, other) => (list[column] && kinds[other]!.line === undefined && Math.abs(yOf(list[column].value) - y) < APART + (isMarked(list[column]) || isMarked(point) ? MARKED : 0) ? [other] : []))
      const beside = (near.indexOf(row) - (near.length - 1) / 2) * Math.min(38, (at.w - 40) / Math.max(1, near.length))
      // What is felt keeps the middle; the other lines stand where they hide nothing.
      const x = at.x + at.w / 2 + (line === undefined ? beside : freePlace(taken[column]!, y, at.w / 2 - 20))
      taken[column]!.push({ x: x - at.x - at.w / 2, y })
      return [{ point, column, x, y }]
    }),
  }))
}

function isMarked({ star, note }: Point): boolean {
  return star === true || note !== ''
}

function freePlace(taken: readonly Dot[], y: number, most: number): number {
  const free = (x: number) => taken.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= 25)
  for (let by = 0; by <= most; by += 13) for (const x of [by, -by]) if (free(x)) return x
  return 0
}

interface Mean extends Dot { readonly high: number; readonly low: number }

// Mean and standard deviation of what the personas feel, at the middle of each column where somebody feels something.
function meansOf({ columns }: DrawingContext, felt: readonly Track[]): Mean[] {
  return columns.flatMap(({ x, w }, column): Mean[] => {
    const values = felt.flatMap(({ stops }) => stops.filter((stop) => stop.column === column).map(({ point }) => point.value))
    if (values.length === 0) return []
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    return [{ x: x + w / 2, y: yOf(mean), high: yOf(mean + deviation), low: yOf(mean - deviation) }]
  })
}

function spread(means: readonly Mean[]): Prim {
  const top = monotone(means.map(({ x, high }) => ({ x, y: high })))
  const bottom = monotone(means.map(({ x, low }) => ({ x, y: low })).reverse())
  return { t: 'path', d: `${top}L${bottom.slice(1)}Z`, fill: 'ink2', alpha: 0.16 }
}

function area(stops: readonly Dot[], ink: Ink, alpha: number): Prim[] {
  const first = stops[0]!
  const last = stops.at(-1)!
  if (first === last || alpha === 0) return []
  return [{ t: 'path', d: `${monotone(stops)}L${num(last.x)} ${num(yOf(0))}L${num(first.x)} ${num(yOf(0))}Z`, fill: ink, alpha }]
}

// One path for each run of certain and of assumed segments: an assumed point makes the way to it and from it dashed.
function lines({ stops, ink, line }: Track, quiet: boolean): Prim[] {
  const prims: Prim[] = []
  const assumed = (i: number) => stops[i]!.point.assumed || stops[i + 1]!.point.assumed
  for (let from = 0; from < stops.length - 1; ) {
    let to = from + 1
    while (to < stops.length - 1 && assumed(to) === assumed(from)) to++
    prims.push({ t: 'path', d: monotone(stops, from, to), stroke: ink, ...strokeOf(line, assumed(from), quiet) })
    from = to
  }
  return prims
}

function pointsOf({ env, lane, personas, steps, columns, map }: DrawingContext, tracks: readonly Track[], radius: number): Drawing['points'] {
  return steps.flatMap((step, column) => {
    const at = columns[column]
    if (!at) return []
    return tracks.flatMap((track): Drawing['points'] => {
      const { persona, line, ink, stops } = track
      const spot: PointSpot = { lane: lane.id, step: step.id, persona: persona?.id ?? null, ...(line ? { line } : {}) }
      const who = persona ? persona.name || env.say('map.unnamed_persona') : env.say('map.everyone')
      const r = line === undefined ? radius : radius - 4
      const base = { ...spot, id: pointOf(spot), r, column, name: line ? `${who}, ${env.say(lineWord(line))}` : who }
      const stop = stops.find((candidate) => candidate.column === column)
      if (stop) {
        const { value, star, note, assumed } = stop.point
        const marks = [...(star ? [env.say('curves.star')] : []), ...(assumed ? [env.say('map.assumed')] : []), ...(note ? [note] : [])]
        return [{ ...base, set: true, value, x: stop.x, y: stop.y, prims: [...stopPrims(markerOf(persona), line, value, r, ink), ...marksOf(star === true, note !== '', r)], text: env.say(levelWord(value, map.levels)), ...(marks.length > 0 ? { marks } : {}) }]
      }
      // Places of one line stand beside each other; only the line that is being drawn shows its places.
      const empty = tracks.filter((other) => other.line === line && (other.persona !== null || personas.length === 0) && !other.stops.some((one) => one.column === column))
      const place = empty.indexOf(track)
      if (place < 0) return []
      const x = at.x + at.w / 2 + (place - (empty.length - 1) / 2) * Math.min(30, (at.w - 40) / empty.length)
      return [{ ...base, set: false, value: 0, x, y: yOf(0), text: '', prims: [{ t: 'path', d: circle(0, 0, 8), fill: 'paper', stroke: ink, sw: 1.5, dash: [3, 3], alpha: 0.7 } satisfies Prim] }]
    })
  })
}

function lowPoint(context: DrawingContext, tracks: readonly Track[]): Prim[] | null {
  const stops = tracks.flatMap((track) => track.stops)
  const low = stops.reduce<Stop | null>((lowest, stop) => (lowest === null || stop.point.value < lowest.point.value ? stop : lowest), null)
  if (!low || low.point.value >= 0 || stops.length < 2) return null
  const { prims, used } = pill(context, context.env.say('map.low_point'), { text: 'text-rose', fill: 'bad-soft', weight: 600 }, 200)
  const width = context.columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const x = Math.max(4, Math.min(width - used - 4, low.x - used / 2))
  return movePrims(prims, x, low.y + RADIUS + 8)
}

// Lines, mean and stars are named once there is more than what is felt for sure to tell apart.
function legendOf({ env, points }: DrawingContext, tracks: readonly Track[], { mean, spread: band }: CurveSettings): LegendItem[] {
  const drawn = tracks.filter(({ stops }) => stops.length > 0)
  const used = CURVE_LINES.filter((line) => drawn.some((track) => track.line === line))
  const several = used.some((line) => line !== undefined)
  const star = points.some((point) => point.star)
  const assumed = drawn.some(({ stops }) => stops.some(({ point }) => point.assumed))
  if (!several && !mean && !band && !star && !assumed) return []
  const only = new Set(drawn.map(({ persona }) => persona)).size === 1 ? drawn[0]!.ink : 'ink2'
  const items: LegendItem[] = several ? used.map((line) => ({ word: env.say(lineWord(line)), sample: sampleOf(strokeOf(line, false, false), only, stopPrims('circle', line, 1, 7, only)) })) : []
  if (assumed) items.push({ word: env.say('map.assumed'), sample: sampleOf(strokeOf(undefined, true, false), only, []) })
  if (mean) items.push({ word: env.say('curves.mean'), sample: sampleOf({ sw: 5 }, 'ink', []) })
  if (band) items.push({ word: env.say('curves.spread'), sample: [{ t: 'path', d: 'M2 1L28 1L28 15L2 15Z', fill: 'ink2', alpha: 0.16 }] })
  if (star) items.push({ word: env.say('curves.star'), sample: [{ t: 'path', d: markerPath('star', 15, 8, 7), fill: 'edge-amber', stroke: 'text-amber', sw: 1.5 }] })
  return items
}

// Every third of ten levels by its number; of seven only those words that are short enough to stand beside the lane's name.
function levelWords(context: DrawingContext, headWidth: number): Prim[] {
  const { env, direction, map } = context
  const { size, line } = TYPE.small
  const values = levelValues(map.levels)
  const numbered = values.length === 10
  const room = 104
  return values.flatMap((value, i) => {
    if (numbered && i % 3 !== 0) return []
    const word = numbered ? env.number(values.length - i) : env.say(levelWord(value, values.length))
    if (values.length === 7 && i % 3 !== 0 && env.text.width(word, size, 400, direction) > 64) return []
    const text = oneLine(env, word, size, 400, room, direction)
    return linePrims([text], headWidth - 12 - room, yOf(value) - line / 2, room, { size, lineHeight: line, weight: 400, fill: 'ink2', align: 'end', direction })
  })
}
