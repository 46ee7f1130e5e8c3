import { expect, mapFile, newMap, test } from '../support/app'

for (const language of ['en', 'fa'] as const) {
  test.describe(`${language}: arrows in full`, () => {
    test.use({ language })

    test('a stage loops back to another, with share, delay and words', async ({ page, t }) => {
      await newMap(page, t)
      const stages = page.locator('[data-head^="stage:"]')
      await stages.nth(2).click()
      await page.keyboard.press('c')
      await stages.nth(0).click()
      await expect(page.getByRole('complementary', { name: t('editor.arrow') })).toBeVisible()
      await page.getByRole('textbox', { name: t('editor.arrow_label') }).fill(language === 'fa' ? 'دوباره' : 'again')
      await page.getByRole('textbox', { name: t('panel.arrow_share') }).fill('40')
      await page.keyboard.press('Tab')
      await page.getByRole('group', { name: t('panel.arrow_delay') }).getByRole('textbox', { name: t('curves.at_least') }).fill('2')
      await page.keyboard.press('Tab')
      const arrow = page.locator('.cv-arrow')
      await expect(arrow).toHaveCount(1)
      await expect(arrow).toContainText(language === 'fa' ? 'دوباره' : 'again')
      await expect(arrow).toContainText(language === 'fa' ? '۴۰' : '40')
      const { arrows } = await mapFile(page, t)
      expect(arrows[0]).toMatchObject({ kind: 'loop', share: 40, delay: { min: 2 } })
      expect([arrows[0]!.from, arrows[0]!.to].every((end) => end!.startsWith('stage:'))).toBe(true)
      await page.getByRole('button', { name: t('editor.undo') }).click()
      await stages.nth(0).click()
      await page.keyboard.press('Delete')
      await expect(arrow).toHaveCount(0)
    })

    test('takes its kind by a click', async ({ page, t }) => {
      await newMap(page, t)
      const stages = page.locator('[data-head^="stage:"]')
      await stages.nth(0).click()
      await page.keyboard.press('c')
      await stages.nth(1).click()
      for (const kind of ['skip', 'branch', 'dropoff', 'reentry', 'handoff'] as const) {
        await page.getByRole('combobox', { name: t('editor.arrow_kind') }).click()
        await page.getByRole('option', { name: t(`editor.arrow_${kind}`) }).click()
        await expect(page.getByRole('combobox', { name: t('editor.arrow_kind') })).toContainText(t(`editor.arrow_${kind}`))
      }
      expect((await mapFile(page, t)).arrows.map(({ kind }) => kind)).toEqual(['handoff'])
    })
  })
}
