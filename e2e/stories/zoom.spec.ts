import type { Locator, Page } from '@playwright/test'
import { expect, newMap, openSample, ready, test } from '../support/app'
import { card, head } from '../support/hands'
import { tabTo } from '../support/keys'
import { asUpload, bigMap } from '../support/maps'

const zoomOf = (page: Page) => page.locator('.react-flow__viewport').evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a)

/** Turns the wheel with Ctrl held, as a trackpad's pinch does, until the map is about as large as wanted. */
async function pinchTo(page: Page, zoom: number): Promise<void> {
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, Math.log2((await zoomOf(page)) / zoom) * 500)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 1)
}

/** Height of letters on the screen, in px. */
async function letters(page: Page, sign: Locator): Promise<number> {
  return (await sign.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))) * (await zoomOf(page))
}

async function openBig(page: Page, language: 'en' | 'fa'): Promise<void> {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(asUpload(bigMap(500, { stages: 12, languages: [language], language })))
  await ready(page)
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`zoom, ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: 'reduce' } })

    test('from afar stages, lanes and curves are read, in the middle titles, near everything', async ({ page }) => {
      await openBig(page, language)
      await page.mouse.move(640, 300)
      await page.keyboard.press('Control+0')
      const stages = page.locator('.cv-sign-stage')
      await expect(stages).toHaveCount(12)
      for (const stage of [stages.first(), stages.last()]) {
        await expect(stage).toBeInViewport({ ratio: 0.99 })
        expect(await letters(page, stage)).toBeGreaterThan(11.9)
      }
      await expect(page.locator('.cv-sign-title b')).toBeInViewport()
      expect(await letters(page, page.locator('.cv-sign-lane').first())).toBeGreaterThan(11.9)
      for (const name of await page.locator('.cv-sign-lane b').all()) await expect(name).toBeInViewport({ ratio: 0.99 })
      const line = page.locator('.cv-sign-line').first()
      expect((await line.evaluate((path) => parseFloat(getComputedStyle(path).strokeWidth))) * (await zoomOf(page))).toBeGreaterThan(2)
      expect((await line.boundingBox())!.height).toBeGreaterThan(30)
      // Cards are no elements then.
      await expect.poll(() => page.locator('[data-card]').count()).toBeLessThan(20)

      // Names stay in sight when the map is moved: those of lanes at its start, those of stages at the top.
      await pinchTo(page, 0.25)
      for (let i = 0; i < 8; i++) await page.mouse.wheel(language === 'fa' ? -60 : 60, 60)
      await expect.poll(async () => (await Promise.all((await stages.all()).map(async (stage) => (await stage.boundingBox())!.y))).every((y) => y >= 50 && y < 70)).toBe(true)
      await expect.poll(async () => {
        const [box, side] = [(await page.locator('.cv-sign-lane b').nth(2).boundingBox())!, (await page.locator('.cv').boundingBox())!]
        return box.x >= side.x - 1 && box.x + box.width <= side.x + side.width + 1
      }).toBe(true)

      // A stage is still pressed, chosen and found by its name.
      await stages.nth(9).click()
      await expect(page.locator('.cv-sign-now')).toHaveCount(1)

      await pinchTo(page, 0.47)
      const titles = page.locator('.cv-gist p')
      await expect(titles.first()).toBeVisible()
      expect(await letters(page, titles.first())).toBeGreaterThanOrEqual(11.5)
      await expect(page.locator('[data-card] .cv-text')).toHaveCount(0)

      await page.keyboard.press('Control+1')
      await expect(page.locator('[data-card] .cv-text').first()).toBeVisible()
      await expect(page.locator('.cv-gist, .cv-signs')).toHaveCount(0)
    })

    test('keys, the menu of a stage and the list of commands zoom to all, to what is selected, to a stage', async ({ page, t }) => {
      await openSample(page, t)
      await tabTo(page, page.locator('.cv-board'))
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Shift+1')
      await expect(page.locator('.cv-stage').last()).toBeInViewport({ ratio: 0.99 })
      await expect(page.locator('.cv-row').last()).toBeInViewport({ ratio: 0.99 })
      const whole = await zoomOf(page)

      await page.locator('[data-card]').nth(3).click()
      await page.locator('[data-card]').nth(4).click({ modifiers: ['Shift'] })
      await page.keyboard.press('Shift+2')
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 1.5)
      for (const chosen of await page.locator('[data-card].cv-selected').all()) await expect(chosen).toBeInViewport({ ratio: 0.99 })

      const stage = page.locator('.cv-stage').nth(2)
      const name = (await stage.getAttribute('aria-label'))!
      await page.keyboard.press('Shift+1')
      await head(page, name).click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('zoom.stage') }).click()
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 1.2)
      await expect(stage).toBeInViewport({ ratio: 0.99 })

      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill(t('editor.fit'))
      await page.keyboard.press('Enter')
      await expect.poll(() => zoomOf(page)).toBeCloseTo(whole, 2)
    })
  })
}

test('Shift with a digit is a letter while something is written', async ({ page, t }) => {
  await newMap(page, t)
  const cell = page.getByRole('gridcell').first()
  await cell.dblclick()
  await expect(page.locator('.cv-typing')).toBeFocused()
  const before = await zoomOf(page)
  await page.keyboard.press('Shift+Digit1')
  await page.keyboard.press('Escape')
  await expect(card(page, '!')).toHaveCount(1)
  expect(await zoomOf(page)).toBe(before)
})
