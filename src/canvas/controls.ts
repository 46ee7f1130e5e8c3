import type { Id } from '../core/base/ids'
import type { Focus } from '../editor/port'

/** Zooming and finding one's way, for toolbars and keys. */
export interface CanvasControls {
  zoomIn(): void
  zoomOut(): void
  /** The whole map. */
  fit(): void
  /** As large as these things fit into the window together; a stage is shown with all that is in it. */
  fitTo(ids: readonly Id[]): void
  /** Real size, around what is in focus. */
  zoomTo(zoom: number): void
  zoom(): number
  onZoom(listener: (zoom: number) => void): () => void
  /** Brings an item into sight if it isn't; `under` is what else hides the map at its top. */
  reveal(focus: Focus, under?: number): void
  /** Gives the keyboard back to the map. */
  focusMap(): void
}
