import type { DrawGroup } from '../../core/layout/draw-list'
import { FONT_STACK, baseline, everyPrim } from '../../core/layout/prims'

/** Distance from the top of a line box to its baseline, by `sizeKey`. */
export type Baselines = ReadonlyMap<string, number>

/** Key of a size and line height in px. */
export function sizeKey(size: number, lineHeight: number): string {
  return `${size}/${lineHeight}`
}

const measured = new Map<string, number>()

/**
 * Where this browser's own layout puts the baseline of each size of text in these groups, so that a picture has it on the same pixel as the screen:
 * Blink on Linux and Android moves it up by one for some sizes, and every browser rounds to device pixels. Needs a page.
 */
export async function measureBaselines(groups: Iterable<readonly DrawGroup[]>): Promise<Baselines> {
  const found = new Map<string, number>()
  const unknown: { key: string; size: number; h: number }[] = []
  for (const part of groups) {
    for (const { prims } of part) {
      for (const prim of everyPrim(prims)) {
        if (prim.t !== 'text') continue
        const key = sizeKey(prim.size, prim.h)
        if (found.has(key)) continue
        const known = measured.get(key)
        found.set(key, known ?? baseline(prim.size, prim.h))
        if (known === undefined) unknown.push({ key, size: prim.size, h: prim.h })
      }
    }
  }
  if (unknown.length === 0) return found
  const [font] = await document.fonts.load('400 14px "Inter Variable"').catch(() => [])
  if (!font) return found
  const frame = document.createElement('div')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:absolute;inset-block-start:0;inset-inline-start:0;inline-size:0;block-size:0;overflow:hidden;contain:strict;visibility:hidden'
  const probes = unknown.map(({ size, h }) => probe(frame, size, h))
  document.body.append(frame)
  for (const [i, { line, mark }] of probes.entries()) {
    const value = mark.getBoundingClientRect().bottom - line.getBoundingClientRect().top
    measured.set(unknown[i]!.key, value)
    found.set(unknown[i]!.key, value)
  }
  frame.remove()
  return found
}

function probe(frame: HTMLElement, size: number, h: number): { line: HTMLElement; mark: HTMLElement } {
  const line = document.createElement('div')
  line.style.cssText = `white-space:pre;text-rendering:geometricPrecision;font:400 ${size}px/${h}px ${FONT_STACK};block-size:${h}px`
  const mark = document.createElement('span')
  mark.style.cssText = 'display:inline-block;inline-size:1px;block-size:0'
  line.append('x', mark)
  frame.append(line)
  return { line, mark }
}
