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

/** The message that names a value on a scale of so many levels: each level of 3, 5, 7 and 10 has a word of its own. */
export function levelWord(value: number, levels: number): string {
  const inside = Math.max(-2, Math.min(2, value))
  const whole = (n: number) => (Math.round(n) === 0 ? 0 : Math.round(n))
  if (levels === 3) return `map.level_${whole(inside / 2)}`
  if (levels === 7) return `numbers.seven_${whole((inside * 3) / 2)}`
  if (levels === 10) return `numbers.ten_${whole(1 + ((inside + 2) * 9) / 4)}`
  return `map.level_${wordLevel(inside)}`
}

/** The number of a value's level counted from 1, the lowest: what people type. */
export function levelNumber(value: number, levels: number): number {
  return Math.round(((Math.max(-2, Math.min(2, value)) + 2) / 4) * (levels - 1)) + 1
}
