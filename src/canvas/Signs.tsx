import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { useStore } from 'zustand'
import { textDirection } from '../core/base/direction'
import { get, type Doc } from '../core/document/doc'
import type { LayoutEnv } from '../core/layout/env'
import type { Ink } from '../core/layout/palette'
import type { PathPrim } from '../core/layout/prims'
import type { PointBox, RowBox, Scene } from '../core/layout/scene'
import { markerOf, markerPath, personaInk } from '../core/layout/shapes'
import { useI18n } from '../i18n/react'
import { BAND, bandAt, NAME } from './bands'
import { useDrawing, type CanvasHost } from './host'
import './signs.css'

/** The least that stands between the names of two lanes. */
const APART = 15
/** Least height on the screen between the best and the worst feeling. */
const SWING = 44
const DOT = 5.5
const LANE_SIZE = 12
const LEAST_SIZE = 8.5

/** What one finds the way by where a map's own words are too small: names of stages, steps and lanes, and the curves, as large as on the screen beside it. Not part of any picture. */
export function Signs({ host, scene, doc }: { host: CanvasHost; scene: Scene; doc: Doc }) {
  const { t } = useI18n()
  const { env } = useDrawing()
  const signs = useRef<HTMLDivElement>(null)
  const far = useStore(host.sight, ({ level }) => level === 'far')
  const size = useStore(host.sight, (sight) => sight.size)
  const editing = useStore(host.editor.session, (session) => session.editing?.id ?? null)
  const now = useStore(host.editor.session, ({ focus }) => (focus?.at === 'stage' ? focus.id : null))
  const selection = useStore(host.editor.session, (session) => session.selection)
  const zoom = useRest(host, size)
  useFollow(host, signs, scene, far)
  const { grid, header, direction } = scene
  const rtl = direction === 'rtl'
  const upright = bandAt(scene, zoom) > BAND.flat && scene.grid.stageHeight * zoom < BAND.upright
  const side = (text: string) => textDirection(text, direction)
  const shown = far ? apart(scene.rows, zoom) : scene.rows
  return (
    <div ref={signs} className={`cv-signs cv-signs-${direction} ${far ? 'cv-signs-far' : 'cv-signs-near'}${upright ? ' cv-signs-upright' : ''}`} aria-hidden>
      {scene.rows.map((row) => row.scale?.values === 'value' && !row.closed && <Curve key={row.lane.id} row={row} scene={scene} zoom={zoom} low={env.say('map.low_point')} rtl={rtl} />)}
      <div className="cv-sign-heads" data-sticky="heads" style={{ top: grid.y, width: scene.width, height: grid.stageHeight }}>
        {scene.stages.map(({ stage, x, w }, i) => stage.id !== editing && (
          <span key={stage.id} className={stage.id === now || selection.has(stage.id) ? 'cv-sign-stage cv-sign-now' : 'cv-sign-stage'} data-head={stage.id} style={{ left: x, width: w - 4, background: ink(stageInk(stage.colour ?? doc.map.accent)) }}><b dir={side(stage.title)}>{w * zoom < 15 ? env.number(i + 1) : stage.title || t('canvas.unnamed_stage')}</b></span>
        ))}
      </div>
      {!far && grid.stepHeight > 0 && (
        <div className="cv-sign-heads cv-sign-steps" data-sticky="heads" style={{ top: grid.y + grid.stageHeight, width: scene.width, height: grid.stepHeight }}>
          {scene.columns.map(({ step, x, w }) => step.id !== editing && <span key={step.id} className="cv-sign-step" dir={side(step.title)} style={{ left: x + 8, width: w - 12 }}>{step.title}</span>)}
        </div>
      )}
      {shown.map(({ lane, y, h, headX }) => lane.id !== editing && (
        <span key={lane.id} className="cv-sign-lane" dir={direction} data-sticky="lane" style={far ? { left: rtl ? headX : headX + grid.headWidth, top: y, height: h } : { left: headX + 8, width: grid.headWidth - 14, top: y + 46, height: Math.max(24, h - 48) }}><b dir={side(lane.title)} style={far ? undefined : { maxHeight: Math.max(24, h - 48), fontSize: `calc(${fitting(env, lane.title, (grid.headWidth - 14) * zoom)}px * var(--k))` }}>{lane.title || t('canvas.unnamed_lane')}</b></span>
      ))}
      {far && (
        <div className="cv-sign-title" dir={direction} style={{ left: rtl ? header.x + header.w : header.x, '--foot': `${header.y + header.h}px`, '--head': `${grid.y + grid.stageHeight}px` } as CSSProperties}>
          <div>
            <b dir={side(doc.map.title)}>{doc.map.title || t('canvas.untitled')}</b>
            {header.personas.map(({ id }) => {
              const persona = get(doc, id)
              return persona && <span key={id} dir={side(persona.name)}><svg viewBox="0 0 12 12"><path d={markerPath(markerOf(persona), 6, 6, 5)} fill={ink(personaInk(persona))} /></svg>{persona.name || env.say('map.unnamed_persona')}</span>
            })}
          </div>
        </div>
      )}
    </div>
  )
}

/** The size at which the longest word of a name is not broken, in px, within what can be read. */
function fitting(env: LayoutEnv, name: string, room: number): number {
  const longest = Math.max(0, ...name.split(/\s+/).map((word) => env.text.width(word, LANE_SIZE, 600, textDirection(word, 'ltr'))))
  return Math.max(LEAST_SIZE, Math.min(LANE_SIZE, (LANE_SIZE * room) / longest))
}

/** Rows far enough from each other for their names. */
function apart(rows: readonly RowBox[], zoom: number): readonly RowBox[] {
  let last = -Infinity
  return rows.filter(({ y, h }) => {
    const at = (y + h / 2) * zoom
    if (at - last < APART) return false
    last = at
    return true
  })
}

/** A curve whose strokes and points keep their size on the screen; where it would lie flat, it swings higher. */
function Curve({ row, scene: { grid, direction }, zoom, low, rtl }: { row: RowBox; scene: Scene; zoom: number; low: string; rtl: boolean }) {
  const { top, bottom } = row.scale!
  const middle = (top + bottom) / 2
  const lift = Math.max(1, Math.min(4, SWING / ((bottom - top) * zoom)))
  const at = (y: number) => middle + (y - middle) * lift
  const height = (bottom - top) * lift + 28 / zoom
  const lines = row.over.filter((prim): prim is PathPrim => prim.t === 'path' && within(prim, bottom))
  const points = row.cells.flatMap((cell) => cell.points.filter(({ set }) => set).map((point) => ({ point, x: cell.x - grid.x + point.x, y: at(point.y) })))
  const lowest = points.filter(({ point }) => point.line === undefined).reduce<(typeof points)[number] | null>((least, one) => (least === null || one.point.value < least.point.value ? one : least), null)
  const left = rtl ? 0 : grid.headWidth
  return (
    <div className="cv-sign-curve" style={{ left: grid.x, top: row.y }}>
      <svg className="cv-svg">
        {lift > 1 && <rect className="cv-sign-strip" x={left} y={middle - height / 2} width={grid.w - grid.headWidth} height={height} />}
        <path className="cv-sign-zero" d={`M${left} ${middle}L${left + grid.w - grid.headWidth} ${middle}`} />
        <g transform={`translate(0 ${middle * (1 - lift)}) scale(1 ${lift})`}>{lines.map((prim, i) => <path key={i} className={prim.stroke ? 'cv-sign-line' : undefined} d={prim.d} fill={ink(prim.fill)} stroke={ink(prim.stroke)} opacity={prim.alpha} style={prim.stroke && prim.dash ? { strokeDasharray: 'calc(5px * var(--k)) calc(4px * var(--k))' } : undefined} />)}</g>
        {points.map(({ point, x, y }) => <g key={point.id} style={{ transform: `translate(${x}px, ${y}px) scale(max(1, calc(${DOT} * var(--k) / ${point.r})))` }}><Dot point={point} /></g>)}
      </svg>
      {lowest && lowest.point.value < 0 && points.length > 1 && <span className="cv-sign-low" dir={direction} style={{ left: lowest.x, top: `calc(${lowest.y}px + 9px * var(--k))` }}>{low}</span>}
    </div>
  )
}

function Dot({ point: { prims } }: { point: PointBox }) {
  return prims.map((prim, i) => prim.t === 'path' && <path key={i} d={prim.d} fill={ink(prim.fill)} stroke={ink(prim.stroke)} strokeWidth={prim.sw ?? 1} strokeLinecap="round" strokeLinejoin="round" />)
}

/** Not what explains the curve below it. */
function within({ d }: PathPrim, bottom: number): boolean {
  return Number(/^M[\d.-]+ ([\d.-]+)/.exec(d)?.[1] ?? Infinity) <= bottom + 4
}

function stageInk(colour: string | null | undefined): Ink {
  return colour ? (`stage-${colour}` as Ink) : 'accent'
}

const ink = (name: Ink | undefined): string => (name ? `var(--ink-${name})` : 'none')

/** The zoom that the viewport has come to rest at. */
function useRest(host: CanvasHost, size: number | null): number {
  const [zoom, setZoom] = useState(() => host.zoom())
  useEffect(() => {
    let timer = setTimeout(() => setZoom(host.zoom()))
    const stop = host.controls().onZoom((next) => {
      clearTimeout(timer)
      timer = setTimeout(() => setZoom(next), 120)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [host, size])
  return zoom
}

/** Sizes follow the zoom, and names that would stand beyond the window's edge come in; while the map is only moved, nothing changes. */
function useFollow(host: CanvasHost, signs: { readonly current: HTMLElement | null }, scene: Scene, far: boolean): void {
  useLayoutEffect(() => {
    const element = signs.current
    const board = element?.closest<HTMLElement>('.cv-board')
    if (!element || !board) return
    const put = (name: string, value: number) => {
      const text = String(Math.round(value * 1000) / 1000)
      if (element.style.getPropertyValue(name) !== text) element.style.setProperty(name, text)
    }
    const place = () => {
      const zoom = host.zoom()
      const { x, y, w } = host.view(0)
      const { grid, rows, direction } = scene
      const headX = rows[0]?.headX ?? grid.x
      // Where the heads stand on the screen: at their place, or stuck to its edge.
      const start = direction === 'rtl' ? Math.max(0, x + w - headX - grid.headWidth) : Math.max(0, headX - x)
      put('--k', 1 / zoom)
      put('--in', Math.max(0, NAME / zoom - grid.headWidth - start))
      put('--down', Math.max(0, bandAt(scene, zoom) / zoom - grid.stageHeight - Math.max(0, grid.y - y)))
    }
    place()
    board.classList.add('cv-small')
    board.classList.toggle('cv-far', far)
    host.stick()
    const stop = host.onMove(place)
    return () => {
      stop()
      board.classList.remove('cv-small', 'cv-far')
      host.stick()
    }
  }, [host, signs, scene, far])
  // Rings stay as strong as they are however small the map is drawn.
  const size = useStore(host.sight, (sight) => sight.size)
  useEffect(() => {
    const board = signs.current?.closest<HTMLElement>('.cv-board')
    board?.style.setProperty('--zoom', String(host.zoom()))
    return () => void board?.style.removeProperty('--zoom')
  }, [host, signs, size])
}
