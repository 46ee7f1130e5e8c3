import { durationText, emptyPlace, label } from '../../core/layout/amounts'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { box, circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { secondsOf, stepSeconds } from '../../core/layout/widths'

const HEIGHT = 100
const STAGES = 44
const BAR = 62
const THICK = 12
const PAD = 14


/** Draws the lane. */
export function timelineDrawing(context: DrawingContext): Drawing {
  const { env, lane, steps, stages, columns } = context
  const tone = lane.colour ?? 'indigo'
  const seconds = stepSeconds(steps, stages)
  const longest = Math.max(1, ...steps.map(({ duration }) => (duration ? secondsOf({ min: duration.max ?? duration.min, unit: duration.unit }) : 0)), ...seconds.map((time) => time ?? 0))
  const known = seconds.filter((time): time is number => time !== null && time > 0)
  // Minutes beside months are only to be seen on a scale of powers.
  const powers = known.length > 1 && Math.max(...known) / Math.min(...known) > 40
  const part = (time: number) => (time <= 0 ? 0 : powers ? Math.max(0.04, Math.log1p(time) / Math.log1p(longest)) : Math.max(0.04, time / longest))
  const over: Prim[] = []
  const bar = (x: number, w: number, ink: 'strong' | 'soft') => over.push({ t: 'path', d: box(x, BAR, Math.max(4, w), THICK, [6, 6, 6, 6].map((r) => Math.min(r, Math.max(4, w) / 2)) as [number, number, number, number]), fill: `edge-${tone}`, ...(ink === 'soft' ? { alpha: 0.4 } : {}) })
  const points = steps.flatMap((step, column): Drawing['points'] => {
    const at = columns[column]
    if (!at) return []
    const room = Math.max(4, at.w - 2 * PAD)
    over.push({ t: 'path', d: box(at.x + PAD, BAR, room, THICK, [6, 6, 6, 6]), fill: 'band', stroke: 'hair', sw: 1 })
    const { duration } = step
    const base = { id: step.id, step: step.id, persona: null, column, r: 8, name: '' }
    if (!duration) {
      const share = seconds[column] ?? null
      const stage = stages.find(({ id }) => id === step.place.stage)
      if (share !== null) {
        bar(at.x + PAD, room * part(share), 'soft')
        over.push(...label(context, env.say('numbers.share_of_stage', { name: stage?.title ?? '' }), { x: at.x + PAD, y: 38, w: room, fill: 'ink3', align: 'side' }))
      }
      return [{ ...base, set: false, value: 0, x: at.x + at.w / 2, y: BAR + THICK / 2, text: '', prims: emptyPlace(`edge-${tone}`) }]
    }
    const { min, max, unit } = duration
    const [least, most] = [room * part(secondsOf({ min, unit })), room * part(secondsOf({ min: max ?? min, unit }))]
    if (max !== undefined) bar(at.x + PAD, most, 'soft')
    bar(at.x + PAD, least, 'strong')
    over.push(...label(context, durationText(env, duration), { x: at.x + PAD, y: 38, w: room, weight: 600, fill: 'ink', align: 'side' }))
    return [{ ...base, set: true, value: min, x: at.x + PAD + Math.max(4, least), y: BAR + THICK / 2, text: durationText(env, duration), prims: [{ t: 'path', d: circle(0, 0, 6), fill: 'paper', stroke: `edge-${tone}`, sw: 2.5 }] }]
  })
  const brackets = stages.flatMap((stage): Prim[] => {
    const own = steps.flatMap((step, i) => (step.place.stage === stage.id && columns[i] ? [columns[i]] : []))
    const [from, to] = [own[0], own.at(-1)]
    if (!stage.duration || !from || !to) return []
    const [a, b] = [from.x + PAD, Math.max(from.x + PAD + 4, to.x + to.w - PAD)]
    const y = HEIGHT + 6
    return [{ t: 'path', d: `M${num(a)} ${y - 6}L${num(a)} ${y}L${num(b)} ${y}L${num(b)} ${y - 6}`, stroke: `edge-${tone}`, sw: 1.5 }, ...label(context, durationText(env, stage.duration), { x: a, y: y + 6, w: b - a, weight: 600, fill: `text-${tone}` })]
  })
  return { h: HEIGHT + (brackets.length > 0 ? STAGES - 8 : 0), under: [], over: [...over, ...brackets], points, scale: { values: 'duration', top: BAR, bottom: BAR + THICK, high: 1, low: 0, step: 1, bounded: false } }
}
