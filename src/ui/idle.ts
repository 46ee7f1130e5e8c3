/** Fetches what will be wanted next while nothing else is to do; answers how to call it off. */
export function whenIdle(fetch: () => readonly Promise<unknown>[]): () => void {
  const work = () => void Promise.all(fetch()).catch(() => {})
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work)
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, 300)
  return () => clearTimeout(id)
}
