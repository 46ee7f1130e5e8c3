/** Stands for d3-color in the build: React Flow moves and zooms by d3-transition, which could fade colours too; nothing here does. */
const none = () => ({ r: NaN, g: NaN, b: NaN, opacity: NaN })

export const color = (): null => null
export const rgb = none
export const hsl = none
export const lab = none
export const hcl = none
export const cubehelix = none
