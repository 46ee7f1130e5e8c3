import type { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CellBox, RowBox, Scene } from '../core/layout/scene'
import type { Box } from './host'

/** The part of the map around what is seen; null while everything is drawn. */
export interface Sight { readonly box: Box | null }

/** Maps with fewer cards are drawn whole: assistive technology then finds every card without going there. */
const WHOLE = 240
const REST = 120

export function createSight(): StoreApi<Sight> {
  return createStore<Sight>(() => ({ box: null }))
}

/** Follows the viewport when it has come to rest, or has left the part that is drawn. */
export function useSight(sight: StoreApi<Sight>, flow: ReturnType<typeof useStoreApi>, scene: Scene): void {
  const large = useMemo(() => scene.rows.reduce((sum, { cells }) => sum + cells.reduce((all, { cards }) => all + cards.length, 0), 0) > WHOLE, [scene])
  useEffect(() => {
    if (!large) return sight.setState({ box: null })
    let timer: ReturnType<typeof setTimeout> | undefined
    const view = (margin: number): Box => {
      const { transform: [x, y, zoom], width, height } = flow.getState()
      const [w, h] = [width / zoom, height / zoom]
      return { x: -x / zoom - w * margin, y: -y / zoom - h * margin, w: w * (1 + 2 * margin), h: h * (1 + 2 * margin) }
    }
    const rest = () => sight.setState({ box: view(0.5) })
    rest()
    const stop = flow.subscribe((state, before) => {
      if (state.transform === before.transform && state.width === before.width && state.height === before.height) return
      clearTimeout(timer)
      timer = setTimeout(rest, REST)
      const { box } = sight.getState()
      const now = view(0)
      if (box && (now.x < box.x || now.y < box.y || now.x + now.w > box.x + box.w || now.y + now.h > box.y + box.h)) rest()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [sight, flow, large])
}

/** True when a cell, with all that its cards reach over, may be seen. */
export function inSight({ box }: Sight, row: RowBox, cell: CellBox): boolean {
  if (!box) return true
  const left = cell.cards.reduce((least, card) => Math.min(least, card.x), 0)
  const right = cell.cards.reduce((most, card) => Math.max(most, card.x + card.w), cell.w)
  return cell.x + right >= box.x && cell.x + left <= box.x + box.w && row.y + row.h >= box.y && row.y <= box.y + box.h
}
