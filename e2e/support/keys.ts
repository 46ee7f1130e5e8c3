import { expect, type Locator, type Page } from '@playwright/test'

/** True when what has focus lies in the window and nothing lies over it. */
export async function focusInView(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'no focus'
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [x0, y0, x1, y1] = [Math.max(0, left), Math.max(0, top), Math.min(innerWidth, right), Math.min(innerHeight, bottom)]
    if (x1 - x0 < Math.min(8, right - left) || y1 - y0 < Math.min(8, bottom - top)) return `outside: ${element.getAttribute('aria-label') ?? element.tagName}`
    // At its middle and near its corners: most of it must be clear of what stands still over the map.
    const dots = [[0.5, 0.5], [0.2, 0.2], [0.8, 0.8], [0.2, 0.8], [0.8, 0.2]].map(([x, y]) => document.elementFromPoint(x0 + (x1 - x0) * x!, y0 + (y1 - y0) * y!))
    const over = dots.filter((hit) => !hit || (!element.contains(hit) && hit.closest('.cv-stuck, .cv-heads, .cv-lane-head, .cv-actions, .cv-minimap, .cv-mode, .ed-bar, .ed-panel') !== null && !hit.closest('.ed-bar, .ed-panel, .cv-actions')?.contains(element)))
    return over.length < 3 ? 'seen' : `covered: ${element.getAttribute('aria-label') ?? element.tagName} by ${over.map((hit) => hit?.className).join()}`
  })).toBe('seen')
}

/** Presses a key and looks whether one still sees where one is. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await focusInView(page)
  }
}

/** Goes on by Tab (or back) until something has focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error('Tab does not lead there')
}

/** Goes down a menu to an entry and chooses it. */
export async function pick(page: Page, name: string, key: 'Enter' | 'ArrowRight' | 'ArrowLeft' = 'Enter'): Promise<void> {
  const entry = page.getByRole('menuitem', { name }).first()
  await expect(entry).toBeVisible()
  for (let i = 0; i < 40; i++) {
    if (await entry.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key)
    await page.keyboard.press('ArrowDown')
    // Menus move focus in a task of its own.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  }
  throw new Error(`no way to ${name} by keys`)
}

/** A key with Ctrl as a keyboard of another script sends it: the letter of that script, the place of a Latin one. */
export async function ctrlOnOtherLayout(page: Page, letter: string, code: string, shift = false): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const event = { key: letter, code, modifiers: shift ? 10 : 2, windowsVirtualKeyCode: code.charCodeAt(3) }
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  await client.detach()
}
