import type { Page } from '@playwright/test'
import { expect, ready, test } from '../support/app'
import { asUpload, bigMap } from '../support/maps'

type Counts = Readonly<Record<string, number>>

/** What was rendered and laid out while something was done, when the page has come to rest after it. */
async function costOf(page: Page, act: () => Promise<unknown>): Promise<Counts> {
  await rest(page)
  await page.evaluate(() => { globalThis.safarCounts = Object.assign(globalThis.safarCounts!, Object.fromEntries(Object.keys(globalThis.safarCounts!).map((key) => [key, 0]))) })
  await act()
  await rest(page)
  return page.evaluate(() => Object.fromEntries(Object.entries(globalThis.safarCounts!).filter(([, times]) => times > 0)))
}

/** Nothing has been counted for some frames in a row. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    let [still, last] = [0, '']
    const look = () => {
      const now = JSON.stringify(globalThis.safarCounts)
      still = now === last ? still + 1 : 0
      last = now
      if (still > 20) resolve()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }))
}

test('an edit costs what it touches, not what the map holds', async ({ page }) => {
  await page.addInitScript(() => { globalThis.safarCounts = {} })
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(asUpload(bigMap(600, { stages: 12 })))
  await ready(page)
  const card = page.locator('[data-card]').nth(1)
  await card.click()

  const opened = await costOf(page, () => page.keyboard.press('Enter'))
  expect(opened['laid card'] ?? 0).toBe(0)
  expect(opened.card).toBeLessThanOrEqual(2)

  await page.keyboard.type('a')
  const letter = await costOf(page, () => page.keyboard.type('b'))
  expect(letter).toMatchObject({ 'laid card': 1, 'laid cell': 1, row: 1, cell: 1 })
  expect(letter.card).toBeLessThanOrEqual(2)
  for (const kept of ['stage', 'step', 'header', 'toolbar']) expect(letter[kept] ?? 0, kept).toBe(0)
  await page.keyboard.press('Escape')

  const undone = await costOf(page, () => page.keyboard.press('Control+z'))
  expect(undone['laid cell'] ?? 0).toBeLessThanOrEqual(1)
  expect(undone.stage ?? 0).toBe(0)

  // The cell's, the lane's, all.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+a')
  const all = await costOf(page, () => page.keyboard.press('Control+a'))
  const inSight = await page.locator('[data-card]').count()
  expect(inSight).toBeLessThan(600)
  await expect(page.locator('.cv-card.cv-selected')).toHaveCount(inSight)
  expect(all['laid card'] ?? 0).toBe(0)
  expect(all.card).toBeLessThanOrEqual(inSight)
  for (const kept of ['stage', 'step', 'header', 'board', 'row', 'cell', 'toolbar']) expect(all[kept] ?? 0, kept).toBe(0)
  await page.keyboard.press('Escape')

  const moving = await costOf(page, async () => {
    await page.mouse.move(640, 420)
    for (let i = 0; i < 6; i++) await page.mouse.wheel(12, 0)
  })
  expect(moving['laid cell'] ?? 0).toBe(0)
  for (const kept of ['stage', 'step', 'header', 'board', 'row', 'toolbar']) expect(moving[kept] ?? 0, kept).toBe(0)
})

test('a wall-sized map is seen from afar as pictures, and every card of it is still within reach', async ({ page }) => {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(asUpload(bigMap(600, { stages: 12 })))
  await ready(page)
  await page.locator('[data-card]').first().click()
  await page.keyboard.press('Control+0')
  await expect(page.locator('canvas[data-tile]').first()).toBeVisible()
  await expect.poll(() => page.locator('[data-card]').count()).toBeLessThan(60)
  // Keys walk to cards that are only part of a picture.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const focused = page.locator('[data-card]:focus')
  await expect(focused).toHaveCount(1)
  // A click on the picture takes the card that is drawn there.
  const box = (await page.locator('.cv-row').nth(1).getByRole('gridcell').nth(4).boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + 6)
  await expect(page.locator('[data-card].cv-selected')).toHaveCount(1)
  // Near again, cards are themselves.
  await page.keyboard.press('Control+1')
  await expect(page.locator('canvas[data-tile]')).toHaveCount(0)
})
