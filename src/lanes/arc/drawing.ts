import { pointOf } from '../../core/document/records'
import { across, emptyPlace, label } from '../../core/layout/amounts'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { notePrims } from '../../core/layout/shapes'
import { circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { monotone } from '../../core/layout/spline'

const HEIGHT = 184
const TOP = 40
const BOTTOM = 152
const LEVELS = [[100, 'high'], [50, 'medium'], [0, 'low']] as const


/** Draws the lane. */
export function arcDrawing(context: DrawingContext): Drawing {
  const { env, lane, steps, columns, points } = context
  const ink = `edge-${lane.colour ?? 'violet'}` as const
  const y = (value: number) => TOP + ((100 - value) / 100) * (BOTTOM - TOP)
  const width = columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const byId = new Map(points.map((point) => [point.id, point]))
  const places = steps.flatMap((step, column): Drawing['points'] => {
    const at = columns[column]
    if (!at) return []
    const id = pointOf({ lane: lane.id, step: step.id, persona: null })
    const point = byId.get(id)
    const base = { id, step: step.id, persona: null, column, x: at.x + at.w / 2, r: 9, name: '' }
    if (point?.amount === undefined) return [{ ...base, set: false, value: 50, y: y(50), text: '', prims: emptyPlace(ink) }]
    const value = Math.max(0, Math.min(100, point.amount))
    const prims: Prim[] = [{ t: 'path', d: circle(0, 0, 8), fill: 'paper', stroke: ink, sw: 3 }, ...label(context, env.number(Math.round(value)), { x: -40, y: -30, w: 80, weight: 600, fill: 'ink' }), ...(point.note ? notePrims(12, -8) : [])]
    const said = [...(point.assumed ? [env.say('map.assumed')] : []), ...(point.note ? [point.note] : [])]
    return [{ ...base, set: true, value, y: y(value), text: env.number(Math.round(value)), prims, ...(said.length > 0 ? { marks: said } : {}) }]
  })
  const dots = places.filter(({ set }) => set)
  const over: Prim[] = []
  if (dots.length > 1) {
    const line = monotone(dots)
    over.push({ t: 'path', d: `${line}L${num(dots.at(-1)!.x)} ${num(y(0))}L${num(dots[0]!.x)} ${num(y(0))}Z`, fill: ink, alpha: 0.16 }, { t: 'path', d: line, stroke: ink, sw: 4 })
  }
  return {
    h: HEIGHT, under: LEVELS.map(([value]) => across(y(value), width, value === 0)), over, points: places,
    scale: { values: 'amount', top: TOP, bottom: BOTTOM, high: 100, low: 0, step: 5, bounded: true },
    head: (headWidth) => LEVELS.flatMap(([value, word]) => label(context, env.say(`numbers.${word}`), { x: headWidth - 76, y: y(value) - 8, w: 64, align: 'end' })),
  }
}
