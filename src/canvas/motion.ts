import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Scene } from '../core/layout/scene'
import type { CanvasHost, MapPoint } from './host'

const TIME = 180
const EASE = 'cubic-bezier(0.2, 0.8, 0.2, 1)'
/** More than this at once is no explanation any more. */
const MOST = 120

type Places = ReadonlyMap<string, MapPoint & { readonly lane?: string }>

function placesOf(scene: Scene): Places {
  const places = new Map<string, MapPoint & { lane?: string }>()
  // Counted from where the map begins: a map read from the right grows to the left and its start stays.
  const start = scene.direction === 'rtl' ? scene.width : 0
  for (const { stage, x } of scene.stages) places.set(stage.id, { x: x - start, y: 0 })
  for (const { step, x } of scene.columns) places.set(step.id, { x: x - start, y: 0 })
  for (const row of scene.rows) {
    places.set(row.lane.id, { x: 0, y: row.y })
    for (const cell of row.cells) for (const { card, x, y } of cell.cards) places.set(card.id, { x: cell.x + x - start, y: row.y + y, lane: row.lane.id })
  }
  return places
}

/** True when the person wants things to stay calm. */
export function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Shows where an edit put things: what moved glides there from its old place. Not while typing, nor while a gesture shows its own preview. */
export function useGlide(board: RefObject<HTMLElement | null>, scene: Scene, host: CanvasHost): void {
  const last = useRef<{ scene: Scene; places: Places; preview: boolean } | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    const { previewing } = host.editor.state.getState()
    const typing = host.editor.session.getState().editing !== null
    const places = placesOf(scene)
    last.current = { scene, places, preview: previewing }
    if (!before || !board.current || previewing || before.preview || typing || before.scene.direction !== scene.direction || calm()) return
    const moves: { id: string; dx: number; dy: number }[] = []
    for (const [id, { x, y, lane }] of places) {
      const from = before.places.get(id)
      if (!from) continue
      // A card rides with its lane: only its own way is shown on top of that.
      const ride = lane === undefined ? 0 : (before.places.get(lane)?.y ?? y) - (places.get(lane)?.y ?? y)
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
