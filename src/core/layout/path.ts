/** A number as paths write it: two decimals at most. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export interface Dot { readonly x: number; readonly y: number }

/** A polyline or polygon with its corners rounded by at most `radius`. */
export function rounded(points: readonly Dot[], radius: number, closed = false): string {
  const n = points.length
  if (n === 0) return ''
  let d = ''
  for (let i = 0; i < n; i++) {
    const p = points[i]!
    if (!closed && (i === 0 || i === n - 1)) {
      d += `${i === 0 ? 'M' : 'L'}${num(p.x)} ${num(p.y)}`
      continue
    }
    const a = points[(i + n - 1) % n]!
    const b = points[(i + 1) % n]!
    const r = Math.min(radius, distance(a, p) / 2, distance(p, b) / 2)
    const from = towards(p, a, r)
    const to = towards(p, b, r)
    d += `${d === '' ? 'M' : 'L'}${num(from.x)} ${num(from.y)}Q${num(p.x)} ${num(p.y)} ${num(to.x)} ${num(to.y)}`
  }
  return closed ? d + 'Z' : d
}

/** A circle as a path. */
export function circle(x: number, y: number, r: number): string {
  return `M${num(x - r)} ${num(y)}A${num(r)} ${num(r)} 0 1 0 ${num(x + r)} ${num(y)}A${num(r)} ${num(r)} 0 1 0 ${num(x - r)} ${num(y)}Z`
}

/** A box whose four corners have radii of their own: top start, top end, bottom end, bottom start (left to right). */
export function box(x: number, y: number, w: number, h: number, [a, b, c, e]: readonly [number, number, number, number]): string {
  const arc = (r: number, dx: number, dy: number) => (r > 0 ? `A${num(r)} ${num(r)} 0 0 1 ${num(dx)} ${num(dy)}` : '')
  return `M${num(x + a)} ${num(y)}L${num(x + w - b)} ${num(y)}${arc(b, x + w, y + b)}L${num(x + w)} ${num(y + h - c)}${arc(c, x + w - c, y + h)}L${num(x + e)} ${num(y + h)}${arc(e, x, y + h - e)}L${num(x)} ${num(y + a)}${arc(a, x + a, y)}Z`
}

/** The path moved by (dx, dy); mirrored left to right first when `mirror` is given: x′ = mirror − x. */
export function movePath(d: string, dx: number, dy: number, mirror?: number): string {
  const key = `${dx} ${dy} ${mirror ?? ''} ${d}`
  const known = moved.get(key)
  if (known !== undefined) return known
  const path = movedPath(d, dx, dy, mirror)
  // The same few outlines come again and again (edges of cards of one height, marks); the rest makes room.
  if (moved.size >= 4000) moved.clear()
  moved.set(key, path)
  return path
}

const moved = new Map<string, string>()

function movedPath(d: string, dx: number, dy: number, mirror: number | undefined): string {
  const x = (value: number) => num((mirror === undefined ? value : mirror - value) + dx)
  const y = (value: number) => num(value + dy)
  return d.replace(/([MLHVCQAZ])([^MLHVCQAZ]*)/g, (_, command: string, rest: string) => {
    const values = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    if (command === 'Z') return 'Z'
    if (command === 'H') return 'H' + values.map(x).join(' ')
    if (command === 'V') return 'V' + values.map(y).join(' ')
    if (command === 'A') return 'A' + values.map((value, i) => (i % 7 === 5 ? x(value) : i % 7 === 6 ? y(value) : i % 7 === 4 && mirror !== undefined ? String(1 - value) : String(value))).join(' ')
    return command + values.map((value, i) => (i % 2 === 0 ? x(value) : y(value))).join(' ')
  })
}

function distance(a: Dot, b: Dot): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Dot, to: Dot, by: number): Dot {
  const length = distance(from, to)
  return length === 0 ? from : { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
