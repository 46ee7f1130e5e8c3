import { pointSpot, type PointSpot } from '../../core/document/records'
import type { CellBox, PointBox, RowBox } from '../../core/layout/scene'
import { previewValues, type Setting } from '../../editor/values'
import { announceStroke, announceValue } from '../announce'
import type { CanvasHost } from '../host'
import { cellAt, valueAt } from '../place'
import { sameLine } from '../points'
import type { Gesture } from './gesture'

/** Drags a value up or down; it snaps to the steps of its scale, finely with Alt. Drawn on across other columns, the stroke sets the values of that line there too. */
export function dragPoint(host: CanvasHost, spot: PointSpot): Gesture {
  const { editor } = host
  const row = host.scene().rows.find((box) => box.lane.id === spot.lane)
  const scale = row?.scale
  const drawn = new Map<string, Setting>()
  let last: { x: number; y: number } | null = null
  const placeIn = (cell: CellBox): PointBox | undefined => (scale?.values === 'duration' ? (cell.step === spot.step ? cell.points[0] : undefined) : cell.points.find((box) => sameLine(box, spot)))
  return {
    move(event) {
      if (!row || !scale || scale.values === 'dot') return
      const at = host.toMap(event.clientX, event.clientY)
      const fixed: RowBox = { ...row, y: host.scene().rows.find((box) => box.lane.id === spot.lane)?.y ?? row.y }
      const put = (box: PointBox, y: number) => void drawn.set(box.step, { spot: pointSpot(box), value: valueAt(fixed, y, event.altKey ? scale.step / 20 : scale.step) })
      const from = last ?? at
      for (const cell of row.cells) {
        const middle = cell.x + cell.w / 2
        const box = placeIn(cell)
        if (box && middle > Math.min(from.x, at.x) && middle < Math.max(from.x, at.x)) put(box, from.y + ((at.y - from.y) * (middle - from.x)) / (at.x - from.x))
      }
      // The column that was pressed counts even when the hand is a little beside it.
      const under = drawn.size === 0 ? row.cells.find((cell) => cell.step === spot.step) : cellAt(row, at.x)
      const box = under && placeIn(under)
      if (box) put(box, at.y)
      last = at
      previewValues(editor, scale.values, [...drawn.values()])
      host.overlay.setState({ dragging: true })
    },
    end() {
      host.overlay.setState({ dragging: false })
      editor.commit()
      if (drawn.size > 1) announceStroke(host, drawn.size)
      else announceValue(host, spot)
    },
    cancel() {
      host.overlay.setState({ dragging: false })
      editor.cancel()
    },
  }
}
