import type { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../core/base/ids'
import type { Scene } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { useHost, type Box } from './host'
import { findCard } from './place'

const GAP = 12

/** The box of something selectable in map coordinates, null when it is not on the map. */
export function boxOf(scene: Scene, id: Id): Box | null {
  if (id.startsWith('card:')) return findCard(scene, id as `card:${string}`)?.at ?? null
  const stage = scene.stages.find((box) => box.stage.id === id)
  if (stage) return { x: stage.x, y: scene.grid.y, w: stage.w, h: stage.h }
  const column = scene.columns.find((box) => box.step.id === id)
  if (column) return { x: column.x, y: scene.grid.y + scene.grid.stageHeight, w: column.w, h: scene.grid.stepHeight }
  const row = scene.rows.find((box) => box.lane.id === id)
  if (row) return { x: scene.grid.x, y: row.y, w: scene.grid.w, h: row.h }
  const arrow = scene.arrows.find((box) => box.id === id)
  if (arrow) return arrow.label ?? arrow.bounds
  for (const { y, cells } of scene.rows) for (const { x, points } of cells) for (const point of points) if (point.id === id) return { x: x + point.x - point.r, y: y + point.y - point.r, w: point.r * 2, h: point.r * 2 }
  return null
}

/** A slot beside what is selected, outside of the zoomed map: follows it without being rendered again. */
export function Actions({ flow, scene, render }: { flow: ReturnType<typeof useStoreApi>; scene: Scene; render: (selection: readonly Id[]) => ReactNode }) {
  const host = useHost()
  const { dir } = useI18n()
  const slot = useRef<HTMLDivElement>(null)
  const selection = useStore(host.editor.session, (session) => session.selection)
  const quiet = useStore(host.editor.session, (session) => session.editing !== null || session.mode.mode !== 'select')
  const dragging = useStore(host.overlay, (overlay) => overlay.dragging)
  const ids = [...selection]
  const shown = ids.length > 0 && !quiet && !dragging
  const content = shown ? render(ids) : null
  useLayoutEffect(() => {
    const element = slot.current
    if (!element || !content) return
    const boxes = ids.map((id) => boxOf(scene, id)).filter((box) => box !== null)
    const place = () => {
      const { transform: [x, y, zoom], width, height } = flow.getState()
      const top = Math.min(...boxes.map((box) => box.y)) * zoom + y
      const bottom = Math.max(...boxes.map((box) => box.y + box.h)) * zoom + y
      const middle = ((Math.min(...boxes.map((box) => box.x)) + Math.max(...boxes.map((box) => box.x + box.w))) / 2) * zoom + x
      element.style.visibility = boxes.length === 0 || bottom < 0 || top > height ? 'hidden' : 'visible'
      const { offsetWidth: w, offsetHeight: h } = element
      const above = top - h - GAP
      const at = above > 4 ? above : Math.min(bottom + GAP + 8, height - h - 8)
      element.style.transform = `translate(${Math.round(Math.max(8, Math.min(width - w - 8, middle - w / 2)))}px, ${Math.round(Math.max(8, at))}px)`
    }
    place()
    return flow.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) place()
    })
  })
  return content ? <div ref={slot} className="cv-actions" dir={dir}>{content}</div> : null
}
