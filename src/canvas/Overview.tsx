import type { MiniMapNodeProps } from '@xyflow/react'
import { useEffect, useState } from 'react'
import { layout } from '../core/layout/layout'
import { useDrawnDoc } from './drawn'
import { PALETTE, type Theme } from '../core/layout/palette'
import type { Scene } from '../core/layout/scene'
import type { LayoutEnv } from '../core/layout/env'
import { useDrawing, useHost } from './host'

const SIDE = 320
const REST = 250

/** The map as small blocks, for the minimap: one picture of stages, lanes and cards by their colour, drawn when the map has been left alone for a moment. */
export function Overview({ x, y }: MiniMapNodeProps) {
  const host = useHost()
  const { env } = useDrawing()
  const doc = useDrawnDoc(host.editor)
  const scene = layout(doc, env)
  const theme = useTheme()
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    const timer = setTimeout(() => {
      drawOverview(scene, env, theme).toBlob((blob) => { if (blob && !over) setPicture(URL.createObjectURL(blob)) })
    }, REST)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [scene, env, theme])
  useEffect(() => () => { if (picture) URL.revokeObjectURL(picture) }, [picture])
  return picture && <image transform={`translate(${x} ${y})`} href={picture} width={scene.width} height={scene.height} preserveAspectRatio="none" aria-hidden />
}

function drawOverview(scene: Scene, env: LayoutEnv, theme: Theme): HTMLCanvasElement {
  const scale = Math.min(1, SIDE / Math.max(scene.width, scene.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(scene.width * scale))
  canvas.height = Math.max(1, Math.round(scene.height * scale))
  const context = canvas.getContext('2d')!
  const palette = PALETTE[theme]
  context.scale(canvas.width / scene.width, canvas.height / scene.height)
  const { grid } = scene
  context.fillStyle = palette.paper
  context.fillRect(grid.x, grid.y, grid.w, grid.h)
  context.fillStyle = palette.accent
  for (const { x, w, h } of scene.stages) context.fillRect(x, grid.y, w - 6, h)
  for (const row of scene.rows) for (const cell of row.cells) for (const box of cell.cards) {
    context.fillStyle = palette[`edge-${box.card.colour ?? env.lane(row.lane.kind).tone}`]
    context.fillRect(cell.x + box.x, row.y + box.y, box.w, box.h)
  }
  return canvas
}

const themeOf = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

function useTheme(): Theme {
  const [theme, setTheme] = useState(themeOf)
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(themeOf()))
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => observer.disconnect()
  }, [])
  return theme
}
