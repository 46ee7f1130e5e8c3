/** Sizes of the grid in px at zoom 1; everything is a multiple of 4, most of 8. */
export const GRID = {
  margin: 48,
  column: 232,
  head: 200,
  /** all columns of a folded stage */
  folded: 72,
  /** stage heads */
  stage: 56,
  notch: 14,
  stageGap: 6,
  underStages: 8,
  /** cells */
  padX: 14,
  padTop: 12,
  padBottom: 32,
  gap: 8,
  rowMin: 96,
  /** least width that the title block gets */
  header: 640,
  radius: 8,
} as const

/** The type scale: size and line height. */
export const TYPE = { small: { size: 12, line: 16 }, body: { size: 14, line: 20 }, stage: { size: 16, line: 20 }, heading: { size: 20, line: 28 }, title: { size: 28, line: 36 } } as const
