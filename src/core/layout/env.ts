import type { LaneModel } from './lane-model'
import type { DrawEnv } from './text-engine'

export type { DrawEnv, TextEngine } from './text-engine'

/** Everything outside the document that a picture of it depends on: measuring, words, and how each kind of lane draws itself. */
export interface LayoutEnv extends DrawEnv {
  /** The model of a kind of lane, never undefined: `laneModel` of `lanes/models`. Injected because core knows no lane. */
  readonly lane: (kind: string) => LaneModel
  /** Told of what had to be laid out anew; only in tests. */
  readonly count?: (what: 'laid card' | 'laid cell') => void
}
