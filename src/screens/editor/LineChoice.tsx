import { useStore } from 'zustand'
import type { LaneId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import { pointOf, type PointLine, type PointSpot } from '../../core/document/records'
import { CURVE_LINES, lineWord } from '../../lanes/emotion/lines'
import { laneModel } from '../../lanes/models'
import { Segmented } from '../../ui'
import type { MenuHost } from './menus'

/** True for a lane of curves, which has lines to choose between. */
export function isCurve({ editor }: MenuHost, lane: LaneId): boolean {
  const record = get(editor.state.getState().doc, lane)
  return record !== undefined && laneModel(record.kind).values === 'value'
}

/** Which line of the curves is being drawn: felt, expected or future. At a place, focus goes over to that line there. */
export function LineChoice({ host: { editor, i18n: { t } }, at, hideLabel = true }: { host: MenuHost; at?: PointSpot; hideLabel?: boolean }) {
  const line = useStore(editor.session, (session) => session.line)
  const choose = (value: string) => {
    const next = value === 'felt' ? undefined : (value as PointLine)
    editor.setLine(next)
    if (!at) return
    const spot: PointSpot = { lane: at.lane, step: at.step, persona: at.persona, ...(next ? { line: next } : {}) }
    const id = pointOf(spot)
    if (editor.state.getState().doc.records.has(id)) editor.select([id])
    editor.setFocus({ at: 'point', ...spot })
  }
  return <Segmented label={t('curves.draw_line')} hideLabel={hideLabel} value={line ?? 'felt'} options={CURVE_LINES.map((value) => ({ value: value ?? 'felt', label: t(lineWord(value) as 'curves.line_felt') }))} onChange={choose} />
}
