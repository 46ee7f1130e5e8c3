import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { cellAt, expect, mapFile, newMap, ready, test } from '../support/app'

/** What may be lost when the browser is killed. */
const LOST = 50

async function pidOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.find(({ type }) => type === 'browser')!.id
}

/** Writes cards named by their number, as fast as keys are taken, until the browser is gone; when each letter had been taken. */
async function write(page: Page): Promise<{ letter: string; at: number }[]> {
  const taken: { letter: string; at: number }[] = []
  try {
    for (let card = 101; card < 999; card++) {
      for (const letter of [...String(card), '\n']) {
        await page.keyboard.press(letter === '\n' ? 'Enter' : letter)
        taken.push({ letter, at: performance.now() })
      }
    }
  } catch {
    // Killed, as it was meant to be.
  }
  return taken
}

for (const after of [350, 900, 1700]) {
  test(`a browser that is killed ${after} ms into a burst of edits loses the last moment at most, and nothing in between`, async ({ t }, info) => {
    const { baseURL, launchOptions } = info.project.use
    const folder = info.outputPath('profile')
    let turn = 0
    const start = async () => {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, downloadsPath: info.outputPath('downloads', String(turn++)), baseURL: baseURL!, locale: 'en-GB', viewport: { width: 1280, height: 800 } })
      return { context, page: context.pages()[0] ?? (await context.newPage()) }
    }
    const first = await start()
    await newMap(first.page, t)
    await cellAt(first.page, 0, 0).dblclick()
    const pid = await pidOf(first.context)
    const writing = write(first.page)
    let killed = 0
    setTimeout(() => {
      killed = performance.now()
      process.kill(pid, 'SIGKILL')
    }, after)
    const taken = await writing
    const written = taken.map(({ letter }) => letter).join('')
    const sure = taken.filter(({ at }) => at < killed - LOST).map(({ letter }) => letter).join('').trimEnd()
    expect(sure.length).toBeGreaterThan(3)

    const second = await start()
    await second.page.goto('./')
    await ready(second.page)
    const kept = (await mapFile(second.page, t)).cards.map(({ text }) => text).filter((text) => text !== '').join('\n')
    await second.context.close()
    // The letter that was under way may be there although nobody had been told so.
    expect(written.startsWith(kept.slice(0, written.length))).toBe(true)
    expect(kept.length).toBeLessThanOrEqual(written.length + 1)
    expect(kept.startsWith(sure)).toBe(true)
  })
}
