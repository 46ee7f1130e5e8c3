import { expect, openSample, test } from '../support/app'
import { findings } from '../support/axe'
import { dock } from '../support/hands'

for (const language of ['en', 'fa'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe, ${language}, ${colorScheme}`, () => {
      // Nothing moves, so that no colour is measured half faded in.
      test.use({ language, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      test('finds nothing anywhere', async ({ page, t }) => {
        const clean = async (where: string) => expect(await findings(page), where).toEqual([])
        await page.goto('./')
        await expect(page.getByRole('button', { name: t('library.open_sample') })).toBeVisible()
        await clean('empty library')
        await openSample(page, t)
        await expect(page.locator('.ed-panel')).toBeVisible()
        await clean('editor, map panel')
        await page.locator('[data-card]').first().click()
        await expect(dock(page)).toBeVisible()
        await clean('card selected')
        await dock(page).getByRole('button', { name: t('editor.more') }).click()
        await expect(page.getByRole('menu')).toBeVisible()
        await clean('menu of a card')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('menu')).toHaveCount(0)
        await page.locator('[data-card]').first().dblclick()
        await expect(page.locator('.cv-typing')).toBeFocused()
        await clean('typing')
        await page.keyboard.press('Escape')
        await page.locator('.cv-stage').first().click()
        await clean('stage panel')
        await page.locator('.cv-lane-head').nth(1).click()
        await clean('lane panel')
        await page.locator('.cv-point').first().click()
        await clean('point panel')
        await page.getByRole('button', { name: t('editor.personas'), exact: true }).click()
        await page.locator('.ed-persona .ed-link').first().click()
        await clean('personas panel')
        await page.getByRole('button', { name: t('editor.keys'), exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await clean('keyboard dialog')
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
        await expect(page.getByRole('dialog').locator('.export-preview img')).toBeVisible()
        await clean('export dialog')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
        await page.getByRole('button', { name: t('editor.back') }).click()
        await expect(page.locator('.lib-card img')).toBeVisible()
        await clean('library with a map')
        await page.locator('.lib-card .ui-icon-button').click()
        await page.getByRole('menuitem', { name: t('library.remove') }).click()
        await expect(page.getByRole('button', { name: t('library.undo'), exact: true })).toBeVisible()
        await clean('library with a message')
        await page.getByRole('button', { name: t('library.trash'), exact: true }).click()
        await clean('trash')
        await page.getByRole('button', { name: t('library.purge') }).click()
        await expect(page.getByRole('alertdialog')).toBeVisible()
        await clean('confirmation')
      })
    })
  }
}
