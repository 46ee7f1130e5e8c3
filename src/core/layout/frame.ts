import { directionOf, type Direction } from '../base/direction'
import type { Doc } from '../document/doc'
import type { Lane, Persona, Stage, Step } from '../document/records'
import type { LayoutEnv } from './env'
import { GRID } from './metrics'
import { columnWidths } from './widths'

export interface Column { readonly step: Step; readonly stage: Stage; readonly index: number; /** relative to the first column */ readonly x: number; readonly w: number; /** one of those that a folded stage is drawn as: together one narrow column */ readonly folded: boolean }

/** What every part of layout works with: the visible lanes and the columns, left to right, whatever the map's direction. */
export interface Frame {
  readonly doc: Doc
  readonly env: LayoutEnv
  readonly direction: Direction
  readonly rtl: boolean
  readonly columns: readonly Column[]
  readonly lanes: readonly Lane[]
  readonly personas: readonly Persona[]
  /** Width of all columns. */
  readonly width: number
  /** The same for the same steps in the same order and as wide, whatever their titles. */
  readonly stepKey: string
}

/** The direction a map is read in: its own choice, else its language's. */
export function mapDirection({ direction, language }: Doc['map']): Direction {
  return direction === 'auto' ? directionOf(language) : direction
}

const hidden = new WeakMap<readonly Lane[], readonly Lane[]>()

/** Lanes that are shown, the same list as long as the document's is the same. */
export function visibleLanes(doc: Doc): readonly Lane[] {
  let lanes = hidden.get(doc.lanes)
  if (!lanes) hidden.set(doc.lanes, (lanes = doc.lanes.filter((lane) => !lane.hidden)))
  return lanes
}

/** The frame of a document. */
export function frameOf(doc: Doc, env: LayoutEnv): Frame {
  const direction = mapDirection(doc.map)
  const stages = new Map(doc.stages.map((stage) => [stage.id, stage]))
  const columns: Column[] = []
  const steps = doc.steps.filter(({ place }) => stages.has(place.stage))
  let x = 0
  const inStage = (id: string) => steps.filter(({ place }) => place.stage === id).length
  for (const [index, wide] of columnWidths(steps, doc.stages, doc.map.timeScale ?? 'equal').entries()) {
    const step = steps[index]!
    const stage = stages.get(step.place.stage)!
    const folded = stage.collapsed === true
    const w = folded ? GRID.folded / inStage(stage.id) : wide
    columns.push({ step, stage, index, x, w, folded })
    x += w
  }
  return { doc, env, direction, rtl: direction === 'rtl', columns, lanes: visibleLanes(doc), personas: doc.personas, width: x, stepKey: columns.map(({ step, w, folded }) => `${step.id} ${w}${folded ? ' folded' : ''}`).join() }
}
