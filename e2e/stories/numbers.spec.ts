import type { Page } from '@playwright/test'
import { expect, exportFile, mapFile, middle, ready, test, type words } from '../support/app'
import { card, dock, head, typeName, undoNamed } from '../support/hands'
import { decode } from '../support/png'
import { blank, open, places, values } from '../support/places'

/** Types a number into what is in focus or has been pressed. */
async function typeNumber(page: Page, text: string): Promise<void> {
  await expect(page.locator('.cv-number')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await expect(page.locator('.cv-number')).toHaveCount(0)
}

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
  test.describe(`numbers, ${language}`, () => {
    test.use({ language, viewport: { width: 1920, height: 1080 } })
    const forward = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'

    test('bars, a funnel and an arc: typed, dragged, counted up and down, taken back', async ({ page, t }) => {
      await open(page, blank(language, ['chart', 'funnel', 'arc']))
      const [bars, stages, arc] = [places(page, 'chart'), places(page, 'funnel'), places(page, 'arc')]
      await bars.nth(0).click()
      await typeNumber(page, language === 'fa' ? '۱٬۲۰۰' : '1,200')
      await expect(bars.nth(0)).toHaveAttribute('aria-valuenow', '1200')
      await page.keyboard.press('+')
      await expect(bars.nth(0)).toHaveAttribute('aria-valuenow', '1220')
      await page.keyboard.press(forward)
      await page.keyboard.press('Enter')
      await typeNumber(page, '40')
      await expect(bars.nth(1)).toHaveAttribute('aria-valuenow', '40')
      const at = await middle(bars.nth(1))
      await page.mouse.move(at.x, at.y)
      await page.mouse.down()
      await page.mouse.move(at.x, at.y - 30, { steps: 5 })
      await page.mouse.up()
      expect(Number((await values(bars))[1])).toBeGreaterThan(100)
      await undoNamed(page, t, 'commands.point_set').click()
      await expect(bars.nth(1)).toHaveAttribute('aria-valuenow', '40')
      await bars.nth(1).click()
      await page.keyboard.press('Delete')
      await expect(page.locator('.cv-point[data-lane="lane:chart"][data-set]')).toHaveCount(1)

      for (const [i, amount] of ['10000', '4380', '330'].entries()) {
        await stages.nth(i).click()
        await typeNumber(page, amount)
      }
      await expect(page.locator('.cv-row').nth(1).getByText(language === 'fa' ? '۳٫۳٪ از نخستین' : '3.3% of the first')).toBeVisible()
      await expect(page.locator('.cv-row').nth(1).getByText(language === 'fa' ? '۹۲٫۵٪ ریزش' : '92.5% drop off')).toBeVisible()

      await arc.nth(2).click()
      await typeNumber(page, '140')
      await expect(arc.nth(2)).toHaveAttribute('aria-valuenow', '100')
      await page.keyboard.press('-')
      await expect(arc.nth(2)).toHaveAttribute('aria-valuenow', '95')
      // Esc leaves the number as it was.
      await page.keyboard.press('Enter')
      await page.keyboard.type('7')
      await page.keyboard.press('Escape')
      await expect(arc.nth(2)).toHaveAttribute('aria-valuenow', '95')
      await reopenFromPicture(page, t)
    })

    test('channels: dots from the touchpoints, and dots set by a click and by a key', async ({ page, t }) => {
      await open(page, blank(language, ['touchpoints', 'channels']))
      const dots = places(page, 'channels')
      await expect(dots).toHaveCount(5)
      await expect(page.locator('.cv-point[data-lane="lane:channels"][data-set]')).toHaveCount(2)
      await dots.nth(4).click()
      await expect(dots.nth(4)).toHaveAttribute('aria-checked', 'true')
      await expect(dots.nth(4)).toHaveAccessibleName(new RegExp(`^${t('lanes.channel_email')}, S5, ${t('numbers.used')}`))
      await page.keyboard.press(forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight')
      await page.keyboard.press('Enter')
      await expect(dots.nth(3)).toHaveAttribute('aria-checked', 'true')
      await page.keyboard.press('Enter')
      await expect(dots.nth(3)).toHaveAttribute('aria-checked', 'false')
      // What is there because of a touchpoint leads to it.
      await dots.nth(1).click()
      await expect(card(page, 'Asks')).toHaveClass(/cv-selected/)
      // A channel that nothing uses yet, from the panel.
      await head(page, 'channels').click()
      await page.getByRole('combobox', { name: t('numbers.add_channel') }).click()
      await page.keyboard.type('Fax')
      await page.keyboard.press('Enter')
      await expect(dots).toHaveCount(10)
      await reopenFromPicture(page, t)
    })

    test('durations make columns as wide as their steps last', async ({ page, t }) => {
      await open(page, blank(language, ['timeline']))
      const bars = places(page, 'timeline')
      await bars.nth(0).click()
      await typeNumber(page, '10-30')
      await expect(bars.nth(0)).toHaveAttribute('aria-valuetext', new RegExp(language === 'fa' ? '۱۰ تا ۳۰ دقیقه' : '10–30 minutes'))
      await page.locator('.cv-stage').nth(1).click()
      await dock(page).getByRole('button', { name: t('editor.step_add') }).click()
      await typeName(page, 'Two')
      await page.locator('.cv-step').nth(1).click()
      await page.getByRole('textbox', { name: t('numbers.at_least') }).fill('3')
      await page.getByRole('combobox', { name: t('numbers.unit') }).click()
      await page.getByRole('option', { name: t('numbers.unit_month') }).click()
      await page.keyboard.press('Escape')
      const widths = () => page.locator('.cv-stage').evaluateAll((all) => all.map((one) => Number.parseFloat((one as HTMLElement).style.width)))
      expect((await widths())[0]).toBe(232)
      await page.locator('[data-title]').click()
      await page.getByRole('radio', { name: t('numbers.time_linear') }).click()
      await expect.poll(async () => (await widths())[0]).toBe(176)
      const steps = () => page.locator('.cv-step').evaluateAll((all) => all.map((one) => Number.parseFloat((one as HTMLElement).style.width)))
      await expect.poll(async () => (await steps())[1]).toBeGreaterThan(400)
      const linear = (await steps())[1]!
      await page.getByRole('radio', { name: t('numbers.time_log') }).click()
      // Still longer, but no more by as much.
      await expect.poll(async () => (await steps())[1]).toBeLessThan(linear)
      expect((await steps())[0]).toBeLessThan((await steps())[1]!)
      await undoNamed(page, t, 'commands.map_set').click()
      await undoNamed(page, t, 'commands.map_set').click()
      await expect.poll(async () => (await widths())[0]).toBe(232)
    })

    test('a metric says what it is, what it was and what it should be', async ({ page, t }) => {
      await open(page, blank(language, ['text']))
      await head(page, 'text').hover()
      await page.getByRole('button', { name: t('canvas.add_lane_after', { lane: '' }).trim() }).click()
      await page.getByRole('option', { name: t('lanes.kind_metrics') }).first().click()
      await typeName(page, 'Numbers')
      const cell = page.locator('.cv-row').nth(1).getByRole('gridcell').nth(1)
      await cell.dblclick({ position: { x: 40, y: 40 } })
      await page.keyboard.type('On time')
      await page.keyboard.press('Escape')
      await card(page, 'On time').click()
      await page.getByRole('combobox', { name: t('numbers.metric') }).click()
      await page.getByRole('option', { name: t('numbers.metric_conversion') }).click()
      await page.getByRole('textbox', { name: t('numbers.field_value') }).fill(language === 'fa' ? '۳٫۳' : '3.3')
      await page.getByRole('textbox', { name: t('numbers.field_previous') }).fill('4')
      await page.getByRole('textbox', { name: t('numbers.field_target') }).fill('3')
      await expect(card(page, 'On time')).toHaveAccessibleName(new RegExp(`${t('numbers.metric_conversion')}.*${t('numbers.worse')}.*${t('numbers.met')}`))
      await expect(card(page, 'On time').getByText(language === 'fa' ? '۳٫۳٪' : '3.3%', { exact: true })).toBeVisible()
      const { cards } = await mapFile(page, t)
      expect(cards[0]!.data).toEqual({ metric: 'conversion', previous: 4, target: 3, value: 3.3 })
    })
  })
}
