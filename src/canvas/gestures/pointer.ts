import { useEffect } from 'react'
import type { CardId, Id, LaneId, StageId, StepId } from '../../core/base/ids'
import { editTitle, newCard } from '../../editor/write'
import { withWords } from '../../i18n/translator'
import { connect, putDown } from '../actions'
import { isMany } from '../../editor/move'
import type { CanvasHost } from '../host'
import { selectFocus } from '../keyboard/keys'
import { openLink } from '../links'
import { cellAt, landingAt, linkAt, rowAt } from '../place'
import { spotAt } from '../points'
import { setAt, tapPoint } from '../values'
import { dragArrow } from './drag-arrow'
import { dragCard } from './drag-card'
import { dragHead } from './drag-head'
import { dragPoint } from './drag-point'
import { dragSpan } from './drag-span'
import type { Gesture } from './gesture'

const THRESHOLD = 4
const LONG_PRESS = 380
/** What takes presses itself; the plus at the foot of a cell is ground too as soon as it is dragged over. */
const BUSY = 'textarea, input, button:not(.cv-add-card)'

interface Press { readonly start: PointerEvent; /** drags at once, without being held first */ readonly acts: boolean; readonly target: HTMLElement; readonly make: (() => Gesture) | null; gesture: Gesture | null; timer: ReturnType<typeof setTimeout> | null; lifted: boolean }

/** True when a press acts on what it meets: a pen always, a mouse unless it has the hand, a finger only with the tool that selects. */
function actsNow({ editor }: CanvasHost, { pointerType }: PointerEvent): boolean {
  const { tool } = editor.session.getState()
  return pointerType === 'pen' || (pointerType === 'touch' ? tool === 'select' : tool !== 'hand')
}

/** What a press on an element would drag, if anything. */
function gestureFor(host: CanvasHost, target: HTMLElement, start: PointerEvent): (() => Gesture) | null {
  const item = itemGesture(host, target, start)
  const { mode } = host.editor.session.getState().mode
  return item ?? (actsNow(host, start) && (mode === 'select' || mode === 'gather') && !target.closest(BUSY) ? () => later(start, async () => (await withWords(import('./drag-box'))).dragBox(host, start)) : null)
}

/** A gesture that comes when it is first needed; what the hand has done meanwhile is done then. */
function later(start: PointerEvent, load: () => Promise<Gesture>): Gesture {
  let last = start
  let over: 'end' | 'cancel' | null = null
  let gesture: Gesture | null = null
  void load().then((loaded) => {
    gesture = loaded
    if (over) gesture[over](last)
    else gesture.move(last)
  }, () => {})
  return {
    move(event) {
      last = event
      gesture?.move(event)
    },
    end(event) {
      last = event
      over = 'end'
      gesture?.end(event)
    },
    cancel() {
      over = 'cancel'
      gesture?.cancel()
    },
  }
}

function itemGesture(host: CanvasHost, target: HTMLElement, start: PointerEvent): (() => Gesture) | null {
  if (host.editor.state.getState().readOnly || target.closest('button, textarea, input')) return null
  const handle = target.closest<HTMLElement>('[data-handle]')
  const card = target.closest<HTMLElement>('[data-card]')
  const id = card?.dataset.card as CardId | undefined
  if (card && id) {
    const kind = handle?.dataset.handle
    if (kind === 'start' || kind === 'end') return () => dragSpan(host, id, kind)
    if (kind === 'connect') return () => dragArrow(host, id, start)
    return () => (isMany(host.editor, id) ? later(start, async () => (await withWords(import('./drag-many'))).dragMany(host, id, card, start)) : dragCard(host, id, card, start))
  }
  const point = target.closest<HTMLElement>('[data-point]')
  if (point) return point.dataset.cardOf || point.matches('.cv-point-dot, .cv-point-duration') ? null : () => dragPoint(host, spotAt(point))
  const head = target.closest<HTMLElement>('[data-head]')
  return head ? () => dragHead(host, head.dataset.head as StageId | StepId | LaneId, head, start) : null
}

/** Listens to pointers on the canvas: a press, beyond a few px, becomes a gesture; a tap selects. Esc or a lost pointer cancels. */
export function usePointer(host: CanvasHost, wrapper: HTMLElement | null): void {
  useEffect(() => {
    if (!wrapper) return
    let press: Press | null = null
    let space: { used: boolean; readonly ground: boolean } | null = null

    const current = (): Gesture | null => press?.gesture ?? null

    function begin(): void {
      if (!press || press.gesture || !press.make) return
      press.gesture = press.make()
      wrapper!.classList.add('cv-dragging')
      getSelection()?.removeAllRanges()
    }

    function finish(): void {
      if (press?.timer) clearTimeout(press.timer)
      press = null
      wrapper!.classList.remove('cv-dragging')
    }

    function down(event: PointerEvent): void {
      // The hand that rests on the glass while a pen draws.
      if (press?.start.pointerType === 'pen' && event.pointerType === 'touch') return
      const target = host.reach(event)
      if (event.button !== 0 || !event.isPrimary) {
        // A second finger is for zooming: what was begun is taken back.
        press?.gesture?.cancel()
        return finish()
      }
      if (space) return void (space.used = true)
      const acts = actsNow(host, event)
      if (!target.closest(acts ? '.react-flow__pane' : '.cv-board') || target.closest(BUSY)) return
      press?.gesture?.cancel()
      finish()
      // What is pushed with the mouse is pushed everywhere.
      const make = event.pointerType === 'mouse' && !acts ? null : gestureFor(host, target, event)
      press = { start: event, acts, target, make, gesture: null, timer: null, lifted: false }
      if (event.pointerType !== 'mouse') {
        press.timer = setTimeout(() => {
          if (!press) return
          press.lifted = true
          begin()
          navigator.vibrate?.(10)
        }, LONG_PRESS)
      }
    }

    function move(event: PointerEvent): void {
      if (!press) return hover(event)
      if (event.pointerId !== press.start.pointerId) return
      if (press.gesture) return press.gesture.move(event)
      const far = Math.hypot(event.clientX - press.start.clientX, event.clientY - press.start.clientY) > THRESHOLD
      if (!far) return
      // With a finger, moving before the long press pans; points and handles are too small to pan by.
      if (press.acts || press.target.closest('[data-point], [data-handle]')) {
        if (!press.make) return finish()
        begin()
        current()?.move(event)
      } else finish()
    }

    function up(event: PointerEvent): void {
      if (!press || event.pointerId !== press.start.pointerId) return
      const { gesture, target, start, lifted } = press
      if (event.pointerType === 'mouse' && host.editor.session.getState().editing) return finish()
      const moved = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > THRESHOLD
      finish()
      if (gesture && (moved || !lifted)) gesture.end(event)
      else {
        gesture?.cancel()
        if (lifted) openMenu(host, target, event)
        // A plus is pressed by itself.
        else if (!target.closest('button')) tap(host, target, event)
      }
    }

    function cancel(): void {
      press?.gesture?.cancel()
      finish()
    }

    const lost = (event: PointerEvent) => { if (event.pointerId === press?.start.pointerId) cancel() }

    function key(event: KeyboardEvent): void {
      if (event.key === ' ') return hold(event)
      if (event.key !== 'Escape' || !press?.gesture) return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }

    /** Space held pushes the map with the mouse; pressed alone it selects what is in focus. */
    function hold(event: KeyboardEvent): void {
      const target = event.target as HTMLElement
      if (event.isComposing || !target.matches('body, .cv-board *') || target.closest('textarea, button, input')) return
      event.preventDefault()
      space ??= { used: false, ground: target === document.body }
      wrapper!.classList.add('cv-space')
    }
    function release(event: KeyboardEvent): void {
      if (event.key !== ' ' || !space) return
      if (!space.used && !space.ground) selectFocus(host)
      letGo()
    }
    function letGo(): void {
      space = null
      wrapper!.classList.remove('cv-space')
    }

    /** React Flow must not pan while something of ours is pressed with the mouse, or dragged with a finger. */
    function holdMouse(event: MouseEvent): void {
      // The second press of a double click goes on with the typing that the first has begun.
      if (event.detail > 1 && host.editor.session.getState().editing && !(event.target as HTMLElement).closest('textarea')) event.preventDefault()
      if (press?.make) event.stopPropagation()
    }
    function holdTouch(event: TouchEvent): void {
      if (!press?.gesture && !(press?.make && (press.acts || press.target.closest('[data-point], [data-handle]')))) return
      event.stopPropagation()
      if (event.cancelable) event.preventDefault()
    }

    // Not told of the first finger, React Flow begins with the second.
    const holdStart = (event: TouchEvent) => { if (press?.make && press.acts) event.stopPropagation() }

    function hover(event: PointerEvent): void {
      if (event.pointerType !== 'mouse') return
      const target = event.target as HTMLElement
      const over = target.closest('.cv-overlay, .cv-board') ? host.toMap(event.clientX, event.clientY) : null
      const row = over && rowAt(host.scene(), over.y)
      const cell = row && over && cellAt(row, over.x)
      const inside = cell && row && over && over.x >= cell.x && over.x <= cell.x + cell.w && over.y >= row.y && over.y <= row.y + row.h
      const next = inside && row.scale === null ? `${cell.lane}|${cell.step}` : null
      if (host.overlay.getState().hover !== next) host.overlay.setState({ hover: next })
    }

    const menu = (event: MouseEvent) => {
      if (!(event.target as HTMLElement).closest('.cv-board') || (event.target as HTMLElement).closest('textarea')) return
      event.preventDefault()
      // A long press has opened the menu already; the keyboard's own menu key is handled with the keys.
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      openMenu(host, event.target as HTMLElement, event)
    }
    const double = (event: MouseEvent) => doubleClick(host, event.target as HTMLElement, event)

    wrapper.addEventListener('pointerdown', down, true)
    wrapper.addEventListener('mousedown', holdMouse, true)
    wrapper.addEventListener('touchstart', holdStart, true)
    wrapper.addEventListener('touchmove', holdTouch, { capture: true, passive: false })
    wrapper.addEventListener('contextmenu', menu)
    wrapper.addEventListener('dblclick', double)
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', lost)
    addEventListener('keydown', key, true)
    addEventListener('keyup', release)
    addEventListener('blur', letGo)
    return () => {
      wrapper.removeEventListener('pointerdown', down, true)
      wrapper.removeEventListener('mousedown', holdMouse, true)
      wrapper.removeEventListener('touchstart', holdStart, true)
      wrapper.removeEventListener('touchmove', holdTouch, true)
      wrapper.removeEventListener('contextmenu', menu)
      wrapper.removeEventListener('dblclick', double)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', lost)
      removeEventListener('keydown', key, true)
      removeEventListener('keyup', release)
      removeEventListener('blur', letGo)
    }
  }, [host, wrapper])
}

function toggled(selection: ReadonlySet<Id>, id: Id): Id[] {
  return selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]
}

interface At { readonly clientX: number; readonly clientY: number }

/** What a click or tap means: select, or finish a mode that waits for a place. */
function tap(host: CanvasHost, target: HTMLElement, event: At & { shiftKey?: boolean; ctrlKey?: boolean; metaKey?: boolean }): void {
  const { editor } = host
  const { mode, selection } = editor.session.getState()
  const card = target.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined
  const step = target.closest<HTMLElement>('[data-step]')?.dataset.step as StepId | undefined
  if (mode.mode === 'connect') {
    const to = card ?? step ?? (target.closest<HTMLElement>('[data-head^="stage:"]')?.dataset.head as StageId | undefined)
    if (to && to !== mode.from) connect(host, mode.from, to)
    return
  }
  if (mode.mode === 'move') {
    if (!target.closest('.cv-board')) return
    return putDown(host, mode.card, landingAt(host.scene(), host.toMap(event.clientX, event.clientY), new Set([mode.card])))
  }
  if (mode.mode === 'gather') {
    if (!card) return editor.setMode({ mode: 'select' })
    editor.select(toggled(selection, card))
    return editor.setFocus({ at: 'card', id: card })
  }
  const several = event.shiftKey || event.ctrlKey || event.metaKey
  if (card) {
    const url = event.ctrlKey || event.metaKey ? linkAt(host.scene(), card, host.toMap(event.clientX, event.clientY)) : ''
    if (url) return openLink(url)
    editor.select(several ? toggled(selection, card) : [card])
    return editor.setFocus({ at: 'card', id: card })
  }
  const point = target.closest<HTMLElement>('[data-point]')
  if (point) return tapPoint(host, point)
  const arrow = target.closest<HTMLElement>('[data-arrow]')?.dataset.arrow as `arrow:${string}` | undefined
  if (arrow) return editor.select([arrow])
  const head = target.closest<HTMLElement>('[data-head]')?.dataset.head as StageId | StepId | LaneId | undefined
  if (head) {
    editor.select([head])
    return editor.setFocus(head.startsWith('stage:') ? { at: 'stage', id: head } : head.startsWith('step:') ? { at: 'step', id: head as StepId } : { at: 'lane', id: head as LaneId })
  }
  // A click beside a card that should have been added takes nothing away.
  if (!several) editor.select([])
  if (target.closest('[data-title]')) return editor.setFocus({ at: 'title' })
  const cell = target.closest<HTMLElement>('[data-cell]')
  if (cell) editor.setFocus({ at: 'cell', lane: cell.dataset.lane as LaneId, step: cell.dataset.cellStep as StepId })
}

/** A double click writes: into what is there, or a new card on empty ground; on a curve it sets the value of that height. */
function doubleClick(host: CanvasHost, target: HTMLElement, event: At): void {
  const { editor } = host
  if (editor.state.getState().readOnly || editor.session.getState().editing || !target.closest('.cv-board') || target.closest('textarea, button')) return
  const card = target.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined
  if (card) return editor.edit({ id: card, field: 'text' })
  const head = target.closest<HTMLElement>('[data-head]')?.dataset.head as StageId | undefined
  if (head) return editTitle(editor, head)
  if (target.closest('[data-title]')) return editTitle(editor, editor.state.getState().doc.map.id)
  const cell = target.closest<HTMLElement>('[data-cell]')
  if (!cell || target.closest('[data-point]')) return
  const at = host.toMap(event.clientX, event.clientY)
  const row = rowAt(host.scene(), at.y)
  const lane = cell.dataset.lane as LaneId
  const step = cell.dataset.cellStep as StepId
  if (row?.scale) return setAt(host, row, step, at.y)
  newCard(editor, lane, step, landingAt(host.scene(), at, new Set())?.index)
}

/** Asks for the menu of what lies under the pointer, which becomes the selection. */
function openMenu(host: CanvasHost, target: HTMLElement, event: At): void {
  const { editor } = host
  const arrow = target.closest<HTMLElement>('[data-arrow]')?.dataset.arrow as `arrow:${string}` | undefined
  const card = target.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined
  if (!card || !editor.session.getState().selection.has(card)) tap(host, target, event)
  const focus = editor.session.getState().focus
  host.menu({ target: arrow ? { at: 'arrow', id: arrow } : target.closest('[data-card], [data-head], [data-cell], [data-point]') && focus ? focus : { at: 'map' }, x: event.clientX, y: event.clientY })
}
