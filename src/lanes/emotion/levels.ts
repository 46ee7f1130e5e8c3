/** The values a scale of so many levels shows as lines, from +2 down to −2; odd counts of levels people do not use fall back to five. */
export function levelValues(levels: number): number[] {
  const count = [3, 5, 7, 10].includes(levels) ? levels : 5
  return Array.from({ length: count }, (_, i) => 2 - (4 * i) / (count - 1))
}

/** The level nearest to a value, among −2, −1, 0, 1, 2: what its word is (`map.level_<n>`). */
export function wordLevel(value: number): -2 | -1 | 0 | 1 | 2 {
  const nearest = Math.max(-2, Math.min(2, Math.round(value)))
  return (nearest === 0 ? 0 : nearest) as -2 | -1 | 0 | 1 | 2
}
