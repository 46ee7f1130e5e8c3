import type { CDPSession, Page } from '@playwright/test'
import { cellAt, expect, mapFile, middle, newMap, openSample, saved, test } from '../support/app'
import { card, dock } from '../support/hands'
import { LAPTOP } from '../support/texts'

type Dot = { readonly x: number; readonly y: number }

/** Fingers on the glass, as the browser gets them from the device. */
class Fingers {
  readonly client: CDPSession
  constructor(client: CDPSession) { this.client = client }
  send(type: 'touchStart' | 'touchMove' | 'touchEnd', ...dots: readonly Dot[]): Promise<unknown> {
    return this.client.send('Input.dispatchTouchEvent', { type, touchPoints: dots.map(({ x, y }, id) => ({ x, y, id })) })
  }
  /** From one place to another, held until something shows when `held` says so. */
  async swipe(from: Dot, to: Dot, held?: () => Promise<void>): Promise<void> {
    await this.send('touchStart', from)
    await held?.()
    for (let i = 1; i <= 8; i++) await this.send('touchMove', { x: from.x + ((to.x - from.x) * i) / 8, y: from.y + ((to.y - from.y) * i) / 8 })
    await this.send('touchEnd')
  }
}

const fingers = async (page: Page) => new Fingers(await page.context().newCDPSession(page))
const zoomOf = (page: Page) => page.locator('.react-flow__viewport').evaluate((element: HTMLElement) => new DOMMatrix(getComputedStyle(element).transform))

for (const language of ['en', 'fa'] as const) {
  test.describe(`by touch, ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const words = LAPTOP[language]

    test('cards are added, written and moved, points set, the map panned and pinched', async ({ page, t }) => {
      await newMap(page, t)
      const hand = await fingers(page)

      // Add and write.
      await cellAt(page, 0, 0).tap()
      await page.getByRole('button', { name: t('canvas.add_card') }).tap()
      await expect(page.locator('.cv-typing')).toBeFocused()
      await page.keyboard.type(words.ask)
      await page.keyboard.press('Escape')
      await card(page, words.ask).tap()
      await dock(page).getByRole('button', { name: t('editor.write') }).tap()
      await page.keyboard.press('End')
      await page.keyboard.type(' 2')
      await page.keyboard.press('Escape')
      await expect(card(page, `${words.ask} 2`)).toBeVisible()

      // A long press lifts it; a finger carries it down a lane.
      const target = await middle(cellAt(page, 1, 0))
      await hand.swipe(await middle(card(page, words.ask)), target, async () => { await expect(page.locator('.cv-ghost')).toBeVisible() })
      await expect(cellAt(page, 1, 0).locator('[data-card]')).toHaveCount(1)
      await expect(cellAt(page, 0, 0).locator('[data-card]')).toHaveCount(0)

      // One finger pans, also when it begins on a card; nothing moves on the map.
      const before = await zoomOf(page)
      const from = await middle(card(page, words.ask))
      await hand.swipe(from, { x: from.x - 90, y: from.y - 60 })
      await expect.poll(async () => Math.round((await zoomOf(page)).m41 - before.m41)).toBeLessThan(-40)
      await expect(cellAt(page, 1, 0).locator('[data-card]')).toHaveCount(1)
      const back = await middle(cellAt(page, 3, 1))
      await hand.swipe({ x: 180, y: back.y }, { x: 270, y: back.y + 60 })

      // Two fingers zoom.
      const { a } = await zoomOf(page)
      await hand.send('touchStart', { x: 170, y: 400 }, { x: 220, y: 400 })
      for (let i = 1; i <= 8; i++) await hand.send('touchMove', { x: 170 - i * 8, y: 400 }, { x: 220 + i * 8, y: 400 })
      await hand.send('touchEnd')
      await expect.poll(async () => (await zoomOf(page)).a).toBeGreaterThan(a * 1.3)
      await expect(page.locator('[data-card]')).toHaveCount(1)
      await page.getByRole('banner').getByRole('button', { name: t('editor.more') }).tap()
      await page.getByRole('menuitem', { name: t('editor.fit') }).tap()
      await expect.poll(async () => (await zoomOf(page)).a).toBeLessThan(a)
      await expect(saved(page)).toBeVisible()
    })

    test('a point of the curve follows the finger', async ({ page, t }) => {
      await openSample(page, t)
      const hand = await fingers(page)
      const point = page.locator('.cv-point[data-set]').first()
      const at = await middle(point)
      const old = Number(await point.getAttribute('aria-valuenow'))
      await hand.swipe(at, { x: at.x, y: at.y - 90 })
      await expect.poll(async () => Number(await point.getAttribute('aria-valuenow'))).toBeGreaterThan(old + 1)
      await page.getByRole('button', { name: t('editor.undo_what', { what: t('commands.point_set') }) }).tap()
      await expect(point).toHaveAttribute('aria-valuenow', String(old))
      expect((await mapFileByMenu(page, t)).points.length).toBeGreaterThan(10)
    })
  })
}

/** On a narrow screen Export is in the menu. */
async function mapFileByMenu(page: Page, t: Parameters<typeof mapFile>[1]): ReturnType<typeof mapFile> {
  await page.getByRole('banner').getByRole('button', { name: t('editor.more') }).tap()
  await page.getByRole('menuitem', { name: t('editor.export') }).tap()
  await page.getByRole('radio', { name: t('files.format_json') }).tap()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('files.save_json') }).tap()
  const { readFileSync } = await import('node:fs')
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Awaited<ReturnType<typeof mapFile>>
}
