import { useStore } from 'zustand'
import { textDirection } from '../core/base/direction'
import type { Prim } from '../core/layout/prims'
import type { CardBox } from '../core/layout/scene'
import { barsOf, gistOf, LINE, linesIn } from './gist'
import { useDrawing, useHost, type CanvasHost } from './host'

export { Signs } from './Signs'

/** A card as it is drawn where its own words are too small to read. */
export function shortPrims(box: CardBox, { sight }: CanvasHost): readonly Prim[] {
  return sight.getState().level === 'far' ? barsOf(box) : gistOf(box).prims
}

/** The first words of a card, as large as can be read; as many lines as there is room for. */
export function Gist({ box }: { box: CardBox }) {
  const { sight } = useHost()
  const { direction } = useDrawing()
  const size = useStore(sight, (state) => (state.level === 'middle' ? state.size : null))
  if (size === null) return null
  const { text, x, y, w, h } = gistOf(box)
  const lines = linesIn(h, size)
  return <div className="cv-gist" aria-hidden style={{ left: x, top: y, width: w, height: h, fontSize: size, lineHeight: LINE }}><p className={lines === 1 ? 'cv-gist-line' : undefined} dir={textDirection(text, direction)} style={{ WebkitLineClamp: lines }}>{text}</p></div>
}
