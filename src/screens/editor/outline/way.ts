import { createContext, useContext } from 'react'
import { focusKey } from '../../../canvas/host'
import type { Id } from '../../../core/base/ids'
import { pointOf } from '../../../core/document/records'
import type { Editor, Focus } from '../../../editor/port'
import type { MenuHost } from '../menus'

/** What every part of the outline can reach. */
export interface Way {
  readonly host: MenuHost
  /** Puts the keyboard on what is in focus there, opening the stage it lies in. */
  readonly go: (focus: Focus) => void
}

export const WayContext = createContext<Way | null>(null)

export function useWay(): Way {
  const way = useContext(WayContext)
  if (!way) throw new Error('outside of the outline')
  return way
}

/** What the keyboard is on becomes focus and selection of the session, which the map shows too. */
export function take(editor: Editor, focus: Focus): void {
  const now = editor.session.getState().focus
  const id = focus.at === 'point' ? pointOf(focus) : 'id' in focus ? (focus.id as Id) : null
  editor.select(id && editor.state.getState().doc.records.has(id) ? [id] : [])
  if (!now || focusKey(now) !== focusKey(focus)) editor.setFocus(focus)
}

/** The part of the outline that stands for a focus. */
export function partOf(root: HTMLElement, focus: Focus): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-ol="${CSS.escape(focusKey(focus))}"]`)
}

/** From one text to the next or the one before, as lines of a document. False at its ends. */
export function walk(field: HTMLElement, by: 1 | -1): boolean {
  const all = [...(field.closest('[data-outline]')?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? [])]
  const next = all[all.indexOf(field as HTMLTextAreaElement) + by]
  if (!next) return false
  next.focus()
  const end = by === 1 ? 0 : next.value.length
  next.setSelectionRange(end, end)
  return true
}
