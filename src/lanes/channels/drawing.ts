import { channelOf, CHANNELS } from '../../core/document/channels'
import { pointOf } from '../../core/document/records'
import type { CardId } from '../../core/base/ids'
import { label } from '../../core/layout/amounts'
import type { Drawing, DrawingContext } from '../../core/layout/lane-model'
import { circle, num } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { LONGEST, MOST, shownChannels } from './shown'

const ROW = 28
const FOOT = 14
const DOT = 7

interface Use { readonly own: boolean; readonly card: CardId | null }

/** The rows of the matrix, in the order of the list of channels with own ones last, and who uses them at which column. */
export function rowsOf({ lane, steps, points, cards }: Pick<DrawingContext, 'lane' | 'steps' | 'points' | 'cards'>): { readonly channel: string; readonly uses: ReadonlyMap<number, Use> }[] {
  const rows = new Map<string, Map<number, Use>>()
  const row = (channel: string) => {
    let uses = rows.get(channel)
    if (!uses) rows.set(channel, (uses = new Map()))
    return uses
  }
  for (const channel of shownChannels(lane.settings?.['channels'])) row(channel)
  const column = new Map(steps.map(({ id }, i) => [id, i]))
  for (const point of points) {
    const at = column.get(point.step)
    if (point.row !== undefined && at !== undefined) row(point.row).set(at, { own: true, card: null })
  }
  for (const { card, from, to } of cards) {
    const channel = typeof card.data['channel'] === 'string' ? card.data['channel'].trim().slice(0, LONGEST) : ''
    if (channel === '') continue
    for (let at = from; at <= Math.min(to, steps.length - 1); at++) row(channel).set(at, { own: row(channel).get(at)?.own ?? false, card: card.id })
  }
  const order = new Map(CHANNELS.map(({ id }, i) => [id, i]))
  const known = [...rows].map(([channel, uses]) => ({ channel, uses }))
  return known.sort((a, b) => (order.get(a.channel) ?? Infinity) - (order.get(b.channel) ?? Infinity) || (a.channel < b.channel ? -1 : 1)).slice(0, MOST)
}

/** Draws the lane. */
export function channelsDrawing(context: DrawingContext): Drawing {
  const { env, lane, steps, columns } = context
  const tone = lane.colour ?? 'teal'
  const rows = rowsOf(context)
  const top = context.headHeight
  const width = columns.reduce((end, { x, w }) => Math.max(end, x + w), 0)
  const y = (i: number) => top + i * ROW + ROW / 2
  const nameOf = (channel: string) => (channelOf(channel) ? env.say(`lanes.channel_${channel}`) : channel)
  const middle = (column: number) => columns[column]!.x + columns[column]!.w / 2
  const under: Prim[] = rows.flatMap((_, i): Prim[] => [{ t: 'path', d: `M0 ${num(y(i))}L${num(width)} ${num(y(i))}`, stroke: 'hair', sw: 1 }])
  for (const [i, { uses }] of rows.entries()) {
    for (let column = 1; column < columns.length; column++) if (uses.has(column) && uses.has(column - 1)) under.push({ t: 'path', d: `M${num(middle(column - 1))} ${num(y(i))}L${num(middle(column))} ${num(y(i))}`, stroke: `edge-${tone}`, sw: 4, alpha: 0.45 })
  }
  const points = steps.flatMap((step, column): Drawing['points'] => (columns[column] ? rows.map(({ channel, uses }, i) => {
    const use = uses.get(column)
    const base = { id: pointOf({ lane: lane.id, step: step.id, persona: null, row: channel }), step: step.id, persona: null, row: channel, column, x: middle(column), y: y(i), r: DOT, name: nameOf(channel) }
    if (!use) return { ...base, set: false, value: 0, text: env.say('numbers.not_used'), prims: [{ t: 'path', d: circle(0, 0, DOT - 1), fill: 'paper', stroke: `edge-${tone}`, sw: 1.5, dash: [3, 3], alpha: 0.7 } satisfies Prim] }
    const dot: Prim = { t: 'path', d: circle(0, 0, DOT), fill: `edge-${tone}`, stroke: 'paper', sw: 2 }
    return { ...base, set: true, value: 1, text: env.say('numbers.used'), prims: [dot], ...(use.card && !use.own ? { card: use.card, marks: [env.say('numbers.from_card')] } : {}) }
  }) : []))
  const empty = rows.length === 0 ? label(context, env.say('numbers.no_channels'), { x: 14, y: top / 2 - 8, w: Math.max(0, width - 28), fill: 'ink3', align: 'side' }) : []
  return {
    h: rows.length === 0 ? top : top + rows.length * ROW + FOOT, under: [...under, ...empty], over: [], points,
    scale: { values: 'dot', top, bottom: top + Math.max(1, rows.length) * ROW, high: 1, low: 0, step: 1, bounded: true },
    head: (headWidth) => rows.flatMap(({ channel }, i): Prim[] => [{ t: 'icon', name: channelOf(channel)?.icon ?? 'map-pin', x: 16, y: y(i) - 8, size: 16, stroke: `text-${tone}`, sw: 2 }, ...label(context, nameOf(channel), { x: 40, y: y(i) - 8, w: headWidth - 52, align: 'side' })]),
  }
}
