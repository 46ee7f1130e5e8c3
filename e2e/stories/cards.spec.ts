import { cellAt, expect, mapFile, newMap, test } from '../support/app'

for (const language of ['en', 'fa'] as const) {
  const words = language === 'fa' ? { first: 'خرید', bold: 'ارزان', link: 'فروشگاه' } : { first: 'Buys', bold: 'cheap', link: 'the shop' }
  test.describe(`${language}: the text of a card`, () => {
    test.use({ language })

    test('is typed with signs and drawn without them', async ({ page, t }) => {
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      const typing = page.getByRole('textbox', { name: t('canvas.card_text') })
      await typing.pressSequentially(`${words.first} ${words.bold}`)
      for (let i = 0; i < words.bold.length; i++) await page.keyboard.press(language === 'fa' ? 'Shift+ArrowRight' : 'Shift+ArrowLeft')
      await page.keyboard.press('Control+b')
      await expect(typing).toHaveValue(`${words.first} **${words.bold}**`)
      await page.keyboard.press('End')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('- 1')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('2')
      await expect(typing).toHaveValue(`${words.first} **${words.bold}**\n- 1\n- 2`)
      await page.keyboard.press('Escape')
      const card = page.locator('[data-card]')
      await expect(card).toHaveAccessibleName(`${words.first} ${words.bold}\n1\n2`.replaceAll('\n', ' '))
      await expect(card.getByText(words.bold, { exact: true })).toHaveCSS('font-weight', '600')
      await expect(card).not.toContainText('**')
      await page.keyboard.press('Control+z')
      expect((await mapFile(page, t)).cards.map(({ text }) => text ?? '')).toEqual([''])
    })

    test('makes a link of words and a pasted address, which opens in a tab of its own', async ({ page, t, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      await page.keyboard.type(words.link)
      await page.keyboard.press('Control+a')
      await page.evaluate(() => navigator.clipboard.writeText('http://localhost:1/offer'))
      await page.keyboard.press('Control+v')
      await expect(page.getByRole('textbox', { name: t('canvas.card_text') })).toHaveValue(`[${words.link}](http://localhost:1/offer)`)
      await page.keyboard.press('Escape')
      const opened = context.waitForEvent('page')
      await page.locator('[data-card]').getByText(words.link, { exact: true }).click({ modifiers: ['Control'], force: true })
      await (await opened).close()
      const again = context.waitForEvent('page')
      await page.locator('[data-card]').click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('cards.open_link') }).click()
      await (await again).close()
    })
  })
}
