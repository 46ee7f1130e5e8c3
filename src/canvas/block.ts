import { PALETTE, type Ink, type Theme } from '../core/layout/palette'
import type { CardBox } from '../core/layout/scene'

/** Draws a card so small that its letters can't be read: its ground, its edge, a bar for each line of text. */
export function drawBlock(context: CanvasRenderingContext2D, theme: Theme, { prims, w, h }: Pick<CardBox, 'prims' | 'w' | 'h'>): void {
  const palette = PALETTE[theme]
  const fill = (ink: Ink, x: number, y: number, width: number, height: number) => {
    context.fillStyle = palette[ink]
    context.fillRect(x, y, width, height)
  }
  for (const [i, prim] of prims.entries()) {
    if (prim.t === 'rect' && prim.fill) fill(prim.fill, prim.x, prim.y, prim.w, prim.h)
    if (prim.t === 'rect' && prim.stroke) {
      context.strokeStyle = palette[prim.stroke]
      context.strokeRect(prim.x + 0.5, prim.y + 0.5, prim.w - 1, prim.h - 1)
    }
    if (prim.t === 'path' && prim.fill && i === 0) fill(prim.fill, 0, 0, w, h)
    // The bar along the start side: it begins at the edge that it lies on.
    else if (prim.t === 'path' && prim.fill && i === 1) fill(prim.fill, /^M(\d+)/.test(prim.d) && Number(/^M([\d.]+)/.exec(prim.d)![1]) > w / 2 ? w - 4 : 0, 0, 4, h)
    if (prim.t === 'text') {
      const width = Math.min(prim.w, prim.used ?? prim.s.length * prim.size * 0.5)
      const atLeft = (prim.align === 'start') === (prim.dir === 'ltr')
      context.globalAlpha = 0.45
      fill(prim.fill, prim.align === 'center' ? prim.x + (prim.w - width) / 2 : atLeft ? prim.x : prim.x + prim.w - width, prim.y + prim.h * 0.3, width, prim.h * 0.4)
      context.globalAlpha = 1
    }
  }
}
