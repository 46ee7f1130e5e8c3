// Injected before a page's own scripts: frames, long tasks, and the time from a key to the paint after it.
(() => {
  const probe = (window.__probe = { frames: [], long: [], keys: [], shift: 0, on: false })
  const observe = (type, take) => { try { new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true }) } catch { /* not in this browser */ } }
  observe('longtask', ({ startTime, duration }) => probe.long.push([startTime, duration]))
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) probe.shift += value })
  const tick = () => {
    if (!probe.on) return
    probe.frames.push(performance.now())
    requestAnimationFrame(tick)
  }
  probe.start = () => {
    probe.frames = []
    probe.on = true
    probe.from = performance.now()
    requestAnimationFrame(tick)
  }
  probe.stop = () => {
    probe.on = false
    const to = performance.now()
    return { frames: probe.frames, from: probe.from, to, long: probe.long.filter(([start, length]) => start + length > probe.from && start < to).map(([, length]) => length) }
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'Control' || event.key === 'Shift') return
    const record = { at: event.timeStamp, paint: null }
    probe.keys.push(record)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { record.paint = performance.now() - record.at }
      port2.postMessage(0)
    })
  }, true)
  // Waits until no frame took longer than 40 ms for a while; answers when the last such frame ended.
  probe.settle = (since, quiet = 400, cap = 20000) => new Promise((resolve) => {
    let last = performance.now()
    let calm = last
    let end = since
    const look = () => {
      const now = performance.now()
      if (now - last > 40) end = calm = now
      last = now
      if (now - calm > quiet || now - since > cap) resolve(end - since)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
})()
