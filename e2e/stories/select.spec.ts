import type { Page } from '@playwright/test'
import { cellAt, expect, middle, newMap, openSample, saved, test } from '../support/app'
import { card, dock, ground, writeCards } from '../support/hands'

type Dot = { readonly x: number; readonly y: number }

const chosen = (page: Page) => page.locator('.cv-card.cv-selected')
const marked = (page: Page) => page.locator('[data-touched]')
const place = (page: Page) => page.locator('.react-flow__viewport').evaluate((element: HTMLElement) => { const { e, f, a } = new DOMMatrix(getComputedStyle(element).transform); return { x: Math.round(e), y: Math.round(f), zoom: a } })

/** The corners of a box around two cells, drawn from the ground outside the first card of the first. */
async function around(page: Page, a: readonly [number, number], b: readonly [number, number]): Promise<[Dot, Dot]> {
  const [first, last] = [(await cellAt(page, ...a).boundingBox())!, (await cellAt(page, ...b).boundingBox())!]
  const left = Math.min(first.x, last.x), right = Math.max(first.x + first.width, last.x + last.width)
  return [{ x: left + 3, y: first.y + 3 }, { x: right - 3, y: last.y + last.height - 3 }]
}

async function press(page: Page, from: Dot, ...way: readonly Dot[]): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (const to of way) await page.mouse.move(to.x, to.y, { steps: 5 })
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`selecting, ${language}`, () => {
    test.use({ language, viewport: { width: 1600, height: 900 } })

    test('a box on empty ground selects the cards it touches; Shift adds, Esc leaves everything as it was', async ({ page, t }) => {
      await newMap(page, t)
      await writeCards(page, 0, 0, ['one', 'two'])
      await writeCards(page, 0, 1, ['three'])
      await writeCards(page, 1, 0, ['four'])
      await page.keyboard.press('Escape')
      const before = await place(page)
      const [from, to] = await around(page, [0, 0], [0, 1])

      await press(page, from, to)
      await expect(page.locator('.cv-box')).toBeVisible()
      await expect(marked(page)).toHaveCount(3)
      await expect(page.locator('.cv-box')).toHaveText(language === 'fa' ? '۳' : '3')
      await page.keyboard.press('Escape')
      await expect(page.locator('.cv-box')).toHaveCount(0)
      await expect(marked(page)).toHaveCount(0)
      await page.mouse.up()
      await expect(chosen(page)).toHaveCount(0)

      await press(page, from, to)
      await page.mouse.up()
      await expect(chosen(page)).toHaveCount(3)
      await expect(dock(page).getByText(t('editor.several', {}).match(/other \{([^}]*)\}/)![1]!.replace('#', language === 'fa' ? '۳' : '3'))).toBeVisible()
      expect(await place(page)).toEqual(before)

      // Shift adds; a click with Shift takes out again; one beside a card changes nothing.
      const [low, end] = await around(page, [1, 0], [1, 0])
      await page.keyboard.down('Shift')
      await press(page, low, end)
      await page.mouse.up()
      await expect(chosen(page)).toHaveCount(4)
      await card(page, 'three').click()
      await expect(chosen(page)).toHaveCount(3)
      const empty = (await cellAt(page, 0, 2).boundingBox())!
      const clear = { x: empty.x + 20, y: empty.y + 12 }
      await page.mouse.click(clear.x, clear.y)
      await page.keyboard.up('Shift')
      await expect(chosen(page)).toHaveCount(3)

      // A new box begins anew; an empty one selects nothing. Keys act on what the box has selected, as one step.
      await press(page, clear, { x: clear.x + 30, y: clear.y + 20 })
      await page.mouse.up()
      await expect(chosen(page)).toHaveCount(0)
      await press(page, from, to)
      await page.mouse.up()
      await page.keyboard.press('Delete')
      await expect(page.locator('[data-card]')).toHaveCount(1)
      await page.keyboard.press('ControlOrMeta+z')
      await expect(page.locator('[data-card]')).toHaveCount(4)
      await expect(saved(page)).toBeVisible()
    })

    test('the map is still pushed: with Space, the middle button, the hand, which is remembered', async ({ page, t }) => {
      await openSample(page, t)
      const free = (await cellAt(page, 0, 1).boundingBox())!
      const spot = { x: free.x + free.width / 2, y: free.y + 4 }
      const pushed = async (act: () => Promise<void>, by: number) => {
        const { x } = await place(page)
        await act()
        await expect.poll(async () => (await place(page)).x - x).toBe(by)
        await expect(chosen(page)).toHaveCount(0)
      }
      const to = (dx: number) => ({ x: spot.x + dx, y: spot.y })
      await pushed(async () => {
        await page.keyboard.down(' ')
        await press(page, spot, to(70))
        await page.mouse.up()
        await page.keyboard.up(' ')
      }, 70)
      await pushed(async () => {
        await page.mouse.move(spot.x, spot.y)
        await page.mouse.down({ button: 'middle' })
        await page.mouse.move(spot.x - 70, spot.y, { steps: 5 })
        await page.mouse.up({ button: 'middle' })
      }, -70)
      const [select, hand] = [page.getByRole('button', { name: t('editor.tool_select'), exact: true }), page.getByRole('button', { name: t('editor.tool_hand') })]
      await expect(select).toHaveAttribute('aria-pressed', 'true')
      await hand.click()
      await expect(hand).toHaveAttribute('aria-pressed', 'true')
      // Also where a card lies: nothing moves on the map.
      const one = await middle(page.locator('[data-card]').nth(1))
      await pushed(async () => {
        await press(page, one, { x: one.x + 60, y: one.y })
        await page.mouse.up()
      }, 60)
      await page.reload()
      await expect(page.getByRole('grid')).toBeVisible()
      await expect(hand).toHaveAttribute('aria-pressed', 'true')
      await page.locator('[data-head]').first().click()
      await page.keyboard.press('v')
      await expect(select).toHaveAttribute('aria-pressed', 'true')
      await page.locator('.cv-lane-head').first().click({ position: { x: 30, y: 20 } })
      const rows = await page.locator('.cv-row').count()
      await page.keyboard.press('h')
      await expect(hand).toHaveAttribute('aria-pressed', 'true')
      await expect(page.locator('.cv-row')).toHaveCount(rows)
      await page.keyboard.press('v')

      // At the edge the map moves on and the box with it.
      const canvas = (await page.locator('.cv').boundingBox())!
      const forward = language === 'fa' ? canvas.x + 4 : canvas.x + canvas.width - 4
      const { x } = await place(page)
      const start = await ground(page, 0, 1)
      await press(page, start, { x: forward, y: start.y - 30 })
      await expect.poll(async () => Math.abs((await place(page)).x - x)).toBeGreaterThan(200)
      const width = (await page.locator('.cv-box').boundingBox())!.width
      expect(width).toBeGreaterThan(Math.abs(forward - start.x) + 150)
      await page.mouse.up()
      await expect(chosen(page)).not.toHaveCount(0)
    })

    test('without a drag: several by clicks, by Space and by keys', async ({ page, t }) => {
      await newMap(page, t)
      await writeCards(page, 0, 0, ['one', 'two'])
      await writeCards(page, 0, 1, ['three'])
      await card(page, 'one').click()
      await dock(page).getByRole('button', { name: t('select.gather') }).click()
      await expect(page.getByText(t('canvas.gather_mode'))).toBeVisible()
      await card(page, 'three').click()
      await card(page, 'two').click()
      await card(page, 'one').click()
      await expect(chosen(page)).toHaveCount(2)
      await dock(page).getByRole('button', { name: t('select.done') }).click()
      await expect(page.getByText(t('canvas.gather_mode'))).toHaveCount(0)
      await expect(chosen(page)).toHaveCount(2)

      await card(page, 'one').click()
      await page.keyboard.press(' ')
      await expect(chosen(page)).toHaveCount(0)
      await page.keyboard.press(' ')
      await page.keyboard.press('Shift+ArrowDown')
      await expect(chosen(page)).toHaveCount(2)
    })
  })
}

test.describe('selecting by touch and pen', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true })

  test('one finger pushes the map until the tool for selecting is chosen; two always do', async ({ page, t }) => {
    await newMap(page, t)
    await writeCards(page, 0, 0, ['one', 'two'])
    const client = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...dots: readonly Dot[]) => client.send('Input.dispatchTouchEvent', { type, touchPoints: dots.map(({ x, y }, id) => ({ x, y, id })) })
    const swipe = async (from: Dot, to: Dot) => {
      await send('touchStart', from)
      for (let i = 1; i <= 6; i++) await send('touchMove', { x: from.x + ((to.x - from.x) * i) / 6, y: from.y + ((to.y - from.y) * i) / 6 })
      await send('touchEnd')
    }
    const [, to] = await around(page, [0, 0], [0, 0])
    const before = await place(page)
    await swipe(to, { x: to.x, y: to.y + 60 })
    await expect.poll(async () => (await place(page)).y - before.y).toBeGreaterThan(30)
    await expect(chosen(page)).toHaveCount(1)

    await page.getByRole('banner').getByRole('button', { name: t('editor.more') }).tap()
    await page.getByRole('menuitemcheckbox', { name: t('editor.tool_select') }).tap()
    await expect(page.locator('.cv-tool-select')).toBeVisible()
    await expect(page.getByRole('menu')).toHaveCount(0)
    const now = await place(page)
    const cell = (await cellAt(page, 0, 0).boundingBox())!
    const a = { x: cell.x + cell.width - 3, y: cell.y + 3 }
    await swipe(a, { x: a.x - 60, y: a.y + cell.height - 8 })
    await expect(chosen(page)).toHaveCount(2)
    expect(await place(page)).toEqual(now)

    // A second finger takes the box back and pushes.
    await send('touchStart', a)
    await send('touchMove', { x: a.x + 40, y: a.y + 40 })
    await expect(page.locator('.cv-box')).toHaveCount(1)
    await send('touchStart', { x: a.x + 40, y: a.y + 40 }, { x: a.x + 140, y: a.y + 40 })
    await expect(page.locator('.cv-box')).toHaveCount(0)
    for (let i = 1; i <= 6; i++) await send('touchMove', { x: a.x + 40, y: a.y + 40 + i * 10 }, { x: a.x + 140, y: a.y + 40 + i * 10 })
    await send('touchEnd')
    await expect.poll(async () => (await place(page)).y - now.y).toBe(60)
    await expect(chosen(page)).toHaveCount(2)
  })

  test('a pen draws the box while fingers push', async ({ page, t }) => {
    await newMap(page, t)
    await writeCards(page, 0, 0, ['one', 'two'])
    const [from, to] = await around(page, [0, 0], [0, 0])
    const before = await place(page)
    const pen = (steps: readonly (readonly [string, Dot, ('pen' | 'touch')?])[]) => page.evaluate((list) => {
      for (const [type, { x, y }, kind = 'pen'] of list) {
        const target = document.elementFromPoint(x, y)!
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, pointerId: kind === 'pen' ? 7 : 8, pointerType: kind, isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1 }))
      }
    }, steps as [string, Dot, ('pen' | 'touch')?][])
    await pen([['pointerdown', from], ['pointermove', { x: from.x + 20, y: from.y + 20 }]])
    // The hand that holds the pen comes down on the glass.
    await pen([['pointerdown', { x: to.x, y: to.y + 60 }, 'touch'], ['pointermove', to], ['pointerup', { x: to.x, y: to.y + 60 }, 'touch']])
    await expect(marked(page)).toHaveCount(2)
    await pen([['pointerup', to]])
    await expect(chosen(page)).toHaveCount(2)
    expect(await place(page)).toEqual(before)
    await expect(page.locator('.cv-box')).toHaveCount(0)
  })
})

test('what is selected is marked under the pointer too', async ({ page, t }) => {
  await openSample(page, t)
  await page.locator('[data-card]').first().click()
  await expect(chosen(page)).toHaveCount(1)
  await expect(chosen(page).locator('.cv-ring')).toHaveCSS('box-shadow', /0px 0px 0px [23]px/)
})
