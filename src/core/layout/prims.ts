import type { Direction } from '../base/direction'
import type { IconName } from '../base/icons'
import type { Ink } from './palette'

/**
 * What everything on a map is drawn from; the screen (DOM) and every picture (canvas, SVG…) draw the same list. Units: CSS px at zoom 1.
 * Painters agree on: strokes of paths and icons have round caps and joins; a rect's stroke lies inside its box; `shadow` is the same rounded box
 * in ink `shadow`, 1 px lower, painted first and without blur (CSS: `box-shadow: 0 1px 0 var(--ink-shadow)`); paths use M L H V C Q A Z, absolute.
 */
export type Prim = RectPrim | TextPrim | PathPrim | IconPrim | ImagePrim

export interface RectPrim { readonly t: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r?: number; readonly fill?: Ink; readonly stroke?: Ink; /** stroke width, drawn inside the box */ readonly sw?: number; readonly shadow?: boolean }

/** One line of text in a line box: `y` its top, `h` its height; aligned inside [x, x+w] by its own direction (start = left for ltr). */
export interface TextPrim { readonly t: 'text'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly s: string; readonly dir: Direction; readonly align: 'start' | 'center' | 'end'; readonly size: number; readonly weight: 400 | 600; readonly fill: Ink; readonly italic?: boolean; /** drawn in place of `s`, from the left edge of the `used` px that the line takes of its box */ readonly runs?: readonly TextRun[]; readonly used?: number }

/** A stretch of a formatted line: at `dx` from the line's left edge, in its own direction, weight and ink; one with a `url` is underlined (`underline`). Its place is the same in both directions of the map. */
export interface TextRun { readonly s: string; readonly dx: number; readonly w: number; readonly dir: Direction; readonly weight: 400 | 600; readonly fill: Ink; readonly url?: string }

/** Left edge of the runs of a formatted line. */
export function runsLeft({ x, w, dir, align, used = w }: TextPrim): number {
  return align === 'center' ? x + (w - used) / 2 : (align === 'start') === (dir === 'ltr') ? x : x + w - used
}

/** Top of the line of 1 px below a link, from the top of its line box. */
export function underline(size: number, lineHeight: number): number {
  return baseline(size, lineHeight) + 2
}

export interface PathPrim { readonly t: 'path'; readonly d: string; readonly fill?: Ink; readonly stroke?: Ink; readonly sw?: number; readonly dash?: readonly number[]; /** 0–1 */ readonly alpha?: number }

/** A 24-unit icon scaled to `size`, top left at x, y. */
export interface IconPrim { readonly t: 'icon'; readonly name: IconName; readonly x: number; readonly y: number; readonly size: number; readonly stroke: Ink; readonly sw?: number; /** mirrored left to right */ readonly flip?: boolean }

/**
 * A picture by the hash of its bytes: it covers its box, whose corners are round by `r`, and is cut where it does not fit; (fx, fy), 0–1 of its own width and height, says which part stays in sight; `zoom` makes it larger about that point.
 * `missing` is drawn in its place where its bytes are not at hand.
 */
export interface ImagePrim { readonly t: 'image'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r: number; readonly hash: string; readonly fx: number; readonly fy: number; readonly zoom?: number; readonly missing: readonly Prim[] }

/** The prims, and behind each picture what stands for it when it is missing. */
export function* everyPrim(prims: readonly Prim[]): Generator<Prim> {
  for (const prim of prims) {
    yield prim
    if (prim.t === 'image') yield* everyPrim(prim.missing)
  }
}

/** Distance from the top of a line box to the baseline, for Inter as Chromium rounds it (reference/export-rtl-access A2). */
export function baseline(size: number, lineHeight: number): number {
  const ascent = Math.round(size * 0.96875)
  const descent = Math.round(size * 0.2412)
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent
}

/** The fonts of all text on a map, in order; emoji last, because emoji fonts own the digits. Measuring, screen (`--font`) and pictures use the same. */
export const FONT_STACK = '"Inter Variable", "Vazirmatn Variable", "Noto Sans Armenian Variable", system-ui, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji"'
