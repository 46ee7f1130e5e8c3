import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, mapFile, middle, newMap, openSample, ready, saved, test, watch } from '../support/app'
import { card, dragTo, ground, undoNamed, writeCards } from '../support/hands'
import { serve } from '../support/server'

const history = async (page: Page) => page.locator('.ed-tools .ui-icon-button').first().getAttribute('aria-label')

test('typing is one step until a pause; a gesture is one step; Esc leaves no trace', async ({ page, t }) => {
  test.slow()
  await newMap(page, t)
  await expect(page.locator('.ed-tools .ui-icon-button').first()).toBeDisabled()
  // A card that is made and typed goes in two steps: what was typed, and the card.
  await writeCards(page, 0, 0, ['Alpha beta gamma'])
  await undoNamed(page, t, 'commands.card_set').click()
  await expect(card(page, 'Alpha')).toHaveCount(0)
  await undoNamed(page, t, 'commands.card_add').click()
  await expect(page.locator('[data-card]')).toHaveCount(0)
  await expect(page.locator('.ed-tools .ui-icon-button').first()).toBeDisabled()

  await writeCards(page, 0, 0, ['Alpha'])
  const before = await mapFile(page, t)
  const steps = await history(page)

  // Esc in the middle of every gesture.
  const cancel = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(page.locator('.cv-ghost, .cv-landing, .cv-line')).toHaveCount(0)
    expect(await history(page)).toBe(steps)
  }
  await cancel(await middle(card(page, 'Alpha')), await ground(page, 1, 2))
  await cancel(await middle(page.locator('.cv-stage').nth(0)), await middle(page.locator('.cv-stage').nth(2)))
  await cancel(await middle(page.locator('.cv-lane-head').nth(0)), await middle(page.locator('.cv-lane-head').nth(3)))
  await card(page, 'Alpha').click()
  await cancel(await middle(card(page, 'Alpha').locator('[data-handle="end"]')), await ground(page, 0, 2))
  await cancel(await middle(card(page, 'Alpha').locator('[data-handle="connect"]')), await middle(page.locator('.cv-stage').nth(2)))
  await page.locator('.cv-row').nth(2).hover()
  const point = await middle(page.locator('.cv-point').nth(1))
  await cancel(point, { x: point.x, y: point.y + 60 })
  await dragTo(page, card(page, 'Alpha'), await ground(page, 1, 1))
  await undoNamed(page, t, 'commands.card_move').click()
  expect(await history(page)).toBe(steps)
  expect(await mapFile(page, t)).toEqual(before)
})

test('what cannot be saved is said, with what to do, and saved when it can be again', async ({ page, t }) => {
  await newMap(page, t)
  await page.evaluate(() => {
    const state = window as unknown as { full: boolean }
    state.full = true
    for (const name of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[name]
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: Parameters<typeof real>) {
        if (state.full) throw new DOMException('The disk is full', 'QuotaExceededError')
        return real.apply(this, args)
      }
    }
  })
  await writeCards(page, 0, 0, ['Not lost'])
  await expect(page.locator('[data-save="failed"]')).toHaveText(t('editor.not_saved'))
  await expect(page.getByText(t('editor.not_saved_full'))).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('app.save_file') }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Not lost')
  await page.evaluate(() => { (window as unknown as { full: boolean }).full = false })
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(t('editor.not_saved_full'))).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expect(card(page, 'Not lost')).toBeVisible()
})

test('when the screen breaks, the work is kept and offered as a file', async ({ browser, t, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB', baseURL: baseURL! })
  const page = await context.newPage()
  await newMap(page, t)
  await writeCards(page, 0, 0, ['Before the fall'])
  await expect(saved(page)).toBeVisible()
  // A fault while drawing: a function of the browser that shows where a card went fails from now on.
  await page.evaluate(() => { CSS.escape = () => { throw new Error('broken on purpose') } })
  await card(page, 'Before the fall').click()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('heading', { name: t('app.broken_title') })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('app.save_file') }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Before the fall')
  await page.getByRole('button', { name: t('app.reload') }).click()
  await ready(page)
  await expect(card(page, 'Before the fall')).toBeVisible()
  await context.close()
})

test('the app runs below any path of a plain server, with a strict policy, and speaks to nobody else', async ({ browser, t }) => {
  const { url, close } = await serve('/deep/er/safar/')
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const wrong: string[] = []
  watch(page, wrong)
  await page.goto(url)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content') ?? ''
  expect(policy).toMatch(/default-src 'none'|default-src 'self'/)
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
  await page.getByRole('button', { name: t('library.open_sample') }).click()
  await ready(page)
  await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('files.save_png') }).click()
  await download
  expect(wrong).toEqual([])
  // A script that gets into the page does not run.
  expect(await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.strange = true'
    document.head.append(script)
    return 'strange' in window
  })).toBe(false)
  await context.close()
  await close()
})

test('the map that is open survives a change of the interface language, theme and panel', async ({ page, t }) => {
  await openSample(page, t)
  const before = await mapFile(page, t)
  await page.getByRole('button', { name: t('app.theme') }).click()
  await page.getByRole('menuitemcheckbox', { name: t('app.theme_dark') }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Control+.')
  await expect(page.locator('.ed-panel')).toHaveCount(0)
  expect(await mapFile(page, t)).toEqual(before)
})
