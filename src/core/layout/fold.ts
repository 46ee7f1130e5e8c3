import { cellKey, spanOf } from '../document/doc'
import type { Lane } from '../document/records'
import type { Frame } from './frame'
import type { Drawing as LaneDrawing, LaneModel } from './lane-model'
import { TYPE } from './metrics'
import type { Ink } from './palette'
import { box, num, type Dot } from './path'
import type { Prim } from './prims'
import { personaInk } from './shapes'
import { linePrims, oneLine } from './text'

/** Height of a lane that is folded to its head. */
export const FOLDED = 44

type Drawing = { readonly under: readonly Prim[]; readonly over: readonly Prim[] }

/** What a folded lane still shows, left to right: how many cards lie in each column, or its curve at a glance. x relative to the first column. */
export function foldedDrawing(frame: Frame, lane: Lane, model: LaneModel, drawing: LaneDrawing | null): Drawing {
  return drawing ? { under: [], over: [...smallCurve(frame, drawing), ...counts(frame, lane, model)] } : { under: [], over: counts(frame, lane, model) }
}

/** How many cards of a lane lie in each folded stage, in the middle of its narrow column; nothing where none do. */
export function stageCounts(frame: Frame, lane: Lane, model: LaneModel): readonly Prim[] {
  const { columns, doc } = frame
  const stages = new Map<string, { x: number; w: number; cards: number }>()
  for (const { step, stage, x, w, folded, index } of columns) {
    if (!folded) continue
    const known = stages.get(stage.id) ?? { x, w: 0, cards: 0 }
    const cards = (doc.cells.get(cellKey(lane.id, step.id)) ?? []).filter((card) => columns.slice(index, spanOf(doc, card).to + 1).every((column) => column.folded)).length
    stages.set(stage.id, { x: known.x, w: known.w + w, cards: known.cards + cards })
  }
  return [...stages.values()].flatMap(({ x, w, cards }) => (cards === 0 ? [] : count(frame, lane, model, cards, x, w)))
}

function counts(frame: Frame, lane: Lane, model: LaneModel): Prim[] {
  return frame.columns.flatMap(({ step, x, w }): Prim[] => {
    const cards = frame.doc.cells.get(cellKey(lane.id, step.id))?.length ?? 0
    return cards === 0 ? [] : count(frame, lane, model, cards, x, w)
  })
}

function count({ env, direction }: Frame, lane: Lane, model: LaneModel, cards: number, x: number, w: number): Prim[] {
  const tone = lane.colour ?? model.tone
  const { size, line } = TYPE.small
  const text = oneLine(env, env.number(cards), size, 600, 60, direction)
  const width = Math.max(28, Math.ceil(text.w) + 18)
  const left = x + (w - width) / 2
  return [
    { t: 'path', d: box(left, (FOLDED - 20) / 2, width, 20, [10, 10, 10, 10]), fill: `ground-${tone}`, stroke: `edge-${tone}`, sw: 1 },
    ...linePrims([text], left, (FOLDED - line) / 2, width, { size, lineHeight: line, weight: 600, fill: `text-${tone}`, align: 'center', direction }),
  ]
}

function smallCurve({ personas }: Frame, { points, scale }: LaneDrawing): Prim[] {
  if (scale.values === 'dot') return []
  const [top, bottom] = [8, FOLDED - 8]
  const height = scale.bottom - scale.top || 1
  const lines = new Map<string, Dot[]>()
  for (const { set, persona, line, x, y } of points) {
    if (!set || line) continue
    const dot = { x, y: top + (Math.max(0, Math.min(1, (y - scale.top) / height))) * (bottom - top) }
    lines.set(persona ?? '', [...(lines.get(persona ?? '') ?? []), dot])
  }
  return [...lines].flatMap(([id, dots]): Prim[] => {
    const stroke: Ink = personaInk(personas.find((persona) => persona.id === id) ?? null)
    const sorted = dots.toSorted((a, b) => a.x - b.x)
    if (sorted.length < 2) return []
    // Level where it arrives and leaves, so that it never swings beyond its points.
    const d = sorted.reduce((path, { x, y }, i) => {
      if (i === 0) return `M${num(x)} ${num(y)}`
      const before = sorted[i - 1]!
      const middle = num((before.x + x) / 2)
      return `${path}C${middle} ${num(before.y)} ${middle} ${num(y)} ${num(x)} ${num(y)}`
    }, '')
    return [{ t: 'path', d, stroke, sw: 2.5 }]
  })
}

/** The ground of a heading row over all columns and, before them, its head. */
export function barDrawing({ width }: Frame, lane: Lane, { bar = 0, tone }: LaneModel, headWidth: number): Drawing {
  const ink = lane.colour ?? tone
  return { under: [{ t: 'rect', x: -headWidth + 1, y: 1, w: headWidth + width - 2, h: bar - 2, fill: `ground-${ink}` }, { t: 'rect', x: -headWidth + 1, y: 1, w: 4, h: bar - 2, fill: `edge-${ink}` }], over: [] }
}
