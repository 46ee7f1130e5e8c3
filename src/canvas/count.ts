declare global {
  /** Put there by a test before the app starts; without it nothing is counted. */
  var safarCounts: Record<string, number> | undefined
}

/** Counts that something was rendered or laid out, for tests of what an edit costs. */
export function count(what: string): void {
  const counts = globalThis.safarCounts
  if (counts) counts[what] = (counts[what] ?? 0) + 1
}
