import type { Page } from '@playwright/test'
import { expect, exportFile, mapFile, middle, ready, test, type words } from '../support/app'
import { dock, undoNamed } from '../support/hands'
import { decode } from '../support/png'
import { blank, open, places, values } from '../support/places'

async function reopenFromPicture(page: Page, t: ReturnType<typeof words>): Promise<void> {
  const before = await mapFile(page, t)
  const png = await exportFile(page, t, 'png')
  expect(decode(png).width).toBeGreaterThan(1000)
  const first = page.url()
  await page.locator('input[type=file]').setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: png })
  await expect(page).not.toHaveURL(first)
  await ready(page)
  expect(await mapFile(page, t)).toEqual(before)
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`curves, ${language}`, () => {
    test.use({ language, viewport: { width: 1920, height: 1080 } })
    const forward = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'

    test('a curve is drawn in one stroke over all steps; Esc leaves no trace', async ({ page, t }) => {
      await open(page, blank(language, ['emotion']))
      const points = places(page, 'emotion')
      await expect(points).toHaveCount(5)
      const [start, end] = [await middle(points.nth(0)), await middle(points.nth(4))]
      const stroke = async () => {
        await page.mouse.move(start.x, start.y)
        await page.mouse.down()
        await page.mouse.move(start.x, start.y - 60, { steps: 4 })
        await page.mouse.move(end.x, end.y + 70, { steps: 12 })
      }
      await stroke()
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(5)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(0)
      await expect(undoNamed(page, t, 'commands.points_set')).toHaveCount(0)
      await stroke()
      await page.mouse.up()
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(5)
      const drawn = (await values(points)).map(Number)
      expect(drawn[0]).toBe(2)
      expect(drawn[4]).toBe(-2)
      expect(drawn).toEqual(drawn.toSorted((a, b) => b - a))
      await undoNamed(page, t, 'commands.points_set').click()
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(0)
    })

    test('a curve is set by keys, its other lines are chosen in sight, moments of truth are starred', async ({ page, t }) => {
      await open(page, blank(language, ['emotion']))
      const points = places(page, 'emotion')
      await points.nth(0).click()
      await page.keyboard.press('5')
      await expect(points.nth(0)).toHaveAttribute('aria-valuenow', '2')
      await page.keyboard.press('Enter')
      await page.keyboard.press(`Shift+${forward}`)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(points.nth(1)).toHaveAttribute('aria-valuenow', '1')
      await expect(points.nth(1)).toHaveAttribute('aria-valuetext', new RegExp(t('map.level_1')))
      // A click on minus does what a drag does.
      await page.getByRole('button', { name: new RegExp(`^${t('curves.less')}: Maya, S2`) }).click()
      await expect(points.nth(1)).toHaveAttribute('aria-valuenow', '0')

      await page.getByRole('switch', { name: new RegExp(t('curves.star')) }).click()
      await expect(points.nth(1)).toHaveAttribute('aria-valuetext', new RegExp(t('curves.star')))
      await expect(page.locator('.cv-row').getByText(t('curves.star'))).toBeVisible()

      await dock(page).getByRole('radio', { name: t('curves.line_expected') }).click()
      const expected = places(page, 'emotion', '[data-line="expected"]')
      await expect(expected).toHaveCount(5)
      await expected.nth(3).click()
      await page.keyboard.press('4')
      await expect(expected.nth(3)).toHaveAttribute('aria-valuenow', '1')
      await expect(expected.nth(3)).toHaveAccessibleName(`Maya, ${t('curves.line_expected')}, S4`)
      await expect(page.locator('.cv-row').getByText(t('curves.line_expected'))).toBeVisible()
      const { points: kept } = await mapFile(page, t)
      expect(kept.map(({ step, value, ...rest }) => [step, value, (rest as { line?: string }).line, (rest as { star?: boolean }).star])).toEqual(expect.arrayContaining([['step:a', 2, undefined, undefined], ['step:b', 0, undefined, true], ['step:d', 1, 'expected', undefined]]))
      await reopenFromPicture(page, t)
    })
  })
}
