import { ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi, type NodeTypes } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { Id, LaneId } from '../core/base/ids'
import type { LayoutEnv } from '../core/layout/env'
import { cellKey } from '../core/document/doc'
import { layout } from '../core/layout/layout'
import type { Scene } from '../core/layout/scene'
import { isMany } from '../editor/move'
import type { Editor } from '../editor/port'
import { useI18n } from '../i18n/react'
import { Actions } from './Actions'
import { Board, type BoardNode } from './Board'
import './canvas.css'
import type { CanvasControls } from './controls'
import { useDrawnDoc } from './drawn'
import { useFocusSync } from './focus'
import { useCardDrop } from './gestures/drop-card'
import { usePointer } from './gestures/pointer'
import { createOverlay, DrawingContext, HostContext, type CanvasHost, type MenuRequest } from './host'
import { handleKey } from './keyboard/keys'
import { pinnedAt, type Pins } from './pins'
import { cellOfCardAt } from './place'
import { withWords } from '../i18n/translator'
import { createSight, useSight } from './sight'
import { STICK, usePosition, useSteadyStart, useSticky } from './viewport'
import { setWords } from './words'

const Minimap = lazy(async () => ({ default: (await withWords(import('./Minimap'))).Minimap }))
const NODE_TYPES: NodeTypes = { board: Board }
const MIN_ZOOM = 0.04
const MAX_ZOOM = 4

export interface MapCanvasProps {
  readonly editor: Editor
  readonly env: LayoutEnv
  readonly onMenu: (request: MenuRequest) => void
  readonly onAddLane: (after: LaneId | null, x: number, y: number) => void
  /** Gives the way to zoom from outside once the canvas is there. */
  readonly onReady?: (controls: CanvasControls) => void
  readonly minimap?: boolean
  /** What to show beside what is selected. */
  readonly renderActions?: (selection: readonly Id[]) => ReactNode
}

/** The map on the screen, editable by mouse, touch and keyboard. */
export function MapCanvas(props: MapCanvasProps) {
  return <ReactFlowProvider><Canvas {...props} /></ReactFlowProvider>
}

function Canvas({ editor, env, onMenu, onAddLane, onReady, renderActions, minimap = false }: MapCanvasProps) {
  const i18n = useI18n()
  setWords(i18n)
  const flow = useReactFlow()
  const store = useStoreApi()
  const [wrapper, setWrapper] = useState<HTMLDivElement | null>(null)
  const doc = useDrawnDoc(editor)
  const scene = useMemo(() => layout(doc, env), [doc, env])
  const live = useRef<{ scene: Scene; env: LayoutEnv; wrapper: HTMLDivElement | null; onMenu: typeof onMenu; onAddLane: typeof onAddLane }>({ scene, env, wrapper, onMenu, onAddLane })
  useLayoutEffect(() => { live.current = { scene, env, wrapper, onMenu, onAddLane } })
  const way = useRef<CanvasControls>(null)
  const [sight] = useState(() => createSight(scene))

  const [pins] = useState<Pins>(() => new Map())

  const host = useMemo<CanvasHost>(() => ({
    editor,
    overlay: createOverlay(),
    sight,
    env: () => live.current.env,
    scene: () => live.current.scene,
    pins,
    stick: () => void live.current.wrapper?.dispatchEvent(new Event(STICK)),
    toMap(x, y) {
      const point = flow.screenToFlowPosition({ x, y }, { snapToGrid: false })
      const row = pinnedAt(live.current.scene, pins, point.y)
      return row ? { x: point.x, y: point.y - (pins.get(row.lane.id) ?? 0) } : point
    },
    toWindow: (point) => flow.flowToScreenPosition(point),
    zoom: () => store.getState().transform[2],
    onMove: (listener) => store.subscribe((state, before) => { if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) listener() }),
    view(margin) {
      const { transform: [x, y, zoom], width, height } = store.getState()
      const [w, h] = [width / zoom, height / zoom]
      return { x: -x / zoom - w * margin, y: -y / zoom - h * margin, w: w * (1 + 2 * margin), h: h * (1 + 2 * margin) }
    },
    reach(event) {
      const target = event.target as HTMLElement
      const { scale, held } = sight.getState()
      if (scale === null || !target.closest('[data-cell]')) return target
      const cell = cellOfCardAt(live.current.scene, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false }))
      if (!cell) return target
      flushSync(() => sight.setState({ held: new Set([...held, cellKey(cell.lane, cell.step)]) }))
      return (document.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null) ?? target
    },
    pan(dx, dy) {
      const [x, y, zoom] = store.getState().transform
      void flow.setViewport({ x: x + dx, y: y + dy, zoom })
    },
    wrapper: () => live.current.wrapper!,
    controls: () => way.current!,
    menu: (request) => live.current.onMenu(request),
    addLane: (after, x, y) => live.current.onAddLane(after, x, y),
  }), [editor, sight, flow, store, pins])

  const drawing = useMemo(() => ({ env, direction: scene.direction }), [env, scene.direction])
  const nodes = useMemo<BoardNode[]>(() => [{ id: 'board', type: 'board', position: { x: 0, y: 0 }, data: { scene, doc }, width: scene.width, height: scene.height, draggable: false, selectable: false, focusable: false, connectable: false, style: { pointerEvents: 'all' } }], [scene, doc])

  usePointer(host, wrapper)
  useSteadyStart(flow, store, scene)
  useSticky(store, wrapper, scene, pins)
  useCardDrop(host, wrapper)
  useSight(host, store, scene)
  const controls = usePosition(flow, store, wrapper, host)
  useLayoutEffect(() => { way.current = controls }, [controls])
  useFocusSync(host, wrapper, controls)
  useEffect(() => { onReady?.(controls) }, [controls, onReady])
  // React Flow calls itself an application, which would take the grid away from screen readers.
  useLayoutEffect(() => { wrapper?.querySelector('[role="application"]')?.removeAttribute('role') })

  function key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    if (event.nativeEvent.isComposing || !target.closest('.cv-board') || target.closest('textarea, button')) return
    if (handleKey(host, event.nativeEvent)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  const mode = useStore(editor.session, (session) => session.mode.mode)
  const many = useStore(editor.session, (session) => session.mode.mode === 'move' && isMany(editor, session.mode.card))
  const tool = useStore(editor.session, (session) => session.tool ?? 'none')
  const announcement = useStore(editor.session, (session) => session.announcement)
  return (
    <HostContext value={host}><DrawingContext value={drawing}>
      <div ref={setWrapper} role="presentation" className={`cv cv-mode-${mode} cv-tool-${tool}`} onKeyDown={key} dir="ltr">
        <ReactFlow
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          panOnScroll
          zoomOnPinch
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          panOnDrag={PAN_BUTTONS}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          preventScrolling
          proOptions={PRO}
        />
        {minimap && <Suspense fallback={null}><Minimap host={host} scene={scene} doc={doc} env={env} /></Suspense>}
        {renderActions && <Actions render={renderActions} />}
        {mode !== 'select' && <p className="cv-mode" dir={i18n.dir} role="status">{i18n.t(many ? 'canvas.move_many' : `canvas.${mode}_mode`)}</p>}
        <div className="ui-hidden" role="status" aria-live="polite" dir={i18n.dir}>{announcement.text}{announcement.turn % 2 === 0 ? '' : '\u00a0'}</div>
      </div>
    </DrawingContext></HostContext>
  )
}

/** React Flow (MIT) is named in the README: nothing floats over the work. */
const PRO = { hideAttribution: true }
const NO_EDGES: never[] = []
const PAN_BUTTONS = [0, 1]
