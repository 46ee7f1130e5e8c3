import { PERSONA_COUNT_OF_STYLES } from '../document/records'
import type { Persona } from '../document/records'
import type { Ink } from './palette'
import { circle, num, rounded, type Dot } from './path'
import type { Prim } from './prims'

/** Shapes of the eight persona styles, in order: none is told by colour alone. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon', 'star', 'cross'] as const
export type Marker = (typeof MARKERS)[number]

function styleOf(persona: Pick<Persona, 'style'> | null): number {
  const style = Math.trunc(persona?.style ?? 0) % PERSONA_COUNT_OF_STYLES
  return Number.isFinite(style) ? Math.abs(style) : 0
}

/** The ink of a persona's line; `accent` for the line of everyone. */
export function personaInk(persona: Pick<Persona, 'style'> | null): Ink {
  return persona ? (`persona-${styleOf(persona)}` as Ink) : 'accent'
}

/** The marker of a persona; a circle for the line of everyone. */
export function markerOf(persona: Pick<Persona, 'style'> | null): Marker {
  return persona ? MARKERS[styleOf(persona)]! : 'circle'
}

function ring(x: number, y: number, r: number, corners: number, turn = -90): Dot[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = ((turn + (360 / corners) * i) * Math.PI) / 180
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
  })
}

/** A marker's outline around (x, y); all markers look equally large for the same r. */
export function markerPath(marker: Marker, x: number, y: number, r: number): string {
  switch (marker) {
    case 'circle': return circle(x, y, r)
    case 'square': return rounded(ring(x, y, r * 1.28, 4, -45), r * 0.3, true)
    case 'triangle': return rounded(ring(x, y + r * 0.14, r * 1.42, 3), r * 0.34, true)
    case 'diamond': return rounded(ring(x, y, r * 1.32, 4), r * 0.28, true)
    case 'pentagon': return rounded(ring(x, y + r * 0.05, r * 1.18, 5), r * 0.22, true)
    case 'hexagon': return rounded(ring(x, y, r * 1.12, 6), r * 0.2, true)
    case 'star': return rounded(ring(x, y + r * 0.05, r * 1.36, 5).flatMap((tip, i) => [tip, ring(x, y + r * 0.05, r * 0.76, 5, -54)[i]!]), r * 0.16, true)
    case 'cross': {
      const a = r * 1.14
      const b = r * 0.52
      return rounded([[-b, -a], [b, -a], [b, -b], [a, -b], [a, b], [b, b], [b, a], [-b, a], [-b, b], [-a, b], [-a, -b], [-b, -b]].map(([dx, dy]) => ({ x: x + dx!, y: y + dy! })), r * 0.2, true)
    }
  }
}

// How large a face fits into each marker, and how far below its middle.
const FACE: Readonly<Record<Marker, readonly [scale: number, down: number]>> = {
  circle: [1, 0], square: [1, 0], triangle: [0.72, 3], diamond: [0.82, 0], pentagon: [0.9, 1], hexagon: [0.95, 0], star: [0.66, 0.5], cross: [0.7, 0],
}

/** A face inside a marker: the mouth tells the value from −2 to +2. */
export function facePrims(marker: Marker, value: number, r: number, ink: Ink, ground: Ink): Prim[] {
  const [scale, down] = FACE[marker]
  const k = (r / 13) * scale
  const mood = Math.max(-2, Math.min(2, value))
  const ends = down + (3.4 - mood * 0.95) * k
  const middle = down + (3.6 + mood * 2.5) * k
  const eye = (side: number) => circle(side * 4.1 * k, down - 3 * k, 1.55 * k)
  return [
    { t: 'path', d: markerPath(marker, 0, 0, r), fill: ground, stroke: ink, sw: 2.5 },
    { t: 'path', d: eye(-1) + eye(1), fill: ink },
    { t: 'path', d: `M${num(-5 * k)} ${num(ends)}Q0 ${num(middle)} ${num(5 * k)} ${num(ends)}`, stroke: ink, sw: 1.9 },
  ]
}

/** A leaf of paper for a note, its centre at (x, y). */
export function notePrims(x: number, y: number): Prim[] {
  return [{ t: 'path', d: circle(x, y, 7.5), fill: 'paper', stroke: 'line', sw: 1 }, { t: 'path', d: `M${num(x - 3)} ${num(y - 2)}L${num(x + 3)} ${num(y - 2)}M${num(x - 3)} ${num(y + 1.5)}L${num(x + 1)} ${num(y + 1.5)}`, stroke: 'ink2', sw: 1.5 }]
}
