import type { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { cellKey, get, type CellKey } from '../core/document/doc'
import type { CellBox, RowBox, Scene } from '../core/layout/scene'
import type { Editor } from '../editor/port'
import type { Box, CanvasHost } from './host'

/** How much of a map can be made out at the zoom that the viewport has come to rest at: everything; the first words of each card, written large; stages, lanes and curves. */
export type Level = 'near' | 'middle' | 'far'

/** What of a map is drawn, and how. Changes when the viewport has come to rest, or has left the part that is drawn. */
export interface Sight {
  readonly level: Level
  /** How cards and signs are drawn from there; null from near. One for each level, so that what is drawn follows. */
  readonly small: Small | null
  /** Size in px of the map at which words can be read, where those of the map are too small for it; null from near. */
  readonly size: number | null
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
type Small = Pick<typeof import('./small'), 'Gist' | 'Signs' | 'shortPrims'>
const REST = 120
/** Below NEAR the words of a card are too small to read, and below FAR no words can be made large enough. */
const NEAR = 0.55
export const FAR = 0.3
/** Below this zoom the cards of a large map are pictures. */
const PAINTED = 0.4
/** Scales of pictures, each 1.4 times the one before. */
const SCALES = Array.from({ length: 14 }, (_, i) => 0.03 * Math.SQRT2 ** i)
/** Zooms between which words keep their size on the map. */
const STEPS = Array.from({ length: 20 }, (_, i) => NEAR / 1.19 ** i)
const NONE: ReadonlySet<CellKey> = new Set()

/** What draws the pictures of a large map: fetched while the map is laid out, as all its cards at once are what must never be on the page. */
export const loadPainter = () => import('./tiles')

/** What of a map is known to be seen before anything has been measured. */
export function createSight(scene: Scene): StoreApi<Sight> {
  const [w, h] = [innerWidth / 0.6, innerHeight / 0.6]
  if (isLarge(scene)) void loadPainter().catch(() => {})
  return createStore<Sight>(() => ({ level: 'near', small: null, size: null, scale: null, held: NONE, unpainted: false, box: isLarge(scene) ? { x: scene.direction === 'rtl' ? scene.width - w : 0, y: 0, w, h } : null }))
}

let looks: { readonly middle: Small; readonly far: Small } | null = null

async function loadLooks(): Promise<void> {
  const small = await import('./small')
  looks = { middle: { ...small }, far: { ...small } }
}

/** On the screen 10.5 to 12.5 px from afar, 12 to 14 px nearer. */
function readableSize(zoom: number): number {
  const step = STEPS.find((one) => one <= zoom) ?? zoom
  return (zoom < PAINTED ? 10.5 : 12) / step
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
      const { box, size: before } = sight.getState()
      const level = zoom >= NEAR || looks === null ? 'near' : zoom >= FAR ? 'middle' : 'far'
      if (zoom < NEAR && looks === null) void loadLooks().then(rest, () => {})
      const size = level === 'near' ? null : readableSize(zoom)
      const sharp = zoom * devicePixelRatio
      const scale = large && zoom < PAINTED ? (SCALES.find((one) => one >= sharp * 0.97) ?? sharp) : null
      if (large || box !== null || before !== size) sight.setState({ level, small: level === 'near' ? null : looks![level], size, box: large ? host.view(0.5) : null, scale })
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
