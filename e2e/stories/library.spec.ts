import { expect, newMap, openSample, ready, saved, test } from '../support/app'

for (const language of ['en', 'fa'] as const) {
  test.describe(`library, ${language}`, () => {
    test.use({ language })

    test('maps are found, renamed, duplicated, thrown away and brought back', async ({ page, t }) => {
      await openSample(page, t)
      const title = await page.getByRole('banner').getByRole('heading').innerText()
      await page.getByRole('button', { name: t('editor.back') }).click()
      const cards = page.locator('.lib-card')
      await expect(cards).toHaveCount(1)
      // A picture of the map itself, not a placeholder.
      await expect.poll(() => cards.first().locator('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(200)
      expect(await cards.first().locator('img').evaluate((image: HTMLImageElement) => {
        const canvas = new OffscreenCanvas(64, 40)
        const context = canvas.getContext('2d')!
        context.drawImage(image, 0, 0, 64, 40)
        return new Set(new Uint32Array(context.getImageData(0, 0, 64, 40).data.buffer)).size
      })).toBeGreaterThan(60)

      const menu = async (name: string, item: Parameters<typeof t>[0]) => {
        await cards.filter({ has: page.getByRole('heading', { name, exact: true }) }).getByRole('button').last().click()
        await page.getByRole('menuitem', { name: t(item) }).click()
      }
      await menu(title, 'library.rename')
      await page.keyboard.type('Αγορά 2026')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'Αγορά 2026' })).toBeVisible()
      await menu('Αγορά 2026', 'library.duplicate')
      const copy = t('library.copy_of', { title: 'Αγορά 2026' })
      await expect(page.getByRole('heading', { name: copy })).toBeVisible()
      await expect(cards.nth(1).locator('img')).toBeVisible()

      const search = page.getByRole('searchbox', { name: t('library.search') })
      await search.fill(copy.slice(0, 4))
      await expect(cards).toHaveCount(1)
      await search.fill('zzz')
      await expect(page.getByRole('heading', { name: t('library.search_none') })).toBeVisible()
      await page.getByRole('button', { name: t('library.clear') }).first().click()
      await expect(cards).toHaveCount(2)

      await menu(copy, 'library.remove')
      await expect(cards).toHaveCount(1)
      await page.getByRole('button', { name: t('library.undo'), exact: true }).click()
      await expect(cards).toHaveCount(2)
      await menu(copy, 'library.remove')
      await page.getByRole('button', { name: t('library.trash'), exact: true }).click()
      await expect(page.getByRole('heading', { name: copy })).toBeVisible()
      await page.getByRole('button', { name: t('library.restore') }).click()
      await expect(page.getByText(t('library.trash_empty'))).toBeVisible()
      await page.getByRole('button', { name: t('library.back') }).click()
      await expect(cards).toHaveCount(2)
      await menu(copy, 'library.remove')
      await page.getByRole('button', { name: t('library.trash'), exact: true }).click()
      await page.getByRole('button', { name: t('library.purge') }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: t('library.purge') }).click()
      await expect(page.getByText(t('library.trash_empty'))).toBeVisible()
      await page.reload()
      await expect(cards).toHaveCount(1)
      await cards.first().getByRole('button', { name: `${t('library.open')}: Αγορά 2026` }).click()
      await ready(page)
      await expect(page.getByRole('banner').getByText('Αγορά 2026')).toBeVisible()
    })

    test('the language of the interface changes, the map keeps its own', async ({ page, t }) => {
      await newMap(page, t)
      const stage = await page.locator('.cv-stage').first().getAttribute('aria-label')
      const board = page.locator('.cv-stage')
      const x = async () => [(await board.nth(0).boundingBox())!.x, (await board.nth(1).boundingBox())!.x] as const
      const [first, second] = await x()
      await page.getByRole('button', { name: t('app.language') }).click()
      await page.getByRole('menuitemcheckbox', { name: 'Ελληνικά' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'el')
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
      await expect(board.first()).toHaveAttribute('aria-label', stage!)
      const [firstNow, secondNow] = await x()
      expect(firstNow < secondNow).toBe(first < second)
      await expect(saved(page)).toBeVisible()
      await page.reload()
      await ready(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'el')
      await expect(page.locator('[data-save]')).toHaveText('Αποθηκεύτηκε')
    })
  })
}
