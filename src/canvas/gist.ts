import { plainWords } from '../core/document/markup'
import type { Prim } from '../core/layout/prims'
import type { CardBox } from '../core/layout/scene'

/** What of a card can be made out where its own words are too small: its ground, its pictures, and room for its first words. */
export interface Gist { readonly prims: readonly Prim[]; readonly text: string; readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Height of a line over its size. */
export const LINE = 1.15
const PAD = { start: 12, end: 6, y: 2 }
const gists = new WeakMap<CardBox, Gist>()
const bars = new WeakMap<CardBox, readonly Prim[]>()

/** A card in short; the same object for the same card. */
export function gistOf(box: CardBox): Gist {
  let gist = gists.get(box)
  if (!gist) gists.set(box, (gist = shorten(box)))
  return gist
}

function shorten({ card, prims, w, h, text }: CardBox): Gist {
  const words = plainWords(card.text).trim() || prims.flatMap((prim) => (prim.t === 'text' ? [prim.s] : [])).slice(0, 2).join(' ')
  const kept = prims.filter((prim, i) => prim.t === 'image' || (i < 2 && (prim.t === 'path' || prim.t === 'rect')) || (prim.t === 'path' && prim.dash && !prim.fill))
  // The start edge lies where the card begins to be read.
  const [first, bar] = prims
  const rtl = first !== undefined && bar?.t === 'path' && Number(/^M([\d.]+)/.exec(bar.d)?.[1] ?? 0) > w / 2
  const pictured = prims.some(({ t }) => t === 'image')
  const [y, end] = pictured ? [text.y - 4, h - PAD.y] : [PAD.y, h - PAD.y]
  return { prims: kept, text: words, x: rtl ? PAD.end : PAD.start, y, w: w - PAD.start - PAD.end, h: Math.max(0, end - y) }
}

/** How many lines of a size have room; at least one. */
export function linesIn(h: number, size: number): number {
  return Math.max(1, Math.floor(h / (size * LINE)))
}

/** A card whose lines of text are bars: what a card looks like from afar. */
export function barsOf(box: CardBox): readonly Prim[] {
  let shown = bars.get(box)
  if (!shown) bars.set(box, (shown = box.prims.map((prim) => (prim.t === 'text' ? bar(prim) : prim))))
  return shown
}

function bar({ x, y, w, h, s, size, used, align, dir, fill }: Extract<Prim, { t: 'text' }>): Prim {
  const width = Math.min(w, used ?? s.length * size * 0.5)
  const left = align === 'center' ? x + (w - width) / 2 : (align === 'start') === (dir === 'ltr') ? x : x + w - width
  const [top, bottom] = [y + h * 0.3, y + h * 0.7]
  return { t: 'path', d: `M${left} ${top}L${left + width} ${top}L${left + width} ${bottom}L${left} ${bottom}Z`, fill, alpha: 0.45 }
}
