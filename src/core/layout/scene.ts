import type { Direction } from '../base/direction'
import type { ArrowId, CardId, LaneId, PersonaId, PointId, StageId, StepId } from '../base/ids'
import type { PointLine } from '../document/records'
import type { ArrowEnd, ArrowKind, Card, Lane, Stage, Step } from '../document/records'
import type { Ink } from './palette'
import type { Prim } from './prims'

/**
 * A map laid out: plain data, mirrored already when `direction` is rtl. Boxes that a change does not touch keep their identity.
 *
 * Who draws what, back to front (`drawList` gives the same as one list):
 * 1. the ground: ink `wall` over the whole width and height (left out of a transparent picture), not a prim;
 * 2. `back`, map coordinates: the paper of the grid, grounds of lane heads and curve rows, all hairlines. Never changes by hovering or typing unless a size changes;
 * 3. `stages[].prims` at (x, grid.y): chevrons with their own ground, whose tips reach past w into the next; `columns[].prims` at (x, grid.y + stageHeight) and `rows[].head` at (headX, y): titles and icons, whose ground (ink `band`)
 *    is in `back`: heads that are kept in sight while scrolling need a ground of their own, `wall` for stages and `band` for steps and lanes;
 * 4. per row: `under` at (grid.x, y), then the cells' cards, each at (cell.x + card.x, row.y + card.y), then `over` at (grid.x, y), then `cells[].points` whose `set` is true at (cell.x, row.y); prims of a point are relative to its centre;
 * 5. `arrows[].prims`, map coordinates;
 * 6. `header.prims`, relative to (header.x, header.y), and `footer.prims`, relative to (footer.x, footer.y).
 * A point with `set` false has faint prims for hover only: no picture draws it.
 */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly direction: Direction
  /** Title block over the grid, in map coordinates. */
  readonly header: { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly prims: readonly Prim[]; readonly title: TextArea; readonly personas: readonly { readonly id: PersonaId; readonly x: number; readonly y: number; readonly w: number; readonly h: number }[] }
  /** The grid's frame: where heads and rows lie. Lane heads are at the start side, `headWidth` wide. */
  readonly grid: { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly headWidth: number; readonly stageHeight: number; /** 0 when no stage has named or several steps */ readonly stepHeight: number }
  readonly columns: readonly ColumnBox[]
  readonly stages: readonly StageBox[]
  readonly rows: readonly RowBox[]
  readonly arrows: readonly ArrowBox[]
  /** Paper, grounds and hairlines of the grid, in map coordinates. */
  readonly back: readonly Prim[]
  /** The legend under the grid, as wide as the grid; h 0 and no prims when nothing needs one. */
  readonly footer: { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly prims: readonly Prim[] }
}

/** Where text is typed over a box: same size, line height and width as the lines that are drawn; relative to the box's origin. `align` own (when absent): each paragraph at the start of its own direction; side: at the map's start side; center. `ink`: of the drawn text, `ink` when absent. */
export interface TextArea { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly size: number; readonly lineHeight: number; readonly weight: 400 | 600; readonly align?: 'own' | 'side' | 'center'; readonly ink?: Ink }

/** A step's column; x in map coordinates. `prims` draw its head (empty when step heads are not shown), relative to (x, grid.y + stageHeight). */
export interface ColumnBox { readonly step: Step; readonly stage: StageId; readonly index: number; readonly x: number; readonly w: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/** A stage's head over its columns, at (x, grid.y); prims relative to that. */
export interface StageBox { readonly stage: Stage; readonly index: number; readonly x: number; readonly w: number; readonly h: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/** A lane: y in map coordinates. `head` lies at (headX, y), headWidth × h. `under` and `over` are drawn below and above the cards, relative to (grid.x, y). `cells` keeps its identity when only y or h changed. */
export interface RowBox {
  readonly lane: Lane
  readonly index: number
  readonly y: number
  readonly h: number
  readonly headX: number
  readonly head: readonly Prim[]
  readonly headText: TextArea
  readonly cells: readonly CellBox[]
  readonly under: readonly Prim[]
  readonly over: readonly Prim[]
  /** How heights and values go together in a lane that is one drawing; null for lanes of cards. */
  readonly scale: Scale | null
  /** Nothing can be put into it: folded to its head, or a heading. */
  readonly closed: boolean
}

/** What the values of a drawing are: `value` feelings from −2 to +2 · `amount` any number · `duration` of a step · `dot` there or not. */
export type ValueKind = 'value' | 'amount' | 'duration' | 'dot'

/** Heights (relative to the row) of the values `high` and `low`; a key or a click changes a value by `step`, which a drag snaps to. `bounded`: no value lies outside of low and high. */
export interface Scale { readonly values: ValueKind; readonly top: number; readonly bottom: number; readonly high: number; readonly low: number; readonly step: number; readonly bounded: boolean }

/** One cell; x in map coordinates. Cards and points are relative to (x, row.y). */
export interface CellBox { readonly lane: LaneId; readonly step: StepId; readonly column: number; readonly x: number; readonly w: number; readonly cards: readonly CardBox[]; readonly points: readonly PointBox[] }

/** A card, relative to the cell it begins in; spanning cards are wider than their cell (towards the end side). `text` is relative to the card. */
export interface CardBox { readonly card: Card; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly columns: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/**
 * A value of a drawn lane, or the place where one would be (`set` false, drawn faint only when hovered). x, y its centre, relative to (cell.x, row.y); prims relative to the centre.
 * `name` says whose or what it is, `text` its value, `marks` what else is to be known of it: all in the map's words. `card`: it is there because of that card, and is changed with it.
 */
export interface PointBox {
  readonly id: PointId | StepId
  readonly lane: LaneId
  readonly step: StepId
  readonly persona: PersonaId | null
  readonly line?: PointLine | undefined
  readonly row?: string | undefined
  readonly set: boolean
  readonly value: number
  readonly x: number
  readonly y: number
  readonly r: number
  readonly prims: readonly Prim[]
  readonly name: string
  readonly text: string
  readonly marks?: readonly string[]
  readonly card?: CardId
}

/** An arrow in map coordinates; drawn over everything. `label` is the box its label is drawn in, null without one. */
export interface ArrowBox { readonly id: ArrowId; readonly kind: ArrowKind; readonly from: ArrowEnd; readonly to: ArrowEnd; readonly d: string; readonly prims: readonly Prim[]; readonly label: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null; /** Smallest box that holds it */ readonly bounds: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } }
