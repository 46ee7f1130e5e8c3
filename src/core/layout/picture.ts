import type { Picture } from '../document/optional'
import type { FaceContext } from './lane-model'
import { TYPE } from './metrics'
import type { ImagePrim, Prim } from './prims'
import { linePrims, wrap } from './text'

/** How high a picture is on a card of a width: its own shape, within reason. */
export function pictureHeight({ width, height }: Picture, w: number): number {
  return Math.round(w * Math.max(0.4, Math.min(1.1, height / width)))
}

/** A picture that covers a box; where its bytes are missing, a quiet frame that says what is on it. */
export function picturePrim({ env, direction }: Pick<FaceContext, 'env' | 'direction'>, picture: Picture, box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }, r: number): ImagePrim {
  return { t: 'image', ...box, r, hash: picture.hash, ...sightOf(picture), missing: frame({ env, direction }, picture.alt, box, r) }
}

/** Which part of a picture stays in sight. */
export function sightOf({ x = 50, y = 50, zoom }: Picture): Pick<ImagePrim, 'fx' | 'fy' | 'zoom'> {
  return { fx: x / 100, fy: y / 100, ...(zoom ? { zoom } : {}) }
}

/** An empty frame with a small picture in it, and words below that when there is room. */
export function frame({ env, direction }: Pick<FaceContext, 'env' | 'direction'>, words: string, { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }, r: number): Prim[] {
  const { size, line } = TYPE.small
  const room = Math.floor((h - 16 - 32) / line)
  const lines = words.trim() !== '' && room > 0 && w > 60 ? wrap(env, words, { size, weight: 400, width: w - 16, max: Math.min(3, room), fallback: direction }).lines : []
  const icon = Math.min(24, w / 2, h / 2)
  const top = y + (h - icon - (lines.length > 0 ? 8 + lines.length * line : 0)) / 2
  return [
    { t: 'rect', x, y, w, h, r: Math.min(r, w / 2, h / 2), fill: 'band', stroke: 'line', sw: 1 },
    { t: 'icon', name: 'image', x: x + (w - icon) / 2, y: top, size: icon, stroke: 'ink3', sw: 1.5 },
    ...linePrims(lines, x + 8, top + icon + 8, w - 16, { size, lineHeight: line, weight: 400, fill: 'ink3', align: 'center', direction }),
  ]
}
