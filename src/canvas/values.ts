import type { CardId, StepId } from '../core/base/ids'
import { get } from '../core/document/doc'
import { pointOf, pointSpot, type PointSpot } from '../core/document/records'
import type { RowBox } from '../core/layout/scene'
import { clearValue, setValues, toggleDot, type Setting } from '../editor/values'
import { announceValue } from './announce'
import { focusKey, type CanvasHost } from './host'
import { valueAt } from './place'
import { findPoint, isShown, sameLine, spotAt } from './points'
import { words } from './words'

/** Makes a place of a drawing the one in focus; a value that is there becomes the selection. */
export function focusPoint({ editor }: CanvasHost, spot: PointSpot): void {
  const id = pointOf(spot)
  editor.select(get(editor.state.getState().doc, id) ? [id] : [])
  editor.setFocus({ at: 'point', ...spot })
}

/** What a tap on a place means: a feeling is begun at neutral, a dot set or taken away, a number typed; what is there because of a card leads to the card. */
export function tapPoint(host: CanvasHost, element: HTMLElement): void {
  const { editor } = host
  const spot = spotAt(element)
  const card = element.dataset['cardOf'] as CardId | undefined
  if (card) {
    editor.select([card])
    return editor.setFocus({ at: 'card', id: card })
  }
  focusPoint(host, spot)
  const values = findPoint(host.scene(), spot)?.row.scale?.values
  if (!values || editor.state.getState().readOnly) return
  if (values === 'dot') {
    if (toggleDot(editor, spot)) announceValue(host, spot)
  } else if (!element.dataset['set']) beginValue(host, spot)
}

/** Begins a value where none is: feelings at neutral, numbers by typing. */
export function beginValue(host: CanvasHost, spot: PointSpot, text = ''): void {
  const { editor } = host
  const found = findPoint(host.scene(), spot)
  const values = found?.row.scale?.values
  if (!found || !values || found.box.card) return
  if (values === 'value' && !found.box.set) {
    if (setValues(editor, 'value', [{ spot, value: 0 }])) editor.select([pointOf(spot)])
  } else if (values !== 'dot') host.overlay.setState({ typing: { key: focusKey({ at: 'point', ...spot }), text } })
}

/** Sets the value of a height at a step: of the line that is being drawn, for the first persona that is shown. */
export function setAt(host: CanvasHost, row: RowBox, step: StepId, y: number): void {
  const { editor } = host
  const { scale } = row
  const line = editor.session.getState().line
  const boxes = row.cells.find((cell) => cell.step === step)?.points.filter((box) => isShown(box, line)) ?? []
  const box = boxes.find((one) => !one.set) ?? boxes.find((one) => one.line === line) ?? boxes[0]
  if (!box || !scale || (scale.values !== 'value' && scale.values !== 'amount')) return
  const spot = pointSpot(box)
  if (!setValues(editor, scale.values, [{ spot, value: valueAt(row, y, scale.step) }])) return
  focusPoint(host, spot)
  announceValue(host, spot)
}

/** On a value: digits set a level or begin to type, plus and minus change it by a step, Delete takes it away; Enter begins to change it by the arrow keys. */
export function valueKey(host: CanvasHost, spot: PointSpot, event: KeyboardEvent): boolean {
  const { editor } = host
  const found = findPoint(host.scene(), spot)
  const scale = found?.row.scale
  if (!found || !scale || editor.state.getState().readOnly) return false
  // A key that only changes others means nothing by itself.
  if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return false
  const { values, step, high, low } = scale
  const { box } = found
  const enter = event.key === 'Enter' || event.key === 'F2'
  if (box.card) {
    if (!enter && event.key !== ' ') return false
    editor.select([box.card])
    editor.setFocus({ at: 'card', id: box.card })
    return true
  }
  if (values === 'dot') {
    if (!enter && event.key !== ' ') return false
    if (toggleDot(editor, spot)) announceValue(host, spot)
    return true
  }
  const key = focusKey({ at: 'point', ...spot })
  const mode = host.overlay.getState().value === key
  const put = (change: (value: number) => number): boolean => {
    const settings = together(host, spot).map((one): Setting => {
      const value = Math.round(change(findPoint(host.scene(), one)?.box.value ?? 0) * 1e6) / 1e6
      return { spot: one, value: scale.bounded ? Math.max(low, Math.min(high, value)) : value }
    })
    setValues(editor, values, settings, `values ${lineKey(spot)}`)
    if (settings.length === 1 && values !== 'duration') editor.select([pointOf(spot)])
    announceValue(host, spot)
    return true
  }
  if (enter && values !== 'value') {
    beginValue(host, spot)
    return true
  }
  if (enter) {
    host.overlay.setState({ value: mode ? null : key })
    if (!box.set) put(() => 0)
    editor.announce(words().t(mode ? 'canvas.point_left' : 'curves.value_mode'))
    return true
  }
  if (mode && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return put((value) => value + (event.key === 'ArrowUp' ? step : -step))
  if (mode && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) return goOn(host, spot, event)
  if (mode && event.key === 'Home') return put(() => low)
  if (mode && event.key === 'End') return put(() => high)
  if (mode) host.overlay.setState({ value: null })
  if (event.key === '+' || event.key === '=') return put((value) => value + step)
  if (event.key === '-' || event.key === '−') return put((value) => value - step)
  const digit = digitOf(event.key)
  if (digit !== null && values === 'value') {
    const level = digit === 0 ? 10 : digit
    return level <= Math.round((high - low) / step) + 1 && put(() => low + (level - 1) * step)
  }
  if (digit !== null) {
    beginValue(host, spot, event.key)
    return true
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    const { selection } = editor.session.getState()
    return selection.size <= 1 && box.set ? clearValue(editor, values, spot) : false
  }
  return false
}

function lineKey({ lane, persona, line, row }: PointSpot): string {
  return `${lane}|${persona ?? ''}|${line ?? ''}|${row ?? ''}`
}

// Values that are selected together change together, when the one in focus is among them.
function together({ editor }: CanvasHost, spot: PointSpot): PointSpot[] {
  const { selection } = editor.session.getState()
  const { doc } = editor.state.getState()
  if (selection.size < 2 || !selection.has(pointOf(spot))) return [spot]
  const points = [...selection].flatMap((id) => (id.startsWith('point:') ? [get(doc, id as `point:${string}`)] : []))
  return points.flatMap((point) => (point && point.lane === spot.lane ? [pointSpot(point)] : []))
}

/** Goes on along the line without leaving the value; with Shift the value is carried to the next step. */
function goOn(host: CanvasHost, spot: PointSpot, event: KeyboardEvent): boolean {
  const scene = host.scene()
  const found = findPoint(scene, spot)!
  const by = (event.key === 'ArrowRight') === (scene.direction === 'ltr') ? 1 : -1
  const next = found.row.cells[found.cell.column + by]?.points.find((box) => sameLine(box, spot))
  if (!next) return true
  const to = pointSpot(next)
  if (event.shiftKey) setValues(host.editor, found.row.scale!.values, [{ spot: to, value: found.box.value }], `values ${lineKey(spot)}`)
  focusPoint(host, to)
  host.overlay.setState({ value: focusKey({ at: 'point', ...to }) })
  announceValue(host, to)
  return true
}

/** 0–9 in any of the five languages' digits. */
function digitOf(key: string): number | null {
  const at = '0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'.indexOf(key)
  return key.length === 1 && at >= 0 ? at % 10 : null
}
