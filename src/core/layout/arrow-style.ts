import type { ArrowKind } from '../document/records'
import type { Ink } from './palette'
import { circle, num, type Dot } from './path'
import type { Prim } from './prims'

export type ArrowHead = 'full' | 'open' | 'bar' | 'hollow' | 'double'

/** How a kind of arrow is told from the others: colour, dash and head together, never colour alone. */
export interface ArrowStyle { readonly ink: Ink; readonly dash?: readonly number[]; readonly head: ArrowHead; readonly tail: 'none' | 'dot' | 'diamond' }

export const ARROW_STYLES: Readonly<Record<ArrowKind, ArrowStyle>> = {
  next: { ink: 'arrow', head: 'full', tail: 'none' },
  loop: { ink: 'loop', dash: [6, 5], head: 'full', tail: 'dot' },
  skip: { ink: 'arrow', dash: [14, 6], head: 'open', tail: 'none' },
  branch: { ink: 'edge-indigo', head: 'full', tail: 'diamond' },
  dropoff: { ink: 'bad', dash: [1, 6], head: 'bar', tail: 'none' },
  reentry: { ink: 'good', dash: [6, 5], head: 'hollow', tail: 'dot' },
  handoff: { ink: 'edge-violet', head: 'double', tail: 'none' },
}

/** How far before its tip a line ends, so that it does not show through the head. */
export const HEAD = 8

/** The head of an arrow at its tip, and its tail, for a line that arrives along (dx, dy) and leaves at `start`. */
export function arrowMarks({ ink, head, tail }: ArrowStyle, start: Dot, tip: Dot, dx: number, dy: number): Prim[] {
  const at = (back: number, side: number) => `${num(tip.x - dx * back - dy * side)} ${num(tip.y - dy * back + dx * side)}`
  const triangle = (from: number) => `M${at(from, 0)}L${at(from + HEAD + 1, 5)}L${at(from + HEAD + 1, -5)}Z`
  const prims: Prim[] = []
  if (tail === 'dot') prims.push({ t: 'path', d: circle(start.x, start.y, 3.5), fill: ink })
  if (tail === 'diamond') prims.push({ t: 'path', d: `M${num(start.x - 5)} ${num(start.y)}L${num(start.x)} ${num(start.y - 5)}L${num(start.x + 5)} ${num(start.y)}L${num(start.x)} ${num(start.y + 5)}Z`, fill: ink })
  if (head === 'full') prims.push({ t: 'path', d: triangle(0), fill: ink })
  if (head === 'hollow') prims.push({ t: 'path', d: triangle(1), fill: 'paper', stroke: ink, sw: 1.5 })
  if (head === 'double') prims.push({ t: 'path', d: triangle(0) + triangle(6), fill: ink })
  if (head === 'open') prims.push({ t: 'path', d: `M${at(HEAD, 5)}L${at(0.5, 0)}L${at(HEAD, -5)}`, stroke: ink, sw: 2 })
  if (head === 'bar') prims.push({ t: 'path', d: `M${at(1, 6)}L${at(1, -6)}M${at(6, 6)}L${at(6, -6)}`, stroke: ink, sw: 2 })
  return prims
}
