import type { Lane, Stage } from '../document/records'
import { FOLDED } from './fold'
import type { Column, Frame } from './frame'
import type { LaneModel } from './lane-model'
import { identity, memo } from './memo'
import { GRID, TYPE } from './metrics'
import { turned } from './mirror'
import type { Packed } from './pack'
import type { Ink } from './palette'
import { circle, rounded, type Dot } from './path'
import type { Prim } from './prims'
import type { TextArea } from './scene'
import { linePrims, oneLine, wrap } from './text'

interface Head { readonly prims: readonly Prim[]; readonly text: TextArea }

const stageHeads = memo<Head>()
const stepHeads = memo<Head>()
const laneHeads = memo<Head>()
const LANE = { padX: 16, padY: 14, tile: 28, gap: 8, lines: 3, levels: 56 }

/** A stage's chevron with its number and title, pointing in the direction the map is read. */
export function stageHead({ doc: { map: { accent } }, env, direction, rtl }: Frame, stage: Stage, index: number, count: number, w: number): Head {
  return stageHeads(stage, `${index}|${index === count - 1}|${w}|${accent ?? ''}|${direction}|${env.version}`, () => {
    const h = GRID.stage
    const first = index === 0
    const tip = index === count - 1 ? w : w + GRID.notch - GRID.stageGap
    const start: Dot[] = first ? [{ x: 0, y: h }, { x: 0, y: 0 }] : [{ x: 0, y: h }, { x: GRID.notch, y: h / 2 }, { x: 0, y: 0 }]
    const own = stage.colour ?? accent
    const fill: Ink = own ? `stage-${own}` : 'accent'
    const outline = rounded([...start, { x: tip - GRID.notch, y: 0 }, { x: tip, y: h / 2 }, { x: tip - GRID.notch, y: h }], 5, true)
    const disc = { x: (first ? 14 : GRID.notch + 12) + 12, y: h / 2 }
    const x = disc.x + 22
    const room = w - GRID.notch - 4 - x
    const line = TYPE.stage.line
    // A word too long for the large type is set in the small one rather than cut.
    const widest = Math.max(...stage.title.split(/\s+/).map((word) => env.text.width(word, TYPE.stage.size, 600, direction)))
    const size = widest > room ? TYPE.body.size : TYPE.stage.size
    // A folded stage shows its number alone; its name is typed as wide as it is.
    const folded = room < 24
    const { lines } = folded ? { lines: [] } : wrap(env, stage.title, { size, weight: 600, width: room, max: 2, fallback: direction })
    const y = (h - lines.length * line) / 2
    const digits = wrap(env, env.number(index + 1), { size: 12, weight: 600, width: 40, fallback: direction }).lines
    const head: Head = {
      prims: [
        { t: 'path', d: outline, fill },
        { t: 'path', d: circle(disc.x, disc.y, 12), fill: 'paper' },
        ...linePrims(digits, disc.x - 20, disc.y - 8, 40, { size: 12, lineHeight: 16, weight: 600, fill, align: 'center', direction }),
        ...linePrims(lines, x, y, room, { size, lineHeight: line, weight: 600, fill: 'on-accent', align: 'side', direction }),
      ],
      text: folded ? { x: 8, y: h / 2 - line / 2, w: Math.max(24, w - 16), h: line, size, lineHeight: line, weight: 600, align: 'side', ink: 'on-accent' } : { x, y, w: room, h: lines.length * line, size, lineHeight: line, weight: 600, align: 'side', ink: 'on-accent' },
    }
    return turned(head, w, rtl)
  })
}

const STEP = { padX: GRID.padX, padY: 8, lines: 2 }

/** Height of the row of step heads: one or two lines of text. */
export function stepHeight(frame: Frame): number {
  const most = frame.columns.reduce((lines, column) => Math.max(lines, stepLines(frame, column).length), 1)
  return most * TYPE.body.line + STEP.padY * 2
}

/** A step's title over its column. */
export function stepHead(frame: Frame, column: Column, h: number): Head {
  const { direction, rtl, env } = frame
  return stepHeads(column.step, `${column.w}|${column.folded}|${h}|${direction}|${env.version}`, () => {
    const { size, line } = TYPE.body
    const lines = stepLines(frame, column)
    const y = (h - lines.length * line) / 2
    const w = Math.max(16, column.w - 2 * STEP.padX)
    const head: Head = {
      prims: linePrims(lines, STEP.padX, y, w, { size, lineHeight: line, weight: 400, fill: 'ink2', align: 'side', direction }),
      text: { x: STEP.padX, y, w, h: lines.length * line, size, lineHeight: line, weight: 400, align: 'side', ink: 'ink2' },
    }
    return turned(head, column.w, rtl)
  })
}

function stepLines({ env, direction }: Frame, { step, w, folded }: Column) {
  return folded ? [] : wrap(env, step.title, { size: TYPE.body.size, weight: 400, width: w - 2 * STEP.padX, max: STEP.lines, fallback: direction }).lines
}

/** Height that a lane's head needs for its icon and title. */
export function laneHeadHeight(frame: Pick<Frame, 'env' | 'direction'>, { title, collapsed }: Pick<Lane, 'title' | 'collapsed'>, model: LaneModel): number {
  if (collapsed) return FOLDED
  if (model.bar !== undefined) return model.bar
  return LANE.padY + LANE.tile + LANE.gap + Math.max(1, laneLines(frame, title, model.drawing !== undefined).length) * TYPE.body.line + LANE.padY
}

/** A lane's icon and name; a drawing adds what belongs to its heights at the end side. */
export function laneHead(frame: Frame, { lane, model, drawing }: Pick<Packed, 'lane' | 'model' | 'drawing'>): Head {
  const { direction, rtl, env } = frame
  return laneHeads(lane, `${direction}|${model.bar === undefined ? 0 : frame.width}|${drawing ? identity(drawing) : ''}|${env.version}`, () => {
    if (model.bar !== undefined) return turned(barHead(frame, lane, model.bar), GRID.head, rtl)
    if (lane.collapsed) return turned(foldedHead(frame, lane, model), GRID.head, rtl)
    const { size, line } = TYPE.body
    const lines = laneLines(frame, lane.title, drawing !== null)
    const y = LANE.padY + LANE.tile + LANE.gap
    const w = laneRoom(drawing !== null)
    const tone = lane.colour ?? model.tone
    const head: Head = {
      prims: [
        { t: 'rect', x: LANE.padX, y: LANE.padY, w: LANE.tile, h: LANE.tile, r: 8, fill: `ground-${tone}` },
        { t: 'icon', name: model.icon, x: LANE.padX + 5, y: LANE.padY + 5, size: 18, stroke: lane.colour ? `text-${lane.colour}` : model.ink, sw: 2 },
        ...linePrims(lines, LANE.padX, y, w, { size, lineHeight: line, weight: 600, fill: 'ink', align: 'side', direction }),
        ...(drawing?.head?.(GRID.head) ?? []),
      ],
      text: { x: LANE.padX, y, w, h: Math.max(1, lines.length) * line, size, lineHeight: line, weight: 600, align: 'side' },
    }
    return turned(head, GRID.head, rtl)
  })
}

// A folded lane: a small icon and its name in one line.
function foldedHead({ env, direction }: Frame, lane: Lane, model: LaneModel): Head {
  const { size, line } = TYPE.body
  const tone = lane.colour ?? model.tone
  const x = LANE.padX + 24 + LANE.gap
  const w = GRID.head - x - LANE.padX - 44
  const y = (FOLDED - line) / 2
  return {
    prims: [
      { t: 'rect', x: LANE.padX, y: (FOLDED - 24) / 2, w: 24, h: 24, r: 7, fill: `ground-${tone}` },
      { t: 'icon', name: model.icon, x: LANE.padX + 4, y: (FOLDED - 16) / 2, size: 16, stroke: lane.colour ? `text-${lane.colour}` : model.ink, sw: 2 },
      ...linePrims([oneLine(env, lane.title, size, 600, w, direction)], x, y, w, { size, lineHeight: line, weight: 600, fill: 'ink', align: 'side', direction }),
    ],
    text: { x, y, w, h: line, size, lineHeight: line, weight: 600, align: 'side' },
  }
}

// A heading: its words alone, as wide as the map.
function barHead({ env, direction, width }: Frame, lane: Lane, bar: number): Head {
  const { size, line } = TYPE.stage
  const w = Math.min(880, GRID.head + width) - 2 * LANE.padX
  const y = (bar - line) / 2
  const ink = lane.colour ? (`text-${lane.colour}` as const) : 'ink'
  return {
    prims: linePrims([oneLine(env, lane.title, size, 600, w, direction)], LANE.padX, y, w, { size, lineHeight: line, weight: 600, fill: ink, align: 'side', direction }),
    text: { x: LANE.padX, y, w, h: line, size, lineHeight: line, weight: 600, align: 'side', ink },
  }
}

// Beside the names of a drawing's levels there is less room.
function laneRoom(drawing: boolean): number {
  return GRID.head - 2 * LANE.padX - (drawing ? LANE.levels : 0)
}

function laneLines({ env, direction }: Pick<Frame, 'env' | 'direction'>, title: string, drawing: boolean) {
  return wrap(env, title, { size: TYPE.body.size, weight: 600, width: laneRoom(drawing), max: LANE.lines, fallback: direction }).lines
}
