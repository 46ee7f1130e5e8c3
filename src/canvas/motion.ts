import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Scene } from '../core/layout/scene'
import type { CanvasHost, MapPoint } from './host'

const TIME = 180
const EASE = 'cubic-bezier(0.2, 0.8, 0.2, 1)'
/** More than this at once is no explanation any more. */
const MOST = 120

interface At extends MapPoint { readonly lane?: string }

/** Where the items of one scene are that are drawn otherwise in another: cards of cells that are the same there are left out. Counted from where the map begins: a map read from the right grows to the left and its start stays. */
function placesOf(scene: Scene, other: Scene): Map<string, At> {
  const places = new Map<string, At>()
  const start = scene.direction === 'rtl' ? scene.width : 0
  const same = new Set<unknown>(other.width === scene.width || scene.direction === 'ltr' ? other.rows.flatMap(({ cells }) => cells) : [])
  if (scene.stages !== other.stages) for (const { stage, x } of scene.stages) places.set(stage.id, { x: x - start, y: 0 })
  if (scene.columns !== other.columns) for (const { step, x } of scene.columns) places.set(step.id, { x: x - start, y: 0 })
  for (const row of scene.rows) {
    places.set(row.lane.id, { x: 0, y: row.y })
    for (const cell of row.cells) if (!same.has(cell)) for (const { card, x, y } of cell.cards) places.set(card.id, { x: cell.x + x - start, y: row.y + y, lane: row.lane.id })
  }
  return places
}

/** True when the person wants things to stay calm. */
export function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Shows where an edit put things: what moved glides there from its old place. Not while typing, nor while a gesture shows its own preview. */
export function useGlide(board: RefObject<HTMLElement | null>, scene: Scene, host: CanvasHost): void {
  const last = useRef<{ scene: Scene; preview: boolean } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    const { previewing } = host.editor.state.getState()
    const typing = host.editor.session.getState().editing !== null
    last.current = { scene, preview: previewing }
    if (!before || !board.current || previewing || before.preview || typing || before.scene.direction !== scene.direction || calm()) return
    const [places, old] = [placesOf(scene, before.scene), placesOf(before.scene, scene)]
    const moves: { id: string; dx: number; dy: number }[] = []
    for (const [id, { x, y, lane }] of places) {
      const from = old.get(id)
      if (!from) continue
      // A card rides with its lane: only its own way is shown on top of that.
      const ride = lane === undefined ? 0 : (old.get(lane)?.y ?? y) - (places.get(lane)?.y ?? y)
      const [dx, dy] = [from.x - x, from.y - y - ride]
      if (Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5) moves.push({ id, dx, dy })
    }
    if (moves.length > MOST) return
    const view = host.wrapper().getBoundingClientRect()
    for (const { id, dx, dy } of moves) {
      const found = board.current.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
      const element = id.startsWith('lane:') ? found?.closest<HTMLElement>('.cv-row') : found
      const box = element?.getBoundingClientRect()
      if (!element || !box || box.right < view.left || box.left > view.right || box.bottom < view.top || box.top > view.bottom) continue
      element.animate([{ translate: `${dx}px ${dy}px`, zIndex: 3 }, { translate: '0 0', zIndex: 3 }], { duration: TIME, easing: EASE })
    }
  }, [board, scene, host])
}
