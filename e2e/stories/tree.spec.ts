import type { Page } from '@playwright/test'
import { expect, mapFile, openSample, test } from '../support/app'
import { focusInView, tabTo } from '../support/keys'

/** The map as assistive technology gets it: names by role, in reading order, with what lies where. */
async function tree(page: Page): Promise<{ rows: { head: string | null; cells: number; heads: number; items: number }[]; grids: number; applications: number; stops: number }> {
  return page.evaluate(() => {
    return {
      rows: [...document.querySelectorAll('[role=grid] [role=row]')].map((row) => ({
        head: row.querySelector('[role=rowheader]')?.getAttribute('aria-label') ?? null,
        heads: row.querySelectorAll('[role=columnheader]').length,
        cells: row.querySelectorAll('[role=gridcell]').length,
        items: [...row.querySelectorAll('[role=gridcell]')].reduce((sum, cell) => sum + cell.querySelectorAll('[data-card], [data-point]').length, 0),
      })),
      grids: document.querySelectorAll('[role=grid]').length,
      applications: document.querySelectorAll('[role=application]').length,
      stops: document.querySelectorAll('.cv [tabindex="0"]:not(.cv-actions *)').length,
    }
  })
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`to assistive technology, ${language}`, () => {
    test.use({ language })

    test('the map is a grid that says what the file says, with one tab stop', async ({ page, t }) => {
      await openSample(page, t)
      const { stages, steps, lanes, cards, personas } = await mapFile(page, t)
      const { rows, grids, applications, stops } = await tree(page)
      expect({ grids, applications, stops }).toEqual({ grids: 1, applications: 0, stops: 1 })
      expect(rows.slice(0, 2).map((row) => row.heads)).toEqual([stages.length, steps.length])
      const body = rows.slice(2)
      expect(body.map((row) => row.head)).toEqual(lanes.map((lane) => lane.title))
      expect(body.map((row) => row.cells)).toEqual(lanes.map(() => steps.length))
      expect(body.map((row) => row.items)).toEqual(lanes.map((lane) => (lane.kind === 'emotion' ? steps.length * personas.length : cards.filter((one) => one.place?.lane === lane.id).length)))
      const names = await page.locator('[data-card]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
      expect(names.map((name, i) => name.length > 0 || i).filter((one) => one !== true)).toEqual([])
      for (const one of cards) expect(names.some((name) => name.startsWith(one.text ?? ''))).toBe(true)
      expect(Number(await page.getByRole('grid').getAttribute('aria-colcount'))).toBe(steps.length + 1)
      expect(Number(await page.getByRole('grid').getAttribute('aria-rowcount'))).toBe(lanes.length + 2)

      // Tab goes in, and out again.
      await tabTo(page, page.locator('.cv-board'))
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.cv-board') === null)).toBe(true)
      await page.keyboard.press('Shift+Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.cv-board') !== null)).toBe(true)
    })

    test('walking over every item, focus is always seen', async ({ page, t }) => {
      await openSample(page, t)
      await tabTo(page, page.locator('.cv-board'))
      await page.keyboard.press('Control+Home')
      const all = await page.locator('.cv-board [data-key]').evaluateAll((elements) => elements.filter((one) => one.getAttribute('role') !== 'gridcell' || one.querySelector('[data-card], [data-point]') === null).map((one) => (one as HTMLElement).dataset.key!))
      const met = new Set<string>()
      const meet = async () => {
        await focusInView(page)
        met.add((await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)) ?? '')
      }
      await meet()
      const columns = await page.locator('.cv-step').count()
      const forward = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'
      const back = language === 'fa' ? 'ArrowRight' : 'ArrowLeft'
      // Down each column, from its head to its foot, and the column of lane heads before them.
      const down = async () => {
        let last = ''
        for (let i = 0; i < 60; i++) {
          await page.keyboard.press('ArrowDown')
          await meet()
          const now = `${met.size} ` + (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? ''))
          if (now === last) return
          last = now
        }
      }
      for (let stage = await page.locator('.cv-stage').count(); stage > 1; stage--) {
        await page.keyboard.press(forward)
        await meet()
      }
      for (let column = 0; column < columns; column++) {
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('ArrowDown')
        for (let i = 0; i < column; i++) await page.keyboard.press(forward)
        await meet()
        await down()
      }
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowUp')
      await meet()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press(back)
      await meet()
      await down()
      expect(all.filter((key) => !met.has(key))).toEqual([])
    })
  })
}
