import type { LaneId, StageId } from '../../core/base/ids'
import type { Doc } from '../../core/document/doc'
import { restrict } from '../../core/layout/restrict'
import { laneModel } from '../../lanes/models'
import type { Theme } from '../../core/layout/palette'
import type { PngScale } from '../../formats/png/export'

/** What the person has chosen in the export dialog. */
export interface Choice {
  readonly format: 'png' | 'json'
  readonly scale: PngScale
  readonly theme: Theme
  readonly transparent: boolean
  readonly part: 'all' | 'some'
  readonly stages: ReadonlySet<StageId>
  readonly lanes: ReadonlySet<LaneId>
  readonly embed: boolean
  /** Whether the picture tells its day. */
  readonly date: boolean
}

/** The dialog as it opens: the whole map at twice its size, looking as on the screen. */
export function firstChoice(doc: Doc, theme: Theme): Choice {
  return { format: 'png', scale: 2, theme, transparent: false, part: 'all', stages: new Set(doc.stages.map(({ id }) => id)), lanes: new Set(shownLanes(doc).map(({ id }) => id)), embed: true, date: true }
}

/** Lanes that a picture can show. */
export function shownLanes(doc: Doc): Doc['lanes'] {
  return doc.lanes.filter(({ hidden }) => !hidden)
}

/** The map that the picture shows and carries; null when nothing is chosen. */
export function chosenDoc(doc: Doc, { part, stages, lanes }: Pick<Choice, 'part' | 'stages' | 'lanes'>): Doc | null {
  if (part === 'all') return doc
  return stages.size > 0 && lanes.size > 0 ? restrict(doc, { stages, lanes }, (kind) => laneModel(kind).reads ?? []) : null
}
