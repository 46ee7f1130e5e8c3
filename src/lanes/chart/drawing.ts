import { notePrims } from '../../core/layout/shapes'
import { amountText, across, boundsOf, emptyPlace, label, unitOf } from '../../core/layout/amounts'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { box, circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { pointOf } from '../../core/document/records'

const HEIGHT = 208
const TOP = 36
const BOTTOM = 172


/** Draws the lane. */
export function chartDrawing(context: DrawingContext): Drawing {
  const { env, lane, steps, columns, points } = context
  const tone = lane.colour ?? 'blue'
  const unit = unitOf(lane)
  const byId = new Map(points.map((point) => [point.id, point]))
  const values = steps.map((step) => byId.get(pointOf({ lane: lane.id, step: step.id, persona: null })))
  const scale = boundsOf(values.flatMap((point) => (point?.amount === undefined ? [] : [point.amount])))
  const y = (value: number) => TOP + ((scale.high - value) / (scale.high - scale.low || 1)) * (BOTTOM - TOP)
  const width = columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const marks = [...new Set([scale.high, scale.low, (scale.high + scale.low) / 2, 0])]
  const over: Prim[] = []
  const places = steps.flatMap((step, column): Drawing['points'] => {
    const at = columns[column]
    if (!at) return []
    const point = values[column]
    const middle = at.x + at.w / 2
    const base = { id: pointOf({ lane: lane.id, step: step.id, persona: null }), step: step.id, persona: null, column, x: middle, r: 9, name: '' }
    if (point?.amount === undefined) return [{ ...base, set: false, value: 0, y: y(0), text: '', prims: emptyPlace(`edge-${tone}`) }]
    const { amount, note, assumed } = point
    const w = Math.min(96, at.w * 0.45)
    const [top, bottom] = [Math.min(y(amount), y(0)), Math.max(y(amount), y(0))]
    const r = Math.min(6, (bottom - top) / 2)
    const outline = box(middle - w / 2, top, w, Math.max(1, bottom - top), amount >= 0 ? [r, r, 0, 0] : [0, 0, r, r])
    over.push(assumed ? { t: 'path', d: outline, fill: `ground-${tone}`, stroke: `edge-${tone}`, sw: 1.5, dash: [1, 5] } : { t: 'path', d: outline, fill: `edge-${tone}`, alpha: 0.85 })
    over.push(...label(context, amountText(env, amount, unit), { x: at.x + 8, y: amount >= 0 ? top - 26 : bottom + 10, w: at.w - 16, weight: 600, fill: 'ink' }))
    const said = [...(assumed ? [env.say('map.assumed')] : []), ...(note ? [note] : [])]
    const handle: Prim = { t: 'path', d: circle(0, 0, 4.5), fill: 'paper', stroke: `edge-${tone}`, sw: 2 }
    return [{ ...base, set: true, value: amount, y: y(amount), text: amountText(env, amount, unit), prims: note ? [handle, ...notePrims(w / 2, 0)] : [handle], ...(said.length > 0 ? { marks: said } : {}) }]
  })
  return {
    h: HEIGHT, under: marks.map((value) => across(y(value), width, value === 0)), over,
    scale: { values: 'amount', top: TOP, bottom: BOTTOM, ...scale, bounded: false }, points: places,
    head: (headWidth) => marks.flatMap((value) => label(context, amountText(env, value), { x: headWidth - 76, y: Number(num(y(value) - 8)), w: 64, align: 'end' })),
  }
}
