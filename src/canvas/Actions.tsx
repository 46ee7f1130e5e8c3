import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../core/base/ids'
import { useI18n } from '../i18n/react'
import { useDrawnDoc } from './drawn'
import { useHost } from './host'

/** A dock at the foot of the map for what can be done with the selection: always at the same place, never over a neighbour. */
export function Actions({ render }: { render: (selection: readonly Id[]) => ReactNode }) {
  const host = useHost()
  const { dir } = useI18n()
  const selection = useStore(host.editor.session, (session) => session.selection)
  const mode = useStore(host.editor.session, (session) => session.mode.mode)
  const editing = useStore(host.editor.session, (session) => session.editing !== null)
  const dragging = useStore(host.overlay, (overlay) => overlay.dragging)
  // A change of the document changes what can be done.
  useDrawnDoc(host.editor)
  const gathers = mode === 'gather'
  if ((mode !== 'select' && !gathers) || (selection.size === 0 && !gathers) || editing || dragging) return null
  const content = render([...selection])
  return content ? <div className="cv-actions" dir={dir}>{content}</div> : null
}
