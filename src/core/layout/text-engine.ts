import type { Direction } from '../base/direction'

/** What layout needs from outside to measure and break text; pure as far as layout can see. */
export interface TextEngine {
  /** Advance width in px of one line at zoom 1, in the map's font stack. */
  width(text: string, size: number, weight: 400 | 600, dir: Direction): number
  /** Grapheme clusters. */
  graphemes(text: string): readonly string[]
  /** Word-like pieces, for scripts without spaces. */
  words(text: string): readonly string[]
  /** UAX #9 embedding levels, one per UTF-16 unit. */
  levels(text: string, dir: Direction): ArrayLike<number>
}

/** What a drawing needs from outside the document. Words are in the map's language. */
export interface DrawEnv {
  readonly text: TextEngine
  /** A word or phrase drawn on the map, by its key in `i18n/messages/map` or `lanes`. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** A number in the map's digits. */
  readonly number: (value: number) => string
  /** Changes whenever `say`, `number` or fonts would answer differently: part of every cache key. */
  readonly version: string
}
