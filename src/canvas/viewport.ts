import type { ReactFlowInstance, useStoreApi, Viewport } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { LaneId } from '../core/base/ids'
import type { Scene } from '../core/layout/scene'
import type { Focus } from '../editor/port'
import { roomForSigns } from './bands'
import type { CanvasControls } from './controls'
import { focusKey, type CanvasHost } from './host'
import { firstFocus } from './keyboard/nav'
import { pinRows, type Pins } from './pins'
import { boxOf } from './place'
import { FAR } from './sight'

type FlowStore = ReturnType<typeof useStoreApi>

const MARGIN = 24
/** What the dock for the selection takes at the foot, with its margins. */
const DOCK = 76
const LEAST_FIRST_ZOOM = 0.75
const LEAST_NARROW_ZOOM = 0.6
const NARROW = 720

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const motion = (duration = 160) => (still() ? {} : { duration })

/** Stage heads, lane heads and pinned lanes stay in sight: moved directly with the viewport, nothing is rendered. */
export function useSticky(store: FlowStore, wrapper: HTMLElement | null, scene: Scene, pins: Pins): void {
  useLayoutEffect(() => {
    if (!wrapper) return
    let heads: HTMLElement[] | null = null
    let lanes: HTMLElement[] | null = null
    let corners: HTMLElement[] | null = null
    let pinned: HTMLElement[] | null = null
    const wanted = scene.rows.filter(({ lane }) => lane.pinned).length
    let lastX = NaN
    let lastY = NaN
    const place = () => {
      const { transform: [x, y, zoom], width, height } = store.getState()
      heads ??= [...wrapper.querySelectorAll<HTMLElement>('[data-sticky="heads"]')]
      lanes ??= [...wrapper.querySelectorAll<HTMLElement>('[data-sticky="lane"]')]
      corners ??= [...wrapper.querySelectorAll<HTMLElement>('[data-sticky="corner"]')]
      if (!pinned || pinned.length !== wanted || pinned.some((row) => !row.isConnected)) pinned = wanted > 0 ? [...wrapper.querySelectorAll<HTMLElement>('[data-pinned]')] : []
      const { grid, rows } = scene
      const most = Math.max(0, grid.h - grid.stageHeight - grid.stepHeight)
      const downBy = Math.max(0, Math.min(most, -y / zoom - grid.y))
      const headX = rows[0]?.headX ?? 0
      const room = Math.max(0, grid.w - grid.headWidth)
      const by = scene.direction === 'rtl' ? Math.max(-room, Math.min(0, (width - x) / zoom - headX - grid.headWidth)) : Math.min(room, Math.max(0, -x / zoom - headX))
      const [down, across] = [downBy !== lastY, by !== lastX]
      ;[lastX, lastY] = [by, downBy]
      if (down) for (const head of heads) stick(head, 0, downBy)
      const next = pinned.length > 0 ? pinRows(scene, grid.y + downBy + grid.stageHeight + grid.stepHeight, height / zoom) : NO_PINS
      pins.clear()
      for (const [lane, shift] of next) pins.set(lane, shift)
      for (const row of pinned) stick(row, 0, pins.get(row.dataset.pinned as LaneId) ?? 0)
      if (across) for (const head of lanes) stick(head, by, 0)
      if (down || across) for (const corner of corners) stick(corner, by, downBy, by !== 0)
    }
    place()
    // The board draws the new scene a moment later: a lane that has just been pinned asks for its place then.
    const anew = () => {
      heads = lanes = corners = null
      lastX = lastY = NaN
      place()
    }
    wrapper.addEventListener(STICK, anew)
    const stop = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) place()
    })
    return () => {
      stop()
      wrapper.removeEventListener(STICK, anew)
      for (const row of pinned ?? []) stick(row, 0, 0)
    }
  }, [store, wrapper, scene, pins])
}

const NO_PINS: Pins = new Map()

/** Asked for on the canvas when something that is kept in sight has just been drawn. */
export const STICK = 'cv-stick'

function stick(element: HTMLElement, x: number, y: number, stuck = x !== 0 || y !== 0): void {
  element.style.transform = x || y ? `translate(${x}px, ${y}px)` : ''
  element.classList.toggle('cv-stuck', stuck)
}

/** A map that is read from the right grows to the left: what one looks at stays where it is. */
export function useSteadyStart(flow: ReactFlowInstance, store: FlowStore, scene: Scene): void {
  const last = useRef(scene)
  useLayoutEffect(() => {
    const before = last.current
    last.current = scene
    if (scene.direction !== 'rtl' || before.direction !== 'rtl' || scene.width === before.width) return
    const [x, y, zoom] = store.getState().transform
    void flow.setViewport({ x: x - (scene.width - before.width) * zoom, y, zoom })
  }, [flow, store, scene])
}

/** Zoom, fit and reveal; also finds the first view of a map. */
export function usePosition(flow: ReactFlowInstance<never> | ReactFlowInstance, store: FlowStore, wrapper: HTMLElement | null, host: CanvasHost): CanvasControls {
  const first = useRef<Viewport | null>(null)
  const controls = useMemo<CanvasControls>(() => {
    const size = () => ({ width: store.getState().width, height: store.getState().height })

    function show(zoom: number, { top, start }: { top: number; start: number }, options: { duration?: number } = {}): void {
      const scene = host.scene()
      const { width, height } = size()
      const rtl = scene.direction === 'rtl'
      const free = (width - scene.width * zoom) / 2
      const x = free < 0 ? (rtl ? 2 * free : 0) : rtl ? Math.min(free, 2 * free - start) : Math.max(free, start)
      const y = Math.max(0, top, (height - scene.height * zoom) / 2)
      void flow.setViewport({ x: Math.round(x), y: Math.round(y), zoom }, options)
    }

    /** Where an item is in the window: as it stands when it is drawn, else where it would be. */
    function windowBox(focus: Focus): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } | null {
      const element = wrapper?.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusKey(focus))}"]`)
      if (element) return element.getBoundingClientRect()
      const box = boxOf(host.scene(), focus)
      if (!box) return null
      const { x, y } = host.toWindow(box)
      return { left: x, top: y, right: x + box.w * host.zoom(), bottom: y + box.h * host.zoom() }
    }

    return {
      zoomIn: () => void flow.zoomIn(motion()),
      zoomOut: () => void flow.zoomOut(motion()),
      fit() {
        const scene = host.scene()
        const { width, height } = size()
        const whole = Math.min(1, (width - 8) / scene.width, (height - 8) / scene.height)
        const { top, start } = whole < FAR ? roomForSigns(scene, whole) : { top: 0, start: 0 }
        show(Math.max(0.04, Math.min(whole, (width - 8 - start) / scene.width, (height - 8 - top) / scene.height)), { top, start }, motion())
      },
      fitTo: (ids) => void import('./fit').then(({ viewOf }) => {
        const { width, height } = size()
        const view = viewOf(host.scene(), host.editor.state.getState().doc, ids, width, height, DOCK)
        if (view) void flow.setViewport(view, motion())
      }),
      zoomTo: (zoom) => void flow.zoomTo(zoom, motion()),
      zoom: () => store.getState().transform[2],
      onZoom: (listener) => store.subscribe((state, before) => {
        if (state.transform[2] !== before.transform[2]) listener(state.transform[2])
      }),
      reveal(focus, under = 0) {
        if (!wrapper) return
        const { left, top, right, bottom } = wrapper.getBoundingClientRect()
        const { grid, direction } = host.scene()
        const zoom = host.zoom()
        const box = windowBox(focus)
        if (!box) return
        // What is stuck at the edges hides what lies under it, unless the item is a head itself.
        const stuckX = focus.at === 'lane' || focus.at === 'title' ? 0 : focus.at === 'stage' || focus.at === 'step' ? 0 : grid.headWidth * zoom
        const stuckY = focus.at === 'stage' || focus.at === 'step' || focus.at === 'title' ? 0 : (grid.stageHeight + grid.stepHeight) * zoom
        const rtl = direction === 'rtl'
        // What is wider than the room shows where it begins to be read.
        const dx = rtl ? -shift(-box.right, -box.left, stuckX + MARGIN - right, -left - MARGIN) : shift(box.left, box.right, left + MARGIN + stuckX, right - MARGIN)
        const dy = shift(box.top, box.bottom, top + MARGIN + Math.max(stuckY, under), bottom - DOCK)
        if (!dx && !dy) return
        const [x, y] = store.getState().transform
        void flow.setViewport({ x: x + dx, y: y + dy, zoom })
      },
      focusMap() {
        const { focus } = host.editor.session.getState()
        const key = focusKey(focus ?? firstFocus(host.scene()))
        wrapper?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })
      },
    }
  }, [flow, store, wrapper, host])

  useEffect(() => {
    if (!wrapper) return
    let size = { width: 0, height: 0 }
    const fitStart = () => {
      const { transform, width, height } = store.getState()
      if (width === 0 || height === 0 || (width === size.width && height === size.height)) return
      const before = size
      size = { width, height }
      const scene = host.scene()
      const [x, y, zoom] = transform
      if (untouched(first.current, transform)) {
        first.current = firstView(scene, width, height)
        void flow.setViewport(first.current)
      } else if (scene.direction === 'rtl' && before.width > 0) void flow.setViewport({ x: x + width - before.width, y, zoom })
    }
    fitStart()
    return store.subscribe(fitStart)
  }, [wrapper, flow, store, host])
  return controls
}

/** The start of the map: its title and first stage, at the largest size at which much of it is seen and its words are read. */
function firstView(scene: Scene, width: number, height: number): Viewport {
  const least = width < NARROW ? LEAST_NARROW_ZOOM : LEAST_FIRST_ZOOM
  const zoom = Math.max(least, Math.min(1, width / scene.width))
  const x = scene.width * zoom <= width ? (width - scene.width * zoom) / 2 : scene.direction === 'rtl' ? width - scene.width * zoom : 0
  const y = scene.height * zoom <= height ? Math.max(0, Math.min(MARGIN * 2, (height - scene.height * zoom) / 2)) : 0
  return { x: Math.round(x), y: Math.round(y), zoom }
}

/** True until somebody has moved the map: it then still shows its start when the room for it changes. */
function untouched(first: Viewport | null, [x, y, zoom]: readonly [number, number, number]): boolean {
  return first === null || (first.x === x && first.y === y && first.zoom === zoom)
}

/** How far to move a span so that it lies within bounds; its start wins when it is too long. */
function shift(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low
  if (high > to) return Math.max(to - high, from - low)
  return 0
}
