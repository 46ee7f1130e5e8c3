import { expect, mapFile, newMap, openSample, ready, saved, test, cellAt, watch } from '../support/app'

for (const language of ['en', 'fa'] as const) {
  test.describe(`keep, ${language}`, () => {
    test.use({ language })

    test('everything is there after a reload', async ({ page, t }) => {
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      await page.keyboard.type('It dies')
      await page.keyboard.press('Enter')
      await page.keyboard.type('لپ‌تاپ')
      await page.keyboard.press('Escape')
      await expect(saved(page)).toBeVisible()
      const before = await mapFile(page, t)
      expect(before.cards.map((card) => card.text)).toEqual(['It dies', 'لپ‌تاپ'])
      await page.reload()
      await ready(page)
      expect(await mapFile(page, t)).toEqual(before)
    })

    test('two tabs show each other what is done, live, and agree', async ({ page, context, t }) => {
      const wrong: string[] = []
      await openSample(page, t)
      const other = await context.newPage()
      watch(other, wrong)
      await other.goto(page.url())
      await ready(other)
      await cellAt(page, 0, 1).dblclick({ position: { x: 6, y: 6 } })
      await page.keyboard.type('From the first tab')
      await page.keyboard.press('Escape')
      await expect(other.getByRole('group', { name: 'From the first tab' })).toBeVisible()
      await other.bringToFront()
      await other.getByRole('group', { name: 'From the first tab' }).dblclick()
      await other.keyboard.press('End')
      await other.keyboard.type(' and the second')
      await other.keyboard.press('Escape')
      await expect(page.getByRole('group', { name: 'From the first tab and the second' })).toBeVisible()
      await expect(saved(other)).toBeVisible()
      expect(await mapFile(page, t)).toEqual(await mapFile(other, t))
      expect(wrong).toEqual([])
    })
  })
}

test('the app opens at the map that was last used', async ({ page, t }) => {
  await openSample(page, t)
  const url = page.url()
  await page.goto('about:blank')
  await page.goto('./')
  await expect(page).toHaveURL(url)
  await ready(page)
})

test('an address of a map that is not here says so', async ({ page, t }) => {
  await page.goto('./#/map/doesnotexist')
  await expect(page.getByRole('heading', { name: t('editor.missing_title') })).toBeVisible()
  await page.getByRole('button', { name: t('editor.back') }).click()
  await expect(page.getByRole('button', { name: t('library.open_sample') })).toBeVisible()
})
