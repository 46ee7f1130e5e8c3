import type { Page } from '@playwright/test'
import { expect, mapFile, ready, test } from '../support/app'
import { asUpload, bigMap } from '../support/maps'

/** Rows of the log and bases that the database holds now. */
async function kept(page: Page): Promise<{ rows: number; bases: number }> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('safar')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error!)
    })
    const transaction = db.transaction(['updates', 'bases'])
    const [rows, bases] = await Promise.all(['updates', 'bases'].map((table) => new Promise<number>((resolve) => {
      const request = transaction.objectStore(table).count()
      request.onsuccess = () => resolve(request.result)
    })))
    db.close()
    return { rows: rows!, bases: bases! }
  })
}

test('the log of a large map is put together while one writes on, and opens as it was', async ({ page, t }) => {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(asUpload(bigMap(1500, { stages: 15 })))
  await ready(page)
  expect((await kept(page)).bases).toBe(0)
  await page.locator('[data-card]').nth(1).dblclick()
  await expect(page.locator('.cv-typing')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('written while it works', { delay: 10 })
  await expect.poll(async () => (await kept(page)).bases).toBe(1)
  await page.keyboard.type(' and after')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-save="saved"]')).toBeVisible()
  const before = await mapFile(page, t)
  expect(before.cards.map(({ text }) => text)).toContain('written while it works and after')
  await page.reload()
  await ready(page)
  expect(await mapFile(page, t)).toEqual(before)
})
