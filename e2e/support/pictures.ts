import { PNG } from 'pngjs'
import type { Page } from '@playwright/test'

/** A picture of one colour, as a PNG. */
export function plainPicture(width: number, height: number, [r, g, b]: readonly [number, number, number]): Buffer {
  const png = new PNG({ width, height })
  for (let i = 0; i < width * height; i++) png.data.set([r, g, b, 255], i * 4)
  return PNG.sync.write(png)
}

interface FileLike { readonly name: string; readonly type: string; readonly bytes: Buffer }

/** Drops files on the middle of an element, or pastes them where the focus is. */
export async function bring(page: Page, how: { readonly drop: string } | 'paste', files: readonly FileLike[]): Promise<void> {
  await page.evaluate(({ selector, list }) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }))
    if (selector === null) return void (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    const target = document.querySelector(selector)!
    const box = target.getBoundingClientRect()
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
    for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { ...at, dataTransfer: data, bubbles: true, cancelable: true }))
  }, { selector: how === 'paste' ? null : how.drop, list: files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') })) })
}

/** True when the picture has this colour somewhere, give or take what packing changes. */
export function hasColour(png: Buffer, [r, g, b]: readonly [number, number, number]): boolean {
  const { data } = PNG.sync.read(png)
  for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - r) < 8 && Math.abs(data[i + 1]! - g) < 8 && Math.abs(data[i + 2]! - b) < 8) return true
  return false
}
