const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A key that sorts (by code unit) strictly between two others; null stands for the open end; a random tail keeps two people's keys apart. */
export function orderBetween(before: string | null, after: string | null, random: () => number): string {
  const low = before ?? ''
  const high = after !== null && after > low ? after : null
  let key = ''
  let bounded = high !== null
  for (let i = 0; ; i++) {
    const a = i < low.length ? Math.max(0, DIGITS.indexOf(low[i]!)) : -1
    const b = bounded && i < high!.length ? DIGITS.indexOf(high![i]!) : DIGITS.length
    if (b - a > 1) {
      const from = a + 1
      const room = b - from
      // At the open end keys grow by small steps, so that appending many stays short.
      const step = high === null ? Math.min(room, 4) : after === null ? room : room
      const offset = before === null && after !== null ? room - 1 - Math.floor(random() * Math.min(room, 4)) : high === null ? Math.floor(random() * step) : Math.floor(room / 2)
      key += DIGITS[from + offset]!
      break
    }
    const digit = a >= 0 ? a : 0
    key += DIGITS[digit]!
    if (bounded && b !== digit) bounded = false
  }
  return key + tail(random)
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
