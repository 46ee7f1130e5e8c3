import type { IconName } from '../base/icons'
import { movePath } from './path'
import type { Prim } from './prims'
import type { TextArea } from './scene'

// Icons that show a way or lines of writing: they turn round with the map.
const TURNING: ReadonlySet<IconName> = new Set<IconName>(['footprints', 'truck', 'file-text', 'corner-down-left', 'arrow-up-right', 'newspaper', 'message-square', 'message-circle', 'megaphone', 'flag', 'shopping-cart', 'send', 'car'])

/** A drawing mirrored inside a frame `width` wide: every box and path turns round, each text keeps its own direction. */
export function mirrorPrims(prims: readonly Prim[], width: number): Prim[] {
  return prims.map((prim) => {
    if (prim.t === 'path') return { ...prim, d: movePath(prim.d, 0, 0, width) }
    if (prim.t === 'icon') return { ...prim, x: width - prim.x - prim.size, ...(TURNING.has(prim.name) ? { flip: !prim.flip } : {}) }
    if (prim.t === 'image') return { ...prim, x: width - prim.x - prim.w, missing: mirrorPrims(prim.missing, width) }
    return { ...prim, x: width - prim.x - prim.w }
  })
}

/** A drawing moved by (dx, dy). */
export function movePrims(prims: readonly Prim[], dx: number, dy: number): Prim[] {
  return prims.map((prim) => {
    if (prim.t === 'path') return { ...prim, d: movePath(prim.d, dx, dy) }
    return { ...prim, x: prim.x + dx, y: prim.y + dy, ...(prim.t === 'image' ? { missing: movePrims(prim.missing, dx, dy) } : {}) }
  })
}

/** A box mirrored inside a frame `width` wide. */
export function mirrorBox<T extends { readonly x: number; readonly w: number }>(box: T, width: number): T {
  return { ...box, x: width - box.x - box.w }
}

/** The drawing and typing area of a box, turned round when the map is read from the right. */
export function turned<T extends { readonly prims: readonly Prim[]; readonly text: TextArea }>(drawing: T, width: number, rtl: boolean): T {
  return rtl ? { ...drawing, prims: mirrorPrims(drawing.prims, width), text: mirrorBox(drawing.text, width) } : drawing
}
