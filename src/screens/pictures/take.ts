import { sha256 } from '../../core/base/sha256'
import type { Picture } from '../../core/document/optional'
import { PICTURE_TYPES, type PictureType } from '../../core/document/picture-names'
import { pictureInfo } from '../../core/document/pictures'
import type { MessageKey, Values } from '../../i18n/translator'
import { StorageError, type PictureStore } from '../../storage'

export type Taken = { readonly ok: true; readonly picture: Picture } | { readonly ok: false; readonly key: MessageKey; readonly values: Values }

/** Longest side of a picture as it is kept: enough for a card on an A0 print. */
const SIDE = 1600
const MEGABYTE = 1024 * 1024
const MOST = 64 * MEGABYTE
const SVG_SIDE = 1200

/** Takes a picture in: what decodes is drawn anew, upright, no larger than needed and without what a camera wrote beside it, and kept. Never throws. */
export async function takePicture(file: Blob, name: string, store: PictureStore): Promise<Taken> {
  if (file.size > MOST) return { ok: false, key: 'pictures.error_large', values: { name, size: Math.ceil(file.size / MEGABYTE), limit: MOST / MEGABYTE } }
  const drawn = await redraw(file).catch(() => null)
  if (!drawn) return { ok: false, key: 'pictures.error_type', values: { name } }
  const { bytes, type, width, height } = drawn
  const hash = sha256(bytes)
  try {
    await store.put([{ hash, type, bytes }])
    return { ok: true, picture: { hash, alt: '', width, height } }
  } catch (error) {
    return { ok: false, key: error instanceof StorageError && error.reason === 'full' ? 'pictures.error_full' : 'pictures.error_store', values: {} }
  }
}

async function redraw(file: Blob): Promise<{ bytes: Uint8Array; type: PictureType; width: number; height: number } | null> {
  const source = await decode(file)
  try {
    const scale = Math.min(1, SIDE / Math.max(source.width, source.height))
    const [width, height] = [Math.max(1, Math.round(source.width * scale)), Math.max(1, Math.round(source.height * scale))]
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) return null
    context.imageSmoothingQuality = 'high'
    context.drawImage(source.image, 0, 0, width, height)
    const blob = await smallest(canvas, context)
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const info = pictureInfo(bytes)
    return info && { bytes, type: info.type, width: info.width, height: info.height }
  } finally {
    source.close()
  }
}

interface Decoded { readonly image: CanvasImageSource; readonly width: number; readonly height: number; close(): void }

/** Upright, whatever way the camera was held. A drawing (SVG) is painted by the browser as an image, where nothing in it can run or be fetched. */
async function decode(file: Blob): Promise<Decoded> {
  if (file.type !== 'image/svg+xml') {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' })
    return { image, width: image.width, height: image.height, close: () => image.close() }
  }
  const url = URL.createObjectURL(file)
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } catch (error) {
    URL.revokeObjectURL(url)
    throw error
  }
  const scale = SVG_SIDE / Math.max(image.naturalWidth || 1, image.naturalHeight || 1)
  return { image, width: (image.naturalWidth || 1) * scale, height: (image.naturalHeight || 1) * scale, close: () => URL.revokeObjectURL(url) }
}

/** WebP where the browser writes it; else JPEG, or PNG for what can be seen through. */
async function smallest(canvas: OffscreenCanvas, context: OffscreenCanvasRenderingContext2D): Promise<Blob> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.88 })
  if (webp.type === 'image/webp') return webp
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let clear = false
  for (let i = 3; i < data.length && !clear; i += 4) clear = data[i]! < 255
  return canvas.convertToBlob(clear ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.88 })
}

/** What the browser's dialog offers. */
export const ACCEPTED = [...PICTURE_TYPES, 'image/gif', 'image/avif', 'image/svg+xml'].join(',')

/** Asks for picture files with the browser's own dialog; call it from a click or a key. Nothing is chosen: nothing comes. */
export function choosePictures(multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPTED
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
