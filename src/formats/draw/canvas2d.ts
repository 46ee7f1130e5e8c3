import { ICONS } from '../../core/base/icons'
import type { DrawGroup } from '../../core/layout/draw-list'
import { PALETTE, type Ink, type Theme } from '../../core/layout/palette'
import { FONT_STACK, baseline as usualBaseline, runsLeft, underline, type IconPrim, type ImagePrim, type PathPrim, type Prim, type RectPrim, type TextPrim } from '../../core/layout/prims'
import { sizeKey, type Baselines } from './baselines'

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** The part of a map to draw, in map coordinates, at a scale; `ground` fills all of it with the wall's ink, else what lies beside the grid is left clear. */
export interface PaintOptions { readonly theme: Theme; readonly scale: number; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly ground: boolean; readonly baselines?: Baselines; readonly fontStack?: string; readonly pictures?: Bitmaps }

/** Decoded pictures by the hash of their bytes. */
export type Bitmaps = ReadonlyMap<string, ImageBitmap>

const outlines = new WeakMap<PathPrim, Path2D>()
const icons = new Map<string, Path2D>()

/** Draws the groups of a scene with (x0, y0) at the canvas's top left; groups out of sight cost one comparison. The screen's DOM draws the same pixels. */
export function paint(ctx: Context2D, groups: readonly DrawGroup[], options: PaintOptions): void {
  const { theme, scale, x0, y0, x1, y1, ground, baselines, fontStack = FONT_STACK, pictures } = options
  const palette = PALETTE[theme]
  prepare(ctx)
  // Whole device pixels, so that a picture drawn in strips has no seams.
  const pen = penOf(ctx, palette, fontStack, scale, -Math.round(x0 * scale), -Math.round(y0 * scale))
  pen.frame(0, 0, 1, 1)
  if (ground) {
    ctx.fillStyle = palette.wall
    ctx.fillRect(x0 - 1, y0 - 1, x1 - x0 + 2, y1 - y0 + 2)
  }
  for (const group of groups) {
    if (group.layer === 'wall' || group.x > x1 || group.y > y1 || group.x + group.w < x0 || group.y + group.h < y0) continue
    for (const prim of group.prims) drawPrim(ctx, pen, prim, baselines, pictures)
  }
}

/** Draws single drawings of a map at their places, as `paint` does; (x0, y0) lies at the canvas's top left. */
export function brush(ctx: Context2D, { theme, scale, x0, y0 }: Pick<PaintOptions, 'theme' | 'scale' | 'x0' | 'y0'>): (prims: readonly Prim[], x: number, y: number) => void {
  prepare(ctx)
  const pen = penOf(ctx, PALETTE[theme], FONT_STACK, scale, -Math.round(x0 * scale), -Math.round(y0 * scale))
  return (prims, x, y) => {
    pen.at(x, y)
    for (const prim of prims) drawPrim(ctx, pen, prim, undefined, undefined)
  }
}

function prepare(ctx: Context2D): void {
  ctx.textBaseline = 'alphabetic'
  ctx.fontKerning = 'normal'
  ctx.textRendering = 'geometricPrecision'
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
}

interface Pen { at(x: number, y: number): void; frame(x: number, y: number, kx: number, ky: number): void; fill(ink: Ink): void; stroke(ink: Ink, width: number, dash: readonly number[] | undefined): void; font(prim: Pick<TextPrim, 'size' | 'weight' | 'italic'>): void }

/** Sets a context's colours and font only when they change: parsing them costs more than drawing a box. */
function penOf(ctx: Context2D, palette: Readonly<Record<Ink, string>>, fontStack: string, scale: number, dx: number, dy: number): Pen {
  let [fillInk, strokeInk, fontKey] = ['', '', '']
  let dashed = true
  let [left, top] = [dx, dy]
  return {
    at(x, y) {
      left = dx + x * scale
      top = dy + y * scale
      this.frame(0, 0, 1, 1)
    },
    frame(x, y, kx, ky) {
      ctx.setTransform(scale * kx, 0, 0, scale * ky, left + x * scale, top + y * scale)
    },
    fill(ink) {
      if (ink !== fillInk) ctx.fillStyle = palette[(fillInk = ink) as Ink]
    },
    stroke(ink, width, dash) {
      if (ink !== strokeInk) ctx.strokeStyle = palette[(strokeInk = ink) as Ink]
      ctx.lineWidth = width
      if (dash) ctx.setLineDash([...dash])
      else if (dashed) ctx.setLineDash([])
      dashed = dash !== undefined
    },
    font({ size, weight, italic }) {
      const key = `${italic ? 'italic ' : ''}${weight} ${size}px `
      if (key !== fontKey) ctx.font = (fontKey = key) + fontStack
    },
  }
}

function drawPrim(ctx: Context2D, pen: Pen, prim: Prim, baselines: Baselines | undefined, pictures: Bitmaps | undefined): void {
  if (prim.t === 'rect') drawRect(ctx, pen, prim)
  else if (prim.t === 'text') drawText(ctx, pen, prim, baselines?.get(sizeKey(prim.size, prim.h)) ?? usualBaseline(prim.size, prim.h))
  else if (prim.t === 'path') drawPath(ctx, pen, prim)
  else if (prim.t === 'icon') drawIcon(ctx, pen, prim)
  else {
    const picture = pictures?.get(prim.hash)
    if (picture) drawImage(ctx, prim, picture)
    else for (const part of prim.missing) drawPrim(ctx, pen, part, baselines, pictures)
  }
}

function drawRect(ctx: Context2D, pen: Pen, { x, y, w, h, r = 0, fill, stroke, sw = 1, shadow }: RectPrim): void {
  const radius = Math.min(r, w / 2, h / 2)
  if (shadow) {
    pen.fill('shadow')
    box(ctx, x, y + 1, w, h, radius)
    ctx.fill()
  }
  if (fill) {
    pen.fill(fill)
    box(ctx, x, y, w, h, radius)
    ctx.fill()
  }
  if (stroke && w > sw && h > sw) {
    pen.stroke(stroke, sw, undefined)
    const inner = Math.max(0, radius - sw / 2)
    box(ctx, x + sw / 2, y + sw / 2, w - sw, h - sw, inner)
    if (inner === 0) ctx.lineJoin = 'miter'
    ctx.stroke()
    if (inner === 0) ctx.lineJoin = 'round'
  }
}

function box(ctx: Context2D, x: number, y: number, w: number, h: number, r: number): void {
  ctx.beginPath()
  if (r > 0) ctx.roundRect(x, y, w, h, r)
  else ctx.rect(x, y, w, h)
}

function drawText(ctx: Context2D, pen: Pen, prim: TextPrim, baseline: number): void {
  if (prim.runs) return drawRuns(ctx, pen, prim, baseline)
  const { x, y, w, s, dir, align, fill } = prim
  pen.font(prim)
  pen.fill(fill)
  ctx.direction = dir
  ctx.textAlign = align
  const atLeft = (align === 'start') === (dir === 'ltr')
  ctx.fillText(s, align === 'center' ? x + w / 2 : atLeft ? x : x + w, y + baseline)
}

function drawRuns(ctx: Context2D, pen: Pen, prim: TextPrim, baseline: number): void {
  const left = runsLeft(prim)
  ctx.textAlign = 'left'
  for (const { s, dx, w, dir, weight, fill, url } of prim.runs!) {
    pen.font({ size: prim.size, weight, ...(prim.italic ? { italic: true } : {}) })
    pen.fill(fill)
    ctx.direction = dir
    ctx.fillText(s, left + dx, prim.y + baseline)
    if (url) ctx.fillRect(left + dx, prim.y + underline(prim.size, prim.h), w, 1)
  }
}

function drawPath(ctx: Context2D, pen: Pen, prim: PathPrim): void {
  let outline = outlines.get(prim)
  if (!outline) outlines.set(prim, (outline = new Path2D(prim.d)))
  if (prim.alpha !== undefined) ctx.globalAlpha = prim.alpha
  if (prim.fill) {
    pen.fill(prim.fill)
    ctx.fill(outline)
  }
  if (prim.stroke) {
    pen.stroke(prim.stroke, prim.sw ?? 1, prim.dash)
    ctx.stroke(outline)
  }
  if (prim.alpha !== undefined) ctx.globalAlpha = 1
}

/** What CSS does with `object-fit: cover` and `object-position`, made larger about that point. */
function drawImage(ctx: Context2D, { x, y, w, h, r, fx, fy, zoom = 1 }: ImagePrim, picture: ImageBitmap): void {
  const k = Math.max(w / picture.width, h / picture.height) * zoom
  const [sw, sh] = [w / k, h / k]
  ctx.save()
  box(ctx, x, y, w, h, Math.min(r, w / 2, h / 2))
  ctx.clip()
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(picture, (picture.width - sw) * fx, (picture.height - sh) * fy, sw, sh, x, y, w, h)
  ctx.restore()
}

/** Stroke width is in the icon's own units, as in an svg with viewBox 0 0 24 24. */
function drawIcon(ctx: Context2D, pen: Pen, { name, x, y, size, stroke, sw = 2, flip }: IconPrim): void {
  let outline = icons.get(name)
  if (!outline) icons.set(name, (outline = new Path2D(ICONS[name])))
  const k = (size / 24) * (flip ? -1 : 1)
  pen.stroke(stroke, sw, undefined)
  pen.frame(flip ? x + size : x, y, k, Math.abs(k))
  ctx.stroke(outline)
  pen.frame(0, 0, 1, 1)
}
