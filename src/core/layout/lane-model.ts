import type { Direction } from '../base/direction'
import type { IconName } from '../base/icons'
import type { JsonObject } from '../base/json'
import type { ZONES } from '../document/optional'
import type { Card, Lane, MapRecord, Persona, Point, Stage, Step } from '../document/records'
import type { Ink, Tone } from './palette'
import type { Prim } from './prims'
import type { PointBox, Scale, TextArea, ValueKind } from './scene'
import type { DrawEnv } from './text-engine'

export interface FaceContext { readonly env: DrawEnv; readonly direction: Direction; readonly lane: Lane; readonly personas: readonly Persona[]; readonly language: string; /** ids of what the card links to (`links` of its model) that are on the map */ readonly linked?: readonly string[] }

/** How a card looks at a given width, laid out left to right (layout mirrors it): its height, what is drawn, where its text is typed. */
export interface Face { readonly h: number; readonly prims: readonly Prim[]; readonly text: TextArea }

export interface DrawingContext extends FaceContext {
  readonly map: MapRecord
  /** height of the lane's icon and title, under which the head is free */
  readonly headHeight: number
  readonly points: readonly Point[]
  readonly steps: readonly Step[]
  readonly stages: readonly Stage[]
  /** start x and width of each column, relative to the first column, left to right */
  readonly columns: readonly { readonly x: number; readonly w: number }[]
  /** Cards of the shown lanes of the kinds that the model `reads`, with the columns they cover. */
  readonly cards: readonly { readonly card: Card; readonly from: number; readonly to: number }[]
}

/**
 * A lane that is one drawing over all its columns (left to right; layout mirrors it). Points are relative to the row; each is a place where a value
 * is or could be set. Nothing may be drawn outside the columns and the height.
 */
export interface Drawing {
  readonly h: number
  readonly under: readonly Prim[]
  readonly over: readonly Prim[]
  readonly scale: Scale
  readonly points: readonly (Omit<PointBox, 'lane'> & { readonly column: number })[]
  /** Drawn at the end side of the lane head: names of levels, of rows; relative to the head. */
  readonly head?: (headWidth: number) => readonly Prim[]
}

/** What a lane kind knows about itself without a browser. One folder `lanes/<kind>/`, listed in `lanes/models.ts`. */
export interface LaneModel {
  readonly kind: string
  readonly icon: IconName
  /** Ground and edge of its cards when neither card nor lane has a colour of its own. */
  readonly tone: Tone
  /** Reads a stranger's `data` of a card: never throws, keeps what it knows, leaves the rest as it was. */
  readonly read: (data: JsonObject) => JsonObject
  /** Ids of other records that a card's data names, when what it draws depends on whether they are there. */
  readonly links?: (data: JsonObject) => readonly string[]
  /** Draws a card of this lane. */
  readonly face: (card: Card, width: number, context: FaceContext) => Face
  /** Draws the whole lane at once; absent for lanes of cards. */
  readonly drawing?: (context: DrawingContext) => Drawing
  /** What the values of the drawing are; there when `drawing` is. */
  readonly values?: ValueKind
  /** Kinds of lanes whose cards the drawing is made from too. */
  readonly reads?: readonly string[]
  /** What assistive technology hears about a card beside its text ("Channel: E-mail"), as message keys in `map` with values. */
  readonly details: (card: Card) => readonly { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }[]
  /** Ink of the lane head's icon. */
  readonly ink: Ink
  /** What can be said about a card by a click, each with an icon; the words are the messages `<words>.<field>_<value>`. */
  readonly choices?: readonly Choice[]
  /** True when a new card is begun by choosing, not by typing. */
  readonly chosen?: boolean
  /** What following a card opens: an address, or a map of the library by its id. */
  readonly opens?: (card: Card) => { readonly url: string } | { readonly map: string } | null
  /** Its usual zone in a service blueprint. */
  readonly zone?: (typeof ZONES)[number]
  /** Height of a slim heading row that is not meant to be filled; absent for all other lanes. */
  readonly bar?: number
}

/** A field of a card's data, or of the card itself, that holds one of some words, or several with `each`. */
export interface Choice { readonly field: string; readonly on: 'data' | 'card'; readonly each?: boolean; /** `kinds` when absent */ readonly words?: 'cards'; readonly of: readonly { readonly value: string; readonly icon: IconName }[] }
