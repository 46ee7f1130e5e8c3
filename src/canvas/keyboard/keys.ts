import type { CardId, Id, LaneId, StageId, StepId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import { pointOf, pointSpot } from '../../core/document/records'
import { isMany, stretchCard } from '../../editor/move'
import type { Focus } from '../../editor/port'
import { toggleLane } from '../../editor/lanes'
import { keyOf } from '../../editor/shortcuts'
import { editCard, editTitle, newCard, newLane, newStage, newStep } from '../../editor/write'
import type { ArrowEnd } from '../../core/document/records'
import { connect, putDown, removeSelected, stepCard, stepHead } from '../actions'
import { columnName } from '../announce'
import { focusKey, type CanvasHost } from '../host'
import { shownScene } from '../points'
import { valueKey } from '../values'
import { words } from '../words'
import { navigate, type NavKey } from './nav'

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/** Handles a key while focus is on the map; true when it meant something here. */
export function handleKey(host: CanvasHost, event: KeyboardEvent): boolean {
  const { editor } = host
  const { focus, mode } = editor.session.getState()
  const command = event.ctrlKey || event.metaKey
  if (event.key === 'Escape') return escape(host)
  if (mode.mode !== 'select' && !command && !event.altKey && event.key === 'Enter' && focus) return finishMode(host, focus)
  if (event.altKey && ARROWS.has(event.key) && !command) return event.shiftKey ? stretch(host, focus, event.key) : moveItem(host, focus, event.key)
  if (focus?.at === 'point' && !command && !event.altKey && valueKey(host, pointSpot(focus), event)) return true
  const nav = navKey(event, command)
  if (nav) return go(host, navigate(shownScene(host.scene(), editor.session.getState().line), focus, nav), event.shiftKey)
  if (!focus || event.altKey) return false
  if (command) return keyOf(event) === 'd' && editableKey(host, () => duplicate(host, focus))
  switch (event.key) {
    case 'Enter': case 'F2': return event.key === 'Enter' && begunByChoosing(host, focus) ? menuAtFocus(host, focus) : editableKey(host, () => open(host, focus))
    case 'Insert': return editableKey(host, () => create(host, focus))
    case 'Delete': case 'Backspace': return editableKey(host, () => removeSelected(host))
    // Decided when the key is let go: held, it pushes the map (`gestures/pointer`).
    case ' ': return true
    case ']': case '[': return follow(host, focus, event.key === ']')
    case 'ContextMenu': return menuAtFocus(host, focus)
    case 'F10': return event.shiftKey && menuAtFocus(host, focus)
  }
  if (focus.at === 'lane' && laneKey(host, focus.id, event)) return true
  switch (keyOf(event)) {
    case 'n': return editableKey(host, () => create(host, focus))
    case 'm': return editableKey(host, () => {
      if (focus.at !== 'card') return
      editor.setMode({ mode: 'move', card: focus.id })
      editor.announce(words().t(isMany(editor, focus.id) ? 'canvas.move_many' : 'canvas.move_mode'))
    })
    case 'f': return focus.at === 'stage' && editableKey(host, () => {
      const stage = get(editor.state.getState().doc, focus.id as StageId)
      if (stage) editor.run('stage.set', { id: stage.id, patch: { collapsed: !stage.collapsed } })
    })
    case 'c': return editableKey(host, () => {
      if (focus.at !== 'card' && focus.at !== 'step' && focus.at !== 'stage') return
      editor.setMode({ mode: 'connect', from: focus.id as ArrowEnd })
      editor.announce(words().t('canvas.connect_mode'))
    })
  }
  return false
}

const LANE_KEYS = { f: 'collapsed', p: 'pinned', l: 'locked', h: 'hidden' } as const

/** On the head of a lane: fold it, keep it in sight, lock it, hide it; or take that back. H alone is the hand. */
function laneKey(host: CanvasHost, id: LaneId, event: KeyboardEvent): boolean {
  const key = keyOf(event)
  if (event.shiftKey !== (key === 'h')) return false
  const field = Object.hasOwn(LANE_KEYS, key) ? LANE_KEYS[key as keyof typeof LANE_KEYS] : null
  return field !== null && editableKey(host, () => toggleLane(host.editor, id, field))
}

function editableKey(host: CanvasHost, act: () => void): boolean {
  if (!host.editor.state.getState().readOnly) act()
  return true
}

function navKey(event: KeyboardEvent, command: boolean): NavKey | null {
  if (command) return event.key === 'Home' ? 'MapStart' : event.key === 'End' ? 'MapEnd' : null
  return ARROWS.has(event.key) || ['Home', 'End', 'PageUp', 'PageDown'].includes(event.key) ? (event.key as NavKey) : null
}

function go(host: CanvasHost, focus: Focus | null, extend = false): boolean {
  if (!focus) return true
  host.editor.setFocus(focus)
  const { selection, mode } = host.editor.session.getState()
  if (mode.mode !== 'select') return true
  const id = focus.at === 'point' ? pointOf(focus) : 'id' in focus ? (focus.id as Id) : null
  const there = id && host.editor.state.getState().doc.records.has(id) ? [id] : []
  host.editor.select(extend ? [...selection, ...there] : there)
  return true
}

/** Adds what is in focus to the selection, or takes it out. */
export function selectFocus({ editor }: CanvasHost): void {
  const { selection, focus } = editor.session.getState()
  if (!focus || !('id' in focus)) return
  const id = focus.id as Id
  editor.select(selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id])
  editor.announce(words().t('editor.several', { count: editor.session.getState().selection.size }))
}

function escape(host: CanvasHost): boolean {
  const { mode, selection } = host.editor.session.getState()
  if (mode.mode !== 'select') {
    host.editor.setMode({ mode: 'select' })
    host.editor.announce(words().t('canvas.mode_left'))
    return true
  }
  if (selection.size === 0) return false
  host.editor.select([])
  return true
}

/** True for a card that is chosen rather than written: its menu is what Enter opens. */
function begunByChoosing(host: CanvasHost, focus: Focus): boolean {
  const { doc } = host.editor.state.getState()
  const lane = focus.at === 'card' ? get(doc, get(doc, focus.id)?.place.lane ?? 'lane:none') : undefined
  return lane !== undefined && host.env().lane(lane.kind).chosen === true
}

function open(host: CanvasHost, focus: Focus): void {
  if (focus.at === 'card') editCard(host.editor, focus.id)
  else if (focus.at === 'cell') newCard(host.editor, focus.lane, focus.step)
  else if (focus.at === 'title') editTitle(host.editor, host.editor.state.getState().doc.map.id)
  else if (focus.at !== 'point') editTitle(host.editor, focus.id)
}

/** A new thing beside the one in focus: a card below a card, a stage after a stage, a step after a step. */
function create(host: CanvasHost, focus: Focus): void {
  const { editor } = host
  const { doc } = editor.state.getState()
  if (focus.at === 'card') {
    const card = get(doc, focus.id)
    const cell = card && doc.cells.get(`${card.place.lane}|${card.place.from}`)
    if (card) newCard(host.editor, card.place.lane, card.place.from, (cell?.indexOf(card) ?? -1) + 1)
  } else if (focus.at === 'cell') newCard(host.editor, focus.lane, focus.step)
  else if (focus.at === 'stage') newStage(editor, focus.id as StageId)
  else if (focus.at === 'step') {
    const step = get(doc, focus.id)
    if (step) newStep(editor, step.place.stage, step.id)
  } else if (focus.at === 'lane') {
    const lane = get(doc, focus.id)
    if (lane) newLane(editor, lane.kind, lane.id, lane.title)
  }
}

function duplicate(host: CanvasHost, focus: Focus): void {
  const { editor } = host
  const { selection } = editor.session.getState()
  const cards = [...selection].filter((id): id is CardId => id.startsWith('card:'))
  const before = editor.state.getState().doc.records
  const done =
    cards.length > 0 ? editor.run('card.duplicate', { ids: cards })
    : focus.at === 'card' ? editor.run('card.duplicate', { ids: [focus.id] })
    : focus.at === 'stage' ? editor.run('stage.duplicate', { id: focus.id as StageId })
    : focus.at === 'step' ? editor.run('step.duplicate', { id: focus.id })
    : focus.at === 'lane' ? editor.run('lane.duplicate', { id: focus.id })
    : null
  if (!done?.focus) return
  go(host, focus.at === 'card' || cards.length > 0 ? { at: 'card', id: done.focus as CardId } : ({ at: focus.at, id: done.focus } as Focus))
  // All twins are selected, so that one can go on with them.
  if (cards.length > 1) editor.select([...editor.state.getState().doc.records.keys()].filter((id) => !before.has(id)))
  editor.announce(cards.length > 1 ? words().t('select.doubled', { count: cards.length }) : words().t('canvas.duplicated'))
}

/** Makes a card reach one step further, or one less far. */
function stretch(host: CanvasHost, focus: Focus | null, key: string): boolean {
  if (focus?.at !== 'card' || host.editor.state.getState().readOnly || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return true
  const by = key === (host.scene().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1
  const done = stretchCard(host.editor, focus.id, by)
  host.editor.announce(done ? words().t('canvas.spans', { count: done.steps, stage: columnName(host, done.to) }) : words().t('canvas.cannot'))
  return true
}

function moveItem(host: CanvasHost, focus: Focus | null, key: string): boolean {
  if (!focus || host.editor.state.getState().readOnly) return true
  const forward = host.scene().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (focus.at === 'card') stepCard(host, focus.id, key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : key === forward ? 'forward' : 'back')
  else if (focus.at === 'stage' || focus.at === 'step') {
    if (key === 'ArrowLeft' || key === 'ArrowRight') stepHead(host, focus.id as StageId | StepId, key === forward ? 1 : -1)
  } else if (focus.at === 'lane' && (key === 'ArrowUp' || key === 'ArrowDown')) stepHead(host, focus.id, key === 'ArrowDown' ? 1 : -1)
  return true
}

function finishMode(host: CanvasHost, focus: Focus): boolean {
  const { editor } = host
  const { mode } = editor.session.getState()
  if (mode.mode === 'connect') {
    if ((focus.at === 'card' || focus.at === 'step' || focus.at === 'stage') && focus.id !== mode.from) connect(host, mode.from, focus.id as ArrowEnd)
    else editor.announce(words().t('canvas.cannot'))
    return true
  }
  if (mode.mode === 'gather') {
    selectFocus(host)
    return true
  }
  if (mode.mode !== 'move') return false
  const { doc } = editor.state.getState()
  const target = focus.at === 'card' ? get(doc, focus.id)?.place : undefined
  const lane = focus.at === 'cell' ? focus.lane : target?.lane
  const step = focus.at === 'cell' ? focus.step : target?.from
  if (!lane || !step || (focus.at === 'card' && focus.id === mode.card)) {
    editor.announce(words().t('canvas.cannot'))
    return true
  }
  const index = focus.at === 'card' ? (doc.cells.get(`${lane}|${step}`) ?? []).filter((card) => card.id !== mode.card).findIndex((card) => card.id === focus.id) + 1 : Infinity
  putDown(host, mode.card, { lane, step, index })
  editor.setFocus({ at: 'card', id: mode.card })
  if (!editor.session.getState().selection.has(mode.card)) editor.select([mode.card])
  return true
}

/** Follows an arrow out of the item in focus, or back along one that comes in. */
function follow(host: CanvasHost, focus: Focus, out: boolean): boolean {
  if (focus.at !== 'card' && focus.at !== 'step' && focus.at !== 'stage') return true
  const arrow = host.editor.state.getState().doc.arrows.find((other) => (out ? other.from : other.to) === focus.id)
  if (!arrow) host.editor.announce(words().t('canvas.no_arrow'))
  else {
    const id = out ? arrow.to : arrow.from
    go(host, id.startsWith('card:') ? { at: 'card', id: id as CardId } : { at: 'step', id: id as StepId })
  }
  return true
}

function menuAtFocus(host: CanvasHost, focus: Focus): boolean {
  const box = host.wrapper().querySelector(`[data-key="${CSS.escape(focusKey(focus))}"]`)?.getBoundingClientRect()
  if (box) host.menu({ target: focus, x: box.left + box.width / 2, y: box.top + Math.min(box.height, 40) })
  return true
}

