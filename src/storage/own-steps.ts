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
export function takeLast(own: Own, way: 'undo' | 'redo'): Step | null {
  for (;;) {
    const step = own.undoing[`${way}Stack`].at(-1)
    if (!step) return null
    if (take(own, way)) return step
  }
}

/** Takes the last step only: alone on the stack, so that Yjs does not go on to one that was not looked at, and in one transaction with the preparation, whose cuts Yjs would join again. */
function take({ undoing, cleared }: Own, way: 'undo' | 'redo'): boolean {
  const rest = undoing[`${way}Stack`]
  const back = undoing[way === 'undo' ? 'redoStack' : 'undoStack']
  const step = rest.pop()!
  const flag = way === 'undo' ? 'undoing' : 'redoing'
  const before = back.length
  undoing[`${way}Stack`] = [step]
  try {
    undoing.doc.transact((transaction) => {
      prepare(transaction, step, cleared)
      undoing[way]()
      // Yjs files the way back when the transaction ends, by this flag.
      undoing[flag] = true
    }, undoing)
  } finally {
    undoing[flag] = false
    undoing[`${way}Stack`] = rest
  }
  const added = back.length > before
  if (added) for (const [key, value] of step.meta) back.at(-1)!.meta.set(key, value)
  return added
}

function isField(struct: unknown): struct is Y.Item {
  return struct instanceof Y.Item && struct.parentSub !== null
}

/** Where the values of an item are in the history; Yjs joins and parts items as it sees fit. */
function placesOf({ id, length }: Y.Item): string[] {
  return Array.from({ length }, (_, i) => `${id.client}:${id.clock + i}`)
}

/** Makes a step say exactly what is to go: its letters and values as they are now, also those that undo has made anew, and no old values of fields that are no longer as the step has left them. */
function prepare(transaction: Y.Transaction, step: Step, cleared: ReadonlySet<string>): void {
  const alive = new Set<Y.Item>()
  const old = new Set<Y.Item>()
  Y.iterateDeletedStructs(transaction, step.insertions, (struct) => {
    for (const item of livesOf(transaction, struct)) alive.add(item)
  })
  Y.iterateDeletedStructs(transaction, step.deletions, (struct) => void (isField(struct) && !Y.isDeleted(step.insertions, struct.id) && old.add(struct)))
  /** The field holds what the step has set, or nothing because this tab has taken it away. Of several values that the step has replaced one after another, the newest counts. */
  const isOurs = (item: Y.Item): boolean => {
    const current = (item.parent as Y.AbstractType<unknown>)._map.get(item.parentSub!) ?? null
    if (current && !current.deleted && !alive.has(current)) return false
    for (let at = current; at; at = at.left) {
      if (at === item) return true
      if (old.has(at) || (current?.deleted && !placesOf(at).every((place) => cleared.has(place)))) return false
    }
    return false
  }
  const foreign = [...old].filter((item) => !isOurs(item))
  if (foreign.length > 0) step.deletions = without(step.deletions, foreign)
  const now = Y.createDeleteSet()
  for (const { id, length } of alive) now.clients.set(id.client, [...(now.clients.get(id.client) ?? []), { clock: id.clock, len: length }])
  step.insertions = Y.mergeDeleteSets([step.insertions, now])
}

/** What an item has become: undo makes deleted items anew, in pieces, which Yjs then joins with their neighbours; here they are cut out exactly. */
function livesOf(transaction: Y.Transaction, struct: unknown): Y.Item[] {
  if (!(struct instanceof Y.Item)) return []
  if (!struct.redone) return struct.deleted ? [] : [struct]
  const { client, clock } = struct.redone
  const lives: Y.Item[] = []
  for (let at = clock; at < clock + struct.length;) {
    const first = Y.getItemCleanStart(transaction, Y.createID(client, at))
    const over = at + first.length - (clock + struct.length)
    const item = over > 0 ? Y.getItemCleanEnd(transaction, transaction.doc.store, Y.createID(client, clock + struct.length - 1)) : first
    lives.push(...livesOf(transaction, item))
    at += item.length
  }
  return lives
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
