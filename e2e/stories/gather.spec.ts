import type { Page } from '@playwright/test'
import { cardNamed, cellAt, drag, expect, mapFile, middle, newMap, openSample, ready, saved, test } from '../support/app'

/** Pastes as the browser would, from another program. */
async function pasteText(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((flavours) => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(flavours)) transfer.setData(type, value)
    ;(document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
  }, data)
}

/** As Google Sheets and Excel write a block: styles around it, merged and empty cells, line breaks. */
function sheet(rows: number, columns: number): string {
  const cell = (r: number, c: number) => (r === 3 && c === 4 ? '<td></td>' : `<td style="overflow:hidden;padding:2px 3px" data-sheets-value='{"1":2}'>${r === 0 && c === 0 ? 'first<br>cell' : `R${r} &amp; C${c}`}</td>`)
  return `<html><head><meta charset="utf-8"><style>td{border:1px solid}</style></head><body><google-sheets-html-origin><table><colgroup><col></colgroup><tbody>${Array.from({ length: rows }, (_, r) => `<tr>${Array.from({ length: columns }, (_, c) => cell(r, c)).join('')}</tr>`).join('')}</tbody></table><img src=x onerror="document.title='owned'"><script>document.title='owned'</script></body></html>`
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`gather, ${language}`, () => {
    test.use({ language, permissions: ['clipboard-read', 'clipboard-write'] })

    test('cards, cells, a lane and a stage are copied, cut and pasted by keys, also into another map in another tab', async ({ page, context, t }) => {
      await openSample(page, t)
      const before = await mapFile(page, t)
      const first = page.locator('.cv-row').first().locator('[data-card]').first()
      await first.click()
      await page.keyboard.press('Control+c')
      await cellAt(page, 0, 2).click({ position: { x: 4, y: 4 } })
      await page.keyboard.press('Control+v')
      const name = before.cards[0]!.text!
      await expect.poll(async () => page.getByRole('group', { name }).count()).toBe(2)
      await page.keyboard.press('Control+x')
      await expect.poll(async () => page.getByRole('group', { name }).count()).toBe(1)
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      expect(await mapFile(page, t)).toEqual(before)

      const lane = page.getByRole('rowheader').nth(1)
      await lane.click()
      await page.keyboard.press('Control+c')
      await page.keyboard.press('Control+v')
      await expect(page.locator('.cv-row')).toHaveCount(before.lanes.length + 1)

      const other = await context.newPage()
      await other.goto('./#/')
      await other.getByRole('button', { name: t('library.new_map') }).first().click()
      await ready(other)
      await cellAt(other, 0, 0).click({ position: { x: 4, y: 4 } })
      await other.keyboard.press('Control+v')
      await expect(other.locator('.cv-row')).toHaveCount(7)
      await expect(saved(other)).toBeVisible()
      const there = await mapFile(other, t)
      const touchpoints = before.cards.filter(({ place }) => place?.lane === before.lanes[1]!.id)
      expect(there.cards.map(({ text }) => text).sort()).toEqual(touchpoints.map(({ text }) => text).sort())
      await other.keyboard.press('Control+z')
      await expect(other.locator('.cv-row')).toHaveCount(6)
    })

    test('a block of 20 × 10 from a spreadsheet keeps its rows and columns, and is one undo step', async ({ page, t }) => {
      await newMap(page, t)
      const before = await mapFile(page, t)
      await cellAt(page, 0, 0).click({ position: { x: 4, y: 4 } })
      await pasteText(page, { 'text/html': sheet(20, 10), 'text/plain': 'not used' })
      await expect(saved(page)).toBeVisible()
      await expect.poll(async () => (await mapFile(page, t)).cards.length).toBe(199)
      const map = await mapFile(page, t)
      const column = (step: string | undefined) => map.steps.findIndex(({ id }) => id === step)
      const rows = map.lanes.filter(({ kind }) => kind !== 'emotion').map(({ id }) => id)
      for (const { text, place } of map.cards) {
        const [, r, c] = /^R(\d+) & C(\d+)$/.exec(text!) ?? ['', '0', '0']
        expect([rows.indexOf(place!.lane!), column(place!.from)], text).toEqual([Number(r), Number(c)])
      }
      expect(map.cards.some(({ text }) => text === 'first\ncell')).toBe(true)
      expect(await page.title()).not.toBe('owned')
      await page.keyboard.press('Control+z')
      expect(await mapFile(page, t)).toEqual(before)
    })

    test('what is copied before that part of the app has come is copied when it has', async ({ page, t }) => {
      let come = () => {}
      const late = new Promise<void>((resolve) => { come = resolve })
      await page.route(/\/clipboard-[^/]*\.js$/, async (route) => {
        await late
        await route.continue()
      })
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      await page.keyboard.type('early')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+c')
      come()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('early')
    })

    test('what is copied out is words and a table that no spreadsheet runs', async ({ page, t }) => {
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      await page.keyboard.type('=1+1')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+c')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("'=1+1")
      const out = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return { text: await (await item!.getType('text/plain')).text(), html: await (await item!.getType('text/html')).text() }
      })
      expect(out.text).toBe("'=1+1")
      expect(out.html).toContain("'=1+1")
    })

    test('notes are captured in one line, pasted by the hundred, and placed by drag and by clicks', async ({ page, t }) => {
      await newMap(page, t)
      await page.locator('.react-flow__pane').click({ position: { x: 640, y: 700 }, force: true })
      await page.keyboard.press('q')
      const line = page.getByRole('textbox', { name: t('gather.capture_label') })
      await expect(line).toBeFocused()
      await page.keyboard.type('one call')
      await page.keyboard.press('Enter')
      await page.keyboard.type('دومین')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await expect(line).toHaveCount(0)
      await page.getByRole('button', { name: t('editor.inbox') }).click()
      await page.getByRole('textbox', { name: t('gather.notes') }).fill(Array.from({ length: 100 }, (_, i) => `- note ${i}`).join('\n'))
      await page.keyboard.press('Control+Enter')
      await expect(page.locator('.ed-note')).toHaveCount(102)
      await page.keyboard.press('Control+z')
      await expect(page.locator('.ed-note')).toHaveCount(2)

      await page.locator('.ed-grip').first().click()
      await cellAt(page, 0, 1).click({ position: { x: 20, y: 20 } })
      await expect(cardNamed(page, 'one call')).toBeVisible()
      await page.locator('.ed-grip').dragTo(cellAt(page, 1, 1))
      await expect(cardNamed(page, 'دومین')).toBeVisible()
      await expect(page.locator('.ed-note')).toHaveCount(0)
      await page.reload()
      await ready(page)
      const map = await mapFile(page, t)
      expect(map.cards.map(({ text, place }) => [text, map.lanes.findIndex(({ id }) => id === place?.lane)])).toEqual([['one call', 0], ['دومین', 1]])
      await drag(page, cardNamed(page, 'one call'), await middle(cellAt(page, 1, 2)))
      await expect.poll(async () => (await mapFile(page, t)).cards.find(({ text }) => text === 'one call')?.place?.lane).toBe(map.lanes[1]!.id)
    })
  })
}
