import type { LaneId } from '../core/base/ids'
import type { RowBox, Scene } from '../core/layout/scene'

/** How far each lane that is kept in sight is drawn below its place now. */
export type Pins = Map<LaneId, number>

/** Most of the view's height that lanes kept in sight may take. */
const SHARE = 0.45

/** How far to move the pinned rows so that they stand under the heads, whose lower edge is at `edge`; `view` is the height that is seen, both in map px. */
export function pinRows(scene: Scene, edge: number, view: number): Pins {
  const pins: Pins = new Map()
  const bottom = scene.grid.y + scene.grid.h
  let top = edge
  for (const row of scene.rows) {
    if (!row.lane.pinned) continue
    const by = Math.min(top - row.y, bottom - row.y - row.h)
    if (by <= 0 || top + row.h - edge > view * SHARE) continue
    pins.set(row.lane.id, by)
    top += row.h
  }
  return pins
}

/** The row that is drawn at a height because it is kept in sight there. */
export function pinnedAt(scene: Scene, pins: Pins, y: number): RowBox | null {
  if (pins.size === 0) return null
  return scene.rows.find((row) => {
    const by = pins.get(row.lane.id)
    return by !== undefined && y >= row.y + by && y < row.y + by + row.h
  }) ?? null
}
