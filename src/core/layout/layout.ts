import type { Doc } from '../document/doc'
import type { Stage } from '../document/records'
import { routeArrows } from './arrows'
import { backPrims } from './back'
import type { LayoutEnv } from './env'
import { heightUnder, legend } from './footer'
import { frameOf, type Column, type Frame } from './frame'
import { header } from './header'
import { laneHeadHeight, stageHead, stepHead, stepHeight } from './heads'
import { keepList, memo } from './memo'
import { GRID } from './metrics'
import { mirrorPrims } from './mirror'
import { higher, isClosed, packRow } from './pack'
import type { Prim } from './prims'
import { rowBox, usesSteps } from './rows'
import { bandPrims, zoneBands } from './zones'
import type { ColumnBox, RowBox, Scene, StageBox } from './scene'

const HEADER_GAP = 28
const scenes = memo<Scene>()
const placedHeaders = memo<Scene['header']>()
const stageBoxes = memo<StageBox>()
const columnBoxes = memo<ColumnBox>()
const grounds = memo<readonly Prim[]>()
const stageLists = memo<{ last: readonly StageBox[] }>()
const columnLists = memo<{ last: readonly ColumnBox[] }>()
const rowLists = memo<{ last: readonly RowBox[] }>()

/** Lays a map out: pure, the same answer for the same document; boxes that an edit does not touch are the very same objects as before. */
export function layout(doc: Doc, env: LayoutEnv): Scene {
  return scenes(doc, env.version, () => compose(frameOf(doc, env)))
}

function compose(frame: Frame): Scene {
  const { doc, env, direction, rtl, columns, lanes } = frame
  const gridW = GRID.head + frame.width
  const inner = Math.max(gridW, GRID.header)
  const width = inner + 2 * GRID.margin
  const gridX = GRID.margin
  const mirror = (x: number, w: number) => (rtl ? width - x - w : x)

  const head = header(frame, inner)
  const gridY = GRID.margin + head.h + HEADER_GAP
  const steps = usesSteps(doc.steps) ? stepHeight(frame) : 0
  const stageH = doc.stages.length > 0 ? GRID.stage + GRID.underStages : 0

  let packed = lanes.map((lane) => packRow(frame, lane, laneHeadHeight(frame, lane, env.lane(lane.kind))))
  const bands = zoneBands(frame)
  const gap = (row: number) => bands.find((band) => band.row === row)?.h ?? 0
  const topsOf = () => packed.reduce((all, { h }, i) => [...all, all.at(-1)! + h + gap(i + 1)], [gap(0)])
  let tops = topsOf()
  let arrows = routeArrows(frame, packed, tops, gridX)
  if (arrows.room.some((by) => by > 0)) {
    const room = arrows.room.map((by, row) => (row > 0 && !isClosed(packed[row - 1]!) ? by : 0))
    packed = packed.map((row, i) => higher(row, room[i + 1]!))
    tops = topsOf()
    arrows = routeArrows(frame, packed, tops, gridX, room)
  }
  const rowsTop = gridY + stageH + steps + arrows.band
  const bottom = rowsTop + tops.at(-1)!

  const bounds = { gridX, gridW, sceneW: width }
  const rows = packed.map((row, i) => rowBox(frame, row, i, rowsTop + tops[i]!, bounds))
  const stages = stageSpans(columns).map(({ stage, x, w }, i, all) => {
    const at = mirror(gridX + GRID.head + x, w)
    return stageBoxes(stage, `${i}|${all.length}|${at}|${w}|${doc.map.accent ?? ''}|${direction}|${env.version}`, () => ({ stage, index: i, x: at, w, h: GRID.stage, ...stageHead(frame, stage, i, all.length, w) }))
  })
  const columnList = columns.map((column) => {
    const at = mirror(gridX + GRID.head + column.x, column.w)
    return columnBoxes(column.step, `${column.index}|${at}|${column.w}|${steps}|${direction}|${env.version}`, () => ({ step: column.step, stage: column.stage.id, index: column.index, x: at, w: column.w, ...stepHead(frame, column, steps || GRID.stage) }))
  })
  const ground = {
    x: gridX, w: gridW, top: gridY + stageH, steps, bottom,
    rows: rows.map(({ y, h, scale }) => ({ y, h, curve: scale !== null })),
    columns: columns.flatMap((column, i) => {
      const stage = column.stage !== columns[i - 1]?.stage
      return column.folded && !stage ? [] : [{ x: gridX + GRID.head + column.x, stage, folded: column.folded }]
    }),
  }
  const zones = JSON.stringify(bands)
  const back = grounds(doc.map, `${JSON.stringify(ground)}|${zones}|${zones === '[]' ? '' : env.version}|${rtl}|${width}`, () => {
    const prims = [...backPrims(ground), ...bands.flatMap((band) => bandPrims(frame, band, gridX, rowsTop + tops[band.row]! - band.h))]
    return rtl ? mirrorPrims(prims, width) : prims
  })
  const boxes = arrows.boxes(rowsTop, width)
  const footer = legend(frame, boxes, bottom, width)
  const keep = `${direction}|${env.version}`
  return {
    width, height: heightUnder(bottom, footer), direction,
    header: placedHeaders(head, '', () => ({ ...head, x: GRID.margin, y: GRID.margin })),
    grid: { x: mirror(gridX, gridW), y: gridY, w: gridW, h: bottom - gridY, headWidth: GRID.head, stageHeight: stageH, stepHeight: steps },
    columns: kept(columnLists(doc.steps, keep, () => ({ last: [] })), columnList),
    stages: kept(stageLists(doc.stages, keep, () => ({ last: [] })), stages),
    rows: kept(rowLists(doc.lanes, keep, () => ({ last: [] })), rows),
    arrows: boxes,
    back,
    footer,
  }
}

function kept<T>(slot: { last: readonly T[] }, list: readonly T[]): readonly T[] {
  return (slot.last = keepList(slot.last, list))
}

function stageSpans(columns: readonly Column[]): { stage: Stage; x: number; w: number }[] {
  const spans: { stage: Stage; x: number; w: number }[] = []
  for (const { stage, x, w } of columns) {
    const last = spans.at(-1)
    if (last?.stage === stage) last.w += w
    else spans.push({ stage, x, w })
  }
  return spans
}
