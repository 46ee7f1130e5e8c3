// Plays the bench's interface on Safar's production build, by what a person could do: keys, the wheel, and what stands on the page. Injected; nothing of it is in the product.
(() => {
  const transform = () => {
    const [, x, y, z] = /translate\(([-\d.e]+)px, ?([-\d.e]+)px\) scale\(([-\d.e]+)\)/.exec(document.querySelector('.react-flow__viewport').style.transform).map(Number)
    return { x, y, z }
  }
  const frame = () => new Promise(requestAnimationFrame)
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Digit${key}`, ctrlKey: true, bubbles: true, cancelable: true }))
  const origin = () => document.querySelector('.cv').getBoundingClientRect()
  const find = (i) => document.querySelector(`[data-card="card:c${i}"]`)
  window.bench = {
    name: 'safar',
    async fit() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      press('0')
      await frame()
    },
    async at100(i) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      press('1')
      await frame()
      const pane = document.querySelector('.react-flow__pane')
      for (let k = 0; k < 40; k++) {
        const { x, y } = window.bench.screenOf(i)
        const box = origin()
        const [dx, dy] = [x - (box.left + box.width / 2), y - (box.top + box.height / 2)]
        if (Math.hypot(dx, dy) < 4) break
        pane.dispatchEvent(new WheelEvent('wheel', { deltaX: dx * 2, deltaY: dy * 2, bubbles: true, cancelable: true, clientX: box.left + 300, clientY: box.top + 300 }))
        await frame()
      }
    },
    screenOf(i) {
      const card = find(i)
      if (card) {
        const { left, top, width, height } = card.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      const [x, y] = window.__plan[i]
      const { left, top } = origin()
      const view = transform()
      return { x: left + view.x + x * view.z, y: top + view.y + y * view.z }
    },
    posOf(i) {
      const { x, y } = window.bench.screenOf(i)
      return { x, y }
    },
    textOf: (i) => find(i)?.getAttribute('aria-label') ?? '',
  }
  const wait = async () => {
    const board = document.querySelector('.cv-board')
    if (!board || !document.querySelector('[data-card], [data-tile]')) return requestAnimationFrame(wait)
    await frame()
    window.__firstPaint = performance.now()
    await window.bench.fit()
    while (document.querySelector('[data-tiles="behind"]')) await frame()
    await frame()
    await frame()
    window.__paintedAt = performance.now()
  }
  if (/#\/map\//.test(location.hash)) requestAnimationFrame(wait)
})()
