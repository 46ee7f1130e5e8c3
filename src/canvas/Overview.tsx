import type { MiniMapNodeProps } from '@xyflow/react'
import { useStore } from 'zustand'
import { layout } from '../core/layout/layout'
import { useDrawing, useHost } from './host'

/** The map as small blocks, for the minimap: stages, lanes and cards by their colour. */
export function Overview({ x, y }: MiniMapNodeProps) {
  const host = useHost()
  const { env } = useDrawing()
  const doc = useStore(host.editor.state, (state) => state.doc)
  const scene = layout(doc, env)
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden>
      <rect x={scene.grid.x} y={scene.grid.y} width={scene.grid.w} height={scene.grid.h} fill="var(--ink-paper)" stroke="var(--ink-line)" />
      {scene.stages.map(({ stage, x: left, w, h }) => <rect key={stage.id} x={left} y={scene.grid.y} width={w - 6} height={h} fill="var(--ink-accent)" />)}
      {scene.rows.map((row) => row.cells.map((cell) => cell.cards.map((box) => <rect key={box.card.id} x={cell.x + box.x} y={row.y + box.y} width={box.w} height={box.h} fill={`var(--ink-edge-${box.card.colour ?? env.lane(row.lane.kind).tone})`} />)))}
    </g>
  )
}
