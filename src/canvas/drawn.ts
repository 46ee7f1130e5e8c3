import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Doc } from '../core/document/doc'
import type { Editor } from '../editor/port'
import { afterPaint } from '../ui/idle'

const stores = new WeakMap<Editor, StoreApi<{ readonly doc: Doc }>>()

/** The document as it is drawn: the editor's own, at once, but while something is typed only when the letters have been painted, which the field shows by itself. */
export function drawnOf(editor: Editor): StoreApi<{ readonly doc: Doc }> {
  let store = stores.get(editor)
  if (store) return store
  const drawn = (store = createStore(() => ({ doc: editor.state.getState().doc })))
  stores.set(editor, store)
  let stop: (() => void) | null = null
  const draw = () => {
    stop?.()
    stop = null
    drawn.setState({ doc: editor.state.getState().doc })
  }
  editor.state.subscribe((state, before) => {
    if (state.doc === before.doc) return
    if (editor.session.getState().editing === null) draw()
    else stop ??= afterPaint(draw)
  })
  editor.session.subscribe(({ editing }) => { if (editing === null && stop) draw() })
  return store
}

export function useDrawnDoc(editor: Editor): Doc {
  return useStore(drawnOf(editor), ({ doc }) => doc)
}
