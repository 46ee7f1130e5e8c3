import type { LaneId, PersonaId, StepId } from '../../core/base/ids'
import { announceValue } from '../announce'
import type { CanvasHost } from '../host'
import { valueAt } from '../place'
import type { Gesture } from './gesture'

/** The distance between two levels of a scale from −2 to +2. */
export function levelStep(levels: number): number {
  return 4 / (levels - 1)
}

/** Drags a point of the emotion curve up or down; it snaps to the levels, freely with Alt. */
export function dragPoint(host: CanvasHost, lane: LaneId, step: StepId, persona: PersonaId | null): Gesture {
  const { editor } = host
  return {
    move(event) {
      const row = host.scene().rows.find((box) => box.lane.id === lane)
      if (!row) return
      const value = valueAt(row, host.toMap(event.clientX, event.clientY).y, event.altKey ? 0.05 : levelStep(editor.state.getState().doc.map.levels))
      editor.preview('point.set', { lane, step, persona, patch: { value } })
      host.overlay.setState({ dragging: true })
    },
    end() {
      host.overlay.setState({ dragging: false })
      editor.commit()
      announceValue(host, lane, step, persona)
    },
    cancel() {
      host.overlay.setState({ dragging: false })
      editor.cancel()
    },
  }
}
