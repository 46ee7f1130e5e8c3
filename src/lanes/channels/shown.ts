import type { Json } from '../../core/base/json'

export const MOST = 60
export const LONGEST = 80

/** Channels that a lane shows even while nothing uses them: ids of the list or own names, each once. */
export function shownChannels(value: Json | undefined): string[] {
  if (!Array.isArray(value)) return []
  return [...new Set(value.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim().slice(0, LONGEST)] : [])))].slice(0, MOST)
}
