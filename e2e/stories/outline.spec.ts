import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import type axe from 'axe-core'
import { cardNamed, expect, newMap, openMapFile, openSample, saved, test, words } from '../support/app'
import { card, undoNamed } from '../support/hands'
import { bigMap } from '../support/maps'

type T = ReturnType<typeof words>
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const WORDS = {
  en: { stage: 'Compare', step: 'Search', first: 'I ask two friends', second: 'I read the one-star reviews', third: 'I make a list', note: 'They disagree' },
  fa: { stage: 'مقایسه', step: 'جست‌وجو', first: 'از دو دوست می‌پرسم', second: 'نظرهای تک‌ستاره را می‌خوانم', third: 'فهرست می‌نویسم', note: 'هم‌نظر نیستند' },
} as const

/** What axe finds on the page as it stands. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], rules: { region: { enabled: false } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`))
  })
}

async function openOutline(page: Page, t: T): Promise<void> {
  await page.getByRole('button', { name: t('editor.outline'), exact: true }).click()
  await expect(outline(page)).toBeVisible()
}

const outline = (page: Page): Locator => page.locator('[data-outline]')
const show = (page: Page, name: string): Promise<void> => outline(page).getByRole('radio', { name, exact: true }).click()
const stage = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
/** Texts of the cards of the outline, in their order. */
const texts = (place: Locator | Page): Promise<string[]> => place.locator('.ol-card > .ol-line > textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))

for (const language of ['en', 'fa'] as const) {
  test.describe(`outline, ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: 'reduce' } })
    const w = WORDS[language]

    test('a map is written in it, by clicks and by keys, and stands on the map', async ({ page, t }) => {
      await newMap(page, t)
      await openOutline(page, t)

      // A stage at the end, its name, its step, a card: by clicks.
      await outline(page).getByRole('button', { name: t('canvas.add_stage'), exact: true }).click()
      await page.keyboard.type(w.stage)
      const own = stage(page, w.stage)
      await own.getByRole('textbox', { name: t('canvas.step_title') }).fill(w.step)
      await own.locator('.ol-add').first().click()

      // Cards by keys alone: the next one, its place, an empty one that goes again.
      await page.keyboard.type(w.second)
      await page.keyboard.press('Enter')
      await page.keyboard.type(w.first)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Alt+ArrowUp')
      await expect.poll(() => texts(own)).toEqual([w.first, w.second])
      await page.keyboard.press('Enter')
      await page.keyboard.type(w.third)
      await page.keyboard.press('Alt+ArrowDown')
      await page.keyboard.press('Alt+ArrowDown')
      await expect(own.locator('.ol-here').nth(1).locator('textarea')).toHaveValue(w.third)
      await expect(own.locator('.ol-here').nth(1).locator('textarea')).toBeFocused()

      // Taken back and done again, from within the text.
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(() => texts(own.locator('.ol-here').first())).toEqual([w.first, w.second, w.third])
      await page.keyboard.press('ControlOrMeta+Shift+z')
      await expect.poll(() => texts(own.locator('.ol-here').first())).toEqual([w.first, w.second])

      // A feeling by its word; the note of a card in its fields.
      await own.getByRole('combobox', { name: new RegExp(w.step) }).first().selectOption('-2')
      await own.getByRole('button', { name: t('outline.details', { name: w.first }) }).click()
      await own.getByRole('textbox', { name: t('editor.note') }).fill(w.note)
      await expect(own.locator('.ol-facts', { hasText: w.note })).toBeVisible()
      await expect(saved(page)).toBeVisible()

      await own.getByRole('textbox', { name: t('outline.card', { place: language === 'fa' ? '۲' : '2', count: language === 'fa' ? '۲' : '2', lane: t('lanes.kind_actions') }) }).focus()
      await show(page, t('editor.map'))
      await expect(page.getByRole('grid')).toBeVisible()
      await expect(card(page, w.second)).toBeFocused()
      await expect(card(page, w.second)).toBeInViewport()
      await expect(cardNamed(page, w.third)).toHaveCount(1)
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(1)
      await expect(undoNamed(page, t, 'commands.card_set')).toBeEnabled()
    })

    test('lanes and stages change places, a note finds its place, an arrow is drawn, by clicks', async ({ page, t }) => {
      await newMap(page, t)
      const map = { format: 'safar', schema: 1, map: { title: 'Mine', language }, stages: [{ id: 'stage:a', order: 'a', title: 'A' }, { id: 'stage:b', order: 'b', title: 'B' }], steps: [{ id: 'step:a', place: { stage: 'stage:a', order: 'a' }, title: 'A1' }, { id: 'step:b', place: { stage: 'stage:b', order: 'a' }, title: 'B1' }], lanes: [{ id: 'lane:a', order: 'a', kind: 'actions', title: 'L1' }, { id: 'lane:b', order: 'b', kind: 'pains', title: 'L2' }], cards: [{ id: 'card:n', place: { lane: 'lane:none', from: 'step:none', to: 'step:none', order: 'a' }, text: w.note }] }
      await openMapFile(page, map)
      await expect(page.getByRole('grid', { name: 'Mine' })).toBeVisible()
      await openOutline(page, t)

      const values = (label: string) => page.getByRole('textbox', { name: label }).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
      await page.getByRole('textbox', { name: t('canvas.stage_title') }).last().click()
      await outline(page).getByRole('button', { name: t('editor.move_up') }).click()
      await expect.poll(() => values(t('canvas.stage_title'))).toEqual(['B', 'A'])
      await expect(page.getByRole('textbox', { name: t('canvas.stage_title') }).first()).toBeFocused()
      await page.getByRole('textbox', { name: t('canvas.lane_title') }).first().click()
      await outline(page).getByRole('button', { name: t('editor.move_down') }).click()
      await expect.poll(() => values(t('canvas.lane_title'))).toEqual(['L2', 'L1'])
      await expect(page.locator('.ol-step').first().getByRole('heading', { level: 4 })).toHaveText(['L2', 'L1'])

      const unsorted = page.getByRole('region', { name: t('outline.unsorted') })
      await unsorted.getByRole('button', { name: t('gather.place_what', { name: w.note }) }).click()
      await unsorted.getByRole('combobox', { name: t('editor.lane') }).selectOption('L1')
      await unsorted.getByRole('combobox', { name: t('editor.step') }).selectOption('A1')
      await unsorted.getByRole('button', { name: t('outline.put') }).click()
      await expect(stage(page, 'A').locator('.ol-here').last().locator('textarea')).toBeFocused()
      expect(await texts(stage(page, 'A'))).toEqual([w.note])
      await expect(unsorted).toHaveCount(0)

      const arrows = page.getByRole('region', { name: t('outline.arrows'), exact: true })
      await arrows.getByRole('button', { name: t('outline.arrow_new') }).click()
      await arrows.getByRole('combobox', { name: t('editor.from_step') }).selectOption('step:b')
      await arrows.getByRole('combobox', { name: t('editor.to_step') }).selectOption('card:n')
      await arrows.getByRole('button', { name: t('outline.arrow_add') }).click()
      await expect(arrows.getByRole('listitem')).toHaveCount(1)
      await expect(arrows.getByRole('button', { name: t('editor.arrow_to', { name: w.note }) }).first()).toBeVisible()

      // Emptied and deleted: what is not wanted goes, and comes back.
      await stage(page, 'A').locator('.ol-card textarea').fill('')
      await page.keyboard.press('Delete')
      await expect(stage(page, 'A').locator('.ol-card')).toHaveCount(0)
      await expect(arrows.getByRole('listitem')).toHaveCount(0)
      await page.keyboard.press('ControlOrMeta+z')
      await expect(arrows.getByRole('listitem')).toHaveCount(1)
    })

    test('two thousand cards unfold by stages, and what is typed there is there', async ({ page, t }) => {
      await newMap(page, t)
      const map = bigMap(2000, { languages: [language], language })
      const inStage = (i: number) => (map['cards'] as readonly { readonly place: { readonly from: string } }[]).filter(({ place }) => place.from === `step:s${i}`).length
      await openMapFile(page, map)
      await expect(page.getByRole('grid', { name: 'A big map' })).toBeVisible()
      await openOutline(page, t)
      await expect(page.locator('.ol-stage')).toHaveCount(10)
      await expect(page.locator('.ol-stage .ol-card')).toHaveCount(inStage(0))
      await page.locator('.ol-stage').last().getByRole('button', { name: new RegExp(`^${t('rows.unfold')}`) }).click()
      await expect(page.locator('.ol-stage .ol-card')).toHaveCount(inStage(0) + inStage(9))
      const last = page.locator('.ol-stage').last().locator('.ol-card textarea').last()
      await last.fill(w.note)
      await expect(last).toHaveValue(w.note)
      await show(page, t('editor.map'))
      await expect(page.locator('[data-card]').and(page.locator(`[aria-label^=${JSON.stringify(w.note)}]`))).toBeFocused()
    })

    test('holds what the map holds, reads as headings, and the table is one', async ({ page, t }) => {
      const map = bigMap(60, { stages: 5, languages: [language], language })
      const count = (part: string) => (map[part] as readonly unknown[]).length
      await newMap(page, t)
      await openMapFile(page, map)
      await expect(page.getByRole('grid', { name: 'A big map' })).toBeVisible()
      await openOutline(page, t)
      await expect(page.locator('.ol-stage')).toHaveCount(count('stages'))
      await expect(page.locator('.ol-step')).toHaveCount(count('steps'))
      await expect(page.locator('.ol-stage .ol-card')).toHaveCount(count('cards'))
      await expect(page.locator('.ol-feeling')).toHaveCount(count('points'))
      await expect(page.getByRole('heading', { level: 2 }).and(page.locator('.ol-stage > h2'))).toHaveCount(count('stages'))
      await expect(page.getByRole('heading', { level: 4 })).toHaveCount(count('steps') * count('lanes'))
      await expect(page.getByRole('region', { name: t('outline.arrows'), exact: true }).getByRole('listitem')).toHaveCount(count('arrows'))
      expect(await findings(page)).toEqual([])

      // An arrow's sentence leads to its end.
      const first = page.locator('.ol-stage .ol-card textarea').first()
      await page.getByRole('region', { name: t('outline.arrows'), exact: true }).getByRole('button', { name: new RegExp(`^${t('editor.arrow_from', { name: '' }).trim()}`) }).last().click()
      await expect(first).toBeFocused()
      await expect(first).toBeInViewport()

      await show(page, t('outline.table'))
      const table = page.getByRole('table')
      await expect(table.getByRole('columnheader')).toHaveCount(1 + count('stages') + count('steps'))
      await expect(table.getByRole('rowheader')).toHaveCount(count('lanes'))
      await expect(table.getByRole('cell')).toHaveCount(count('lanes') * count('steps'))
      await expect(table.locator('.ol-card')).toHaveCount(count('cards'))
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(1280)

      // What one looks at is remembered.
      await expect(saved(page)).toBeVisible()
      await page.reload()
      await expect(table).toBeVisible()
    })
  })

  test.describe(`outline on a phone, ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } })

    test('flows into 320 pixels, with targets for fingers', async ({ page, t }) => {
      await openSample(page, t)
      const fits = () => page.evaluate(() => [document.scrollingElement!, document.querySelector('.ol-doc')!].every((element) => element.scrollWidth <= innerWidth))
      await page.getByRole('button', { name: t('editor.outline'), exact: true }).tap()
      await page.locator('.ol-card textarea').nth(2).tap()
      await page.locator('.ol-card .ol-unfold').nth(2).tap()
      await expect(page.locator('.ol-card .ol-more')).toBeVisible()
      expect(await fits()).toBe(true)
      const small = await page.locator('.ol').locator('button, select, textarea, input').evaluateAll((all) => all.filter((element) => element.checkVisibility({ contentVisibilityAuto: false })).map((element) => ({ name: element.getAttribute('aria-label') ?? element.textContent ?? '', box: element.getBoundingClientRect(), outside: element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1 })).filter(({ box, outside }) => box.width > 0 && (outside || box.height < 24)).map(({ name, box }) => `${name} ${box.width}×${box.height} ${box.left}`))
      expect(small).toEqual([])
      for (const button of await page.locator('.ol-tools button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      expect(await findings(page)).toEqual([])

      await show(page, t('outline.table'))
      await expect(page.getByRole('table')).toBeVisible()
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320)
    })
  })
}
