// What is measured: Safar's production build, the floors, and, where `../shared/bench` has been built, other editors on a scene of as many cards.

const saved = '[data-save="saved"]'

/** The floors keep their map in IndexedDB too. */
function floor(kind) {
  return {
    id: kind, wheel: 35, edits: false,
    async prepare(context, { address, n }) {
      const tab = await context.newPage()
      await tab.goto(`${address}/pages/floor.html?prepare=/maps/${n}.json`)
      await tab.waitForFunction('window.__plain')
      await tab.close()
      return `${address}/pages/floor.html?kind=${kind}`
    },
  }
}

const safar = {
  id: 'safar', wheel: 35, edits: true, inject: 'e2e/bench/pages/safar.js',
  async prepare(context, { address, map }) {
    const tab = await context.newPage()
    await tab.goto(`${address}/safar/`)
    await tab.locator('input[type=file]').setInputFiles({ name: 'map.safar.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map)) })
    await tab.locator(saved).waitFor()
    // Its log is put together and its picture drawn, as for any map that was opened before.
    await tab.waitForTimeout(2500)
    const url = tab.url()
    await tab.close()
    return url
  },
  async extra(tab, { figures, has, key, quiet, near, heap, middle }) {
    const timed = (act, done) => tab.evaluate(([action, end]) => new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`${action}: nothing came of it`)), 20_000)
      const started = performance.now()
      const target = document.querySelector(action)
      for (const type of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new (type === 'click' ? MouseEvent : PointerEvent)(type, { bubbles: true, button: 0, detail: 1 }))
      const over = new Function(`return ${end}`)
      const look = () => (!over() ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now() - started)))
      requestAnimationFrame(look)
    }), [act, done])
    if (has('more')) {
      await near()
      await tab.locator(`[data-card="card:c${middle}"]`).click()
      figures.add = await key('n')
      await tab.keyboard.press('Escape')
      await quiet()
      const theme = tab.locator('.ed-tools .ui-icon-button[aria-haspopup="menu"]').nth(1)
      await theme.click()
      await quiet()
      figures.theme = await timed('[role="menu"] [role^="menuitem"]:nth-of-type(3)', 'document.documentElement.dataset.theme === "dark"')
      await quiet()
      for (let i = 0; i < 3; i++) await tab.keyboard.press('Escape')
      await tab.locator('.ed-panel [role="combobox"]', { hasText: 'English' }).click()
      figures.direction = await timed('[role="option"]:nth-of-type(2)', 'parseFloat(document.querySelector(".cv-lane-head").style.left) > 2000')
      await quiet()
      await tab.keyboard.press('Control+s')
      await tab.locator('[role="dialog"]').waitFor()
      await quiet(600)
      for (const format of ['png', 'json']) {
        await tab.locator('[role="dialog"] [role="radio"]').nth(format === 'png' ? 0 : 1).click()
        await quiet()
        await tab.evaluate(() => window.__probe.start())
        const started = performance.now()
        const download = tab.waitForEvent('download', { timeout: 120_000 })
        await tab.locator('[role="dialog"] footer .ui-button-primary').click()
        await download
        figures[format] = performance.now() - started
        const { long } = await tab.evaluate(() => window.__probe.stop())
        if (format === 'png') figures.pngHeld = Math.max(0, ...long)
      }
      await tab.keyboard.press('Escape')
    }
    if (has('memory')) {
      await near()
      await tab.locator(`[data-card="card:c${middle}"]`).click()
      await tab.keyboard.press('Enter')
      for (let i = 0; i < 200; i++) await tab.keyboard.press('x')
      await tab.keyboard.press('Escape')
      await quiet(600)
      figures.heapAfter = await heap()
    }
  },
}

function peer(id, wheel) {
  return {
    id, wheel, edits: true, peer: true,
    async prepare(context, { address, n }) {
      return `${address}/peers/${id}/?n=${n}`
    },
    // What plain React Flow users take pictures with.
    async extra(tab, { figures, has }) {
      if (!has('more') || id !== 'reactflow') return
      figures.png = await tab.evaluate(async () => {
        const started = performance.now()
        await window.bench.exporters['html-to-image'](2)
        return performance.now() - started
      })
    },
  }
}

/** What it takes to see and use the library, beside the least that a React page can be. */
const start = [
  { id: 'library', start: true, inject: 'e2e/bench/pages/library.js', prepare: async (_, { address }) => `${address}/safar/` },
  { id: 'empty', start: true, prepare: async (_, { address }) => `${address}/pages/empty.html` },
]

export const PAGES = [...start, safar, floor('canvas'), floor('div'), floor('svg')]
export const PEERS = [peer('excalidraw', 6), peer('tldraw', 5), peer('reactflow', 35)]
