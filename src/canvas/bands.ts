import type { Scene } from '../core/layout/scene'

/** Least width in px on the screen at which the names of stages lie flat; narrower ones stand upright. */
const FLAT = 64
/** How high they stand then. */
export const BAND = { flat: 36, upright: 108 }
/** What the names of lanes take beside the grid from afar. */
export const NAME = 124
const TITLE = 34

/** How high the names of stages stand at a zoom, in px on the screen. */
export function bandAt({ stages, grid }: Scene, zoom: number): number {
  const least = stages.reduce((width, { stage, w }) => (stage.collapsed ? width : Math.min(width, w)), Infinity)
  return Math.max(grid.stageHeight * zoom, least * zoom >= FLAT ? BAND.flat : BAND.upright)
}

/** What must be free over a map and at its start for its signs from afar, in px on the screen. */
export function roomForSigns(scene: Scene, zoom: number): { readonly top: number; readonly start: number } {
  const { grid } = scene
  return { top: Math.max(0, bandAt(scene, zoom) + TITLE - (grid.y + grid.stageHeight) * zoom), start: Math.max(0, NAME - (grid.x + grid.headWidth) * zoom) }
}
