import { memo, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { plainWords } from '../core/document/markup'
import type { CellBox, RowBox } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { CardView } from './CardView'
import { focusKey, useDrawing, useHost } from './host'
import { HeadMarks } from './HeadMarks'
import { inSight } from './sight'
import { InlineText } from './InlineText'
import { isShown } from './points'
import { PointView } from './PointView'
import { Prims } from './Prims'
import { endTitle, typeTitle } from './typing'
import { count } from './count'

interface RowProps { readonly row: RowBox; readonly gridX: number; readonly gridW: number; readonly headWidth: number; readonly firstRow: number; readonly columnNames: readonly string[]; readonly arrowCounts: ReadonlyMap<string, number> }

/** A lane as a row of the grid: its head, its cells, and what is drawn over all of them. */
export const Row = memo(function Row({ row, gridX, gridW, headWidth, firstRow, columnNames, arrowCounts }: RowProps) {
  count('row')
  const host = useHost()
  const { direction } = useDrawing()
  const { t } = useI18n()
  const editing = useStore(host.editor.session, (session) => session.editing?.id === row.lane.id)
  const selected = useStore(host.editor.session, (session) => session.selection.has(row.lane.id))
  const { lane } = row
  useLayoutEffect(() => { if (lane.pinned) host.stick() }, [host, lane.pinned])
  const name = lane.title || t('canvas.unnamed_lane')
  const told = [name, ...(lane.zone ? [t(`rows.zone_${lane.zone}`)] : []), ...(lane.collapsed ? [t('rows.is_folded')] : []), ...(lane.pinned ? [t('rows.is_pinned')] : []), ...(lane.locked ? [t('rows.is_locked')] : [])].join(', ')
  return (
    <div role="row" aria-rowindex={firstRow + row.index} className="cv-row" data-pinned={lane.pinned ? lane.id : undefined} style={{ top: row.y, height: row.h }}>
      {lane.pinned && <span className="cv-row-ground" aria-hidden style={{ left: gridX, width: gridW }} />}
      <div className="cv-under" style={{ left: gridX }}><Prims prims={row.under} /></div>
      {row.cells.map((cell) => <Cell key={cell.step} cell={cell} row={row} laneName={name} columnName={columnNames[cell.column] ?? ''} arrowCounts={arrowCounts} />)}
      <div className="cv-over" style={{ left: gridX }}><Prims prims={row.over} /></div>
      <div className="cv-lane-head" role="rowheader" aria-label={told} tabIndex={-1} data-head={row.lane.id} data-key={row.lane.id} data-sticky="lane" style={{ left: row.headX, width: headWidth, height: row.h }}>
        <span className={selected ? 'cv-head-ground cv-selected' : 'cv-head-ground'} aria-hidden />
        <Prims prims={row.head} hideText={editing} />
        <span className="ui-hidden">{told}</span>
        <HeadMarks lane={lane} heading={row.closed && !lane.collapsed} />
        <span className="cv-ring" aria-hidden />
        {editing && <InlineText area={row.headText} of={row.lane.id} label={t('canvas.lane_title')} oneLine side={direction} onChange={(title) => typeTitle(host, row.lane.id, title)} onDone={(how) => endTitle(host, row.lane.id, how)} />}
      </div>
    </div>
  )
})

/** Of cards that are not on the page, so many are in the name of their cell. */
const NAMED = 4

interface CellProps { readonly cell: CellBox; readonly row: RowBox; readonly laneName: string; readonly columnName: string; readonly arrowCounts: ReadonlyMap<string, number> }

const Cell = memo(function Cell({ cell, row, laneName, columnName, arrowCounts }: CellProps) {
  count('cell')
  const { t } = useI18n()
  const host = useHost()
  const seen = useStore(host.sight, (sight) => inSight(sight, row, cell))
  const empty = cell.cards.length === 0 && row.scale === null
  return (
    <div
      role="gridcell"
      className="cv-cell"
      aria-colindex={cell.column + 2}
      aria-label={row.lane.collapsed ? `${laneName}, ${columnName}: ${t('rows.folded_cell', { count: (host.editor.state.getState().doc.cells.get(`${cell.lane}|${cell.step}`) ?? []).length })}` : empty ? t('canvas.empty_cell', { lane: laneName, stage: columnName }) : seen ? undefined : cell.cards.slice(0, NAMED).map(({ card }) => plainWords(card.text)).join(', ')}
      tabIndex={-1}
      data-cell=""
      data-lane={cell.lane}
      data-cell-step={cell.step}
      data-key={focusKey({ at: 'cell', lane: cell.lane, step: cell.step })}
      style={{ left: cell.x, width: cell.w, height: row.h }}
    >
      <span className="cv-ring" aria-hidden />
      {row.scale && <Points cell={cell} row={row} columnName={columnName} />}
      {seen && cell.cards.map((box) => <CardView key={box.card.id} box={box} arrows={arrowCounts.get(box.card.id) ?? 0} />)}
    </div>
  )
}, (a, b) => a.cell === b.cell && a.row.y === b.row.y && a.row.h === b.row.h && a.row.scale === b.row.scale && a.laneName === b.laneName && a.columnName === b.columnName && a.arrowCounts === b.arrowCounts)

/** The values of one step, over the drawing; empty places only of the line that is being drawn. */
function Points({ cell, row, columnName }: { cell: CellBox; row: RowBox; columnName: string }) {
  const line = useStore(useHost().editor.session, (session) => session.line)
  return cell.points.filter((box) => isShown(box, line)).map((box) => <PointView key={box.id} box={box} row={row} column={columnName} />)
}
