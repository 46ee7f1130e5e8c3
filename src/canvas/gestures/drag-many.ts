import type { CardId } from '../../core/base/ids'
import type { CanvasHost } from '../host'
import { landingBars, putMany, selectedCards } from '../many'
import { landingAt, type Landing } from '../place'
import { words } from '../words'
import { autoPan, liftGhost, type Gesture } from './gesture'

/** Drags a card and the other selected cards with it; bars show where each cell of them would come to lie. */
export function dragMany(host: CanvasHost, id: CardId, element: HTMLElement, start: PointerEvent): Gesture {
  const moved = new Set(selectedCards(host.editor).map((card) => card.id))
  const others = [...host.wrapper().querySelectorAll<HTMLElement>('[data-card]')].filter(({ dataset }) => moved.has(dataset.card as CardId))
  const ghost = liftGhost(host, element, start, words().number(moved.size))
  for (const other of others) other.dataset.lifted = ''
  let last = start
  let landing: Landing | null = null

  function show(event: PointerEvent): void {
    landing = landingAt(host.scene(), host.toMap(event.clientX, event.clientY), moved)
    host.overlay.setState({ landings: landing ? landingBars(host, id, landing) : [], dragging: true })
  }
  const stop = autoPan(host, () => last, show)
  function clear(): void {
    stop()
    ghost.drop()
    for (const other of others) delete other.dataset.lifted
    host.overlay.setState({ landings: [], dragging: false })
  }
  return {
    move(event) {
      last = event
      ghost.move(event)
      show(event)
    },
    end(event) {
      show(event)
      clear()
      if (landing && putMany(host, id, landing)) host.editor.setFocus({ at: 'card', id })
    },
    cancel: clear,
  }
}
