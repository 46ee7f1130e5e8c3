import type { Theme } from '../../core/layout/palette'
import type { Scene } from '../../core/layout/scene'
import { runJob, type JobOptions } from './job'

export const PNG_SCALES = [1, 2, 3, 4] as const
export type PngScale = (typeof PNG_SCALES)[number]

/** Longest side and most pixels of a picture: what the format and a browser's memory can hold with room to spare. */
const LONGEST_SIDE = 1_000_000
const MOST_PIXELS = 4_000_000_000

export interface PngOptions extends JobOptions {
  readonly scene: Scene
  readonly theme: Theme
  readonly scale: PngScale
  /** False: what lies beside the grid is transparent. */
  readonly ground: boolean
  /** Map px around the scene's own margin. */
  readonly margin?: number
  /** The map's file, put inside the picture so that it can be opened again; null: only the picture. */
  readonly json: string | null
}

/** Width and height in pixels that `exportPng` gives, and whether that can be made at all. */
export function pngSize(scene: Pick<Scene, 'width' | 'height'>, scale: PngScale, margin = 0): { readonly width: number; readonly height: number; readonly possible: boolean } {
  const [width, height] = [Math.max(1, Math.round((scene.width + 2 * margin) * scale)), Math.max(1, Math.round((scene.height + 2 * margin) * scale))]
  return { width, height, possible: Math.max(width, height) <= LONGEST_SIDE && width * height <= MOST_PIXELS }
}

/** The map as a PNG of any size, drawn in a worker. Rejects with a PictureError, or with the signal's reason when cancelled. */
export async function exportPng({ scene, theme, scale, ground, margin = 0, json, ...options }: PngOptions): Promise<Blob> {
  const { width, height } = pngSize(scene, scale, margin)
  const [blob] = await runJob(scene, { make: 'png', json, picture: { theme, ground, scale, x: -margin, y: -margin, width, height } }, options)
  return blob!
}

/** The whole map small, to look at before saving; fits into a box of pixels. */
export async function previewPng(scene: Scene, theme: Theme, ground: boolean, box: { readonly width: number; readonly height: number }, options: JobOptions): Promise<Blob> {
  const scale = Math.min(box.width / scene.width, box.height / scene.height, 2)
  const picture = { theme, ground, scale, x: 0, y: 0, width: Math.max(1, Math.round(scene.width * scale)), height: Math.max(1, Math.round(scene.height * scale)) }
  const [blob] = await runJob(scene, { make: 'small', type: 'image/png', pictures: [picture] }, options)
  return blob!
}
