import type { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { cellKey, get, type CellKey } from '../core/document/doc'
import type { CellBox, RowBox, Scene } from '../core/layout/scene'
import type { Editor } from '../editor/port'
import type { Box, CanvasHost } from './host'

/** How much of a map can be made out at the zoom that the viewport has come to rest at. */
export type Level = 'near' | 'far'

/** What of a map is drawn, and how. Changes when the viewport has come to rest, or has left the part that is drawn. */
export interface Sight {
  readonly level: Level
  /** The part of a large map around what is seen; null while everything is drawn. */
  readonly box: Box | null
  /** Device pixels for each px of the map in the pictures that stand for the cards of a large map from afar; null while cards are drawn themselves. */
  readonly scale: number | null
  /** Cells whose cards are on the page wherever the viewport is: focused, typed into, pressed. */
  readonly held: ReadonlySet<CellKey>
  /** True when what draws the pictures could not be had: cards are drawn themselves. */
  readonly unpainted: boolean
}

/** Maps with fewer cards are drawn whole: assistive technology then finds every card without going there. */
const WHOLE = 240
const REST = 120
/** Below this zoom text is too small to read. */
const FAR = 0.4
/** Scales of pictures, each 1.4 times the one before. */
const SCALES = Array.from({ length: 14 }, (_, i) => 0.03 * Math.SQRT2 ** i)
const NONE: ReadonlySet<CellKey> = new Set()

/** What draws the pictures of a large map: fetched while the map is laid out, as all its cards at once are what must never be on the page. */
export const loadPainter = () => import('./tiles')

/** What of a map is known to be seen before anything has been measured. */
export function createSight(scene: Scene): StoreApi<Sight> {
  const [w, h] = [innerWidth / 0.6, innerHeight / 0.6]
  if (isLarge(scene)) void loadPainter().catch(() => {})
  return createStore<Sight>(() => ({ level: 'near', scale: null, held: NONE, unpainted: false, box: isLarge(scene) ? { x: scene.direction === 'rtl' ? scene.width - w : 0, y: 0, w, h } : null }))
}

function isLarge(scene: Scene): boolean {
  return scene.rows.reduce((sum, { cells }) => sum + cells.reduce((all, { cards }) => all + cards.length, 0), 0) > WHOLE
}

/** Follows the viewport when it has come to rest, or has left the part that is drawn. */
export function useSight(host: CanvasHost, flow: ReturnType<typeof useStoreApi>, scene: Scene): void {
  const { sight, editor } = host
  const large = useMemo(() => isLarge(scene), [scene])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      clearTimeout(timer)
      const [, , zoom] = flow.getState().transform
      const { box, level: before } = sight.getState()
      const level = zoom < FAR ? 'far' : 'near'
      const sharp = zoom * devicePixelRatio
      const scale = large && level === 'far' ? (SCALES.find((one) => one >= sharp * 0.97) ?? sharp) : null
      if (large || box !== null || before !== level) sight.setState({ level, box: large ? host.view(0.5) : null, scale })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(rest, REST)
    }
    later()
    const stop = flow.subscribe((state, before) => {
      if (state.transform === before.transform && state.width === before.width && state.height === before.height) return
      later()
      const { box } = sight.getState()
      const now = host.view(0)
      if (box && (now.x < box.x || now.y < box.y || now.x + now.w > box.x + box.w || now.y + now.h > box.y + box.h)) rest()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [host, sight, flow, large])

  useEffect(() => {
    const hold = () => {
      const keys = cellsInUse(editor)
      const { held } = sight.getState()
      if (keys.some((key) => !held.has(key)) || keys.length !== held.size) sight.setState({ held: new Set(keys) })
    }
    const stops = [editor.session.subscribe((session, before) => { if (session.focus !== before.focus || session.editing !== before.editing) hold() }), editor.state.subscribe((state, before) => { if (state.doc !== before.doc) hold() })]
    return () => stops.forEach((stop) => stop())
  }, [sight, editor])
}

function cellsInUse({ session, state }: Editor): CellKey[] {
  const { focus, editing } = session.getState()
  const { doc } = state.getState()
  const ids = [focus?.at === 'card' ? focus.id : null, editing?.id.startsWith('card:') ? editing.id : null]
  return [...new Set(ids.flatMap((id) => {
    const place = id && get(doc, id as `card:${string}`)?.place
    return place ? [cellKey(place.lane, place.from)] : []
  }))]
}

const spans = new WeakMap<CellBox, { readonly left: number; readonly right: number; readonly pictures: boolean }>()

/** How far a cell's cards reach beside it, and whether they hold pictures, which are only on the page. */
export function spanOfCell(cell: CellBox): { readonly left: number; readonly right: number; readonly pictures: boolean } {
  let span = spans.get(cell)
  if (!span) {
    let [left, right, pictures] = [0, cell.w, false]
    for (const card of cell.cards) {
      left = Math.min(left, card.x)
      right = Math.max(right, card.x + card.w)
      pictures ||= card.prims.some(({ t }) => t === 'image')
    }
    spans.set(cell, (span = { left, right, pictures }))
  }
  return span
}

/** True when the cards of a cell are on the page: they may be seen and are not part of a picture. */
export function inSight({ box, scale, held, unpainted }: Sight, row: Pick<RowBox, 'y' | 'h' | 'lane'>, cell: CellBox): boolean {
  if (!box || (held.size > 0 && held.has(cellKey(cell.lane, cell.step)))) return true
  const { left, right, pictures } = spanOfCell(cell)
  if (scale !== null && !unpainted && !pictures && !row.lane.pinned) return false
  // A lane kept in sight is seen at any height.
  return cell.x + right >= box.x && cell.x + left <= box.x + box.w && (row.lane.pinned || (row.y + row.h >= box.y && row.y <= box.y + box.h))
}
