import { type Page } from '@playwright/test'
import { expect, mapFile, openMapFile, openSample, ready, test, type words } from '../support/app'

type Words = ReturnType<typeof words>

/** From the library to everything that can be begun with. */
async function openGallery(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('templates.all') }).click()
  await expect(page.getByRole('heading', { name: t('templates.title') })).toBeVisible()
}

const group = (page: Page, t: Words, name: 'templates' | 'own' | 'samples') => page.getByRole('region', { name: t(`templates.group_${name}`), exact: true })
const starter = (page: Page, name: string) => page.getByRole('button', { name })

async function back(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('editor.back') }).click()
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`templates, ${language}`, () => {
    test.use({ language })

    test('a template is found by a word and opens with its questions', async ({ page, t }) => {
      await page.goto('./')
      await openGallery(page, t)
      await expect(group(page, t, 'templates').getByRole('listitem')).toHaveCount(12)
      await expect(group(page, t, 'samples').getByRole('listitem')).toHaveCount(5)
      await page.getByRole('searchbox', { name: t('templates.search') }).fill(t('templates.name_returns').slice(0, 6))
      await expect(page.getByRole('listitem')).toHaveCount(1)
      await starter(page, t('templates.name_returns')).click()
      await ready(page)
      const map = await mapFile(page, t)
      expect([map.stages.length, map.cards.length]).toEqual([6, 17])
      for (const { text } of map.cards) expect(text).toMatch(language === 'en' ? /\?$/ : /؟$/)
      await expect(page.getByRole('group', { name: String(map.cards[0]!.text) })).toBeVisible()
    })

    test('what is not there is said, and the search is cleared by a click', async ({ page, t }) => {
      await page.goto('./')
      await openGallery(page, t)
      await page.getByRole('searchbox').fill('zzz')
      await expect(page.getByText(t('templates.none'))).toBeVisible()
      await page.getByRole('main').getByRole('button', { name: t('library.clear') }).click()
      await expect(group(page, t, 'templates').getByRole('listitem')).toHaveCount(12)
    })

    test('a sample opens whole', async ({ page, t }) => {
      await page.goto('./')
      await openGallery(page, t)
      await starter(page, t('templates.sample_bicycle')).click()
      await ready(page)
      const map = await mapFile(page, t)
      expect(map.lanes.map(({ zone }) => zone ?? '')).toEqual(['customer', 'customer', 'customer', 'frontstage', 'backstage', 'support', '', ''])
      expect([map.points.length, map.arrows.length]).toEqual([6, 3])
    })

    test('a map becomes a template of one’s own; maps made from it are maps of their own', async ({ page, t }) => {
      await openSample(page, t)
      const original = await mapFile(page, t)
      await page.getByRole('heading', { level: 1, name: original.map.title }).last().click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('templates.save') }).click()
      const dialog = page.getByRole('dialog', { name: t('templates.save') })
      await dialog.getByLabel(t('templates.name')).fill('Shop visits')
      await dialog.getByRole('radio', { name: t('templates.cards_drop') }).click()
      await dialog.getByRole('button', { name: t('templates.save') }).click()
      await expect(dialog).toBeHidden()
      await back(page, t)
      await openGallery(page, t)
      await group(page, t, 'own').getByRole('listitem').getByRole('button', { name: /^Shop visits/ }).click()
      await ready(page)
      const made = await mapFile(page, t)
      expect(made.map.title).toBe('Shop visits')
      expect([made.cards, made.points, made.arrows, made.personas]).toEqual([[], [], [], []])
      expect(made.stages.map(({ title }) => title)).toEqual(original.stages.map(({ title }) => title))
      expect(made.lanes.map(({ kind }) => kind)).toEqual(original.lanes.map(({ kind }) => kind))
      const ids = new Set([...original.stages, ...original.lanes].map(({ id }) => id))
      expect([...made.stages, ...made.lanes].filter(({ id }) => ids.has(id))).toEqual([])
    })

    test('own templates are renamed and deleted, and both are taken back', async ({ page, t }) => {
      await openSample(page, t)
      await back(page, t)
      await page.getByRole('button', { name: t('library.menu').replace(/\{.*/, '') }).first().click()
      await page.getByRole('menuitem', { name: t('templates.save') }).click()
      await page.getByRole('dialog').getByLabel(t('templates.name')).fill('First name')
      await page.getByRole('dialog').getByLabel(t('templates.name')).press('Enter')
      await openGallery(page, t)
      const own = group(page, t, 'own')
      await own.getByRole('button', { name: 'First name' }).last().click()
      await page.getByRole('menuitem', { name: t('templates.rename') }).click()
      await page.getByRole('textbox', { name: t('templates.name') }).fill('Second name')
      await page.keyboard.press('Enter')
      await expect(own.getByText('Second name')).toBeVisible()
      await page.getByRole('button', { name: t('templates.undo'), exact: true }).click()
      await expect(own.getByText('First name')).toBeVisible()
      await own.getByRole('button', { name: 'First name' }).last().click()
      await page.getByRole('menuitem', { name: t('templates.delete') }).click()
      await expect(own.getByRole('listitem')).toHaveCount(0)
      await page.getByRole('button', { name: t('templates.undo'), exact: true }).last().click()
      await expect(own.getByText('First name')).toBeVisible()
      await page.reload()
      await openGallery(page, t)
      await expect(own.getByText('First name')).toBeVisible()
    })

    test('by keyboard alone', async ({ page, t }) => {
      await page.goto('./')
      await page.getByRole('button', { name: t('templates.all') }).press('Enter')
      await expect(page.getByRole('heading', { name: t('templates.title') })).toBeFocused()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(starter(page, t('templates.name_online'))).toBeFocused()
      await page.keyboard.press('Enter')
      await ready(page)
    })
  })
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`the gallery by keys, ${language}`, () => {
    test.use({ language })

    test('arrow keys go through what lies on the screen', async ({ page, t }) => {
      await page.goto('./')
      await openGallery(page, t)
      const all = page.locator('.lib-template')
      await all.first().focus()
      const ahead = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'
      await page.keyboard.press(ahead)
      await expect(all.nth(1)).toBeFocused()
      await page.keyboard.press(language === 'fa' ? 'ArrowRight' : 'ArrowLeft')
      await expect(all.first()).toBeFocused()
      await page.keyboard.press('ArrowDown')
      const below = await page.locator('.lib-template:focus').boundingBox()
      const first = await all.first().boundingBox()
      expect([below!.x, below!.y > first!.y]).toEqual([first!.x, true])
      await page.keyboard.press('ArrowUp')
      await expect(all.first()).toBeFocused()
      await page.keyboard.press('End')
      await expect(all.last()).toBeFocused()
      await page.keyboard.press('Enter')
      await ready(page)
    })

    test('a review that is due is told over the map, and done there by a click', async ({ page, t }) => {
      await page.goto('./')
      await openMapFile(page, { format: 'safar', schema: 1, map: { title: 'T', language, reviewed: '2020-01-31', reviewEvery: 90 }, stages: [{ id: 'stage:a', title: 'A' }] })
      await ready(page)
      const note = page.getByRole('main').locator('..').locator('..').getByRole('status').filter({ hasText: t('settings.review_due') }).first()
      await expect(note).toBeVisible()
      await note.getByRole('button', { name: t('settings.review_done') }).click()
      await expect(note).toHaveCount(0)
      expect((await mapFile(page, t)).map).toMatchObject({ reviewed: new Date().toISOString().slice(0, 10) })
    })

    test('a file too heavy to be opened again is not saved unasked', async ({ page, t }) => {
      await openSample(page, t)
      await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
      await page.getByRole('radio', { name: t('files.format_json') }).click()
      await page.evaluate(() => Object.defineProperty(Blob.prototype, 'size', { get: () => 70 * 1024 * 1024 }))
      await page.getByRole('button', { name: t('files.save_json') }).click()
      await expect(page.getByRole('status').filter({ hasText: language === 'fa' ? '۷۰' : '70' })).toBeVisible()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: t('files.save_anyway') }).click()
      expect((await download).suggestedFilename()).toContain('.safar.json')
    })
  })
}
