import type { Card } from '../../core/document/records'
import { amountText } from '../../core/layout/amounts'
import { cardFace, toneOf, type Block } from '../../core/layout/card-face'
import { stack } from '../../core/layout/card-parts'
import type { Face, FaceContext, LaneModel } from '../../core/layout/lane-model'
import { movePrims } from '../../core/layout/mirror'
import type { Tone } from '../../core/layout/palette'
import { box, circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { linePrims, oneLine, wrap } from '../../core/layout/text'
import { isMet, metricOf, trendOf, type Metric } from './metric'

/** A card of numbers: what it is, large; how it has come about; what it should be. */
export function metricFace(card: Card, width: number, context: FaceContext): Face {
  const tone = toneOf(card, context, 'blue')
  const metric = metricOf(card.data)
  return cardFace(card, width, context, { tone, shape: 'note', top: (room) => stack([name(context, metric, tone, room), figure(context, metric, room), spark(metric, tone, room), aims(context, metric, room)], 6), ...(isMet(metric) ? { bottom: (room: number) => words(context, context.env.say('numbers.met'), 'text-green', room) } : {}) })
}

function words(context: FaceContext, text: string, fill: 'ink2' | 'ink3' | 'text-green', room: number): Block {
  const { lines } = wrap(context.env, text, { size: 12, weight: 400, width: room, fallback: context.direction })
  return { h: lines.length * 16, used: lines.length === 1 ? Math.ceil(lines[0]!.w) : room, prims: linePrims(lines, 0, 0, room, { size: 12, lineHeight: 16, weight: 400, fill, align: 'side', direction: context.direction }) }
}

function name(context: FaceContext, { metric }: Metric, tone: Tone, room: number): Block | null {
  if (!metric) return null
  const { lines } = wrap(context.env, context.env.say(`numbers.metric_${metric}`), { size: 12, weight: 600, width: room, max: 2, fallback: context.direction })
  return { h: lines.length * 16, used: room, prims: linePrims(lines, 0, 0, room, { size: 12, lineHeight: 16, weight: 600, fill: `text-${tone}`, align: 'side', direction: context.direction }) }
}

// The value large, and beside it how far it has come: an arrow for the way, a colour and a word for whether that is good.
function figure(context: FaceContext, metric: Metric, room: number): Block {
  const { env, direction } = context
  if (metric.value === null) return words(context, env.say('map.not_set'), 'ink3', room)
  const text = oneLine(env, amountText(env, metric.value, metric.unit), 20, 600, room, direction)
  const wide = Math.ceil(text.w)
  const prims: Prim[] = linePrims([text], 0, 0, wide, { size: 20, lineHeight: 28, weight: 600, fill: 'ink', align: 'side', direction })
  const trend = trendOf(metric)
  if (!trend) return { h: 28, used: wide, prims }
  const change = oneLine(env, amountText(env, Math.abs(trend.change), metric.unit), 12, 600, Math.max(30, room - 40), direction)
  const w = Math.ceil(change.w) + 29
  const beside = wide + 8 + w <= room
  const [x, y] = beside ? [wide + 8, 4] : [0, 30]
  const [ink, soft] = trend.good ? (['text-green', 'good-soft'] as const) : (['text-rose', 'bad-soft'] as const)
  const tip = trend.change > 0 ? 'M5 13L10 7L15 13' : 'M5 7L10 13L15 7'
  prims.push(...movePrims([{ t: 'path', d: box(0, 0, w, 20, [10, 10, 10, 10]), fill: soft }, { t: 'path', d: tip, stroke: ink, sw: 2 }, ...linePrims([change], 20, 2, w - 29, { size: 12, lineHeight: 16, weight: 600, fill: ink, align: 'side', direction })], x, y))
  return { h: beside ? 28 : 50, used: beside ? x + w : w, prims }
}

// From what it was to what it is, with the target as a dashed line.
function spark({ value, previous, target }: Metric, tone: Tone, room: number): Block | null {
  if (value === null || (previous === null && target === null)) return null
  const all = [value, previous, target].filter((one) => one !== null)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const y = (one: number) => (high === low ? 14 : 24 - ((one - low) / (high - low)) * 20)
  const prims: Prim[] = []
  if (target !== null) prims.push({ t: 'path', d: `M0 ${num(y(target))}L${num(room)} ${num(y(target))}`, stroke: 'ink3', sw: 1.5, dash: [4, 4] })
  const end = room - 6
  if (previous !== null) prims.push({ t: 'path', d: `M6 ${num(y(previous))}C${num(room / 2)} ${num(y(previous))} ${num(room / 2)} ${num(y(value))} ${num(end)} ${num(y(value))}`, stroke: `edge-${tone}`, sw: 2.5 }, { t: 'path', d: circle(6, y(previous), 3), fill: 'card', stroke: `edge-${tone}`, sw: 2 })
  prims.push({ t: 'path', d: circle(end, y(value), 4.5), fill: `edge-${tone}` })
  return { h: 30, used: room, prims }
}

function aims(context: FaceContext, { previous, target, unit }: Metric, room: number): Block | null {
  const { env } = context
  const parts = [...(previous === null ? [] : [env.say('numbers.previous_is', { value: amountText(env, previous, unit) })]), ...(target === null ? [] : [env.say('numbers.target_is', { value: amountText(env, target, unit) })])]
  return parts.length === 0 ? null : stack(parts.map((part) => words(context, part, 'ink2', room)), 0)
}

/** What is said of a card of numbers. */
export const metricDetails: LaneModel['details'] = (card) => {
  const { metric, unit, ...numbers } = metricOf(card.data)
  const known = metricOf(card.data)
  const trend = trendOf(known)
  return [
    ...(metric ? [{ key: `numbers.metric_${metric}` }] : []),
    ...(['value', 'previous', 'target'] as const).flatMap((key) => (numbers[key] === null ? [] : [{ key: `numbers.${key}_said`, values: { n: numbers[key], unit } }])),
    ...(trend ? [{ key: trend.good ? 'numbers.better' : 'numbers.worse' }] : []), ...(isMet(known) ? [{ key: 'numbers.met' }] : []),
  ]
}

export { readMetric } from './metric'
