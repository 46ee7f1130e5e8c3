import type { CardId } from '../../core/base/ids'
import type { CanvasHost } from '../host'
import { cellAt, findCard } from '../place'
import type { Gesture } from './gesture'

/** Drags one end of a card over more or fewer steps. */
export function dragSpan(host: CanvasHost, id: CardId, side: 'start' | 'end'): Gesture {
  const { editor } = host
  const first = findCard(host.scene(), id)
  const from = first?.cell.column ?? 0
  const to = from + (first?.box.columns ?? 1) - 1
  return {
    move(event) {
      const found = findCard(host.scene(), id)
      const cell = found && cellAt(found.row, host.toMap(event.clientX, event.clientY).x)
      if (!found || !cell) return
      const steps = host.scene().columns.map((column) => column.step.id)
      const start = side === 'start' ? Math.min(cell.column, to) : from
      const end = side === 'end' ? Math.max(cell.column, from) : to
      editor.preview('card.span', { id, from: steps[start]!, to: steps[end]! })
      host.overlay.setState({ dragging: true })
    },
    end() {
      host.overlay.setState({ dragging: false })
      editor.commit()
    },
    cancel() {
      host.overlay.setState({ dragging: false })
      editor.cancel()
    },
  }
}
