import { KINDS, type Id } from '../core/base/ids'
import { sameJson } from '../core/base/json'
import { effective } from '../core/document/change'
import { MERGE_PAUSE } from '../core/document/memory-source'
import type { Rec } from '../core/document/records'
import type { DocumentSource, SourceEvent } from '../core/document/source'
import { LOCAL, type MapDoc } from './map-doc'
import { ownSteps, takeLast, type Step } from './own-steps'

/** A step that typing may still join, with the records as they were before it. */
interface Merging { readonly key: string; at: number; readonly before: Map<Id, Rec | null> }

/** The stored document as an editor's source: undo takes back this tab's own steps only. `readOnly` is asked at each change. */
export function yjsSource(map: MapDoc, now: () => number, readOnly: () => boolean): DocumentSource {
  const own = ownSteps(KINDS.map((kind) => map.roots[kind]), LOCAL)
  const { undoing } = own
  const listeners = new Set<(event: SourceEvent) => void>()
  let naming = ''
  let merging: Merging | null = null
  /** Events of a step under way, told when the history is as it will be. */
  let held: SourceEvent[] | null = null

  undoing.on('stack-item-added', ({ stackItem }: { stackItem: Step }) => stackItem.meta.set('name', naming))
  map.onChange((doc, touched, transaction) => {
    const origin = transaction.origin === LOCAL ? 'local' : transaction.origin === undoing ? 'undo' : 'remote'
    const event: SourceEvent = { doc, touched, origin }
    if (held) held.push(event)
    else tell([event])
  })

  function tell(events: readonly SourceEvent[]): void {
    for (const event of events) for (const listener of [...listeners]) listener(event)
  }

  /** Does a step of this tab and tells of it afterwards. */
  function step<T>(work: () => T): T {
    const events: SourceEvent[] = []
    held = events
    try {
      return work()
    } finally {
      held = null
      tell(events)
    }
  }

  const nameOf = (item: Step | null | undefined): string | null => (item?.meta.get('name') as string | undefined) ?? null

  function travel(way: 'undo' | 'redo'): string | null {
    if (readOnly() || undoing[`${way}Stack`].length === 0) return null
    return step(() => {
      merging = null
      undoing.stopCapturing()
      return nameOf(takeLast(own, way))
    })
  }

  /** Typed and taken away again: there is nothing to undo. */
  function dropIdle({ before }: Merging): void {
    const { records } = map.current()
    if (![...before].every(([id, record]) => sameJson(record, records.get(id) ?? null))) return
    undoing.undoStack.pop()
    undoing.stopCapturing()
    merging = null
  }

  return {
    current: map.current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    apply(change, options = {}) {
      if (readOnly()) throw new Error('read-only')
      const { records } = map.current()
      const edits = effective(change.edits.map((edit) => ({ ...edit, before: records.get(edit.id) ?? null })))
      if (edits.length === 0) return
      const key = options.merge
      const joins = key !== undefined && merging?.key === key && now() - merging.at < MERGE_PAUSE && undoing.undoStack.length > 0
      step(() => {
        if (!joins) undoing.stopCapturing()
        naming = change.name
        if (key === undefined) merging = null
        else if (joins) merging!.at = now()
        else merging = { key, at: now(), before: new Map() }
        for (const { id, before } of edits) if (merging && !merging.before.has(id)) merging.before.set(id, before)
        map.write(edits, LOCAL)
        if (joins) dropIdle(merging!)
      })
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    history: () => ({ undo: nameOf(undoing.undoStack.at(-1)), redo: nameOf(undoing.redoStack.at(-1)) }),
    seal() {
      merging = null
    },
    get readOnly() {
      return readOnly()
    },
  }
}
