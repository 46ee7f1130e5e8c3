import { createStore } from 'zustand/vanilla'
import type { Id, Source } from '../core/base/ids'
import { COMMANDS, type Outcome } from '../core/commands'
import { lockedBy, lockOf } from '../core/commands/locks'
import { applyEdits, type Doc } from '../core/document/doc'
import type { Lane } from '../core/document/records'
import type { DocumentSource } from '../core/document/source'
import { focusExists, nearFocus } from './near'
import type { ArgsOf, CommandName, Editor, EditorState, Session } from './port'

/** One open map, headless: runs commands, previews and undo against a source, and keeps the session beside it. */
export function createEditor(source: DocumentSource, chance: Source): Editor {
  let pending: { name: CommandName; args: unknown } | null = null

  const state = createStore<EditorState>(() => ({ doc: source.current(), previewing: false, ...source.history(), readOnly: source.readOnly }))
  const session = createStore<Session>(() => ({ selection: new Set(), focus: null, editing: null, mode: { mode: 'select' }, tool: null, panel: 'none', filter: null, found: null, line: undefined, refused: null, done: null, announcement: { text: '', turn: 0 } }))

  function outcomeOf(doc: Doc, name: CommandName, args: unknown): Outcome | null {
    const command = COMMANDS[name] as (doc: Doc, args: unknown, source: Source) => Outcome | null
    return command(doc, args, chance)
  }

  /** Something was tried on a locked lane: the screen says why nothing happened. */
  function refuse(lane: Lane): void {
    session.setState(({ refused }) => ({ refused: { lane: lane.id, turn: (refused?.turn ?? 0) + 1 } }))
  }

  function show(): void {
    const before = state.getState().doc
    const stored = source.current()
    const outcome = pending ? outcomeOf(stored, pending.name, pending.args) : null
    const doc = outcome && !lockedBy(stored, outcome.edits) ? applyEdits(stored, outcome.edits) : stored
    state.setState({ doc, previewing: pending !== null, ...source.history(), readOnly: source.readOnly })
    repair(before, doc)
  }

  /** Lets go of selection and editing that name what is no longer there; focus goes to what is near. */
  function repair(before: Doc, doc: Doc): void {
    const { selection, focus, editing, mode } = session.getState()
    const kept = [...selection].filter((id) => doc.records.has(id))
    const patch: Partial<{ -readonly [K in keyof Session]: Session[K] }> = {}
    if (kept.length !== selection.size) patch.selection = new Set(kept)
    if (focus && !focusExists(doc, focus)) patch.focus = nearFocus(before, doc, focus)
    if (editing && !doc.records.has(editing.id)) patch.editing = null
    if ((mode.mode === 'move' && !doc.records.has(mode.card)) || (mode.mode === 'connect' && !doc.records.has(mode.from))) patch.mode = { mode: 'select' }
    if (Object.keys(patch).length > 0) session.setState(patch)
  }

  const stop = source.subscribe(show)

  function run<N extends CommandName>(name: N, args: ArgsOf<N>, options: { merge?: string } = {}): { focus: string | null } | null {
    pending = null
    const outcome = source.readOnly ? null : outcomeOf(source.current(), name, args)
    const lock = outcome && lockedBy(source.current(), outcome.edits)
    if (lock) refuse(lock)
    if (!outcome || lock) {
      show()
      return null
    }
    source.apply({ name, edits: outcome.edits }, options)
    if (!options.merge) session.setState(({ done }) => ({ done: { name, turn: (done?.turn ?? 0) + 1 } }))
    return { focus: outcome.focus ?? null }
  }

  function travel(go: () => string | null): void {
    pending = null
    if (!source.readOnly) go()
    show()
  }

  return {
    state,
    session,
    source,
    run,
    preview(name, args) {
      pending = { name, args }
      show()
    },
    commit() {
      if (!pending) return null
      const { name, args } = pending
      return run(name, args as ArgsOf<typeof name>)
    },
    cancel() {
      if (!pending) return
      pending = null
      show()
    },
    undo: () => travel(source.undo),
    redo: () => travel(source.redo),
    select(ids) {
      const selection = new Set<Id>(ids)
      const old = session.getState().selection
      if (old.size !== selection.size || [...selection].some((id) => !old.has(id))) session.setState({ selection })
    },
    setFocus: (focus) => session.setState({ focus }),
    edit(editing) {
      const old = session.getState().editing
      if (old?.id === editing?.id && old?.field === editing?.field) return
      source.seal()
      const lock = editing && lockOf(source.current(), editing.id)
      if (lock) refuse(lock)
      session.setState({ editing: lock ? null : editing })
    },
    setMode: (mode) => session.setState({ mode }),
    setTool: (tool) => session.setState({ tool }),
    setPanel: (panel) => session.setState({ panel }),
    setLine: (line) => session.setState({ line }),
    setFilter: (filter) => session.setState({ filter }),
    setFound: (found) => session.setState({ found }),
    announce: (text) => session.setState(({ announcement }) => ({ announcement: { text, turn: announcement.turn + 1 } })),
    dispose: stop,
  }
}
