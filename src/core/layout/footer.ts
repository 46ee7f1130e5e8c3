import { ARROW_KINDS, type ArrowKind } from '../document/records'
import { arrowMarks, ARROW_STYLES, HEAD } from './arrow-style'
import type { Frame } from './frame'
import { memo } from './memo'
import { GRID, TYPE } from './metrics'
import { mirrorPrims, movePrims } from './mirror'
import { num } from './path'
import type { Prim } from './prims'
import type { ArrowBox, Scene } from './scene'
import { linePrims, oneLine } from './text'
import type { DrawEnv } from './text-engine'

type Footer = Scene['footer']
type Drawing = Pick<Footer, 'h' | 'prims'>

const legends = memo<Drawing>()
const NOTHING: Drawing = { h: 0, prims: [] }
const ITEM = { sample: 44, gap: 8, apart: 28, row: 24 }
const SPACE = { above: 16, below: 36 }
const LINE = TYPE.small.line
/** Where lane titles begin, and how wide they may be. */
const TITLE_X = 16
const ROOM = GRID.head - 2 * TITLE_X

/** Under the grid, beside the lane heads: what the kinds of arrows mean, as far as the map shows them. Nothing (h 0) where all speaks for itself. */
export function legend(frame: Frame, arrows: readonly ArrowBox[], bottom: number, sceneW: number): Footer {
  const { doc, env, direction, rtl, width } = frame
  const used = new Set(arrows.map(({ kind }) => kind))
  const kinds = used.size === 1 && used.has('next') ? [] : ARROW_KINDS.filter((kind) => used.has(kind))
  const w = GRID.head + width
  const x = rtl ? sceneW - GRID.margin - w : GRID.margin
  const drawn = kinds.length === 0 ? NOTHING : legends(doc.map, `${kinds.join()}|${w}|${direction}|${env.version}`, () => draw(frame, kinds, w))
  return { x, y: bottom + SPACE.above, w, ...drawn }
}

/** Height of a picture whose grid ends at `bottom`. */
export function heightUnder(bottom: number, { h }: Drawing): number {
  return bottom + (h > 0 ? SPACE.above + h + SPACE.below : GRID.margin)
}

/** The same map with a day under its lane heads, as a picture is handed over. */
export function dated(scene: Scene, day: string, env: DrawEnv): Scene {
  const { footer, grid, direction } = scene
  const h = Math.max(footer.h, LINE)
  const line = linePrims([oneLine(env, day, TYPE.small.size, 400, ROOM, direction)], TITLE_X, 0, ROOM, { size: TYPE.small.size, lineHeight: LINE, weight: 400, fill: 'ink3', align: 'side', direction })
  const prims = [...footer.prims, ...(direction === 'rtl' ? mirrorPrims(line, footer.w) : line)]
  return { ...scene, height: heightUnder(grid.y + grid.h, { h, prims }), footer: { ...footer, h, prims } }
}

function draw({ env, direction, rtl }: Frame, kinds: readonly ArrowKind[], width: number): Drawing {
  const prims: Prim[] = []
  const start = GRID.head + GRID.padX
  let [x, y] = [start, 0]
  for (const kind of kinds) {
    const text = oneLine(env, env.say(`editor.arrow_${kind}`), TYPE.small.size, 400, Math.max(GRID.column - ITEM.sample - ITEM.gap - GRID.padX, 0), direction)
    const w = ITEM.sample + ITEM.gap + Math.ceil(text.w)
    if (x > start && x + w > width) [x, y] = [start, y + ITEM.row]
    prims.push(...movePrims(sampleOf(kind), x, y), ...linePrims([text], x + ITEM.sample + ITEM.gap, y, Math.ceil(text.w), { size: TYPE.small.size, lineHeight: LINE, weight: 400, fill: 'ink2', align: 'side', direction }))
    x += w + ITEM.apart
  }
  return { h: y + LINE, prims: rtl ? mirrorPrims(prims, width) : prims }
}

function sampleOf(kind: ArrowKind): Prim[] {
  const style = ARROW_STYLES[kind]
  const y = LINE / 2
  const [from, to] = [{ x: 4, y }, { x: ITEM.sample - 2, y }]
  const end = style.head === 'open' || style.head === 'bar' ? to.x - 1 : to.x - HEAD
  return [{ t: 'path', d: `M${num(from.x)} ${num(y)}L${num(end)} ${num(y)}`, stroke: style.ink, sw: 2, ...(style.dash ? { dash: style.dash } : {}) }, ...arrowMarks(style, from, to, 1, 0)]
}
