import type { Lane, PointLine } from '../../core/document/records'
import type { DrawingContext } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import { movePrims } from '../../core/layout/mirror'
import type { Ink } from '../../core/layout/palette'
import { circle } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { facePrims, markerPath, type Marker } from '../../core/layout/shapes'
import { notePrims } from '../../core/layout/shapes'
import { linePrims, oneLine } from '../../core/layout/text'

/** Felt, expected and hoped for: absent is what is felt. */
export const CURVE_LINES: readonly (PointLine | undefined)[] = [undefined, 'expected', 'future']

/** The message that names a line. */
export function lineWord(line: PointLine | undefined): string {
  return `curves.line_${line ?? 'felt'}`
}

interface Stroke { readonly sw: number; readonly dash?: readonly number[] }
const STROKES: Readonly<Record<PointLine | 'felt', Stroke>> = { felt: { sw: 4 }, expected: { sw: 3, dash: [12, 8] }, future: { sw: 3, dash: [14, 7, 1, 7] } }
const DOTS: readonly number[] = [1, 8]

/** How a line is drawn: each with a stroke of its own; dotted where it is assumed; thinner when the mean is the hero. */
export function strokeOf(line: PointLine | undefined, assumed: boolean, quiet: boolean): Stroke {
  const stroke = STROKES[line ?? 'felt']
  const sw = quiet ? Math.max(2, stroke.sw - 1.5) : stroke.sw
  return assumed ? { sw, dash: DOTS } : { ...stroke, sw }
}

/** The marker at a value: a face on what is felt, a full marker on what was expected, a double ring on what is hoped for. */
export function stopPrims(marker: Marker, line: PointLine | undefined, value: number, r: number, ink: Ink): Prim[] {
  if (line === undefined) return facePrims(marker, value, r, ink, 'paper')
  if (line === 'expected') return [{ t: 'path', d: markerPath(marker, 0, 0, r), fill: ink, stroke: 'paper', sw: 2 }]
  return [{ t: 'path', d: markerPath(marker, 0, 0, r), fill: 'paper', stroke: ink, sw: 2.5 }, { t: 'path', d: circle(0, 0, r * 0.36), fill: ink }]
}

/** What else there is to a value: a star at a moment of truth, a leaf of paper at one with a note. */
export function marksOf(star: boolean, note: boolean, r: number): Prim[] {
  const prims: Prim[] = []
  if (star) prims.push({ t: 'path', d: circle(-r * 0.85, -r * 0.85, 9.5), fill: 'paper' }, { t: 'path', d: markerPath('star', -r * 0.85, -r * 0.85, 7), fill: 'edge-amber', stroke: 'text-amber', sw: 1.5 })
  if (note) prims.push(...notePrims(r * 0.85, -r * 0.85))
  return prims
}

export interface CurveSettings { readonly mean: boolean; readonly spread: boolean }

/** What is drawn of several personas together. */
export function curveSettings({ settings }: Lane): CurveSettings {
  return { mean: settings?.['mean'] === true, spread: settings?.['spread'] === true }
}

export interface LegendItem { readonly word: string; readonly sample: readonly Prim[] }

/** A sample of a line, 30 wide, around y 8. */
export function sampleOf(stroke: Stroke, ink: Ink, marker: readonly Prim[]): Prim[] {
  return [{ t: 'path', d: 'M2 8L28 8', stroke: ink, ...stroke }, ...movePrims(marker, 15, 8)]
}

const LEGEND = { start: 16, sample: 30, gap: 8, apart: 20, line: 22 }

/** Names what is drawn, in rows as wide as the columns; `h` is 0 when there is nothing to name. */
export function legend({ env, direction }: Pick<DrawingContext, 'env' | 'direction'>, items: readonly LegendItem[], width: number, top: number): { readonly h: number; readonly prims: readonly Prim[] } {
  const { size, line } = TYPE.small
  const prims: Prim[] = []
  let [x, y] = [LEGEND.start, top]
  for (const { word, sample } of items) {
    const text = oneLine(env, word, size, 400, Math.max(40, width - 2 * LEGEND.start - LEGEND.sample - LEGEND.gap), direction)
    const w = LEGEND.sample + LEGEND.gap + Math.ceil(text.w)
    if (x > LEGEND.start && x + w > width - LEGEND.start) [x, y] = [LEGEND.start, y + LEGEND.line]
    prims.push(...movePrims(sample, x, y), ...linePrims([text], x + LEGEND.sample + LEGEND.gap, y, Math.ceil(text.w), { size, lineHeight: line, weight: 400, fill: 'ink2', align: 'side', direction }))
    x += w + LEGEND.apart
  }
  return { h: items.length > 0 ? y - top + LEGEND.line : 0, prims }
}
