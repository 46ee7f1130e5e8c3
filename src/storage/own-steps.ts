import * as Y from 'yjs'

/** What Yjs keeps of a step that can be taken back. */
export type Step = Y.UndoManager['undoStack'][number]

/** An undo manager, and the values of fields that its steps (and taking them back) have replaced or taken away. */
export interface Own { readonly undoing: Y.UndoManager; readonly cleared: ReadonlySet<string> }

/** An undo manager that never puts an older value over one that somebody else has set since (Yjs's own does when the tab had set the field both before and after). */
export function ownSteps(scope: readonly Y.Map<Y.Map<unknown>>[], origin: unknown): Own {
  const undoing = new Y.UndoManager([...scope], { trackedOrigins: new Set([origin]), captureTimeout: Number.MAX_SAFE_INTEGER, ignoreRemoteMapChanges: true })
  const cleared = new Set<string>()
  undoing.doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.origin !== origin && transaction.origin !== undoing) return
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (isField(struct)) for (const place of placesOf(struct)) cleared.add(place)
    })
  })
  return { undoing, cleared }
}

/** Takes back (or does again) the last step that still has an effect, and returns it; steps that others have overwritten are dropped on the way. */
export function takeLast({ undoing, cleared }: Own, way: 'undo' | 'redo'): Step | null {
  const name = way === 'undo' ? 'undoStack' : 'redoStack'
  for (;;) {
    const rest = undoing[name]
    const step = rest.pop()
    if (!step) return null
    leaveOthers(undoing.doc, step, cleared)
    // One at a time, so that Yjs does not go on to a step that was not looked at.
    undoing[name] = [step]
    try {
      if (undoing[way]()) return step
    } finally {
      undoing[name] = rest
    }
  }
}

function isField(struct: unknown): struct is Y.Item {
  return struct instanceof Y.Item && struct.parentSub !== null
}

/** Where the values of an item are in the history; Yjs joins and parts items as it sees fit. */
function placesOf({ id, length }: Y.Item): string[] {
  return Array.from({ length }, (_, i) => `${id.client}:${id.clock + i}`)
}

/** Takes out of a step the old values of fields that are no longer as the step has left them. */
function leaveOthers(ydoc: Y.Doc, step: Step, cleared: ReadonlySet<string>): void {
  ydoc.transact((transaction) => {
    const now = (item: Y.Item): Y.Item => {
      let at = item
      while (at.redone) at = Y.getItemCleanStart(transaction, at.redone)
      return at
    }
    const set = new Set<Y.Item>()
    const old = new Set<Y.Item>()
    Y.iterateDeletedStructs(transaction, step.insertions, (struct) => void (isField(struct) && set.add(now(struct))))
    Y.iterateDeletedStructs(transaction, step.deletions, (struct) => void (isField(struct) && !Y.isDeleted(step.insertions, struct.id) && old.add(struct)))
    /** The field holds what the step has set, or nothing because this tab has taken it away. Of several values that the step has replaced one after another, the newest counts. */
    const isOurs = (item: Y.Item): boolean => {
      const current = (item.parent as Y.AbstractType<unknown>)._map.get(item.parentSub!) ?? null
      if (current && !current.deleted && !set.has(current)) return false
      for (let at = current; at; at = at.left) {
        if (at === item) return true
        if (old.has(at) || (current?.deleted && !placesOf(at).every((place) => cleared.has(place)))) return false
      }
      return false
    }
    const foreign = [...old].filter((item) => !isOurs(item))
    if (foreign.length > 0) step.deletions = without(step.deletions, foreign)
  })
}

function without(all: Step['deletions'], items: readonly Y.Item[]): Step['deletions'] {
  const rest = Y.createDeleteSet()
  for (const [client, ranges] of all.clients) {
    const cuts = items.filter(({ id }) => id.client === client).sort((a, b) => a.id.clock - b.id.clock)
    const kept: typeof ranges = []
    for (const { clock, len } of ranges) {
      let from = clock
      for (const cut of cuts) {
        if (cut.id.clock < from || cut.id.clock >= clock + len) continue
        if (cut.id.clock > from) kept.push({ clock: from, len: cut.id.clock - from })
        from = cut.id.clock + cut.length
      }
      if (clock + len > from) kept.push({ clock: from, len: clock + len - from })
    }
    if (kept.length > 0) rest.clients.set(client, kept)
  }
  return rest
}
