import { readFileSync } from 'node:fs'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { messages as en } from '../../src/i18n/en'
import { messages as enLater } from '../../src/i18n/en-later'
import { messages as fa } from '../../src/i18n/fa'
import { messages as faLater } from '../../src/i18n/fa-later'
import { messages as ar } from '../../src/i18n/ar'
import { messages as arLater } from '../../src/i18n/ar-later'
import { messages as hy } from '../../src/i18n/hy'
import { messages as hyLater } from '../../src/i18n/hy-later'
import { messages as el } from '../../src/i18n/el'
import { messages as elLater } from '../../src/i18n/el-later'
import { asUpload, type Language } from './maps'

export { expect }

export type Key = keyof typeof en | keyof typeof enLater
const WORDS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en: { ...en, ...enLater }, fa: { ...fa, ...faLater }, ar: { ...ar, ...arLater }, hy: { ...hy, ...hyLater }, el: { ...el, ...elLater } }
export const LOCALE_OF: Readonly<Record<Language, string>> = { en: 'en-GB', fa: 'fa-IR', ar: 'ar-EG', hy: 'hy-AM', el: 'el-GR' }

/** Words of the interface; values are put in as they are, without bidi marks. */
export function words(language: Language): (key: Key, values?: Readonly<Record<string, string>>) => string {
  return (key, values = {}) => WORDS[language][key].replace(/\{(\w+)[^{}]*\}/g, (whole, name: string) => values[name] ?? whole)
}

/** A page whose errors fail the story and which may speak to nobody but its own server. */
export const test = base.extend<{ language: Language; t: ReturnType<typeof words> }>({
  language: ['en', { option: true }],
  locale: async ({ language }, give) => give(LOCALE_OF[language]),
  t: async ({ language }, give) => give(words(language)),
  page: async ({ page }, give) => {
    const wrong: string[] = []
    watch(page, wrong)
    await give(page)
    expect(wrong).toEqual([])
  },
})

/** Collects errors of a page, and requests that would leave it. */
export function watch(page: Page, wrong: string[]): void {
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`) })
  page.on('request', (request) => { if (!/^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|blob:|data:)/.test(request.url())) wrong.push(`request: ${request.url()}`) })
}

export const saved = (page: Page): Locator => page.locator('[data-save="saved"]')

/** Waits until the map is on the screen and nothing of it is unsaved. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(saved(page)).toBeVisible()
}

/** Opens the library as a newcomer and begins with the sample. */
export async function openSample(page: Page, t: ReturnType<typeof words>): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: t('library.open_sample') }).click()
  await ready(page)
}

/** Opens the library as a newcomer and begins with an empty map. */
export async function newMap(page: Page, t: ReturnType<typeof words>): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: t('library.new_map') }).first().click()
  await ready(page)
}

/** Opens a map from a file by the button of the library or the editor. */
export async function openMapFile(page: Page, map: unknown, name?: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(asUpload(map, name))
}

/** Saves the open map by the export dialog; the file's bytes. */
export async function exportFile(page: Page, t: ReturnType<typeof words>, format: 'json' | 'png', prepare?: () => Promise<void>): Promise<Buffer> {
  await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
  await page.getByRole('radio', { name: t(format === 'json' ? 'files.format_json' : 'files.format_png') }).click()
  await prepare?.()
  const download = page.waitForEvent('download', { timeout: 80_000 })
  await page.getByRole('button', { name: t(format === 'json' ? 'files.save_json' : 'files.save_png') }).click()
  const path = await (await download).path()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return readFileSync(path)
}

/** The open map as its file says it. */
export async function mapFile(page: Page, t: ReturnType<typeof words>): Promise<SavedMap> {
  return JSON.parse((await exportFile(page, t, 'json')).toString()) as SavedMap
}

interface SavedRecord { readonly id: string; readonly title?: string; readonly text?: string; readonly name?: string; readonly kind?: string; readonly label?: string; readonly value?: number; readonly persona?: string | null; readonly data?: Readonly<Record<string, unknown>>; readonly place?: { readonly lane?: string; readonly from?: string; readonly to?: string; readonly stage?: string }; readonly from?: string; readonly to?: string; readonly step?: string; readonly zone?: string }
export interface SavedMap { readonly map: { readonly title: string; readonly scenario: string; readonly language: string }; readonly stages: readonly SavedRecord[]; readonly steps: readonly SavedRecord[]; readonly lanes: readonly SavedRecord[]; readonly cards: readonly SavedRecord[]; readonly points: readonly SavedRecord[]; readonly arrows: readonly SavedRecord[]; readonly personas: readonly SavedRecord[] }

/** A cell of the map by the titles of its lane and column, by place: row and column counted from 0. */
export function cellAt(page: Page, row: number, column: number): Locator {
  return page.locator('.cv-row').nth(row).getByRole('gridcell').nth(column)
}

export function cardNamed(page: Page, text: string): Locator {
  return page.locator('[data-card]').filter({ hasText: '' }).and(page.getByRole('group', { name: text }))
}

/** Drags by the mouse, in steps as a hand does. */
export async function drag(page: Page, from: Locator | { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const start = 'x' in from ? from : await middle(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x * 3 + to.x) / 4, (start.y * 3 + to.y) / 4, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
