import type { DrawGroup } from '../../core/layout/draw-list'
import type { Theme } from '../../core/layout/palette'
import type { Baselines } from '../draw/baselines'

/** A part of the map as a picture: `x`, `y` the top left in map coordinates, width and height in pixels of the picture. */
export interface Picture { readonly theme: Theme; readonly ground: boolean; readonly scale: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What the worker is asked for: one PNG of any size with a map inside, or small pictures for the screen. */
export type Job =
  | { readonly make: 'png'; readonly picture: Picture; readonly json: string | null }
  | { readonly make: 'small'; readonly pictures: readonly Picture[]; readonly type: 'image/webp' | 'image/png' }

/** To the worker: the drawing in parts, then the job. */
export type Request = { readonly say: 'groups'; readonly groups: readonly DrawGroup[] } | { readonly say: 'job'; readonly job: Job; readonly baselines: Baselines; /** bytes of the pictures on the map, by hash */ readonly pictures: ReadonlyMap<string, Blob> }

/** From the worker. */
export type Answer = { readonly say: 'progress'; readonly share: number } | { readonly say: 'done'; readonly blobs: readonly Blob[] } | { readonly say: 'failed'; readonly detail: string }
