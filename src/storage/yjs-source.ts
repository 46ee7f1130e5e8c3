import * as Y from 'yjs'
import { KINDS } from '../core/base/ids'
import { effective } from '../core/document/change'
import { MERGE_PAUSE } from '../core/document/memory-source'
import type { DocumentSource, SourceEvent } from '../core/document/source'
import { LOCAL, type MapDoc } from './map-doc'

/** The stored document as an editor's source: undo takes back this tab's own steps only. `readOnly` is asked at each change. */
export function yjsSource(map: MapDoc, now: () => number, readOnly: () => boolean): DocumentSource {
  const undoing = new Y.UndoManager(KINDS.map((kind) => map.roots[kind]), { trackedOrigins: new Set([LOCAL]), captureTimeout: Number.MAX_SAFE_INTEGER })
  const listeners = new Set<(event: SourceEvent) => void>()
  let naming = ''
  let merging: { key: string; at: number } | null = null

  undoing.on('stack-item-added', ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => stackItem.meta.set('name', naming))
  map.onChange((doc, touched, transaction) => {
    const origin = transaction.origin === LOCAL ? 'local' : transaction.origin === undoing ? 'undo' : 'remote'
    const event: SourceEvent = { doc, touched, origin }
    for (const listener of [...listeners]) listener(event)
  })

  const nameOf = (stack: readonly { meta: Map<unknown, unknown> }[]): string | null => (stack.at(-1)?.meta.get('name') as string | undefined) ?? null

  function travel(stack: () => readonly { meta: Map<unknown, unknown> }[], go: () => unknown): string | null {
    const name = nameOf(stack())
    if (name === null) return null
    merging = null
    naming = name
    undoing.stopCapturing()
    go()
    undoing.stopCapturing()
    return name
  }

  return {
    current: map.current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    apply(change, options = {}) {
      if (readOnly()) throw new Error('read-only')
      const doc = map.current()
      const edits = effective(change.edits.map((edit) => ({ ...edit, before: doc.records.get(edit.id) ?? null })))
      if (edits.length === 0) return
      const key = options.merge
      const joins = key !== undefined && merging?.key === key && now() - merging.at < MERGE_PAUSE && undoing.undoStack.length > 0
      if (!joins) undoing.stopCapturing()
      naming = change.name
      merging = key === undefined ? null : { key, at: now() }
      map.write(edits, LOCAL)
    },
    undo: () => travel(() => undoing.undoStack, () => undoing.undo()),
    redo: () => travel(() => undoing.redoStack, () => undoing.redo()),
    history: () => ({ undo: nameOf(undoing.undoStack), redo: nameOf(undoing.redoStack) }),
    seal() {
      merging = null
    },
    get readOnly() {
      return readOnly()
    },
  }
}
