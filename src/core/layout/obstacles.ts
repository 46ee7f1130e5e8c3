import type { Anchor } from './route'

export interface Rect { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** True when two boxes share ground. */
export function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

/** Answers which cards touch a box (y from the top of the first row), looking only at the rows and columns it lies in; `edges` are the columns' starts with the end of the last. */
export function obstacles(cards: readonly Anchor[], tops: readonly number[], edges: readonly number[]): (box: Rect) => readonly Anchor[] {
  const grid = new Map<number, Map<number, Anchor[]>>()
  for (const card of cards) {
    let row = grid.get(card.row)
    if (!row) grid.set(card.row, (row = new Map()))
    for (let column = card.from; column <= card.to; column++) {
      const cell = row.get(column)
      if (cell) cell.push(card)
      else row.set(column, [card])
    }
  }
  const columnAt = (x: number) => {
    let [low, high] = [0, edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (edges[middle]! <= x) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return (box) => {
    const found: Anchor[] = []
    const [left, right] = [columnAt(box.x), columnAt(box.x + box.w)]
    for (const [number, row] of grid) {
      if (box.y > tops[number + 1]! || box.y + box.h < tops[number]!) continue
      for (let column = left; column <= right; column++) for (const card of row.get(column) ?? []) if (Math.max(card.from, left) === column && touches(card, box)) found.push(card)
    }
    return found
  }
}

const CELL = 128

/** Boxes that are found by where they are; each carries something. What carries several boxes is found once for each that touches. */
export function nearby<T>(): { readonly add: (box: Rect, item: T) => void; readonly at: (box: Rect) => readonly T[] } {
  const cells = new Map<string, { readonly box: Rect; readonly item: T }[]>()
  const each = ({ x, y, w, h }: Rect, visit: (key: string) => void) => {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + h) / CELL); row++) for (let column = Math.floor(x / CELL); column <= Math.floor((x + w) / CELL); column++) visit(`${column} ${row}`)
  }
  return {
    add: (box, item) => each(box, (key) => {
      const cell = cells.get(key)
      if (cell) cell.push({ box, item })
      else cells.set(key, [{ box, item }])
    }),
    at: (box) => {
      const found: T[] = []
      each(box, (key) => { for (const other of cells.get(key) ?? []) if (touches(other.box, box)) found.push(other.item) })
      return found
    },
  }
}
