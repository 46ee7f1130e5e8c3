import type { Direction } from '../base/direction'
import type { ArrowId, CardId, LaneId, PersonaId, PointId, StageId, StepId } from '../base/ids'
import type { ArrowKind, Card, Lane, Stage, Step } from '../document/records'
import type { Prim } from './prims'

/** A map laid out: plain data, mirrored already when `direction` is rtl. Boxes that a change does not touch keep their identity. */
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
}

/** Where text is typed over a box: same size, line height and width as the lines that are drawn; relative to the box's origin. */
export interface TextArea { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly size: number; readonly lineHeight: number; readonly weight: 400 | 600 }

/** A step's column; x in map coordinates. `prims` draw its head (empty when step heads are not shown), relative to (x, grid.y + stageHeight). */
export interface ColumnBox { readonly step: Step; readonly stage: StageId; readonly index: number; readonly x: number; readonly w: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/** A stage's head over its columns, at (x, grid.y); prims relative to that. */
export interface StageBox { readonly stage: Stage; readonly index: number; readonly x: number; readonly w: number; readonly h: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/** A lane: y in map coordinates. `head` lies at (headX, y), headWidth × h. `under` and `over` are drawn below and above the cards, relative to (grid.x, y). */
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
  /** Vertical scale of a curve lane: y (relative to the row) of +2 and of −2; null for lanes of cards. */
  readonly scale: { readonly top: number; readonly bottom: number } | null
}

/** One cell; x in map coordinates. Cards and points are relative to (x, row.y). */
export interface CellBox { readonly lane: LaneId; readonly step: StepId; readonly column: number; readonly x: number; readonly w: number; readonly cards: readonly CardBox[]; readonly points: readonly PointBox[] }

/** A card, relative to the cell it begins in; spanning cards are wider than their cell (towards the end side). `text` is relative to the card. */
export interface CardBox { readonly card: Card; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly columns: number; readonly prims: readonly Prim[]; readonly text: TextArea }

/** A point of the emotion curve, or the place where one would be (`set` false, drawn faint only when hovered). x, y its centre. */
export interface PointBox { readonly id: PointId; readonly lane: LaneId; readonly step: StepId; readonly persona: PersonaId | null; readonly set: boolean; readonly value: number; readonly x: number; readonly y: number; readonly r: number; readonly prims: readonly Prim[] }

/** An arrow in map coordinates; drawn over everything. `label` is the box its label is drawn in, null without one. */
export interface ArrowBox { readonly id: ArrowId; readonly kind: ArrowKind; readonly from: CardId | StepId; readonly to: CardId | StepId; readonly d: string; readonly prims: readonly Prim[]; readonly label: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null; /** Smallest box that holds it */ readonly bounds: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } }
