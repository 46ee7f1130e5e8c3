import type { DrawGroup } from '../../core/layout/draw-list'
import type { Baselines } from '../draw/baselines'
import { paint, type Bitmaps, type PaintOptions } from '../draw/canvas2d'
import { loadFonts } from '../draw/fonts'
import { KEYWORD, density, textChunk } from './chunks'
import { encodePng } from './encode'
import type { Answer, Job, Picture, Request } from './protocol'

/** What this file uses of a worker's global scope; the DOM library describes only a page's. */
interface Scope { onmessage: ((message: MessageEvent<Request>) => void) | null; postMessage(answer: Answer): void; readonly fonts: FontFaceSet }

/** One canvas up to this many pixels: every browser has that; larger pictures are written in strips. */
const ONE_CANVAS = 16_777_216
const ONE_SIDE = 8192
const STRIP = 4_000_000
const IHDR_END = 33

interface Drawing { readonly groups: readonly DrawGroup[]; readonly baselines: Baselines; readonly fontStack: string; readonly pictures: Bitmaps }

const scope = self as unknown as Scope
let groups: DrawGroup[] = []

scope.onmessage = ({ data }) => {
  if (data.say === 'groups') {
    for (const group of data.groups) groups.push(group)
    return
  }
  make(groups, data.baselines, data.pictures, data.job).then(
    (blobs) => scope.postMessage({ say: 'done', blobs }),
    (error: unknown) => scope.postMessage({ say: 'failed', detail: String(error) }),
  )
  groups = []
}

async function make(groups: readonly DrawGroup[], baselines: Baselines, blobs: ReadonlyMap<string, Blob>, job: Job): Promise<Blob[]> {
  const [fontStack, pictures] = await Promise.all([loadFonts(scope.fonts, groups), decoded(blobs)])
  try {
    return await draw({ groups, baselines, fontStack, pictures }, job)
  } finally {
    for (const picture of pictures.values()) picture.close()
  }
}

/** What can be decoded; the rest is drawn as missing. */
async function decoded(blobs: ReadonlyMap<string, Blob>): Promise<Bitmaps> {
  const pictures = new Map<string, ImageBitmap>()
  await Promise.all([...blobs].map(async ([hash, blob]) => {
    const picture = await createImageBitmap(blob).catch(() => null)
    if (picture) pictures.set(hash, picture)
  }))
  return pictures
}

async function draw(drawn: Drawing, job: Job): Promise<Blob[]> {
  if (job.make === 'png') return [await png(drawn, job.picture, job.json)]
  const blobs: Blob[] = []
  for (const picture of job.pictures) blobs.push(await whole(drawn, picture).convertToBlob({ type: job.type, quality: 0.85 }))
  return blobs
}

async function png(drawn: Drawing, picture: Picture, json: string | null): Promise<Blob> {
  const { width, height, scale, ground } = picture
  const extra = [density(scale)]
  if (json !== null) extra.push(await textChunk(KEYWORD, json))
  if (width * height <= ONE_CANVAS && Math.max(width, height) <= ONE_SIDE) {
    const canvas = whole(drawn, picture)
    progress(0.5)
    const plain = await canvas.convertToBlob({ type: 'image/png' })
    return new Blob([plain.slice(0, IHDR_END), ...extra, plain.slice(IHDR_END)], { type: 'image/png' })
  }
  const stripHeight = Math.max(8, Math.min(1024, height, Math.floor(STRIP / width)))
  return encodePng({ width, height, alpha: !ground, extra, stripHeight, strip: strips(drawn, picture, stripHeight), onProgress: progress })
}

function progress(share: number): void {
  scope.postMessage({ say: 'progress', share })
}

function shared({ baselines, fontStack, pictures }: Drawing): Pick<PaintOptions, 'baselines' | 'fontStack' | 'pictures'> {
  return { baselines, fontStack, pictures }
}

/** Transparency is kept on even under an opaque ground: an opaque canvas may draw text with coloured fringes. */
function canvasOf(width: number, height: number): { canvas: OffscreenCanvas; ctx: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d', { willReadFrequently: true })
  if (!ctx) throw new Error('no canvas')
  return { canvas, ctx }
}

function whole(drawn: Drawing, { theme, ground, scale, x, y, width, height }: Picture): OffscreenCanvas {
  const { canvas, ctx } = canvasOf(width, height)
  paint(ctx, drawn.groups, { ...shared(drawn), theme, ground, scale, x0: x, y0: y, x1: x + width / scale, y1: y + height / scale })
  return canvas
}

/** Draws strips of a picture, each in tiles that any browser can hold. */
function strips(drawn: Drawing, { theme, ground, scale, x, y, width }: Picture, stripHeight: number): (top: number, rows: number) => Uint8ClampedArray {
  const tile = Math.min(width, ONE_SIDE)
  const { ctx } = canvasOf(tile, stripHeight)
  const joined = tile < width ? new Uint8ClampedArray(width * stripHeight * 4) : null
  return (top, rows) => {
    for (let left = 0; left < width; left += tile) {
      const columns = Math.min(tile, width - left)
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      ctx.clearRect(0, 0, tile, stripHeight)
      paint(ctx, drawn.groups, { ...shared(drawn), theme, ground, scale, x0: x + left / scale, y0: y + top / scale, x1: x + (left + columns) / scale, y1: y + (top + rows) / scale })
      const { data } = ctx.getImageData(0, 0, columns, rows)
      if (!joined) return data
      for (let row = 0; row < rows; row++) joined.set(data.subarray(row * columns * 4, (row + 1) * columns * 4), (row * width + left) * 4)
    }
    return joined!
  }
}
