import type { StoreApi } from 'zustand/vanilla'
import type { Filter } from '../core/analysis/filter'
import type { CardId, Id, LaneId, StepId } from '../core/base/ids'
import type { COMMANDS } from '../core/commands'
import type { Doc } from '../core/document/doc'
import type { PointLine, PointSpot } from '../core/document/records'
import type { ArrowEnd } from '../core/document/records'
import type { DocumentSource } from '../core/document/source'

export type CommandName = keyof typeof COMMANDS
export type ArgsOf<N extends CommandName> = (typeof COMMANDS)[N] extends (doc: Doc, args: infer A, ...rest: never[]) => unknown ? A : never

/** Where keyboard focus is on the map: a head, a cell, a card in it or a point; always one place (roving tabindex). */
export type Focus =
  | { readonly at: 'title' }
  | { readonly at: 'stage'; readonly id: Id }
  | { readonly at: 'step'; readonly id: StepId }
  | { readonly at: 'lane'; readonly id: LaneId }
  | { readonly at: 'cell'; readonly lane: LaneId; readonly step: StepId }
  | { readonly at: 'card'; readonly id: CardId }
  | ({ readonly at: 'point' } & PointSpot)

/** A mode entered by a click or a key and left by Enter, a click or Esc: moving a card by clicks, connecting two things by clicks, gathering a selection by clicks. */
export type Mode =
  | { readonly mode: 'select' }
  | { readonly mode: 'move'; readonly card: CardId }
  | { readonly mode: 'gather' }
  | { readonly mode: 'connect'; readonly from: ArrowEnd }

/** What a press on the map does: it selects and drags, or it pushes the map. */
export type Tool = 'select' | 'hand'

/** Records in which a query stands. */
export interface Found { readonly ids: ReadonlySet<Id>; readonly current: Id | null }

/** What is only this tab's and this moment's: never in the document, never undone. */
export interface Session {
  readonly selection: ReadonlySet<Id>
  readonly focus: Focus | null
  /** What is being typed into, by the id of its record (title of a stage, text of a card), with the field. */
  readonly editing: { readonly id: Id; readonly field: string } | null
  readonly mode: Mode
  /** The tool that was chosen; null: a mouse selects, a finger pushes. A pen always selects. */
  readonly tool: Tool | null
  readonly panel: 'details' | 'personas' | 'inbox' | 'filter' | 'none'
  /** What is of interest: other cards are veiled; null when everything is. */
  readonly filter: Filter | null
  /** What a search has found, and what of it is looked at; null while nothing is searched for. */
  readonly found: Found | null
  /** Which line of curves is being drawn: its empty places are shown; undefined is what is felt. */
  readonly line: PointLine | undefined
  /** The locked lane that something was just tried on; `turn` makes every try new. */
  readonly refused: { readonly lane: LaneId; readonly turn: number } | null
  /** The last command that was run at once, not letter by letter; `turn` makes each new. */
  readonly done: { readonly name: string; readonly turn: number } | null
  /** Said to assistive technology; `turn` makes equal messages new. */
  readonly announcement: { readonly text: string; readonly turn: number }
}

export interface EditorState {
  /** What is shown: the document, or the preview of a gesture under way. */
  readonly doc: Doc
  readonly previewing: boolean
  /** Names of the next undo and redo steps. */
  readonly undo: string | null
  readonly redo: string | null
  readonly readOnly: boolean
}

/** One open map, without a screen. All changes go through `run`, or `preview` and `commit`. */
export interface Editor {
  readonly state: StoreApi<EditorState>
  readonly session: StoreApi<Session>
  readonly source: DocumentSource
  /** Runs a command as one undo step; returns the id to look at next, or null when it could not be done (announced by the caller). */
  run<N extends CommandName>(name: N, args: ArgsOf<N>, options?: { merge?: string }): { focus: string | null } | null
  /** Shows what a command would do, replacing the last preview; nothing is stored. */
  preview<N extends CommandName>(name: N, args: ArgsOf<N>): void
  /** Makes the preview real, as one undo step. */
  commit(): { focus: string | null } | null
  cancel(): void
  undo(): void
  redo(): void
  select(ids: Iterable<Id>): void
  setFocus(focus: Focus | null): void
  edit(target: Session['editing']): void
  setMode(mode: Mode): void
  setTool(tool: Tool): void
  setPanel(panel: Session['panel']): void
  setLine(line: PointLine | undefined): void
  setFilter(filter: Filter | null): void
  setFound(found: Found | null): void
  announce(text: string): void
  dispose(): void
}
