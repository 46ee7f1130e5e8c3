import { createContext, useContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaneId } from '../core/base/ids'
import type { LayoutEnv } from '../core/layout/env'
import type { Scene } from '../core/layout/scene'
import type { Editor, Focus } from '../editor/port'
import type { CanvasControls } from './controls'
import type { Pins } from './pins'
import type { Sight } from './sight'

export interface MapPoint { readonly x: number; readonly y: number }
export interface Box { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** What lies over the map while a gesture or the pointer is at work; map coordinates. */
export interface Overlay {
  /** Where what is dragged would land: a bar, and for a card the cell it would be in. */
  readonly landing: Box | null
  /** The same for each cell that several cards come to. */
  readonly landings: readonly Box[]
  readonly cell: Box | null
  /** A line being drawn from one thing to another. */
  readonly line: { readonly from: MapPoint; readonly to: MapPoint } | null
  /** The cell under the pointer, as `lane|step`. */
  readonly hover: string | null
  /** Which heads the pointer is over: their plus buttons show. */
  readonly near: 'heads' | 'lanes' | null
  /** The point whose value the arrow keys change, by its key. */
  readonly value: string | null
  /** The value that is being typed as a number, by its key, and what was typed first. */
  readonly typing: { readonly key: string; readonly text: string } | null
  /** True while something is dragged: hover aids hide. */
  readonly dragging: boolean
}

/** Where a menu was asked for: on what, and at which place of the window. */
export interface MenuRequest { readonly target: Focus | { readonly at: 'arrow'; readonly id: `arrow:${string}` } | { readonly at: 'map' }; readonly x: number; readonly y: number }

/** What the parts of the canvas share: the editor, the newest scene, the viewport's arithmetic. */
export interface CanvasHost {
  readonly editor: Editor
  readonly overlay: StoreApi<Overlay>
  /** Which part of a large map is drawn, and how. */
  readonly sight: StoreApi<Sight>
  /** Lanes that are drawn away from their place to keep them in sight. */
  readonly pins: Pins
  /** Puts what is kept in sight to its place, when it has just been drawn. */
  stick(): void
  env(): LayoutEnv
  scene(): Scene
  /** Window to map coordinates; over a lane that is kept in sight, those of its own place. */
  toMap(clientX: number, clientY: number): MapPoint
  /** Map to window coordinates. */
  toWindow(point: MapPoint): MapPoint
  zoom(): number
  /** Called whenever the viewport has moved or changed its zoom or size. */
  onMove(listener: () => void): () => void
  /** The part of the map that is seen, grown on each side by a share of itself. */
  view(margin: number): Box
  /** The element under a pointer; a card that is only part of a picture is put on the page first. */
  reach(event: PointerEvent): HTMLElement
  pan(dx: number, dy: number): void
  wrapper(): HTMLElement
  controls(): CanvasControls
  menu(request: MenuRequest): void
  /** Asks which kind of lane to add after another (null: at the top), at a place of the window. */
  addLane(after: LaneId | null, x: number, y: number): void
}

export function createOverlay(): StoreApi<Overlay> {
  return createStore<Overlay>(() => ({ landing: null, landings: [], cell: null, line: null, hover: null, near: null, value: null, typing: null, dragging: false }))
}

/** What parts of the canvas draw with: the map's words and direction. */
export interface Drawing { readonly env: LayoutEnv; readonly direction: 'ltr' | 'rtl' }

export const DrawingContext = createContext<Drawing | null>(null)

export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext)
  if (!drawing) throw new Error('useDrawing outside of MapCanvas')
  return drawing
}

export const HostContext = createContext<CanvasHost | null>(null)

/** The canvas around a part of it. */
export function useHost(): CanvasHost {
  const host = useContext(HostContext)
  if (!host) throw new Error('useHost outside of MapCanvas')
  return host
}

/** The name under which an item of the map is found in the page and by the keyboard. */
export function focusKey(focus: Focus): string {
  switch (focus.at) {
    case 'title': return 'title'
    case 'cell': return `cell ${focus.lane}|${focus.step}`
    case 'point': return `point ${focus.lane}|${focus.step}|${focus.persona ?? ''}${focus.line || focus.row ? `|${focus.line ?? ''}|${focus.row ?? ''}` : ''}`
    default: return focus.id
  }
}
