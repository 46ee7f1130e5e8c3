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
  const quiet = useStore(host.editor.session, (session) => session.editing !== null || session.mode.mode !== 'select')
  const dragging = useStore(host.overlay, (overlay) => overlay.dragging)
  // A change of the document changes what can be done.
  useDrawnDoc(host.editor)
  if (selection.size === 0 || quiet || dragging) return null
  const content = render([...selection])
  return content ? <div className="cv-actions" dir={dir}>{content}</div> : null
}
