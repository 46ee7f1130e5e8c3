// One page with one map in one fresh browser: real input events, what they cost in frames and in time to the next paint.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const CAP = 15_000
const BROWSER = JSON.parse((() => { try { return readFileSync('.cache/browser.json', 'utf8') } catch { return '{"executablePath":"/usr/bin/chromium","args":["--no-sandbox"]}' } })())

export function percentile(values, share) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
}

/** Measures `page` (an entry of pages.mjs); `parts` names what. Answers figures in ms, MB and kB; what a page cannot do is missing. */
export async function measure(page, { address, n, map, plan, parts, throttle = 1 }) {
  const figures = {}
  const browser = await chromium.launch({ executablePath: BROWSER.executablePath, args: [...BROWSER.args, '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc', '--disable-background-networking', '--no-first-run'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', acceptDownloads: true, bypassCSP: true })
    context.setDefaultTimeout(20_000)
    const url = await page.prepare(context, { address, n, map })
    await context.addInitScript({ path: 'e2e/bench/probe.js' })
    if (page.inject) await context.addInitScript({ path: page.inject })
    await context.addInitScript((centres) => { window.__plan = centres }, plan)
    const tab = await context.newPage()
    const errors = []
    tab.on('pageerror', (error) => errors.push(error.message))
    const devtools = await context.newCDPSession(tab)
    const net = { script: 0, all: 0, requests: 0 }
    const kinds = new Map()
    await devtools.send('Network.enable')
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => kinds.set(requestId, response.url.includes('/native/') ? 'map' : type))
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId)
      if (!kind || kind === 'map') return
      net.all += encodedDataLength
      net.requests++
      if (kind === 'Script') net.script += encodedDataLength
    })
    if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    await tab.goto(url, { waitUntil: 'commit' })
    await tab.waitForFunction('window.__paintedAt', null, { polling: 50, timeout: 60_000 })
    Object.assign(figures, await tab.evaluate(() => ({ first: window.__firstPaint ?? window.__paintedAt, open: window.__paintedAt })))
    figures.script = net.script / 1000
    figures.requests = net.requests
    figures.bytes = net.all / 1000
    figures.shift = await tab.evaluate(() => window.__probe.shift)
    // What was measured before something failed is kept.
    if (throttle === 1 && !page.start) await gestures(tab, devtools, { page, n, map, parts, figures }).catch((error) => errors.push(String(error).slice(0, 300)))
    if (errors.length > 0) figures.errors = errors
    return figures
  } finally {
    await Promise.race([browser.close(), sleep(5000)])
  }
}

async function gestures(tab, devtools, { page, n, map, parts, figures }) {
  const has = (part) => parts.includes(part)
  const call = (name, ...args) => tab.evaluate(([what, list]) => window.bench[what](...list), [name, args])
  const mouse = (type, x, y, more = {}) => devtools.send('Input.dispatchMouseEvent', { type, x, y, ...more })
  const held = { button: 'left', buttons: 1 }
  const quiet = (ms = 300) => tab.evaluate((wait) => window.__probe.settle(performance.now(), wait, 15000), ms)
  const heap = async () => {
    await tab.evaluate(() => { for (let i = 0; i < 3; i++) window.gc() })
    return tab.evaluate(() => performance.memory.usedJSHeapSize / 1e6)
  }
  const middle = plan0(map)

  // The next input goes out when the last one was handled, at most one each 16 ms.
  async function gesture(steps, send, depth = 1) {
    const flying = new Set()
    await tab.evaluate(() => window.__probe.start())
    const started = performance.now()
    for (let k = 0; k < steps && performance.now() - started < CAP; k++) {
      const sent = performance.now()
      const one = send(k).finally(() => flying.delete(one))
      flying.add(one)
      if (flying.size >= depth) await Promise.race(flying)
      await sleep(Math.max(0, 16 - (performance.now() - sent)))
    }
    await Promise.all(flying)
    const { frames, long } = await tab.evaluate(() => window.__probe.stop())
    return { p95: percentile(frames.slice(1).map((at, i) => at - frames[i]), 0.95), long: Math.max(0, ...long) }
  }
  async function key(combination) {
    await tab.evaluate(() => { window.__probe.keys.length = 0 })
    await tab.keyboard.press(combination)
    await tab.waitForFunction(() => window.__probe.keys[0]?.paint != null)
    return tab.evaluate(() => window.__probe.keys[0].paint)
  }
  async function dragCard(i, dx, dy, steps) {
    let { x, y } = await call('screenOf', i)
    await mouse('mouseMoved', x, y)
    await mouse('mousePressed', x, y, { ...held, clickCount: 1 })
    const { p95 } = await gesture(steps, () => mouse('mouseMoved', (x += dx), (y += dy), held))
    await mouse('mouseReleased', x, y, { button: 'left', buttons: 0, clickCount: 1 })
    return p95
  }
  const click = async (x, y, count = 1) => {
    for (let k = 1; k <= count; k++) {
      await mouse('mousePressed', x, y, { ...held, clickCount: k })
      await mouse('mouseReleased', x, y, { button: 'left', buttons: 0, clickCount: k })
    }
  }
  const fit = async () => { await call('fit'); await quiet() }
  const near = async () => { await call('at100', middle); await quiet() }
  const square = (k, by, all) => (k < all / 4 ? [by, 0] : k < all / 2 ? [0, by] : k < (3 * all) / 4 ? [-by, 0] : [0, -by])
  const pan = (by) => gesture(60, (k) => { const [deltaX, deltaY] = square(k, by, 60); return mouse('mouseWheel', 640, 420, { deltaX, deltaY }) }, 3)

  await quiet(600)
  if (has('memory')) figures.heap = await heap()
  if (has('pan')) {
    await fit()
    await mouse('mouseMoved', 640, 420)
    figures.panFit = (await pan(6)).p95
    await near()
    figures.panNear = (await pan(36)).p95
  }
  if (has('zoom')) {
    await fit()
    await mouse('mouseMoved', 640, 420)
    const zoom = (by) => gesture(10, () => mouse('mouseWheel', 640, 420, { deltaX: 0, deltaY: by * page.wheel, modifiers: 2 }), 3)
    const [into] = [await zoom(-1), await quiet()]
    figures.zoom = Math.max(into.p95, (await zoom(1)).p95)
  }
  if (has('drag')) {
    await near()
    figures.dragNear = await dragCard(middle, 8, 4, 40)
    await quiet()
    figures.undo = await key('Control+z')
    await fit()
    figures.dragFit = await dragCard(middle, 5, 3, 40)
    await quiet()
    await key('Control+z')
    await quiet()
  }
  if (has('type') && page.edits) {
    await near()
    const { x, y } = await call('screenOf', middle)
    await mouse('mouseMoved', x, y)
    await click(x, y)
    await sleep(60)
    await click(x, y, 2)
    await quiet(400)
    await tab.keyboard.press('End')
    await tab.evaluate(() => { window.__probe.keys.length = 0 })
    for (const letter of 'customer waits for the parcel ') {
      const started = performance.now()
      await tab.keyboard.press(letter === ' ' ? 'Space' : letter)
      await sleep(Math.max(0, 60 - (performance.now() - started)))
    }
    await quiet()
    figures.type = percentile(await tab.evaluate(() => window.__probe.keys.map(({ paint }) => paint)), 0.95)
    await tab.keyboard.press('Escape')
    await quiet()
  }
  if (has('all')) {
    await fit()
    figures.selectAll = await key('Control+a')
    await quiet()
    figures.moveAll = await dragCard(middle, 3, 2, 10)
    await quiet(600)
    await key('Control+z')
    await quiet()
    await tab.keyboard.press('Escape')
    await quiet()
  }
  if (page.extra) await page.extra(tab, { figures, n, has, key, quiet, near, heap, call, middle })
}

/** The card nearest to the middle of the map. */
export function plan0(map) {
  const columns = map.steps.length
  const first = map.cards.length > columns * 4 ? columns * 3 : 0
  return Math.min(map.cards.length - 1, first + Math.floor(columns / 2))
}
