import type { Theme } from '../core/layout/palette'
import type { Scene } from '../core/layout/scene'
import { runJob, type PictureBytes } from './png/job'
import type { Picture } from './png/protocol'

const WIDTH = 480
const HEIGHT = 300
/** Map px shown across, at most: a wider map shows where it begins, so that something can be recognised. */
const WIDEST = 1680

/** Small pictures of where a map begins, for the library; drawn in a worker. */
export async function drawThumbnails(scene: Scene, pictures?: PictureBytes): Promise<{ light: Blob; dark: Blob }> {
  const [light, dark] = await runJob(scene, { make: 'small', type: 'image/webp', pictures: [thumbnail(scene, 'light'), thumbnail(scene, 'dark')] }, pictures ? { pictures } : {})
  return { light: light!, dark: dark! }
}

function thumbnail(scene: Scene, theme: Theme): Picture {
  const shown = Math.min(WIDEST, Math.max(1, scene.width))
  return { theme, ground: true, scale: WIDTH / shown, x: scene.direction === 'rtl' ? scene.width - shown : 0, y: 0, width: WIDTH, height: HEIGHT }
}
