import type { Viewport } from '@xyflow/react'
import type { Id, StageId } from '../core/base/ids'
import { get, type Doc } from '../core/document/doc'
import { pointSpot } from '../core/document/records'
import type { Scene } from '../core/layout/scene'
import type { Focus } from '../editor/port'
import type { Box } from './host'
import { boxOf } from './place'

const MARGIN = 32
/** Never larger than this, and a stage never so small that its cards can't be read: then its start is shown. */
const MOST = 1.5
const LEAST = 0.04
const LEAST_STAGE = 0.6

/** Where to look from so that these things are seen whole, clear of the heads that stay in sight; null when none of them is on the map. */
export function viewOf(scene: Scene, doc: Doc, ids: readonly Id[], width: number, height: number, under: number): Viewport | null {
  const boxes = ids.flatMap((id) => boxFor(scene, doc, id) ?? [])
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const w = Math.max(...boxes.map((box) => box.x + box.w)) - left
  const h = Math.max(...boxes.map((box) => box.y + box.h)) - top
  const { grid } = scene
  const heads = grid.stageHeight + grid.stepHeight
  const columns = ids.every((id) => id.startsWith('stage:') || id.startsWith('step:'))
  const fits = Math.min((width - 2 * MARGIN) / (w + grid.headWidth), (height - MARGIN - under) / (h + (columns ? 0 : heads)))
  const zoom = Math.max(columns ? LEAST_STAGE : LEAST, Math.min(MOST, fits))
  const [headX, headY] = [grid.headWidth * zoom, columns ? 0 : heads * zoom]
  // What is too high or too wide for the window is shown from where it begins to be read.
  const rtl = scene.direction === 'rtl'
  const [free, tall] = [width - headX, height - headY - under]
  const inX = w * zoom <= free ? (free - w * zoom) / 2 : rtl ? free - w * zoom - MARGIN : MARGIN
  const inY = h * zoom <= tall ? (tall - h * zoom) / 2 : columns ? 0 : MARGIN
  return { x: Math.round((rtl ? 0 : headX) + inX - left * zoom), y: Math.round(headY + inY - top * zoom), zoom }
}

function boxFor(scene: Scene, doc: Doc, id: Id): Box | null {
  const { grid } = scene
  if (id.startsWith('stage:') || id.startsWith('step:')) {
    const focus = id.startsWith('stage:') ? ({ at: 'stage', id: id as StageId } as const) : ({ at: 'step', id } as Focus)
    const head = boxOf(scene, focus)
    return head && { x: head.x, y: grid.y, w: head.w, h: grid.h }
  }
  if (id.startsWith('lane:')) {
    const row = scene.rows.find(({ lane }) => lane.id === id)
    return row ? { x: grid.x, y: row.y, w: grid.w, h: row.h } : null
  }
  if (id.startsWith('card:')) return boxOf(scene, { at: 'card', id: id as `card:${string}` })
  if (id.startsWith('arrow:')) return scene.arrows.find((arrow) => arrow.id === id)?.bounds ?? null
  const point = id.startsWith('point:') ? get(doc, id as `point:${string}`) : undefined
  return point ? boxOf(scene, { at: 'point', ...pointSpot(point) }) : null
}
