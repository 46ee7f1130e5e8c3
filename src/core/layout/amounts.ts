import type { Duration } from '../document/optional'
import type { Lane } from '../document/records'
import { TYPE } from './metrics'
import type { Ink } from './palette'
import { circle, num } from './path'
import type { Prim } from './prims'
import { linePrims, oneLine } from './text'
import type { DrawEnv } from './text-engine'

type Words = Pick<DrawEnv, 'say' | 'number'>

/** What the numbers of a lane are in, '' when nobody has said. */
export function unitOf({ settings }: Lane): string {
  const unit = settings?.['unit']
  return typeof unit === 'string' ? unit.trim().slice(0, 20) : ''
}

function rounded(value: number, digits: number): number {
  const by = 10 ** digits
  return Math.round(value * by) / by + 0
}

/** The sign of a currency, which some languages write before the number. */
const CURRENCY = /^\p{Sc}$/u

/** A number with its unit, as the map's language writes it. */
export function amountText({ say, number }: Words, value: number, unit = ''): string {
  const n = rounded(value, Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0)
  return unit === '' ? number(n) : unit === '%' ? say('numbers.percent', { n }) : say(CURRENCY.test(unit) ? 'numbers.with_currency' : 'numbers.with_unit', { value: number(n), unit })
}

/** A part of a whole (0 to 1) in percent. */
export function shareText({ say }: Words, share: number): string {
  return say('numbers.percent', { n: rounded(share * 100, 1) })
}

/** How long something takes: "3–5 days". */
export function durationText({ say, number }: Words, { min, max, unit }: Duration): string {
  const text = max === undefined ? number(rounded(min, 2)) : say('numbers.span', { low: number(rounded(min, 2)), high: number(rounded(max, 2)) })
  return say(`numbers.last_${unit}`, { text, n: max ?? min })
}

/** Round bounds that hold some numbers and nothing, with room to grow upwards, and the step between numbers people would choose. */
export function boundsOf(values: readonly number[]): { readonly low: number; readonly high: number; readonly step: number } {
  // What is next to nothing is nothing.
  const some = values.filter((value) => Math.abs(value) >= 1e-6)
  const most = Math.max(0, ...some)
  const least = Math.min(0, ...some)
  const high = most > 0 ? roundUp(most * 1.15) : least < 0 ? 0 : 100
  const low = least < 0 ? -roundUp(-least * 1.15) : 0
  return { low, high, step: roundUp((high - low) / 100) }
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const lead = value / power
  return rounded((lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power, 9)
}

export interface Label { readonly x: number; readonly y: number; readonly w: number; readonly size?: 'small' | 'body' | 'stage'; readonly weight?: 400 | 600; readonly fill?: Ink; readonly align?: 'side' | 'center' | 'end' }

/** One line of text in a box of width `w`, its top at y. */
export function label(context: { readonly env: DrawEnv; readonly direction: 'ltr' | 'rtl' }, text: string, { x, y, w, size = 'small', weight = 400, fill = 'ink2', align = 'center' }: Label): Prim[] {
  const { size: px, line } = TYPE[size]
  // In the narrow column of a folded stage there is no room for words.
  if (w < px) return []
  return linePrims([oneLine(context.env, text, px, weight, w, context.direction)], x, y, w, { size: px, lineHeight: line, weight, fill, align, direction: context.direction })
}

/** A faint place where a number is missing. */
export function emptyPlace(ink: Ink): Prim[] {
  return [{ t: 'path', d: circle(0, 0, 8), fill: 'paper', stroke: ink, sw: 1.5, dash: [3, 3], alpha: 0.7 }, { t: 'path', d: 'M-3 0L3 0M0 -3L0 3', stroke: ink, sw: 1.5, alpha: 0.7 }]
}

/** A hairline across the columns. */
export function across(y: number, width: number, strong = false): Prim {
  return strong ? { t: 'path', d: `M0 ${num(y)}L${num(width)} ${num(y)}`, stroke: 'line', sw: 1.5 } : { t: 'path', d: `M0 ${num(y)}L${num(width)} ${num(y)}`, stroke: 'hair', sw: 1, dash: [2, 5] }
}
