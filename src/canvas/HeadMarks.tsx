import { ICONS } from '../core/base/icons'
import type { Lane } from '../core/document/records'
import { toggleLane } from '../editor/lanes'
import { useI18n } from '../i18n/react'
import { useDrawing, useHost } from './host'

const FOLD = 'M7 20l5-5 5 5M7 4l5 5 5-5'
const UNFOLD = 'M7 15l5 5 5-5M7 9l5-5 5 5'

function Glyph({ d }: { d: string }) {
  return <svg width="14" height="14" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={d} /></svg>
}

/** What the head of a lane says and does beside its name: that it is locked or kept in sight, and a button to fold it. Not part of any picture. */
export function HeadMarks({ lane, heading }: { lane: Lane; /** nothing to fold */ heading: boolean }) {
  const host = useHost()
  const { direction } = useDrawing()
  const { t } = useI18n()
  const label = t(lane.collapsed ? 'rows.unfold' : 'rows.fold')
  return (
    <span className={`cv-marks cv-marks-${direction}${lane.collapsed ? ' cv-marks-folded' : ''}`}>
      {lane.pinned && <Glyph d={ICONS.pin} />}
      {lane.locked && <Glyph d={ICONS.lock} />}
      {!heading && <button type="button" className="cv-fold nodrag nopan" tabIndex={-1} aria-label={label} title={label} onClick={() => toggleLane(host.editor, lane.id, 'collapsed')}><Glyph d={lane.collapsed ? UNFOLD : FOLD} /></button>}
    </span>
  )
}
