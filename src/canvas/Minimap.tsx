import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent as ReactPointerEvent } from 'react'
import type { Doc } from '../core/document/doc'
import type { LayoutEnv } from '../core/layout/env'
import { PALETTE, type Theme } from '../core/layout/palette'
import type { Scene } from '../core/layout/scene'
import { severityOf } from '../lanes/pains/model'
import { useI18n } from '../i18n/react'
import { columnName } from './announce'
import type { CanvasHost, MapPoint } from './host'
import './minimap.css'

const MOST = { w: 208, h: 132 }
const REST = 250
/** Feelings at and below this are low. */
const LOW = -1

/** The whole map in a corner: where it hurts stands out as triangles, where feelings are low as rings; a click, a drag or the arrow keys move what is seen. */
export function Minimap({ host, scene, doc, env }: { host: CanvasHost; scene: Scene; doc: Doc; env: LayoutEnv }) {
  const { t, dir } = useI18n()
  const told = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const k = Math.min(MOST.w / scene.width, MOST.h / scene.height)
  const [w, h] = [Math.round(scene.width * k), Math.round(scene.height * k)]
  const aches = useMemo(() => achesOf(scene), [scene])
  useEffect(() => {
    const timer = setTimeout(() => { if (canvas.current) draw(canvas.current, scene, env, theme, k, aches) }, REST)
    return () => clearTimeout(timer)
  }, [scene, env, theme, k, aches])
  const { frame, seen } = useView(host, scene, k)
  const grab = useRef<{ readonly id: number; readonly dx: number; readonly dy: number } | null>(null)

  const pointOf = (event: ReactPointerEvent): MapPoint => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: (event.clientX - left) / k, y: (event.clientY - top) / k }
  }
  function down(event: ReactPointerEvent): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const [point, view] = [pointOf(event), host.view(0)]
    const inside = point.x >= view.x && point.x <= view.x + view.w && point.y >= view.y && point.y <= view.y + view.h
    const [x, y] = [view.x + view.w / 2, view.y + view.h / 2]
    grab.current = { id: event.pointerId, dx: inside ? x - point.x : 0, dy: inside ? y - point.y : 0 }
    if (!inside) lookAt(host, point)
  }
  function move(event: ReactPointerEvent): void {
    const held = grab.current
    if (held?.id !== event.pointerId) return
    const { x, y } = pointOf(event)
    lookAt(host, { x: x + held.dx, y: y + held.dy })
  }
  const up = () => void (grab.current = null)

  const pains = aches.pains.reduce((sum, { count }) => sum + count, 0)
  const worst = aches.low.reduce<(typeof aches.low)[number] | null>((least, one) => (least === null || one.value < least.value ? one : least), null)
  const hint = [t('zoom.map_pains', { count: pains }), ...(worst ? [t('zoom.map_low', { stage: columnName(host, worst.step) })] : [])].join(' · ')
  const name = (index: number) => doc.steps[index] ? columnName(host, doc.steps[index].id) : ''
  return (
    <div
      className="cv-minimap"
      role="slider"
      tabIndex={0}
      aria-label={t('canvas.minimap')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, scene.columns.length)}
      aria-valuenow={Math.max(1, seen.first + 1)}
      aria-valuetext={t('zoom.map_view', { first: name(seen.first), last: name(seen.last) })}
      aria-describedby={told}
      title={hint}
      style={{ width: w, height: h, [dir === 'rtl' ? 'left' : 'right']: 16 }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onWheel={(event) => host.controls().zoomTo(Math.max(0.04, Math.min(4, host.zoom() * 2 ** (-event.deltaY * 0.002))))}
      onKeyDown={(event) => { if (key(host, scene, event)) event.preventDefault() }}
    >
      <canvas ref={canvas} aria-hidden />
      <span ref={frame} className="cv-minimap-view" aria-hidden />
      <span id={told} hidden>{hint}</span>
    </div>
  )
}

/** Brings a place of the map to the middle of the window. */
function lookAt(host: CanvasHost, { x, y }: MapPoint): void {
  const view = host.view(0)
  const zoom = host.zoom()
  host.pan((view.x + view.w / 2 - x) * zoom, (view.y + view.h / 2 - y) * zoom)
}

function key(host: CanvasHost, scene: Scene, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const view = host.view(0)
  const [x, y] = [view.x + view.w / 2, view.y + view.h / 2]
  const start = scene.direction === 'rtl' ? scene.width - view.w / 2 : view.w / 2
  switch (event.key) {
    case 'ArrowLeft': lookAt(host, { x: x - view.w / 4, y }); return true
    case 'ArrowRight': lookAt(host, { x: x + view.w / 4, y }); return true
    case 'ArrowUp': lookAt(host, { x, y: y - view.h / 4 }); return true
    case 'ArrowDown': lookAt(host, { x, y: y + view.h / 4 }); return true
    case 'PageUp': lookAt(host, { x, y: y - view.h }); return true
    case 'PageDown': lookAt(host, { x, y: y + view.h }); return true
    case 'Home': lookAt(host, { x: start, y: view.h / 2 }); return true
    case 'End': lookAt(host, { x: scene.width - start, y }); return true
    case '+': case '=': host.controls().zoomIn(); return true
    case '-': host.controls().zoomOut(); return true
  }
  return false
}

/** The frame of what is seen follows the viewport directly; which columns those are is told when it has come to rest. */
function useView(host: CanvasHost, scene: Scene, k: number) {
  const frame = useRef<HTMLSpanElement>(null)
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      const { x, w } = host.view(0)
      const inside = scene.columns.filter((column) => column.x + column.w / 2 >= x && column.x + column.w / 2 <= x + w)
      if (inside.length > 0) setSeen({ first: inside[0]!.index, last: inside.at(-1)!.index })
    }
    const place = () => {
      const { x, y, w, h } = host.view(0)
      if (frame.current) Object.assign(frame.current.style, { transform: `translate(${x * k}px, ${y * k}px)`, width: `${w * k}px`, height: `${h * k}px` })
      clearTimeout(timer)
      timer = setTimeout(rest, 150)
    }
    place()
    const stop = host.onMove(place)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [host, scene, k])
  return { frame, seen }
}

type Aches = ReturnType<typeof achesOf>

/** Where it hurts: for each cell of pain points its middle, how many and how much; each low feeling. */
function achesOf(scene: Scene) {
  const pains = scene.rows.filter(({ lane }) => lane.kind === 'pains').flatMap((row) => row.cells.flatMap((cell) => {
    if (cell.cards.length === 0) return []
    const weight = cell.cards.reduce((sum, { card }) => sum + (severityOf(card.data) ?? 1), 0)
    const last = cell.cards.at(-1)!
    return [{ x: cell.x + cell.w / 2, y: row.y + (cell.cards[0]!.y + last.y + last.h) / 2, weight, count: cell.cards.length }]
  }))
  const low = scene.rows.filter(({ scale }) => scale?.values === 'value').flatMap((row) => row.cells.flatMap((cell) => cell.points.flatMap((point) => (point.set && point.line === undefined && point.value <= LOW ? [{ x: cell.x + point.x, y: row.y + point.y, value: point.value, step: cell.step }] : []))))
  return { pains, low }
}

function draw(canvas: HTMLCanvasElement, scene: Scene, env: LayoutEnv, theme: Theme, k: number, { pains, low }: Aches): void {
  const sharp = devicePixelRatio * k
  canvas.width = Math.max(1, Math.round(scene.width * sharp))
  canvas.height = Math.max(1, Math.round(scene.height * sharp))
  const context = canvas.getContext('2d')!
  const palette = PALETTE[theme]
  context.scale(sharp, sharp)
  const { grid } = scene
  context.fillStyle = palette.paper
  context.fillRect(grid.x, grid.y, grid.w, grid.h)
  context.fillStyle = palette.accent
  for (const { x, w, h } of scene.stages) context.fillRect(x, grid.y, w - 6, h)
  // What does not hurt steps back.
  context.globalAlpha = 0.4
  for (const row of scene.rows) for (const cell of row.cells) for (const box of cell.cards) {
    context.fillStyle = palette[`edge-${box.card.colour ?? env.lane(row.lane.kind).tone}`]
    context.fillRect(cell.x + box.x, row.y + box.y, box.w, box.h)
  }
  context.globalAlpha = 1
  const px = 1 / k
  context.lineJoin = 'round'
  for (const row of scene.rows) if (row.scale?.values === 'value') for (const prim of row.over) {
    if (prim.t !== 'path' || !prim.stroke || Number(/^M[\d.-]+ ([\d.-]+)/.exec(prim.d)?.[1] ?? Infinity) > row.scale.bottom + 4) continue
    context.save()
    context.translate(grid.x, row.y)
    context.strokeStyle = palette[prim.stroke]
    context.lineWidth = 1.25 * px
    context.stroke(new Path2D(prim.d))
    context.restore()
  }
  context.lineWidth = px
  context.strokeStyle = palette.paper
  context.fillStyle = palette.bad
  for (const { x, y, weight } of pains) {
    const r = (3 + 1.3 * Math.sqrt(weight)) * px
    context.beginPath()
    context.moveTo(x, y - r)
    context.lineTo(x + r, y + r * 0.8)
    context.lineTo(x - r, y + r * 0.8)
    context.closePath()
    context.fill()
    context.stroke()
  }
  for (const { x, y, value } of low) {
    context.beginPath()
    context.arc(x, y, (2.5 - value) * px, 0, 2 * Math.PI)
    context.fillStyle = palette.paper
    context.fill()
    context.lineWidth = 2 * px
    context.strokeStyle = palette.bad
    context.stroke()
  }
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
