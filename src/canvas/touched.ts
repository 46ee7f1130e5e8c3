import type { CardId } from '../core/base/ids'
import type { Card } from '../core/document/records'
import type { Scene } from '../core/layout/scene'
import type { Box } from './host'
import type { Pins } from './pins'
import { spanOfCell } from './sight'

/** The cards that a box touches, in reading order; lanes kept in sight where they are drawn, those of locked lanes never. */
export function touched(scene: Scene, box: Box, pins: Pins, wanted: (card: Card) => boolean = () => true): CardId[] {
  const [right, bottom] = [box.x + box.w, box.y + box.h]
  const found: CardId[] = []
  for (const row of scene.rows) {
    const y = row.y + (pins.get(row.lane.id) ?? 0)
    if (row.lane.locked || y > bottom || y + row.h < box.y) continue
    for (const cell of row.cells) {
      if (cell.cards.length === 0) continue
      const span = spanOfCell(cell)
      if (cell.x + span.left > right || cell.x + span.right < box.x) continue
      for (const { card, x, y: top, w, h } of cell.cards) {
        if (cell.x + x <= right && cell.x + x + w >= box.x && y + top <= bottom && y + top + h >= box.y && wanted(card)) found.push(card.id)
      }
    }
  }
  return found
}
