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

/** Does something when what is on the page now has been painted, 50 ms later at most (pages that are not seen are never painted); answers how to call it off. */
export function afterPaint(work: () => void): () => void {
  const { port1, port2 } = new MessageChannel()
  const stop = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    port1.onmessage = null
    port1.close()
  }
  const go = () => {
    stop()
    work()
  }
  const timer = setTimeout(go, 50)
  const frame = requestAnimationFrame(() => port2.postMessage(0))
  port1.onmessage = go
  return stop
}
