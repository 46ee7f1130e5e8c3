// Tells when the library can be used. Injected; nothing of it is in the product.
(() => {
  const wait = () => {
    if (!document.querySelector('main button:not([disabled])')) return requestAnimationFrame(wait)
    requestAnimationFrame(() => requestAnimationFrame(() => { window.__paintedAt = performance.now() }))
  }
  requestAnimationFrame(wait)
})()
