import { movePath } from './path'
import { movePrims } from './mirror'
import type { Prim } from './prims'
import type { Scene } from './scene'

/** A part of the picture in map coordinates with the box that holds all it draws. `wall` is the ground, left out of a transparent picture. */
export interface DrawGroup { readonly layer: 'wall' | 'back' | 'head' | 'row' | 'card' | 'point' | 'arrow' | 'header' | 'footer'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly prims: readonly Prim[] }

/** Everything a scene shows, back to front, in groups that can be skipped when their box is out of sight. */
export function drawList(scene: Scene): DrawGroup[] {
  const { grid, header, footer, rows } = scene
  const groups: DrawGroup[] = [{ layer: 'wall', x: 0, y: 0, w: scene.width, h: scene.height, prims: [{ t: 'rect', x: 0, y: 0, w: scene.width, h: scene.height, fill: 'wall' }] }]
  const add = (layer: DrawGroup['layer'], prims: readonly Prim[], dx = 0, dy = 0) => {
    if (prims.length > 0) groups.push({ layer, ...boundsOf(prims, dx, dy), prims: dx === 0 && dy === 0 ? prims : movePrims(prims, dx, dy) })
  }
  for (const prim of scene.back) add('back', [prim])
  for (const stage of scene.stages) add('head', stage.prims, stage.x, grid.y)
  if (grid.stepHeight > 0) for (const column of scene.columns) add('head', column.prims, column.x, grid.y + grid.stageHeight)
  for (const row of rows) {
    add('head', row.head, row.headX, row.y)
    add('row', row.under, grid.x, row.y)
    for (const cell of row.cells) for (const card of cell.cards) add('card', card.prims, cell.x + card.x, row.y + card.y)
    add('row', row.over, grid.x, row.y)
    for (const cell of row.cells) for (const point of cell.points) if (point.set) add('point', point.prims, cell.x + point.x, row.y + point.y)
  }
  for (const arrow of scene.arrows) add('arrow', arrow.prims)
  add('header', header.prims, header.x, header.y)
  add('footer', footer.prims, footer.x, footer.y)
  return groups
}

/** The box that holds all that prims draw, strokes and shadows included. */
export function boundsOf(prims: readonly Prim[], dx = 0, dy = 0): { x: number; y: number; w: number; h: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const grow = (x: number, y: number, by: number) => {
    left = Math.min(left, x - by)
    top = Math.min(top, y - by)
    right = Math.max(right, x + by)
    bottom = Math.max(bottom, y + by)
  }
  for (const prim of prims) {
    if (prim.t === 'path') {
      for (const { x, y } of pathDots(prim.d)) grow(x, y, (prim.stroke ? (prim.sw ?? 1) / 2 : 0) + 1)
      continue
    }
    const [w, h] = prim.t === 'icon' ? [prim.size, prim.size] : [prim.w, prim.h]
    // Glyphs may reach beyond their line box.
    const by = prim.t === 'text' ? 4 : prim.t === 'rect' && prim.shadow ? 2 : 1
    grow(prim.x, prim.y, by)
    grow(prim.x + w, prim.y + h, by)
  }
  return { x: left + dx, y: top + dy, w: right - left, h: bottom - top }
}

/** Points that a path lies within: its corners and control points, the ends of arcs. */
function pathDots(d: string): { x: number; y: number }[] {
  const dots: { x: number; y: number }[] = []
  let [x, y] = [0, 0]
  for (const [, command, rest] of movePath(d, 0, 0).matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/g)) {
    const values = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const size = command === 'A' ? 7 : command === 'H' || command === 'V' ? 1 : 2
    for (let i = 0; i + size <= values.length; i += size) {
      if (command === 'H') x = values[i]!
      else if (command === 'V') y = values[i]!
      else if (command === 'A') {
        const [rx, ry] = [values[i]!, values[i + 1]!]
        const [ex, ey] = [values[i + 5]!, values[i + 6]!]
        // An arc of less than half a circle stays within a radius of its chord's ends.
        if (values[i + 3] === 1 || Math.hypot(ex - x, ey - y) >= rx) dots.push({ x: (x + ex) / 2 - rx, y: (y + ey) / 2 - ry }, { x: (x + ex) / 2 + rx, y: (y + ey) / 2 + ry })
        ;[x, y] = [ex, ey]
      } else [x, y] = [values[i]!, values[i + 1]!]
      dots.push({ x, y })
    }
  }
  return dots
}
