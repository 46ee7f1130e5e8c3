const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = BigInt(DIGITS.length)
/** Digits of a key before its random tail, while there is room. */
const SHORTEST = 3
/** How far at most a key lies from the neighbour it grows away from. */
const STRIDE = 16
/** Room that is worth going into; a narrower gap is left for one a digit deeper. */
const ROOM = 48n

/**
 * A key that sorts (by code unit) strictly between two others; null stands for the open end; a random tail keeps two people's keys apart.
 * Two keys that cannot be parted (equal, exchanged, or the second only the first with zeros) get a key after the first.
 */
export function orderBetween(before: string | null, after: string | null, random: () => number): string {
  const deepest = Math.max(SHORTEST, before?.length ?? 0, after?.length ?? 0) + 2
  for (let depth = SHORTEST; depth <= deepest; depth++) {
    const low = before === null ? -1n : valueOf(before, depth)
    const high = after === null ? BASE ** BigInt(depth) : valueOf(after, depth)
    const room = high - low - 1n
    if (room < ROOM) continue
    return digitsOf(low + 1n + offset(before, after, room, random), depth) + tail(random)
  }
  return orderBetween(before, null, random)
}

/** Where in the gap: near the neighbour that was put in last, which is the longer key, so that a run of insertions at one place stays short; else in the middle. */
function offset(before: string | null, after: string | null, room: bigint, random: () => number): bigint {
  const chance = BigInt(Math.floor(random() * STRIDE))
  const lean = (after === null ? -Infinity : after.length) - (before === null ? -Infinity : before.length)
  return lean < 0 ? chance : lean > 0 ? room - 1n - chance : room / 2n + chance - BigInt(STRIDE / 2)
}

/** A key's first digits as a number. */
function valueOf(key: string, depth: number): bigint {
  let value = 0n
  for (let i = 0; i < depth; i++) value = value * BASE + BigInt(i < key.length ? Math.max(0, DIGITS.indexOf(key[i]!)) : 0)
  return value
}

function digitsOf(value: bigint, depth: number): string {
  let digits = ''
  for (let i = 0; i < depth; i++, value /= BASE) digits = DIGITS[Number(value % BASE)]! + digits
  return digits
}

/** `count` ascending keys between two others. */
export function ordersBetween(before: string | null, after: string | null, count: number, random: () => number): string[] {
  const keys: string[] = []
  let last = before
  for (let i = 0; i < count; i++) keys.push((last = orderBetween(last, after, random)))
  return keys
}

function tail(random: () => number): string {
  const last = 1 + Math.floor(random() * (DIGITS.length - 1))
  return DIGITS[Math.floor(random() * DIGITS.length)]! + DIGITS[last]!
}

/** Compares by order key, then by id, so that every replica sorts alike. */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
