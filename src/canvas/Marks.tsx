import { useEffect, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react'
import { useStore } from 'zustand'
import { passes } from '../core/analysis/filter'
import type { Id } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import type { RowBox, Scene } from '../core/layout/scene'
import type { Found } from '../editor/port'
import type { Box, CanvasHost } from './host'
import './marks.css'
import { inSight } from './sight'

/** What is found gets a ring, the one looked at a strong one; cards that a filter leaves out are veiled. Not part of any picture. */
export function Marks({ host, scene, doc }: { host: CanvasHost; scene: Scene; doc: Doc }) {
  const { session } = host.editor
  const filter = useStore(session, (state) => state.filter)
  const found = useStore(session, (state) => state.found)
  const selection = useStore(session, (state) => state.selection)
  const sight = useStore(host.sight)
  const marks = useRef<HTMLDivElement>(null)
  useZoom(host, marks)
  // What is kept in sight takes these along.
  useLayoutEffect(() => {
    host.stick()
    return () => host.stick()
  })
  const veiled = useMemo(() => {
    const ids = new Set<Id>()
    if (filter) for (const cards of doc.cells.values()) for (const card of cards) if (!passes(doc, filter, card)) ids.add(card.id)
    return ids
  }, [doc, filter])
  const { grid, header } = scene
  const hit = (id: Id, box: Box, look = '') => <Hit key={id} found={found} id={id} box={box} look={look} />
  const row = (box: RowBox) => {
    const { lane, y, h, headX } = box
    const seen = box.cells.filter((cell) => inSight(sight, box, cell))
    return (
      <div key={lane.id} className="cv-marks-row" data-pinned={lane.pinned ? lane.id : undefined} style={{ top: y }}>
        {seen.map((cell) => cell.cards.map(({ card, x, y: top, w, h: height }) => veiled.has(card.id) && !selection.has(card.id) && <span key={card.id} className="cv-veil" style={at({ x: cell.x + x, y: top, w, h: height })} />))}
        {found && seen.map((cell) => cell.cards.map(({ card, x, y: top, w, h: height }) => hit(card.id, { x: cell.x + x, y: top, w, h: height })))}
        {found && seen.map((cell) => cell.points.map((point) => point.set && hit(point.id, { x: cell.x + point.x - point.r - 4, y: point.y - point.r - 4, w: 2 * point.r + 8, h: 2 * point.r + 8 })))}
        {found?.ids.has(lane.id) && <span className="cv-marks-heads" data-sticky="lane">{hit(lane.id, { x: headX + 3, y: 3, w: grid.headWidth - 6, h: h - 6 }, 'cv-hit-head')}</span>}
      </div>
    )
  }
  return (
    <div ref={marks} className="cv-marks" aria-hidden>
      {scene.rows.map(row)}
      {found && (
        <>
          {hit(doc.map.id, { x: header.title.x + header.x - 4, y: header.title.y + header.y - 4, w: header.title.w + 8, h: header.title.h + 8 })}
          <div className="cv-marks-heads" data-sticky="heads" style={{ top: grid.y }}>
            {scene.stages.map(({ stage, x, w, h }) => hit(stage.id, { x: x + 3, y: 3, w: w - 6, h: h - 6 }, 'cv-hit-head'))}
            {grid.stepHeight > 0 && scene.columns.map(({ step, x, w }) => hit(step.id, { x: x + 3, y: grid.stageHeight + 3, w: w - 6, h: grid.stepHeight - 6 }, 'cv-hit-head'))}
          </div>
          <div className="cv-marks-row" style={{ top: 0 }}>{scene.arrows.map(({ id, label, bounds }) => hit(id, label ?? bounds))}</div>
        </>
      )}
    </div>
  )
}

function Hit({ found, id, box, look }: { found: Found | null; id: Id; box: Box; look: string }) {
  return found?.ids.has(id) ? <span className={`cv-hit ${look}${found.current === id ? ' cv-hit-now' : ''}`} data-found={id} style={at(box)} /> : null
}

function at({ x, y, w, h }: Box): CSSProperties {
  return { left: x, top: y, width: w, height: h }
}

/** Rings stay as strong as they are however small the map is drawn. */
function useZoom(host: CanvasHost, marks: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const put = (zoom: number) => marks.current?.style.setProperty('--zoom', String(zoom))
    put(host.zoom())
    return host.controls().onZoom(put)
  }, [host, marks])
}
