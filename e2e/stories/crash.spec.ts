import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { cellAt, expect, mapFile, newMap, ready, test } from '../support/app'

/** What may be lost when the browser is killed, in ms; more only where the machine itself takes longer to store a single number for good. */
const LOST = 50

async function pidOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.find(({ type }) => type === 'browser')!.id
}

/** How long this machine takes now to store one number on its disk for good, at worst, in ms: the log does that now and then, and what comes meanwhile waits. */
async function storing(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('how-fast', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('numbers')
      request.onsuccess = () => resolve(request.result)
    })
    let slowest = 0
    for (let i = 0; i < 20; i++) {
      const began = performance.now()
      await new Promise<void>((resolve) => {
        const transaction = db.transaction('numbers', 'readwrite', { durability: 'strict' })
        transaction.objectStore('numbers').put(i, i)
        transaction.oncomplete = () => resolve()
      })
      slowest = Math.max(slowest, performance.now() - began)
    }
    db.close()
    return slowest
  })
}

/** Writes cards named by their number, as fast as keys are taken, until the browser is gone; when each letter had been taken. */
async function write(page: Page, onTaken: (count: number) => void): Promise<{ letter: string; at: number }[]> {
  const taken: { letter: string; at: number }[] = []
  try {
    for (let card = 101; card < 999; card++) {
      for (const letter of [...String(card), '\n']) {
        await page.keyboard.press(letter === '\n' ? 'Enter' : letter)
        taken.push({ letter, at: performance.now() })
        onTaken(taken.length)
      }
    }
  } catch {
    // Killed, as it was meant to be.
  }
  return taken
}

test('a browser that is killed in a burst of edits loses the last moment at most, and nothing in between', async ({ t }, info) => {
  test.setTimeout(150_000)
  const { baseURL, launchOptions } = info.project.use
  const losses: number[] = []
  let allowed = LOST
  for (const keys of [10, 25, 41, 64, 90]) {
    const folder = info.outputPath(`profile-${keys}`)
    let turn = 0
    const start = async () => {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, downloadsPath: info.outputPath('downloads', `${keys}-${turn++}`), baseURL: baseURL!, locale: 'en-GB', viewport: { width: 1280, height: 800 } })
      return { context, page: context.pages()[0] ?? (await context.newPage()) }
    }
    const first = await start()
    await newMap(first.page, t)
    await cellAt(first.page, 0, 0).dblclick()
    await expect(first.page.locator('.cv-typing')).toBeFocused()
    const pid = await pidOf(first.context)
    allowed = Math.max(allowed, 2 * (await storing(first.page)))
    let killed = 0
    const kill = () => {
      killed = performance.now()
      process.kill(pid, 'SIGKILL')
    }
    const taken = await write(first.page, (count) => { if (count === keys) setTimeout(kill, 20) })
    const written = taken.map(({ letter }) => letter).join('')

    const second = await start()
    await second.page.goto('./')
    await ready(second.page)
    const kept = (await mapFile(second.page, t)).cards.map(({ text }) => text).filter((text) => text !== '').join('\n')
    await second.context.close()
    // Whatever the machine was at: what is kept is a beginning of what was written. The letter that was under way may be there although nobody had been told so.
    expect(written.indexOf(kept.slice(0, written.length))).toBe(0)
    expect(kept.length).toBeLessThanOrEqual(written.length + 1)
    const firstLost = taken.findIndex(({ letter }, at) => at >= kept.length && letter !== '\n')
    losses.push(firstLost < 0 ? 0 : Math.max(0, killed - taken[firstLost]!.at))
  }
  info.annotations.push({ type: 'lost', description: `${losses.map(Math.round).join(', ')} ms of ${Math.round(allowed)} allowed` })
  // The middle one of five: the machine itself may hold the keys or the disk up in one, a log that saves late would lose more in each.
  expect(losses.sort((a, b) => a - b)[2], `lost ${losses.map(Math.round).join(', ')} ms`).toBeLessThanOrEqual(allowed)
})
