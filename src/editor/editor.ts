import { createStore } from 'zustand/vanilla'
import { kindOf, type Id, type Source } from '../core/base/ids'
import { COMMANDS, type Outcome } from '../core/commands'
import { applyEdits, type Doc } from '../core/document/doc'
import type { DocumentSource } from '../core/document/source'
import type { ArgsOf, CommandName, Editor, EditorState, Focus, Session } from './port'

/** One open map, headless: runs commands, previews and undo against a source, and keeps the session beside it. */
export function createEditor(source: DocumentSource, chance: Source): Editor {
  let pending: { name: CommandName; args: unknown } | null = null

  const state = createStore<EditorState>(() => ({ doc: source.current(), previewing: false, ...source.history(), readOnly: source.readOnly }))
  const session = createStore<Session>(() => ({ selection: new Set(), focus: null, editing: null, mode: { mode: 'select' }, panel: 'none', announcement: { text: '', turn: 0 } }))

  function outcomeOf(doc: Doc, name: CommandName, args: unknown): Outcome | null {
    const command = COMMANDS[name] as (doc: Doc, args: unknown, source: Source) => Outcome | null
    return command(doc, args, chance)
  }

  function show(): void {
    const stored = source.current()
    const outcome = pending ? outcomeOf(stored, pending.name, pending.args) : null
    const doc = outcome ? applyEdits(stored, outcome.edits) : stored
    state.setState({ doc, previewing: pending !== null, ...source.history(), readOnly: source.readOnly })
    repair(doc)
  }

  /** Lets go of selection, focus and editing that name what is no longer there. */
  function repair(doc: Doc): void {
    const { selection, focus, editing, mode } = session.getState()
    const kept = [...selection].filter((id) => doc.records.has(id))
    const patch: Partial<{ -readonly [K in keyof Session]: Session[K] }> = {}
    if (kept.length !== selection.size) patch.selection = new Set(kept)
    if (focus && !focusExists(doc, focus)) patch.focus = null
    if (editing && !doc.records.has(editing.id)) patch.editing = null
    if ((mode.mode === 'move' && !doc.records.has(mode.card)) || (mode.mode === 'connect' && !doc.records.has(mode.from))) patch.mode = { mode: 'select' }
    if (Object.keys(patch).length > 0) session.setState(patch)
  }

  const stop = source.subscribe(show)

  function run<N extends CommandName>(name: N, args: ArgsOf<N>, options: { merge?: string } = {}): { focus: string | null } | null {
    pending = null
    const outcome = source.readOnly ? null : outcomeOf(source.current(), name, args)
    if (!outcome) {
      show()
      return null
    }
    source.apply({ name, edits: outcome.edits }, options)
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
      session.setState({ editing })
    },
    setMode: (mode) => session.setState({ mode }),
    setPanel: (panel) => session.setState({ panel }),
    announce: (text) => session.setState(({ announcement }) => ({ announcement: { text, turn: announcement.turn + 1 } })),
    dispose: stop,
  }
}

/** True when what the focus names is on the map. */
export function focusExists(doc: Doc, focus: Focus): boolean {
  switch (focus.at) {
    case 'title': return true
    case 'cell': case 'point': return doc.records.has(focus.lane) && doc.records.has(focus.step)
    default: return doc.records.has(focus.id)
  }
}

/** The focus that a command's outcome asks for, by the kind of its id. */
export function focusOf(id: string): Focus | null {
  switch (kindOf(id as Id)) {
    case 'stage': return { at: 'stage', id: id as Id }
    case 'step': return { at: 'step', id: id as `step:${string}` }
    case 'lane': return { at: 'lane', id: id as `lane:${string}` }
    case 'card': return { at: 'card', id: id as `card:${string}` }
    case 'map': return { at: 'title' }
    default: return null
  }
}
