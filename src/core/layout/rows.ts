import type { Lane, Step } from '../document/records'
import { cellKey } from '../document/doc'
import type { Column, Frame } from './frame'
import { laneHead } from './heads'
import type { Drawing } from './lane-model'
import { identity, keepList, memo } from './memo'
import { barDrawing, foldedDrawing, stageCounts } from './fold'
import { GRID } from './metrics'
import { mirrorPrims, movePrims, turned } from './mirror'
import { isClosed, type Packed, type Placed } from './pack'
import type { Prim } from './prims'
import type { CardBox, CellBox, PointBox, RowBox } from './scene'

const cardBoxes = memo<CardBox>()
const cellBoxes = memo<CellBox>()
const emptyCells = memo<CellBox>(96)
const cellLists = memo<readonly CellBox[]>()
const drawings = memo<Pick<RowBox, 'under' | 'over'>>()
const pointLists = memo<readonly (readonly PointBox[])[]>()
const rows = new WeakMap<Lane, RowBox[]>()
const NOTHING: readonly never[] = []
const EMPTY = { under: NOTHING, over: NOTHING }

/** Where rows lie: the grid's start and width, and the width of the whole picture for mirroring. */
export interface Bounds { readonly gridX: number; readonly gridW: number; readonly sceneW: number }

/** The row as the scene has it; keeps the old box, or at least its old cells, when nothing in them changed. */
export function rowBox(frame: Frame, packed: Packed, index: number, y: number, bounds: Bounds): RowBox {
  const { lane, drawing, h } = packed
  const { gridX, gridW, sceneW } = bounds
  const { rtl } = frame
  const made = cellLists(packed, `${rtl}|${gridX}|${sceneW}`, () => cellsOf(frame, packed, bounds))
  const known = rows.get(lane) ?? []
  const old = known.find(({ cells }) => cells.length === made.length && cells.every((cell, i) => cell === made[i]))
  const cells = keepList(old?.cells, made)
  const headX = rtl ? sceneW - gridX - GRID.head : gridX
  const { prims: head, text: headText } = laneHead(frame, packed)
  const { under, over } = drawingOf(frame, packed, gridW) ?? EMPTY
  const closed = isClosed(packed)
  const scale = closed ? null : (drawing?.scale ?? null)
  if (old && old.y === y && old.h === h && old.index === index && old.headX === headX && old.head === head && old.under === under && old.over === over) return old
  const box: RowBox = { lane, index, y, h, headX, head, headText, cells, under, over, scale, closed }
  rows.set(lane, [box, ...known.filter((other) => other !== old)].slice(0, 4))
  return box
}

function cellsOf(frame: Frame, packed: Packed, bounds: Bounds): CellBox[] {
  const { lane, drawing } = packed
  const byColumn = new Map<number, Placed[]>()
  for (const placed of packed.placed) {
    const list = byColumn.get(placed.from)
    if (list) list.push(placed)
    else byColumn.set(placed.from, [placed])
  }
  const points = drawing && !lane.collapsed ? pointsOf(frame, lane, drawing) : null
  return frame.columns.map((column) => cellBox(frame, lane, column, byColumn.get(column.index) ?? NOTHING, points?.[column.index] ?? NOTHING, bounds))
}

function cellBox(frame: Frame, lane: Lane, { step, index, x, w }: Column, placed: readonly Placed[], points: readonly PointBox[], { gridX, sceneW }: Bounds): CellBox {
  const left = gridX + GRID.head + x
  const at = frame.rtl ? sceneW - left - w : left
  const cards = placed.map((one) => cardBox(frame, one, x, w))
  const key = `${lane.id}|${step.id}|${index}|${at}|${w}|${identity(points)}|${cards.map(identity).join()}`
  const make = (): CellBox => {
    frame.env.count?.('laid cell')
    return { lane: lane.id, step: step.id, column: index, x: at, w, cards: cards.length > 0 ? cards : NOTHING, points }
  }
  return cards.length > 0 ? cellBoxes(frame.doc.cells.get(cellKey(lane.id, step.id))!, key, make) : emptyCells(step, key, make)
}

function cardBox({ rtl }: Frame, { card, face, x, y, w, h, from, to }: Placed, cellX: number, cellW: number): CardBox {
  const start = x - cellX
  return cardBoxes(card, `${identity(face)}|${rtl}|${start}|${y}|${w}|${cellW}|${from}|${to}`, () => {
    const { prims, text } = turned(face, w, rtl)
    return { card, x: rtl ? cellW - start - w : start, y, w, h, columns: to - from + 1, prims, text }
  })
}

function drawingOf(frame: Frame, packed: Packed, gridW: number): Pick<RowBox, 'under' | 'over'> | null {
  const { lane, model, drawing } = packed
  const { rtl } = frame
  const folded = !drawing && !isClosed(packed)
  if (folded && !frame.columns.some((column) => column.folded)) return null
  return drawings(lane, `${identity(lane.collapsed || !drawing ? packed : drawing)}|${rtl}|${gridW}`, () => {
    const { under, over } = folded ? { under: NOTHING, over: stageCounts(frame, lane, model) } : model.bar !== undefined ? barDrawing(frame, lane, model, GRID.head) : lane.collapsed ? foldedDrawing(frame, lane, model, drawing) : drawing!
    const place = (prims: readonly Prim[]) => {
      const moved = movePrims(prims, GRID.head, 0)
      return rtl ? mirrorPrims(moved, gridW) : moved
    }
    return { under: place(under), over: place(over) }
  })
}

function pointsOf(frame: Frame, lane: Lane, drawing: Drawing): readonly (readonly PointBox[])[] {
  const key = `${identity(drawing)}|${frame.rtl}`
  return pointLists(lane, key, () => {
    const lists: PointBox[][] = frame.columns.map(() => [])
    for (const { column, ...point } of drawing.points) {
      const { x, w } = frame.columns[column]!
      lists[column]!.push({ ...point, lane: lane.id, x: frame.rtl ? w - point.x + x : point.x - x, prims: frame.rtl ? mirrorPrims(point.prims, 0) : point.prims })
    }
    return lists
  })
}

/** True when stages have more than one step somewhere, or a step has a name: then the row of step heads shows. */
export function usesSteps(steps: readonly Step[]): boolean {
  return steps.some((step, i) => step.title !== '' || step.place.stage === steps[i - 1]?.place.stage)
}
