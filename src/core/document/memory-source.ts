import type { Id } from '../base/ids'
import { effective, invert, type Change, type Edit } from './change'
import { applyEdits, type Doc } from './doc'
import type { ApplyOptions, DocumentSource, Origin, SourceEvent } from './source'

/** How long after a change with the same merge key the next still joins it, in milliseconds. */
export const MERGE_PAUSE = 800

interface Entry { name: string; edits: readonly Edit[]; merge: string | null; at: number }

/** A document kept in memory only: for tests, previews and as the last resort when the browser stores nothing. */
export function memorySource(initial: Doc, now: () => number): DocumentSource {
  let doc = initial
  let open = false
  const past: Entry[] = []
  const future: Entry[] = []
  const listeners = new Set<(event: SourceEvent) => void>()

  function put(edits: readonly Edit[], origin: Origin): void {
    doc = applyEdits(doc, edits)
    const event: SourceEvent = { doc, touched: new Set<Id>(edits.map((edit) => edit.id)), origin }
    for (const listener of [...listeners]) listener(event)
  }

  function apply(change: Change, options: ApplyOptions = {}): void {
    const edits = effective(change.edits.map((edit) => ({ ...edit, before: doc.records.get(edit.id) ?? null })))
    if (edits.length === 0) return
    const last = past.at(-1)
    const merge = options.merge ?? null
    if (open && last && merge !== null && last.merge === merge && now() - last.at < MERGE_PAUSE) {
      last.edits = effective(join(last.edits, edits))
      last.at = now()
      // Typed and taken away again: there is nothing to undo.
      if (last.edits.length === 0) past.pop()
      open = last.edits.length > 0
    } else {
      past.push({ name: change.name, edits, merge, at: now() })
      open = true
    }
    future.length = 0
    put(edits, 'local')
  }

  function travel(from: Entry[], to: Entry[]): string | null {
    const step = from.pop()
    if (!step) return null
    open = false
    const back = invert(step)
    to.push({ ...step, edits: back.edits })
    put(back.edits, 'undo')
    return step.name
  }

  return {
    current: () => doc,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    apply,
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    history: () => ({ undo: past.at(-1)?.name ?? null, redo: future.at(-1)?.name ?? null }),
    seal() {
      open = false
    },
    readOnly: false,
  }
}

function join(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const edits = new Map<Id, Edit>(first.map((edit) => [edit.id, edit]))
  for (const edit of second) edits.set(edit.id, { id: edit.id, before: edits.has(edit.id) ? edits.get(edit.id)!.before : edit.before, after: edit.after })
  return [...edits.values()]
}
