import type { Id } from '../core/base/ids'
import type { Editor } from './port'
import type { Shortcut } from './shortcuts'

/** What the screen around an editor can do for its actions. */
export interface Surface {
  zoomIn(): void
  zoomOut(): void
  fit(): void
  /** As large as these things fit into the window. */
  fitTo(ids: readonly Id[]): void
  zoomReal(): void
  zoom(): number
  zoomTo(zoom: number): void
  togglePanel(): void
  showKeys(): void
  exportMap(): void
  saveTemplate(): void
  capture(): void
  find(): void
  filter(): void
  palette(): void
  selectMore(): void
  copyPicture(): void
}

/** Something a button, a menu or a key does; its name is the message `editor.<id>`. */
export interface Action {
  readonly id: 'undo' | 'redo' | 'select_more' | 'copy_picture' | 'tool_select' | 'tool_hand' | 'zoom_in' | 'zoom_out' | 'fit' | 'fit_selection' | 'zoom_real' | 'toggle_panel' | 'keys' | 'export' | 'capture' | 'find' | 'filter' | 'palette'
  readonly shortcuts: readonly Shortcut[]
  /** Works while something is being typed too. */
  readonly whileTyping?: boolean
  /** Only while focus is on the map or nowhere: a letter alone. */
  readonly onMap?: boolean
  readonly enabled?: (editor: Editor) => boolean
  readonly run: (editor: Editor, surface: Surface) => void
}

/** Every action of the editor screen that has a key; the map's own keys are in `canvas/keyboard`. */
export const ACTIONS: readonly Action[] = [
  { id: 'undo', shortcuts: [{ key: 'z', mod: true }], whileTyping: true, enabled: (editor) => editor.state.getState().undo !== null, run: (editor) => editor.undo() },
  { id: 'redo', shortcuts: [{ key: 'z', mod: true, shift: true }, { key: 'y', mod: true }], whileTyping: true, enabled: (editor) => editor.state.getState().redo !== null, run: (editor) => editor.redo() },
  { id: 'select_more', shortcuts: [{ key: 'a', mod: true }], run: (_, surface) => surface.selectMore() },
  { id: 'copy_picture', shortcuts: [{ key: 'c', mod: true, shift: true }], run: (_, surface) => surface.copyPicture() },
  { id: 'export', shortcuts: [{ key: 's', mod: true }, { key: 'e', mod: true }], whileTyping: true, run: (_, surface) => surface.exportMap() },
  { id: 'palette', shortcuts: [{ key: 'k', mod: true }, { key: 'p', mod: true, shift: true }], whileTyping: true, run: (_, surface) => surface.palette() },
  { id: 'find', shortcuts: [{ key: 'f', mod: true }], whileTyping: true, run: (_, surface) => surface.find() },
  { id: 'filter', shortcuts: [{ key: 'f', mod: true, shift: true }], whileTyping: true, run: (_, surface) => surface.filter() },
  { id: 'zoom_in', shortcuts: [{ key: '=', mod: true }, { key: '+', mod: true }], run: (_, surface) => surface.zoomIn() },
  { id: 'zoom_out', shortcuts: [{ key: '-', mod: true }], run: (_, surface) => surface.zoomOut() },
  { id: 'fit', shortcuts: [{ key: '0', mod: true }, { key: '1', shift: true, onMap: true }], run: (_, surface) => surface.fit() },
  { id: 'fit_selection', shortcuts: [{ key: '2', shift: true, onMap: true }], enabled: (editor) => editor.session.getState().selection.size > 0, run: (editor, surface) => surface.fitTo([...editor.session.getState().selection]) },
  { id: 'zoom_real', shortcuts: [{ key: '1', mod: true }], run: (_, surface) => surface.zoomReal() },
  { id: 'toggle_panel', shortcuts: [{ key: '.', mod: true }], run: (_, surface) => surface.togglePanel() },
  { id: 'tool_select', shortcuts: [{ key: 'v' }], onMap: true, run: (editor) => editor.setTool('select') },
  { id: 'tool_hand', shortcuts: [{ key: 'h' }], onMap: true, run: (editor) => editor.setTool('hand') },
  { id: 'capture', shortcuts: [{ key: 'q' }], onMap: true, enabled: (editor) => !editor.state.getState().readOnly, run: (_, surface) => surface.capture() },
  { id: 'keys', shortcuts: [{ key: '?' }], run: (_, surface) => surface.showKeys() },
]

/** The action of that name. */
export function action(id: Action['id']): Action {
  return ACTIONS.find((other) => other.id === id)!
}
