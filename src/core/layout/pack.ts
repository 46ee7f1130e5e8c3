import { cellKey, spanOf } from '../document/doc'
import type { Card, Lane } from '../document/records'
import type { Frame } from './frame'
import type { Curve, Face, LaneModel } from './lane-model'
import { identity, memo } from './memo'
import { GRID } from './metrics'

/** A card in its place, left to right: x relative to the first column, y to the row. */
export interface Placed { readonly card: Card; readonly from: number; readonly to: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly face: Face; /** nothing above or below it in its columns of this row */ readonly first: boolean; readonly last: boolean }

export interface Packed { readonly lane: Lane; readonly model: LaneModel; readonly curve: Curve | null; readonly h: number; readonly placed: readonly Placed[] }

const faces = memo<Face>()
const curves = memo<Curve>()
const NO_POINTS: readonly never[] = []

/** Places the cards of a lane: columns left to right, cards in order, each at the first height free in all the columns it spans, so none overlap. */
export function packRow(frame: Frame, lane: Lane, headHeight: number): Packed {
  const { doc, env, columns } = frame
  const model = env.lane(lane.kind)
  const curve = model.curve ? curveOf(frame, lane, model) : null
  const start = curve ? curve.h : GRID.padTop
  const heights = columns.map(() => start)
  const placed: (Placed & { last: boolean })[] = []
  const lowest: (number | null)[] = columns.map(() => null)
  for (const { step, index, x } of columns) {
    for (const card of doc.cells.get(cellKey(lane.id, step.id)) ?? []) {
      const { to } = spanOf(doc, card)
      const end = columns[to]!
      const w = end.x + end.w - x - 2 * GRID.padX
      const face = faceOf(frame, lane, model, card, w)
      let y = start
      let first = !curve
      for (let i = index; i <= to; i++) {
        y = Math.max(y, heights[i]!)
        if (lowest[i] !== null) first = false
      }
      for (let i = index; i <= to; i++) {
        const above = lowest[i]
        if (above !== null && above !== undefined) placed[above]!.last = false
        heights[i] = y + face.h + GRID.gap
        lowest[i] = placed.length
      }
      placed.push({ card, from: index, to, x: x + GRID.padX, y, w, h: face.h, face, first, last: true })
    }
  }
  const content = placed.length > 0 ? Math.max(...heights) - GRID.gap + GRID.padBottom : 0
  return { lane, model, curve, placed, h: Math.max(curve ? curve.h : GRID.rowMin, content, headHeight) }
}

function faceOf({ env, direction, personas, doc }: Frame, lane: Lane, model: LaneModel, card: Card, width: number): Face {
  const key = `${width}|${lane.kind}|${lane.colour ?? ''}|${card.personas.length > 0 ? identity(personas) : 0}|${direction}|${doc.map.language}|${env.version}`
  return faces(card, key, () => model.face(card, width, { env, direction, lane, personas, language: doc.map.language }))
}

function curveOf({ doc, env, direction, personas, columns }: Frame, lane: Lane, model: LaneModel): Curve {
  const points = doc.points.get(lane.id) ?? NO_POINTS
  const key = `${identity(points)}|${identity(doc.steps)}|${columns.length}|${identity(personas)}|${doc.map.levels}|${direction}|${doc.map.language}|${env.version}`
  return curves(lane, key, () => model.curve!({ env, direction, lane, personas, language: doc.map.language, map: doc.map, points, steps: doc.steps, columns: columns.map(({ x, w }) => ({ x, w })) }))
}
