import { useStore } from 'zustand'
import type { LaneId, StepId } from '../core/base/ids'
import { get } from '../core/document/doc'
import type { RowBox, Scene } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { newCard, newStage } from '../editor/write'
import type { CanvasHost } from './host'

/** What helps to add and to aim: plus buttons, the landing bar, the line being drawn. Not part of any picture. */
export function Aids({ host, scene }: { host: CanvasHost; scene: Scene }) {
  const overlay = useStore(host.overlay)
  const focus = useStore(host.editor.session, (session) => session.focus)
  const editing = useStore(host.editor.session, (session) => session.editing)
  const readOnly = useStore(host.editor.state, (state) => state.readOnly)
  const { t } = useI18n()
  const focused = focus?.at === 'cell' ? `${focus.lane}|${focus.step}` : null
  const cells = overlay.dragging || editing || readOnly ? [] : [...new Set([overlay.hover, focused])].filter((key): key is string => key !== null)
  return (
    <div className="cv-overlay">
      {cells.map((key) => <AddCard key={key} host={host} scene={scene} cell={key} label={t('canvas.add_card')} />)}
      {!overlay.dragging && !readOnly && <Between host={host} scene={scene} />}
      {overlay.landing && <span className="cv-landing" aria-hidden style={{ left: overlay.landing.x, top: overlay.landing.y + shiftAt(host, scene, overlay.landing.y), width: overlay.landing.w, height: overlay.landing.h }} />}
      {overlay.line && <svg className="cv-svg" aria-hidden><path className="cv-line" d={`M${overlay.line.from.x} ${overlay.line.from.y}L${overlay.line.to.x} ${overlay.line.to.y}`} /></svg>}
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
function Between({ host, scene }: { host: CanvasHost; scene: Scene }) {
  const { t } = useI18n()
  const rtl = scene.direction === 'rtl'
  const { grid } = scene
  const lanes = host.addLane
  return (
    <>
      {scene.stages.map(({ stage, x, w }, i) => {
        const last = i === scene.stages.length - 1
        const edge = rtl ? x : x + w
        return <button key={stage.id} type="button" className={last ? 'cv-add cv-add-last nodrag nopan' : 'cv-add cv-add-between nodrag nopan'} tabIndex={-1} aria-label={t('canvas.add_stage_after', { stage: stage.title || t('canvas.unnamed_stage') })} title={t('canvas.add_stage')} style={{ left: last ? (rtl ? edge - 40 : edge + 12) : edge - 14 + (rtl ? 3 : -3), top: grid.y + (last ? 14 : -16) }} onClick={() => newStage(host.editor, stage.id)}><span aria-hidden>+</span></button>
      })}
      {scene.stages.length === 0 && <button type="button" className="cv-add cv-add-first nodrag nopan" style={{ left: grid.x + grid.w / 2 - 90, top: grid.y - 8 }} onClick={() => newStage(host.editor, null)}><span>{t('canvas.add_stage')}</span></button>}
      {scene.rows.map(({ lane, y, h, headX }, i) => {
        const last = i === scene.rows.length - 1
        const label = t('canvas.add_lane_after', { lane: lane.title || t('canvas.unnamed_lane') })
        return <button key={lane.id} type="button" className={last ? 'cv-add cv-add-last nodrag nopan' : 'cv-add cv-add-between nodrag nopan'} tabIndex={-1} aria-label={label} title={t('canvas.add_lane')} style={{ left: last ? headX + grid.headWidth / 2 - 14 : rtl ? headX + grid.headWidth - 14 : headX - 14, top: y + h + (last ? 10 : -14) }} onClick={(event) => lanes(lane.id, event.clientX, event.clientY)}><span aria-hidden>+</span></button>
      })}
      {scene.rows.length === 0 && <button type="button" className="cv-add cv-add-first nodrag nopan" style={{ left: grid.x + grid.w / 2 - 90, top: grid.y + grid.stageHeight + 24 }} onClick={(event) => lanes(null, event.clientX, event.clientY)}><span>{t('canvas.add_lane')}</span></button>}
    </>
  )
}
