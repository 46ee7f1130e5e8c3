import { pointOf, type Point } from '../../core/document/records'
import { amountText, boundsOf, emptyPlace, label, shareText, unitOf } from '../../core/layout/amounts'
import { pill } from '../../core/layout/card-face'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { movePrims } from '../../core/layout/mirror'
import { notePrims } from '../../core/layout/shapes'
import { circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'

const HEIGHT = 220
const TOP = 68
const MIDDLE = 120
const HALF = MIDDLE - TOP
const LEAKS = 186
// Where a ribbon gives way to the next one, on either side of the border between two stages.
const BEND = 34


interface Part { readonly column: number; readonly x: number; readonly w: number; readonly point: Point | undefined; readonly amount: number | null }

// A stage's number is kept at one of its steps: the first that has one, else its first.
function partsOf({ lane, steps, columns, points }: DrawingContext): Part[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const parts: (Part & { readonly stage: string })[] = []
  for (const [column, step] of steps.entries()) {
    const at = columns[column]
    if (!at) continue
    const point = byId.get(pointOf({ lane: lane.id, step: step.id, persona: null }))
    const last = parts.at(-1)
    if (last?.stage !== step.place.stage) parts.push({ stage: step.place.stage, column, x: at.x, w: at.w, point, amount: amountOf(point) })
    else parts[parts.length - 1] = { ...last, w: last.w + at.w, ...(last.amount === null && amountOf(point) !== null ? { column, point, amount: amountOf(point) } : {}) }
  }
  return parts
}

function amountOf(point: Point | undefined): number | null {
  return point?.amount === undefined ? null : Math.max(0, point.amount)
}

/** Draws the lane. */
export function funnelDrawing(context: DrawingContext): Drawing {
  const { env, lane, steps } = context
  const tone = lane.colour ?? 'teal'
  const unit = unitOf(lane)
  const parts = partsOf(context)
  const known = parts.filter((part): part is Part & { amount: number } => part.amount !== null)
  const first = known[0]?.amount ?? 0
  const most = Math.max(0, ...known.map(({ amount }) => amount))
  const { step } = boundsOf([most])
  const half = (amount: number) => (most >= 1e-6 ? Math.max(1, (amount / most) * HALF) : 1)
  const drops = known.slice(1).map((part, i) => ({ from: known[i]!, part, change: known[i]!.amount > 0 ? part.amount / known[i]!.amount - 1 : 0 }))
  const leak = drops.reduce<number>((least, { change }) => Math.min(least, change), 0)
  const over: Prim[] = []
  for (const [i, part] of known.entries()) {
    const next = known[i + 1]
    const [a, b] = [half(part.amount), next ? half(next.amount) : half(part.amount)]
    const start = part.x + (i === 0 ? 8 : BEND / 2)
    const end = part.x + part.w - (next ? BEND / 2 : 8)
    over.push({ t: 'path', d: `M${num(start)} ${num(MIDDLE - a)}L${num(end)} ${num(MIDDLE - a)}L${num(end)} ${num(MIDDLE + a)}L${num(start)} ${num(MIDDLE + a)}Z`, fill: `edge-${tone}`, alpha: 0.9 })
    if (!next) continue
    const to = next.x + BEND / 2
    const bend = Math.min((to - end) / 2, BEND / 2)
    over.push({ t: 'path', d: `M${num(end)} ${num(MIDDLE - a)}C${num(end + bend)} ${num(MIDDLE - a)} ${num(to - bend)} ${num(MIDDLE - b)} ${num(to)} ${num(MIDDLE - b)}L${num(to)} ${num(MIDDLE + b)}C${num(to - bend)} ${num(MIDDLE + b)} ${num(end + bend)} ${num(MIDDLE + a)} ${num(end)} ${num(MIDDLE + a)}Z`, fill: `edge-${tone}`, alpha: 0.45 })
  }
  for (const [i, { x, w, amount }] of known.entries()) {
    over.push(...label(context, amountText(env, amount, unit), { x: x + 14, y: 14, w: w - 28, size: 'stage', weight: 600, fill: 'ink', align: 'side' }))
    if (i > 0 && first > 0) over.push(...label(context, env.say('numbers.of_first', { share: shareText(env, amount / first) }), { x: x + 14, y: 36, w: w - 28, align: 'side' }))
  }
  for (const { from, part, change } of drops) {
    if (change === 0) continue
    const worst = change < 0 && change === leak
    const word = env.say(change < 0 ? 'numbers.lost' : 'numbers.gained', { share: shareText(env, Math.abs(change)) })
    const room = Math.min(200, from.w / 2 + part.w / 2 - 8)
    const { prims, used } = pill(context, word, change > 0 ? { text: 'good', fill: 'good-soft' } : { text: worst ? 'text-rose' : 'ink2', fill: worst ? 'bad-soft' : 'band', weight: worst ? 600 : 400 }, room)
    const x = part.x - used / 2
    over.push({ t: 'path', d: `M${num(part.x)} ${num(MIDDLE + Math.max(half(from.amount), 8) + 4)}L${num(part.x)} ${LEAKS - 3}`, stroke: worst ? 'bad' : 'line', sw: 1.5 }, ...movePrims(prims, x, LEAKS))
  }
  const points = parts.flatMap(({ column, x, w, point, amount }): Drawing['points'] => {
    const at = steps[column]!
    const base = { id: pointOf({ lane: lane.id, step: at.id, persona: null }), step: at.id, persona: null, column, x: x + w / 2, r: 9, name: '' }
    if (amount === null) return [{ ...base, set: false, value: 0, y: MIDDLE, text: '', prims: emptyPlace(`edge-${tone}`) }]
    const rank = known.findIndex((part) => part.column === column)
    const drop = drops[rank - 1]?.change ?? 0
    const marks = [
      ...(rank > 0 && first > 0 ? [env.say('numbers.of_first', { share: shareText(env, amount / first) })] : []), ...(drop === 0 ? [] : [env.say(drop < 0 ? 'numbers.lost' : 'numbers.gained', { share: shareText(env, Math.abs(drop)) })]),
      ...(point?.assumed ? [env.say('map.assumed')] : []), ...(point?.note ? [point.note] : []),
    ]
    return [{ ...base, set: true, value: amount, y: MIDDLE - half(amount), text: amountText(env, amount, unit), prims: [{ t: 'path', d: circle(0, 0, 4.5), fill: 'paper', stroke: `edge-${tone}`, sw: 2 }, ...(point?.note ? notePrims(18, 0) : [])], ...(marks.length > 0 ? { marks } : {}) }]
  })
  return { h: HEIGHT, under: [{ t: 'path', d: `M0 ${MIDDLE}L${num(context.columns.reduce((end, { x, w }) => Math.max(end, x + w), 0))} ${MIDDLE}`, stroke: 'hair', sw: 1, dash: [2, 5] }], over, points, scale: { values: 'amount', top: TOP, bottom: MIDDLE, high: most >= 1e-6 ? most : 100, low: 0, step, bounded: false } }
}
