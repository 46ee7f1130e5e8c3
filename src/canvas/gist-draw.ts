import { textDirection, type Direction } from '../core/base/direction'
import { PALETTE, type Theme } from '../core/layout/palette'
import { FONT_STACK } from '../core/layout/prims'
import type { CardBox } from '../core/layout/scene'
import { gistOf, LINE, linesIn, type Gist } from './gist'

/** Writes the first words of a card into its box, as large as `size` says, in a context whose units are the map's. */
export function writeGist(context: CanvasRenderingContext2D, theme: Theme, box: CardBox, size: number, fallback: Direction): void {
  const gist = gistOf(box)
  context.font = `400 ${size}px ${FONT_STACK}`
  context.fillStyle = PALETTE[theme].ink
  const direction = textDirection(gist.text, fallback)
  context.direction = direction
  context.textAlign = 'start'
  const lines = breakLines(context, gist, size)
  const high = size * LINE
  const top = gist.y + (gist.h - lines.length * high) / 2
  for (const [i, line] of lines.entries()) context.fillText(line, direction === 'rtl' ? gist.x + gist.w : gist.x, top + i * high + size * 0.96)
}

const broken = new WeakMap<Gist, { readonly size: number; readonly lines: readonly string[] }>()

function breakLines(context: CanvasRenderingContext2D, gist: Gist, size: number): readonly string[] {
  const known = broken.get(gist)
  if (known?.size === size) return known.lines
  const most = linesIn(gist.h, size)
  const wide = (text: string) => context.measureText(text).width
  const lines: string[] = []
  let rest = gist.text.split(/\s+/).filter(Boolean)
  while (rest.length > 0 && lines.length < most) {
    let [line, taken] = [rest[0]!, 1]
    while (taken < rest.length && wide(`${line} ${rest[taken]}`) <= gist.w) line += ` ${rest[taken++]}`
    rest = rest.slice(taken)
    if (rest.length > 0 && lines.length === most - 1) lines.push(cut(`${line} ${rest[0]}`, gist.w, wide))
    else lines.push(wide(line) > gist.w ? cut(line, gist.w, wide) : line)
  }
  broken.set(gist, { size, lines })
  return lines
}

/** The start of a text that has room with an ellipsis behind it; parts of letters stay together. */
function cut(text: string, room: number, wide: (text: string) => number): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  let [low, high] = [0, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (wide(`${letters.slice(0, middle).join('').trimEnd()}…`) <= room) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`
}
