import type { Locator, Page } from '@playwright/test'
import { expect, exportFile, mapFile, middle, openMapFile, ready, test, type words } from '../support/app'
import { dock, undoNamed } from '../support/hands'
import { decode } from '../support/png'
import type { Language, MapFile } from '../support/maps'

const KEYS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']

/** Five stages with a persona and lanes of these kinds, nothing in them. */
function blank(language: Language, kinds: readonly string[], more: object = {}): MapFile {
  const ids = ['a', 'b', 'c', 'd', 'e']
  return {
    format: 'safar', schema: 1, map: { title: 'Numbers', language, ...more },
    stages: ids.map((id, i) => ({ id: `stage:${id}`, order: KEYS[i], title: `S${i + 1}` })),
    steps: ids.map((id) => ({ id: `step:${id}`, place: { stage: `stage:${id}`, order: 'a0' }, title: '' })),
    lanes: kinds.map((kind, i) => ({ id: `lane:${kind}`, order: KEYS[i], kind, title: kind })),
    cards: kinds.includes('touchpoints') ? [{ id: 'card:t', place: { lane: 'lane:touchpoints', from: 'step:b', to: 'step:c', order: 'a0' }, text: 'Asks', data: { channel: 'email' } }] : [],
    personas: [{ id: 'persona:m', order: 'a0', name: 'Maya', style: 0 }],
  }
}

async function open(page: Page, map: MapFile): Promise<void> {
  await page.goto('./')
  await openMapFile(page, map)
  await ready(page)
}

/** The places of a lane, in the order of its steps; of one row of a matrix, or one line of a curve. */
function places(page: Page, lane: string, also = ':not([data-line])'): Locator {
  return page.locator(`.cv-point[data-lane="lane:${lane}"]${also}`)
}

const values = (points: Locator): Promise<(string | null)[]> => points.evaluateAll((all) => all.map((one) => (one.dataset['set'] ? one.getAttribute('aria-valuenow') : null)))

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
