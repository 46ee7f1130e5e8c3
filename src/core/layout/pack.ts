import type { CardId } from '../base/ids'
import { cellKey, columnIndex, spanOf, type Doc } from '../document/doc'
import type { Card, Lane } from '../document/records'
import { FOLDED } from './fold'
import type { Frame } from './frame'
import type { Drawing, DrawingContext, Face, LaneModel } from './lane-model'
import { identity, memo } from './memo'
import { GRID } from './metrics'

interface Box { readonly card: Card; readonly from: number; readonly to: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly face: Face }

/** A card in its place, left to right: x relative to the first column, y to the row; first, last: nothing above, below it in its columns of this row. */
export interface Placed extends Box { readonly first: boolean; readonly last: boolean }

export interface Packed { readonly lane: Lane; readonly model: LaneModel; readonly drawing: Drawing | null; readonly h: number; readonly placed: readonly Placed[]; }

/** True for a row that nothing is put into: folded to its head, or a heading. */
export function isClosed({ lane, model }: Pick<Packed, 'lane' | 'model'>): boolean {
  return lane.collapsed === true || model.bar !== undefined
}

const taller = memo<Packed>()

/** The row with more room below its cards, unless nothing is put into it. */
export function higher(packed: Packed, by: number): Packed {
  return by === 0 || isClosed(packed) ? packed : taller(packed, String(by), () => ({ ...packed, h: packed.h + by }))
}

const faces = memo<Face>()
const drawingsOf = memo<Drawing>()
const rows = memo<Packed>()
const NO_LINKS: readonly string[] = []
const NO_POINTS: readonly never[] = []

/**
 * Places the cards of a lane: columns left to right, cards in order, each as high as it fits below the one before it in its cell, so that none overlap
 * and a card that spans columns leaves no hole above it.
 */
export function packRow(frame: Frame, lane: Lane, headHeight: number): Packed {
  const { doc, env, direction, personas, columns, stepKey } = frame
  const lists = columns.map(({ step }) => {
    const list = doc.cells.get(cellKey(lane.id, step.id))
    return list ? identity(list) : 0
  })
  const key = `${stepKey}|${lists.join()}|${linkKey(doc, lane, env.lane(lane.kind))}|${identity(personas)}|${drawingKey(frame, lane)}|${headHeight}|${direction}|${doc.map.language}|${env.version}`
  return rows(lane, key, () => pack(frame, lane, headHeight))
}

function pack(frame: Frame, lane: Lane, headHeight: number): Packed {
  const { doc, env, columns } = frame
  const model = env.lane(lane.kind)
  const drawing = model.drawing ? drawingFor(frame, lane, model, headHeight) : null
  if (lane.collapsed) return { lane, model, drawing, placed: [], h: FOLDED }
  const start = drawing ? drawing.h : (model.bar ?? 0) + GRID.padTop
  const taken: Box[][] = columns.map(() => [])
  const boxes: Box[] = []
  for (const { step, index, x } of columns) {
    let y = start
    for (const card of doc.cells.get(cellKey(lane.id, step.id)) ?? []) {
      const { to } = spanOf(doc, card)
      // What lies in a folded stage alone is only counted.
      if (columns.slice(index, to + 1).every(({ folded }) => folded)) continue
      const end = columns[to]!
      const w = end.x + end.w - x - 2 * GRID.padX
      const face = faceOf(frame, lane, model, card, w)
      const inWay = taken.slice(index, to + 1).flat().sort((a, b) => a.y - b.y)
      for (const other of inWay) if (other.y < y + face.h + GRID.gap && other.y + other.h + GRID.gap > y) y = other.y + other.h + GRID.gap
      const box = { card, from: index, to, x: x + GRID.padX, y, w, h: face.h, face }
      boxes.push(box)
      for (let i = index; i <= to; i++) taken[i]!.push(box)
      y += face.h + GRID.gap
    }
  }
  const beside = (box: Box) => taken.slice(box.from, box.to + 1).flat()
  const placed = boxes.map((box) => ({ ...box, first: !drawing && !beside(box).some(({ y }) => y < box.y), last: !beside(box).some(({ y }) => y > box.y) }))
  const content = placed.length > 0 ? Math.max(...placed.map(({ y, h }) => y + h)) + GRID.padBottom : 0
  return { lane, model, drawing, placed, h: Math.max(drawing ? drawing.h : (model.bar ?? GRID.rowMin), content, headHeight) }
}

function faceOf({ env, direction, personas, doc }: Frame, lane: Lane, model: LaneModel, card: Card, width: number): Face {
  const linked = model.links ? linkedOf(doc, model, card) : NO_LINKS
  const key = `${width}|${lane.kind}|${lane.colour ?? ''}|${linked.join()}|${card.personas.length > 0 ? identity(personas) : 0}|${direction}|${doc.map.language}|${env.version}`
  return faces(card, key, () => {
    env.count?.('laid card')
    return model.face(card, width, { env, direction, lane, personas, language: doc.map.language, ...(model.links ? { linked } : {}) })
  })
}

function linkedOf(doc: Frame['doc'], { links }: LaneModel, card: Card): readonly string[] {
  const named = links?.(card.data) ?? NO_LINKS
  return named.length > 0 ? named.filter((id) => doc.records.has(id as CardId)) : NO_LINKS
}

// What the cards of a lane link to and find.
function linkKey(doc: Frame['doc'], lane: Lane, model: LaneModel): string {
  if (!model.links) return ''
  return doc.steps.flatMap((step) => (doc.cells.get(cellKey(lane.id, step.id)) ?? []).flatMap((card) => linkedOf(doc, model, card))).join()
}

/** What a drawing depends on beside its lane, the columns, the personas and the words: nothing for lanes of cards. */
function drawingKey({ doc, env }: Frame, lane: Lane): string {
  const model = env.lane(lane.kind)
  if (!model.drawing) return ''
  const parts: (string | number)[] = [identity(doc.points.get(lane.id) ?? NO_POINTS), doc.map.levels]
  if (model.values !== 'value') parts.push(identity(doc.steps), identity(doc.stages))
  if (model.reads) for (const { id, kind } of doc.lanes) if (model.reads.includes(kind)) for (const step of doc.steps) parts.push(readKey(doc.cells.get(cellKey(id, step.id)) ?? NO_POINTS))
  return parts.join()
}

const readKeys = new WeakMap<readonly Card[], string>()

// What a drawing reads of others' cards: what they hold and cover, not their words.
function readKey(cards: readonly Card[]): string {
  let key = readKeys.get(cards)
  if (key === undefined) readKeys.set(cards, (key = cards.map(({ id, data, place }) => `${id} ${place.to} ${identity(data)}`).join(' ')))
  return key
}

function drawingFor(frame: Frame, lane: Lane, model: LaneModel, headHeight: number): Drawing {
  const { doc, env, direction, personas, columns, stepKey } = frame
  const key = `${drawingKey(frame, lane)}|${headHeight}|${stepKey}|${identity(personas)}|${direction}|${doc.map.language}|${env.version}`
  return drawingsOf(lane, key, () => model.drawing!({
    env, direction, lane, personas, language: doc.map.language, map: doc.map, headHeight, points: doc.points.get(lane.id) ?? NO_POINTS,
    steps: columns.map(({ step }) => step), stages: doc.stages, columns: columns.map(({ x, w }) => ({ x, w })), cards: model.reads ? cardsOf(doc, model.reads) : NO_POINTS,
  }))
}

function cardsOf(doc: Doc, kinds: readonly string[]): DrawingContext['cards'] {
  const index = columnIndex(doc)
  return doc.lanes.filter(({ kind }) => kinds.includes(kind)).flatMap(({ id }) => doc.steps.flatMap((step) => (doc.cells.get(cellKey(id, step.id)) ?? NO_POINTS).map((card) => ({ card, ...spanOf(doc, card, index) }))))
}
