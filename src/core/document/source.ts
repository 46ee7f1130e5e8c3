import type { Id } from '../base/ids'
import type { Change } from './change'
import type { Doc } from './doc'

/** local: this tab's gesture; undo: this tab's undo or redo; remote: another tab, a file or a server. */
export type Origin = 'local' | 'undo' | 'remote'

export interface SourceEvent { readonly doc: Doc; readonly touched: ReadonlySet<Id>; readonly origin: Origin }

export interface ApplyOptions {
  /** Changes with the same key that follow each other within a short pause become one undo step (typing into one field). */
  readonly merge?: string
}

/** The one way into a document. Memory and stored sources pass the same contract suite (`testing/source-contract.ts`). */
export interface DocumentSource {
  current(): Doc
  /** Called synchronously after each change of the document, whoever made it. */
  subscribe(listener: (event: SourceEvent) => void): () => void
  /** Applies a change as one undo step (or merged into the last); an empty change does nothing. Throws only when read-only. */
  apply(change: Change, options?: ApplyOptions): void
  /** Takes back this tab's last step, never another's; returns its name, or null when there is none. */
  undo(): string | null
  redo(): string | null
  /** Names of the steps that undo and redo would take, null when there is none. */
  history(): { readonly undo: string | null; readonly redo: string | null }
  /** Ends merging: what comes next is a new undo step. */
  seal(): void
  readonly readOnly: boolean
}
