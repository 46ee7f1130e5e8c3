import type { IconName } from '../base/icons'
import type { Block } from './card-face'
import type { FaceContext } from './lane-model'
import { TYPE } from './metrics'
import { movePrims } from './mirror'
import type { Ink, Tone } from './palette'
import { box, circle, num, rounded } from './path'
import type { Prim } from './prims'
import { linePrims, oneLine, wrap } from './text'

type Words = Pick<FaceContext, 'env' | 'direction'>

/** A tile with an icon and a name in two lines at most: what a card is headed by. */
export function iconHead(context: Words, icon: IconName, name: string, tone: Tone, room: number): Block {
  const { size, line } = TYPE.small
  const { lines } = wrap(context.env, name, { size, weight: 600, width: room - 34, max: 2, fallback: context.direction })
  const h = Math.max(24, lines.length * line)
  return {
    h, used: room,
    prims: [
      ...movePrims([{ t: 'rect', x: 0, y: 0, w: 26, h: 24, r: 6, fill: `edge-${tone}` }, { t: 'icon', name: icon, x: 5, y: 4, size: 16, stroke: 'card', sw: 2 }], 0, (h - 24) / 2),
      ...linePrims(lines, 34, (h - lines.length * line) / 2, room - 34, { size, lineHeight: line, weight: 600, fill: `text-${tone}`, align: 'side', direction: context.direction }),
    ],
  }
}

/** A small mark with words beside it, as many lines as they need. */
export function remark(context: Words, icon: IconName | null, words: string, ink: Ink, room: number, weight: 400 | 600 = 400): Block {
  const { size, line } = TYPE.small
  const indent = icon ? 20 : 0
  const { lines } = wrap(context.env, words, { size, weight, width: room - indent, fallback: context.direction })
  return {
    h: lines.length * line, used: lines.length === 1 ? indent + Math.ceil(lines[0]!.w) : room,
    prims: [
      ...(icon ? [{ t: 'icon', name: icon, x: 0, y: 1, size: 14, stroke: ink, sw: 2 } satisfies Prim] : []),
      ...linePrims(lines, indent, 0, room - indent, { size, lineHeight: line, weight, fill: ink, align: lines.length === 1 ? 'side' : 'own', direction: context.direction }),
    ],
  }
}

/** Blocks below each other; null when there are none. */
export function stack(blocks: readonly (Block | null)[], gap = 4): Block | null {
  const given = blocks.filter((block) => block !== null)
  const prims: Prim[] = []
  let y = 0
  for (const block of given) {
    prims.push(...movePrims(block.prims, 0, y))
    y += block.h + gap
  }
  return given.length === 0 ? null : { h: y - gap, used: given.at(-1)!.used, prims }
}

/** Dots on a line of which the first `value` are full, with a word behind them: how far or how often. */
export function track(context: Words, value: number, of: number, word: string, tone: Tone, room: number): Block {
  const { size, line } = TYPE.small
  const step = 16
  const last = (of - 1) * step
  const dot = (i: number): Prim => (i < value ? { t: 'path', d: circle(5 + i * step, 8, 4), fill: `edge-${tone}` } : { t: 'path', d: circle(5 + i * step, 8, 3.5), fill: 'card', stroke: `edge-${tone}`, sw: 1 })
  const x = last + 18
  const text = oneLine(context.env, word, size, 400, room - x, context.direction)
  return {
    h: 16, used: x + Math.ceil(text.w),
    prims: [
      { t: 'path', d: `M5 8L${num(5 + last)} 8`, stroke: `edge-${tone}`, sw: 1.5, alpha: 0.5 },
      ...Array.from({ length: of }, (_, i) => dot(i)),
      ...linePrims([text], x, 0, Math.ceil(text.w), { size, lineHeight: line, weight: 400, fill: `text-${tone}`, align: 'side', direction: context.direction }),
    ],
  }
}

const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u

/** The first letters of a name's first and last word; letters of joined scripts stay apart. */
export function initials(env: Words['env'], name: string): string {
  const words = name.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim().split(/\s+/).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => (word === undefined ? [] : [env.text.graphemes(word)[0]!]))
  return letters.join(letters.some((letter) => JOINED.test(letter)) ? '\u200c' : '').toLocaleUpperCase()
}

/** A disc with a name's initials, 24 across; a person where there is no name yet. */
export function disc(context: Words, name: string, tone: Tone): readonly Prim[] {
  const letters = initials(context.env, name)
  const ground: Prim = { t: 'path', d: circle(12, 12, 12), fill: `edge-${tone}` }
  if (letters === '') return [ground, { t: 'icon', name: 'user', x: 5, y: 5, size: 14, stroke: 'card', sw: 2 }]
  return [ground, ...linePrims([oneLine(context.env, letters, 11, 600, 40, context.direction)], -8, 4, 40, { size: 11, lineHeight: 16, weight: 600, fill: 'card', align: 'center', direction: context.direction })]
}

/** A bubble of thought: a soft round ground with two smaller ones that lead to who thinks; `FOOT` of its height is theirs. */
export function bubbleGround(tone: Tone): (w: number, h: number, assumed: boolean) => Prim[] {
  const look = { fill: `ground-${tone}`, stroke: `edge-${tone}` } as const
  return (w, h, assumed) => {
    const r = Math.min(20, (h - FOOT) / 2) - 0.5
    return [
      { t: 'path', d: box(0.5, 0.5, w - 1, h - FOOT - 1, [r, r, r, r]), ...look, ...outlined(assumed) },
      { t: 'path', d: circle(26, h - 6, 4.5), ...look, sw: 1 },
      { t: 'path', d: circle(16, h - 2.5, 2), ...look, sw: 1 },
    ]
  }
}

// The line round a ground: whole, or dashed as everything is that rests on an assumption.
function outlined(assumed: boolean): { readonly sw: number; readonly dash?: readonly number[] } {
  return assumed ? { sw: 1.5, dash: [4, 4] } : { sw: 1 }
}

export const FOOT = 12

/** A sheet with a tail, as for what somebody says; `FOOT` of its height is the tail's. */
export function speechGround(tone: Tone): (w: number, h: number, assumed: boolean) => Prim[] {
  return (w, h, assumed) => {
    const bottom = h - FOOT
    const d = rounded([{ x: 0.5, y: 0.5 }, { x: w - 0.5, y: 0.5 }, { x: w - 0.5, y: bottom }, { x: 36, y: bottom }, { x: 22, y: h - 1 }, { x: 22, y: bottom }, { x: 0.5, y: bottom }], 8, true)
    return [{ t: 'path', d, fill: `ground-${tone}`, stroke: `edge-${tone}`, ...outlined(assumed) }]
  }
}

/** A plain block with square corners and a strong top edge: how a company works inside. */
export function blockGround(tone: Tone): (w: number, h: number, assumed: boolean) => Prim[] {
  return (w, h, assumed) => [{ t: 'path', d: box(0.5, 0.5, w - 1, h - 1, [1.5, 1.5, 1.5, 1.5]), fill: 'card', stroke: `edge-${tone}`, ...outlined(assumed) }, { t: 'rect', x: 0, y: 0, w, h: 3, r: 1, fill: `edge-${tone}` }]
}

/** A card with a double line round it: what counts most. */
export function framedGround(tone: Tone): (w: number, h: number, assumed: boolean) => Prim[] {
  return (w, h, assumed) => [{ t: 'rect', x: 0, y: 0, w, h, r: 8, fill: `ground-${tone}`, stroke: `edge-${tone}`, sw: 2, shadow: true }, { t: 'path', d: box(4.5, 4.5, w - 9, h - 9, [4.5, 4.5, 4.5, 4.5]), stroke: `edge-${tone}`, ...outlined(assumed) }]
}

/** A dashed outline: what is asked and not known yet. */
export function dashedGround(tone: Tone): (w: number, h: number) => Prim[] {
  return (w, h) => [{ t: 'path', d: rounded([{ x: 0.75, y: 0.75 }, { x: w - 0.75, y: 0.75 }, { x: w - 0.75, y: h - 0.75 }, { x: 0.75, y: h - 0.75 }], 8, true), fill: `ground-${tone}`, stroke: `edge-${tone}`, sw: 1.5, dash: [4, 4] }]
}
