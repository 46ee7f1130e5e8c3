import type { Page } from '@playwright/test'
import { cellAt, expect, mapFile, middle, newMap, saved, test } from '../support/app'
import { card, dock, ground, undoNamed, writeCards } from '../support/hands'

const chosen = (page: Page) => page.locator('.cv-card.cv-selected')
const inCell = (page: Page, row: number, column: number) => cellAt(page, row, column).locator('[data-card]')

/** What lies where, by rows and columns of the map. */
async function layoutOf(page: Page, cells: readonly (readonly [number, number])[]): Promise<string[][]> {
  return Promise.all(cells.map(([row, column]) => inCell(page, row, column).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!.split(',')[0]!))))
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`many cards at once, ${language}`, () => {
    test.use({ language, viewport: { width: 1600, height: 900 } })
    const [forward, back] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

    test.beforeEach(async ({ page, t }) => {
      await newMap(page, t)
      await writeCards(page, 0, 0, ['one', 'two'])
      await writeCards(page, 0, 1, ['three'])
      await writeCards(page, 1, 1, ['four'])
      await writeCards(page, 1, 3, ['five'])
      await page.keyboard.press('Escape')
    })

    test('Ctrl+A grows from the cell to the lane to all; heads and cells offer their cards', async ({ page, t }) => {
      await card(page, 'two').click()
      await page.keyboard.press('ControlOrMeta+a')
      await expect(chosen(page)).toHaveCount(2)
      await expect(card(page, 'two')).toBeFocused()
      await page.keyboard.press('ControlOrMeta+a')
      await expect(chosen(page)).toHaveCount(3)
      await page.keyboard.press('ControlOrMeta+a')
      await expect(chosen(page)).toHaveCount(5)
      await page.locator('.cv-lane-head').nth(1).click({ button: 'right', position: { x: 30, y: 20 } })
      await page.getByRole('menuitem', { name: t('select.lane') }).click()
      await expect(chosen(page)).toHaveCount(2)
      await expect(card(page, 'four')).toBeFocused()
      await page.locator('.cv-stage').nth(1).click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('select.stage') }).click()
      await expect(chosen(page)).toHaveCount(2)
      await expect(card(page, 'three')).toHaveClass(/cv-selected/)
      const spot = await ground(page, 0, 0)
      await page.mouse.click(spot.x, spot.y - 60, { button: 'right' })
      // What is locked is passed over unless it is asked for itself.
      await page.keyboard.press('Escape')
      await page.locator('.cv-lane-head').nth(0).click({ position: { x: 30, y: 20 } })
      await page.keyboard.press('l')
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByPlaceholder(t('find.command')).fill(t('editor.select_all'))
      await page.keyboard.press('Enter')
      await expect(chosen(page)).toHaveCount(2)
    })

    test('they are moved by drag with a preview, by keys and by clicks, and keep how they lie', async ({ page, t }) => {
      const cells = [[0, 0], [0, 1], [0, 2], [1, 1], [1, 2], [2, 2], [3, 2], [1, 3]] as const
      const start = await layoutOf(page, cells)
      expect(start).toEqual([['one', 'two'], ['three'], [], ['four'], [], [], [], ['five']])
      await card(page, 'two').click()
      await page.keyboard.down('Shift')
      await card(page, 'three').click()
      await card(page, 'four').click()
      await page.keyboard.up('Shift')

      // By drag: one column on. Esc takes it back while it is held.
      const from = await middle(card(page, 'three'))
      const to = await middle(cellAt(page, 0, 2))
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 6 })
      await expect(page.locator('.cv-landing')).toHaveCount(3)
      await expect(page.locator('.cv-ghost > b')).toHaveText(language === 'fa' ? '۳' : '3')
      await expect(page.locator('[data-lifted]')).toHaveCount(3)
      await page.keyboard.press('Escape')
      await expect(page.locator('.cv-landing, .cv-ghost, [data-lifted]')).toHaveCount(0)
      await page.mouse.up()
      expect(await layoutOf(page, cells)).toEqual(start)
      await expect(chosen(page)).toHaveCount(3)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 6 })
      await expect(page.locator('.cv-landing')).toHaveCount(3)
      await page.mouse.up()
      const along = [['one'], ['two'], ['three'], [], ['four'], [], [], ['five']]
      await expect.poll(() => layoutOf(page, cells)).toEqual(along)
      await expect(chosen(page)).toHaveCount(3)

      // By keys: back again, and not beyond the edge of the map.
      await page.keyboard.press(`Alt+${back}`)
      await expect.poll(() => layoutOf(page, cells)).toEqual(start)
      await page.keyboard.press(`Alt+${back}`)
      await expect(page.getByText(t('canvas.edge'))).toBeAttached()
      expect(await layoutOf(page, cells)).toEqual(start)
      await page.keyboard.press(`Alt+${forward}`)
      await expect.poll(() => layoutOf(page, cells)).toEqual(along)
      await undoNamed(page, t, 'commands.cards_move').click()
      await expect.poll(() => layoutOf(page, cells)).toEqual(start)
      // Down over the curve, which holds no cards.
      await card(page, 'three').focus()
      await page.keyboard.press('Alt+ArrowDown')
      await expect.poll(() => layoutOf(page, [[1, 0], [1, 1], [3, 1]])).toEqual([['two'], ['three'], ['four']])
      await page.keyboard.press('ControlOrMeta+z')

      // By clicks.
      await dock(page).getByRole('button', { name: t('editor.move') }).click()
      await expect(page.getByText(t('canvas.move_many')).first()).toBeVisible()
      const foot = await ground(page, 1, 2)
      await page.mouse.click(foot.x, foot.y)
      await expect.poll(() => layoutOf(page, [[0, 0], [1, 1], [1, 2], [3, 2]])).toEqual([['one'], ['two'], ['three'], ['four']])
    })

    test('they are coloured, tagged, given a status, duplicated and deleted, each in one step', async ({ page, t }) => {
      await card(page, 'one').click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('ControlOrMeta+a')
      await expect(chosen(page)).toHaveCount(3)
      await dock(page).getByRole('button', { name: t('editor.colour') }).click()
      await page.getByRole('menuitemcheckbox', { name: t('editor.colour_rose') }).click()
      const tag = page.getByRole('combobox', { name: t('panel.tags') })
      await tag.fill('later')
      await tag.press('Enter')
      await card(page, 'two').click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('panel.status') }).press(forward)
      await page.getByRole('menuitemcheckbox', { name: t('cards.status_planned') }).press('Enter')
      await expect(saved(page)).toBeVisible()
      const { cards } = await mapFile(page, t)
      expect(cards.filter((one) => ['one', 'two', 'three'].includes(one.text!)).map((one) => one as unknown as { colour?: string; tags?: string[]; status?: string })).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ colour: 'rose', tags: ['later'], status: 'planned' })))
      expect(cards.filter((one) => 'colour' in one).length).toBe(3)

      await card(page, 'two').focus()
      await page.keyboard.press('ControlOrMeta+d')
      await expect(page.locator('[data-card]')).toHaveCount(8)
      await expect(chosen(page)).toHaveCount(3)
      await page.keyboard.press('Delete')
      await expect(page.locator('[data-card]')).toHaveCount(5)
      await page.keyboard.press('ControlOrMeta+z')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(page.locator('[data-card]')).toHaveCount(5)
      await undoNamed(page, t, 'commands.cards_set').click()
      await undoNamed(page, t, 'commands.cards_set').click()
      await undoNamed(page, t, 'commands.cards_set').click()
      await undoNamed(page, t, 'commands.card_set').click()
    })
  })
}

test('what is selected is copied as a picture; where the browser refuses, it is offered as a file', async ({ page, context, t }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await newMap(page, t)
  await writeCards(page, 0, 0, ['one', 'two'])
  await card(page, 'one').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+Shift+c')
  await expect(page.getByText(t('select.picture_copied')).first()).toBeVisible()
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const { width, height } = await createImageBitmap(await item!.getType('image/png'))
    return { width, height }
  })
  // A small map of its own: one column, one lane.
  expect(size.width).toBeGreaterThan(400)
  expect(size.height).toBeGreaterThan(200)
  const whole = (await page.locator('.cv-board').evaluate((board: HTMLElement) => ({ width: board.offsetWidth, height: board.offsetHeight })))
  expect(size.width).toBeLessThan(whole.width * 2 - 400)

  await page.evaluate(() => { navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
  await card(page, 'one').click({ button: 'right' })
  await page.getByRole('menuitem', { name: t('editor.copy_picture') }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('select.picture_save') }).click()
  expect((await download).suggestedFilename()).toMatch(/\.png$/)
})
