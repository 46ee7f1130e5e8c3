import type { LaneId, StepId } from '../../../core/base/ids'
import { cellKey, columnIndex, spanOf, type Doc } from '../../../core/document/doc'
import type { Drawing } from '../../../core/layout/lane-model'
import type { LayoutEnv } from '../../../core/layout/env'
import { laneModel } from '../../../lanes/models'
import { readsFromRight } from './CardItem'

export type Box = Drawing['points'][number]
type Boxes = ReadonlyMap<StepId, readonly Box[]>

// Any size will do: only what the places are is looked at, not where.
const WIDTH = 232
const HEAD = 72
const NONE: Boxes = new Map()
const known = new WeakMap<Doc, { readonly env: LayoutEnv; readonly lanes: Map<LaneId, Boxes> }>()

/** The values of a drawn lane by step, and the places where one could be, as its drawing names them: also of a lane that is folded. */
export function boxesOf(doc: Doc, env: LayoutEnv, id: LaneId): Boxes {
  let made = known.get(doc)
  if (made?.env !== env) known.set(doc, (made = { env, lanes: new Map() }))
  let boxes = made.lanes.get(id)
  if (!boxes) made.lanes.set(id, (boxes = draw(doc, env, id)))
  return boxes
}

function draw(doc: Doc, env: LayoutEnv, id: LaneId): Boxes {
  const lane = doc.lanes.find((other) => other.id === id)
  const model = lane && laneModel(lane.kind)
  if (!lane || !model?.drawing) return NONE
  const index = columnIndex(doc)
  const read = doc.lanes.filter(({ kind }) => model.reads?.includes(kind))
  const context = {
    env, direction: readsFromRight(doc) ? 'rtl' : 'ltr', lane, personas: doc.personas, language: doc.map.language, map: doc.map, points: doc.points.get(id) ?? [], steps: doc.steps, stages: doc.stages, headHeight: HEAD,
    columns: doc.steps.map((_, i) => ({ x: i * WIDTH, w: WIDTH })),
    cards: read.flatMap((other) => doc.steps.flatMap((step) => (doc.cells.get(cellKey(other.id, step.id)) ?? []).map((card) => ({ card, ...spanOf(doc, card, index) })))),
  } as const
  const { points } = model.drawing(context)
  const boxes = new Map<StepId, Box[]>()
  for (const box of points) boxes.set(box.step, [...(boxes.get(box.step) ?? []), box])
  return boxes
}
