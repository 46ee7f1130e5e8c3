import type { LaneId, StageId, StepId } from '../../core/base/ids'
import type { CanvasHost } from '../host'
import { headLanding } from '../place'
import { autoPan, liftGhost, type Gesture } from './gesture'

/** Drags the head of a stage, step or lane to another place among its like. */
export function dragHead(host: CanvasHost, id: StageId | StepId | LaneId, element: HTMLElement, start: PointerEvent): Gesture {
  const kind = id.slice(0, id.indexOf(':')) as 'stage' | 'step' | 'lane'
  const ghost = liftGhost(host, element, start)
  let last = start
  let landing: ReturnType<typeof headLanding> = null
  function show(event: PointerEvent): void {
    landing = headLanding(host.scene(), kind, host.toMap(event.clientX, event.clientY))
    host.overlay.setState({ landing: landing?.box ?? null, dragging: true })
  }
  const stop = autoPan(host, () => last, show)
  function clear(): void {
    stop()
    ghost.drop()
    host.overlay.setState({ landing: null, dragging: false })
  }
  return {
    move(event) {
      last = event
      ghost.move(event)
      show(event)
    },
    end() {
      clear()
      if (!landing) return
      const before = landing.before
      if (kind === 'stage') host.editor.run('stage.move', { id: id as StageId, before: before as StageId | null })
      else if (kind === 'lane') host.editor.run('lane.move', { id: id as LaneId, before: before as LaneId | null })
      else if (landing.stage) host.editor.run('step.move', { id: id as StepId, stage: landing.stage, before: before as StepId | null })
    },
    cancel: clear,
  }
}
