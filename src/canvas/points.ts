import type { LaneId, PersonaId, StepId } from '../core/base/ids'
import type { PointLine, PointSpot } from '../core/document/records'
import type { CellBox, PointBox, RowBox, Scene } from '../core/layout/scene'

/** Where the point is that an element stands for. */
export function spotAt({ dataset }: HTMLElement): PointSpot {
  const { line, row } = dataset
  return { lane: dataset['lane'] as LaneId, step: dataset['pointStep'] as StepId, persona: (dataset['persona'] || null) as PersonaId | null, ...(line ? { line: line as PointLine } : {}), ...(row ? { row } : {}) }
}

/** The spot as attributes of an element. */
export function spotData({ lane, step, persona, line, row }: PointSpot): Readonly<Record<string, string | undefined>> {
  return { 'data-lane': lane, 'data-point-step': step, 'data-persona': persona ?? '', 'data-line': line, 'data-row': row }
}

/** True when two places are on the same line of the same drawing, at whichever step. */
export function sameLine(a: PointSpot, b: PointSpot): boolean {
  return a.lane === b.lane && a.persona === b.persona && a.line === b.line && a.row === b.row
}

/** The box at a spot, with its row and cell. */
export function findPoint(scene: Scene, spot: PointSpot): { readonly row: RowBox; readonly cell: CellBox; readonly box: PointBox } | null {
  const row = scene.rows.find(({ lane }) => lane.id === spot.lane)
  const cell = row?.cells.find(({ step }) => step === spot.step)
  const box = cell?.points.find((other) => sameLine(other, spot))
  return row && cell && box ? { row, cell, box } : null
}

/** True for what is seen while a line is being drawn: every value, and the empty places of that line. */
export function isShown(box: PointBox, line: PointLine | undefined): boolean {
  return box.set || box.line === line
}

const shown = new WeakMap<Scene, Map<PointLine | undefined, Scene>>()

/** The scene as it is walked through: without the empty places of lines that are not being drawn. */
export function shownScene(scene: Scene, line: PointLine | undefined): Scene {
  let known = shown.get(scene)
  if (!known) shown.set(scene, (known = new Map()))
  let made = known.get(line)
  if (!made) {
    made = { ...scene, rows: scene.rows.map((row) => (row.scale ? { ...row, cells: row.cells.map((cell) => ({ ...cell, points: cell.points.filter((box) => isShown(box, line)) })) } : row)) }
    known.set(line, made)
  }
  return made
}
