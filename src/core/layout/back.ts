import { GRID } from './metrics'
import { box, num } from './path'
import type { Prim } from './prims'

export interface Ground {
  readonly x: number
  readonly w: number
  /** top of the paper: under the stage heads */
  readonly top: number
  /** height of the step heads, 0 without */
  readonly steps: number
  readonly rows: readonly { readonly y: number; readonly h: number; readonly curve: boolean }[]
  readonly bottom: number
  /** x of each column, and whether a stage begins there */
  readonly columns: readonly { readonly x: number; readonly stage: boolean; /** of a folded stage */ readonly folded: boolean }[]
}

/** Paper, grounds and hairlines of the grid, left to right, in map coordinates. */
export function backPrims({ x, w, top, steps, rows, bottom, columns }: Ground): Prim[] {
  const r = GRID.radius
  const h = bottom - top
  if (h <= 0) return []
  const start = x + GRID.head
  const prims: Prim[] = [
    { t: 'rect', x, y: top, w, h, r, fill: 'paper', shadow: true },
    { t: 'path', d: box(x, top, GRID.head, h, [r, w > GRID.head ? 0 : r, w > GRID.head ? 0 : r, r]), fill: 'band' },
  ]
  if (steps > 0 && w > GRID.head) prims.push({ t: 'path', d: box(start, top, w - GRID.head, steps, [0, r, rows.length > 0 ? 0 : r, 0]), fill: 'band' })
  const inside = columns.map(({ x: left, folded }, i) => ({ left, w: (columns[i + 1]?.x ?? x + w) - left, folded, last: i === columns.length - 1 }))
  for (const { left, w: wide, folded, last } of inside) if (folded) prims.push({ t: 'path', d: box(left, top, wide, h, [0, last ? r : 0, last ? r : 0, 0]), fill: 'band' })
  let hair = ''
  const faint: string[] = []
  for (const [i, row] of rows.entries()) if (i > 0) hair += `M${num(x)} ${num(row.y)}L${num(x + w)} ${num(row.y)}`
  if (steps > 0) hair += `M${num(start)} ${num(top + steps)}L${num(x + w)} ${num(top + steps)}`
  for (const [i, column] of columns.entries()) {
    if (i === 0) continue
    const d = `M${num(column.x)} ${num(top)}L${num(column.x)} ${num(bottom)}`
    if (column.stage) hair += d
    else faint.push(d)
  }
  hair += `M${num(start)} ${num(top)}L${num(start)} ${num(bottom)}`
  // A path each: painters leave out what of a single dashed line is out of sight, and of nothing else.
  for (const d of faint) prims.push({ t: 'path', d, stroke: 'hair', sw: 1, dash: [2, 5] })
  prims.push({ t: 'path', d: hair, stroke: 'hair', sw: 1 }, { t: 'rect', x, y: top, w, h, r, stroke: 'line', sw: 1 })
  return prims
}
