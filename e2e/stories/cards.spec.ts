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

test.describe('what is known of a card', () => {
  test('is said in the panel, drawn at its foot, heard by assistive technology, and said of several at once', async ({ page, t }) => {
    await newMap(page, t)
    for (const [column, text] of [[0, 'First'], [1, 'Second']] as const) {
      await cellAt(page, 0, column).dblclick()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
    }
    const [first, second] = [page.locator('[data-card]').nth(0), page.locator('[data-card]').nth(1)]
    await first.click()
    await page.getByRole('combobox', { name: t('panel.tags') }).fill('mobile')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: t('panel.owner') }).fill('Ada')
    await page.getByRole('combobox', { name: t('panel.certainty') }).click()
    await page.getByRole('option', { name: t('cards.certainty_observed') }).click()
    await page.getByRole('button', { name: t('panel.evidence_add') }).click()
    await page.getByRole('textbox', { name: t('panel.evidence_source') }).fill('Panel')
    await page.getByRole('button', { name: t('panel.link_add') }).click()
    await page.getByRole('textbox', { name: t('panel.link_address') }).fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: t('panel.link_wrong') })).toBeVisible()
    await page.getByRole('textbox', { name: t('panel.link_address') }).fill('https://example.org/report')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'https://example.org/report' })).toHaveAttribute('rel', /noopener/)
    await page.getByRole('button', { name: t('panel.icon_star') }).click()
    await expect(first).toHaveAccessibleName(/First.*Observed.*1 piece of evidence.*Owner: Ada.*1 link.*Tag: mobile/)
    await expect(first).toContainText('mobile')
    await second.click({ modifiers: ['Shift'] })
    await page.getByRole('combobox', { name: t('panel.status') }).click()
    await page.getByRole('option', { name: t('cards.status_planned') }).click()
    await expect(second).toContainText(t('cards.status_planned'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: t('editor.undo') }).click()
    await expect(first).not.toContainText(t('cards.status_planned'))
    await expect(second).not.toContainText(t('cards.status_planned'))
    const { cards } = await mapFile(page, t)
    expect(cards.find(({ text }) => text === 'First')).toMatchObject({ tags: ['mobile'], owner: 'Ada', certainty: 'observed', icon: 'star', links: [{ url: 'https://example.org/report' }], evidence: [{ kind: 'interview', source: 'Panel' }] })
  })
})

for (const language of ['en', 'fa'] as const) {
  const typed = language === 'fa' ? { channel: 'جستجو', activity: 'دنبال لپ‌تاپ می‌گردم', need: 'زود لازمش دارم', sentence: 'دنبال لپ‌تاپ می‌گردم (موتور جست‌وجو)، چون زود لازمش دارم.', own: 'گروه دانشجویی' } : { channel: 'SEARCH e', activity: 'look for a laptop', need: 'I need one soon', sentence: 'I look for a laptop (Search engine) because I need one soon.', own: 'Alumni group' }
  test.describe(`${language}: a touchpoint`, () => {
    test.use({ language })

    test('takes a channel by searching, and makes a sentence', async ({ page, t }) => {
      await newMap(page, t)
      await cellAt(page, 1, 0).dblclick()
      await page.keyboard.type('…')
      await page.keyboard.press('Escape')
      const channel = page.getByRole('combobox', { name: t('lanes.field_channel') })
      await channel.fill(language === 'fa' ? 'موتور' : typed.channel)
      await page.keyboard.press('Enter')
      await expect(channel).toHaveValue(t('lanes.channel_search_engine'))
      await page.getByRole('textbox', { name: t('touch.activity') }).fill(typed.activity)
      await page.getByRole('textbox', { name: t('touch.need'), exact: true }).fill(typed.need)
      await page.getByRole('button', { name: t('touch.use_sentence') }).click()
      const card = page.locator('[data-card]')
      await expect(card).toHaveAccessibleName(new RegExp(typed.sentence.replace(/[.()]/g, '\\$&')))
      const { cards } = await mapFile(page, t)
      expect(cards[0]).toMatchObject({ text: typed.sentence, data: { channel: 'search_engine', ownership: 'earned', presence: 'online' } })
      await channel.fill(typed.own)
      await page.getByRole('option').last().click()
      await expect(card).toContainText(typed.own)
      await channel.click()
      await expect(page.getByRole('group', { name: t('touch.own_channels') }).getByRole('option', { name: typed.own })).toBeVisible()
    })
  })
}

test.describe('an opportunity', () => {
  test('is scored, answers a pain point, and forgets it while that is gone', async ({ page, t }) => {
    await newMap(page, t)
    for (const [row, text] of [[3, 'It is slow'], [4, 'Make it fast']] as const) {
      await cellAt(page, row, 0).dblclick()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
    }
    const [pain, chance] = [page.locator('[data-card]').nth(0), page.locator('[data-card]').nth(1)]
    await chance.click()
    for (const field of ['lanes.field_impact', 'lanes.field_effort'] as const) {
      await page.getByRole('slider', { name: t(field) }).press(field === 'lanes.field_impact' ? 'End' : 'ArrowRight')
    }
    await page.getByRole('slider', { name: t('lanes.field_effort') }).press('ArrowRight')
    await expect(chance).toContainText('2.5')
    await page.getByRole('combobox', { name: t('chances.pain_add') }).fill('slow')
    await page.keyboard.press('Enter')
    await expect(chance).toContainText('answers 1 pain point')
    await pain.click()
    await page.keyboard.press('Delete')
    await expect(page.locator('[data-card]')).toHaveCount(1)
    await expect(page.locator('[data-card]')).not.toContainText('answers')
    await page.getByRole('button', { name: t('editor.undo') }).click()
    await expect(chance).toContainText('answers 1 pain point')
  })
})

for (const language of ['en', 'fa'] as const) {
  test.describe(`${language}: settings`, () => {
    test.use({ language })

    test('a map says what it rests on and when it is to be reviewed', async ({ page, t }) => {
      await newMap(page, t)
      await page.getByRole('combobox', { name: t('settings.basis') }).click()
      await page.getByRole('option', { name: t('settings.basis_mixed') }).click()
      await page.getByText(t('settings.care')).click()
      await page.getByRole('textbox', { name: t('settings.reviewed') }).or(page.getByLabel(t('settings.reviewed'))).first().fill('2020-01-31')
      await page.getByRole('combobox', { name: t('settings.review_every') }).click()
      await page.getByRole('option').nth(2).click()
      // In the panel and over the map.
      await expect(page.getByRole('status').filter({ hasText: t('settings.review_due') })).toHaveCount(2)
      await page.getByRole('radio', { name: t('editor.colour_teal') }).click()
      const { map } = await mapFile(page, t)
      expect(map).toMatchObject({ basis: 'mixed', reviewed: '2020-01-31', reviewEvery: 90, accent: 'teal' })
      await page.locator('.ed-panel').getByRole('button', { name: t('settings.review_done') }).click()
      await expect(page.getByRole('status').filter({ hasText: t('settings.review_due') })).toHaveCount(0)
    })

    test('a stage folds into a narrow column with a count, by key and back by the menu', async ({ page, t }) => {
      await newMap(page, t)
      await cellAt(page, 0, 1).dblclick()
      await page.keyboard.type('A')
      await page.keyboard.press('Escape')
      const stage = page.locator('[data-head^="stage:"]').nth(1)
      const before = (await stage.boundingBox())!.width
      await stage.click()
      await page.keyboard.press('f')
      await expect(page.locator('[data-card]')).toHaveCount(0)
      await expect.poll(async () => (await stage.boundingBox())!.width).toBeLessThan(before / 2)
      await expect(page.locator('.cv-row').first().locator('.cv-over')).toContainText(language === 'fa' ? '۱' : '1')
      await stage.click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('settings.unfold') }).click()
      await expect(page.locator('[data-card]')).toHaveCount(1)
    })
  })
}
