import { memo } from 'react'
import { useStore } from 'zustand'
import type { LaneId, StepId } from '../core/base/ids'
import { get } from '../core/document/doc'
import type { RowBox, Scene } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { newCard, newStage } from '../editor/write'
import type { CanvasHost } from './host'

/** What helps to add and to aim: plus buttons, the landing bar, the line being drawn. Not part of any picture. */
export function Aids({ host, scene }: { host: CanvasHost; scene: Scene }) {
  const dragging = useStore(host.overlay, (overlay) => overlay.dragging)
  const readOnly = useStore(host.editor.state, (state) => state.readOnly)
  const free = !dragging && !readOnly
  return (
    <div className="cv-overlay">
      {free && <AddCards host={host} scene={scene} />}
      {free && <Between host={host} stages={scene.stages} rows={scene.rows} grid={scene.grid} rtl={scene.direction === 'rtl'} />}
      <Landing host={host} scene={scene} />
    </div>
  )
}

/** True for a row whose foot lies under lanes that are kept in sight. */
function covered({ pins }: CanvasHost, scene: Scene, row: RowBox): boolean {
  if (pins.size === 0 || pins.has(row.lane.id)) return false
  return scene.rows.some(({ lane, y, h }) => row.y + row.h - 30 < y + h + (pins.get(lane.id) ?? -Infinity))
}

/** How far what lies at a height is drawn below it, because its lane is kept in sight. */
function shiftAt({ pins }: CanvasHost, scene: Scene, y: number): number {
  const row = pins.size === 0 ? undefined : scene.rows.find((box) => pins.has(box.lane.id) && y >= box.y && y < box.y + box.h)
  return row ? (pins.get(row.lane.id) ?? 0) : 0
}

/** What follows the pointer while something is dragged. */
function Landing({ host, scene }: { host: CanvasHost; scene: Scene }) {
  const landing = useStore(host.overlay, (overlay) => overlay.landing)
  const landings = useStore(host.overlay, (overlay) => overlay.landings)
  const line = useStore(host.overlay, (overlay) => overlay.line)
  const bars = landing ? [landing, ...landings] : landings
  return (
    <>
      {bars.map(({ x, y, w, h }, i) => <span key={i} className="cv-landing" aria-hidden style={{ left: x, top: y + shiftAt(host, scene, y), width: w, height: h }} />)}
      {line && <svg className="cv-svg" aria-hidden><path className="cv-line" d={`M${line.from.x} ${line.from.y}L${line.to.x} ${line.to.y}`} /></svg>}
    </>
  )
}

function AddCards({ host, scene }: { host: CanvasHost; scene: Scene }) {
  const { t } = useI18n()
  const hover = useStore(host.overlay, (overlay) => overlay.hover)
  const focused = useStore(host.editor.session, ({ focus }) => (focus?.at === 'cell' ? `${focus.lane}|${focus.step}` : null))
  // While something waits for a place, a click says where.
  const editing = useStore(host.editor.session, (session) => session.editing !== null || session.mode.mode !== 'select')
  const cells = editing ? [] : [...new Set([hover, focused])].filter((key): key is string => key !== null)
  return cells.map((key) => <AddCard key={key} host={host} scene={scene} cell={key} label={t('canvas.add_card')} />)
}

function AddCard({ host, scene, cell: key, label }: { host: CanvasHost; scene: Scene; cell: string; label: string }) {
  const [lane, step] = key.split('|') as [LaneId, StepId]
  const row = scene.rows.find((box) => box.lane.id === lane)
  const cell = row?.cells.find((box) => box.step === step)
  if (!row || !cell || row.scale !== null || row.closed || row.lane.locked || covered(host, scene, row) || folded(host, step)) return null
  return <button type="button" className="cv-add cv-add-card nodrag nopan" tabIndex={-1} aria-label={label} title={label} style={{ left: cell.x + 14, top: row.y + row.h - 30 + (host.pins.get(row.lane.id) ?? 0), width: cell.w - 28 }} onClick={() => newCard(host.editor, lane, step)}><span aria-hidden>+</span></button>
}

// In a folded stage there is no room; a new card opens it first.
function folded({ editor }: CanvasHost, step: StepId): boolean {
  const { doc } = editor.state.getState()
  const stage = get(doc, step)?.place.stage
  return stage !== undefined && get(doc, stage)?.collapsed === true
}

/** A plus at each border between stages and between lanes, and at both ends: a click puts a new one there. */
const Between = memo(function Between({ host, stages, rows, grid, rtl }: Pick<Scene, 'stages' | 'rows'> & { host: CanvasHost; grid: Scene['grid']; rtl: boolean }) {
  const { t } = useI18n()
  const lanes = host.addLane
  return (
    <>
      {stages.map(({ stage, x, w }, i) => {
        const last = i === stages.length - 1
        const edge = rtl ? x : x + w
        return <button key={stage.id} type="button" className={last ? 'cv-add cv-add-last nodrag nopan' : 'cv-add cv-add-between nodrag nopan'} tabIndex={-1} aria-label={t('canvas.add_stage_after', { stage: stage.title || t('canvas.unnamed_stage') })} title={t('canvas.add_stage')} style={{ left: last ? (rtl ? edge - 40 : edge + 12) : edge - 14 + (rtl ? 3 : -3), top: grid.y + (last ? 14 : -16) }} onClick={() => newStage(host.editor, stage.id)}><span aria-hidden>+</span></button>
      })}
      {stages.length === 0 && <button type="button" className="cv-add cv-add-first nodrag nopan" style={{ left: grid.x + grid.w / 2 - 90, top: grid.y - 8 }} onClick={() => newStage(host.editor, null)}><span>{t('canvas.add_stage')}</span></button>}
      {rows.map(({ lane, y, h, headX }, i) => {
        const last = i === rows.length - 1
        const label = t('canvas.add_lane_after', { lane: lane.title || t('canvas.unnamed_lane') })
        return <button key={lane.id} type="button" className={last ? 'cv-add cv-add-last nodrag nopan' : 'cv-add cv-add-between nodrag nopan'} tabIndex={-1} aria-label={label} title={t('canvas.add_lane')} style={{ left: last ? headX + grid.headWidth / 2 - 14 : rtl ? headX + grid.headWidth - 14 : headX - 14, top: y + h + (last ? 10 : -14) }} onClick={(event) => lanes(lane.id, event.clientX, event.clientY)}><span aria-hidden>+</span></button>
      })}
      {rows.length === 0 && <button type="button" className="cv-add cv-add-first nodrag nopan" style={{ left: grid.x + grid.w / 2 - 90, top: grid.y + grid.stageHeight + 24 }} onClick={(event) => lanes(null, event.clientX, event.clientY)}><span>{t('canvas.add_lane')}</span></button>}
    </>
  )
}, (a, b) => a.host === b.host && a.stages === b.stages && a.rows === b.rows && a.rtl === b.rtl && same(a.grid, b.grid))

function same(a: Scene['grid'], b: Scene['grid']): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
}
