import type * as Y from 'yjs'

/** Makes a shared text read as given by the smallest splice, never inside a surrogate pair. */
export function writeText(text: Y.Text, next: string): void {
  const old = text.toString()
  if (old === next) return
  const most = Math.min(old.length, next.length)
  let start = 0
  while (start < most && old[start] === next[start]) start++
  if (start > 0 && isHigh(old.charCodeAt(start - 1))) start--
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++
  if (end > 0 && isLow(old.charCodeAt(old.length - end))) end--
  if (old.length - start - end > 0) text.delete(start, old.length - start - end)
  if (next.length - start - end > 0) text.insert(start, next.slice(start, next.length - end))
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff
