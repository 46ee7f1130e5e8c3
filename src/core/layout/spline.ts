import { num } from './path'

export interface Dot { readonly x: number; readonly y: number }

/** A smooth path through dots of ascending x that never swings beyond them (Fritsch and Carlson), or its part from one dot to another. */
export function monotone(dots: readonly Dot[], from = 0, to = dots.length - 1): string {
  if (dots.length === 0) return ''
  const tangents = tangentsOf(dots)
  let d = `M${num(dots[from]!.x)} ${num(dots[from]!.y)}`
  for (let i = from; i < to; i++) {
    const a = dots[i]!
    const b = dots[i + 1]!
    const third = (b.x - a.x) / 3
    d += `C${num(a.x + third)} ${num(a.y + tangents[i]! * third)} ${num(b.x - third)} ${num(b.y - tangents[i + 1]! * third)} ${num(b.x)} ${num(b.y)}`
  }
  return d
}

function tangentsOf(dots: readonly Dot[]): number[] {
  const slopes = dots.slice(1).map((dot, i) => (dot.x === dots[i]!.x ? 0 : (dot.y - dots[i]!.y) / (dot.x - dots[i]!.x)))
  return dots.map((_, i) => {
    const before = slopes[i - 1]
    const after = slopes[i]
    if (before === undefined || after === undefined || before * after <= 0) return 0
    return (2 * before * after) / (before + after)
  })
}
