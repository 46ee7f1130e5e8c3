import { cellAt, expect, mapFile, middle, newMap, saved, test } from '../support/app'
import { card, choose, dock, dragTo, ground, head, typeName, undoNamed, writeCards } from '../support/hands'
import { LAPTOP } from '../support/texts'

for (const language of ['en', 'fa'] as const) {
  test.describe(`by mouse, ${language}`, () => {
    test.use({ language, viewport: { width: 1920, height: 1080 } })
    const words = LAPTOP[language]
    const rtl = language === 'fa'

    test('the laptop map is drawn from blank', async ({ page, t }) => {
      await newMap(page, t)
      const heads = page.locator('.cv-stage')
      await expect(heads).toHaveCount(5)
      const [awareness, consideration] = [await heads.nth(0).getAttribute('aria-label'), await heads.nth(1).getAttribute('aria-label')] as [string, string]

      // Title, stages and steps, in place.
      await page.locator('[data-title]').dblclick()
      await typeName(page, words.title)
      await expect(page.getByRole('banner').getByText(words.title)).toBeVisible()
      await heads.nth(0).dblclick()
      await typeName(page, words.first)
      await page.getByRole('button', { name: t('canvas.add_stage_after', { stage: words.first }) }).click()
      await typeName(page, words.research)
      await expect(heads).toHaveCount(6)
      expect(await heads.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([words.first, words.research, consideration, ...(await heads.evaluateAll((all) => all.slice(3).map((one) => one.getAttribute('aria-label')))) as string[]])
      const [one, two] = [await middle(head(page, words.first)), await middle(head(page, words.research))]
      expect(two.x < one.x).toBe(rtl)
      await head(page, words.research).click()
      await dock(page).getByRole('button', { name: t('editor.step_add') }).click()
      await typeName(page, words.read)
      const steps = page.locator('.cv-step')
      await expect(steps).toHaveCount(7)
      await steps.nth(1).dblclick()
      await typeName(page, words.search)

      // A stage goes to another place and back, by its name in the undo button.
      const last = heads.nth(4)
      const target = await head(page, consideration).boundingBox()
      const name = await last.getAttribute('aria-label') ?? ''
      await dragTo(page, last, { x: rtl ? target!.x + target!.width - 10 : target!.x + 10, y: target!.y + 10 }, async () => {
        await expect(page.locator('.cv-ghost')).toBeVisible()
        await expect(page.locator('.cv-landing')).toBeVisible()
      })
      await expect(heads.nth(2)).toHaveAttribute('aria-label', name)
      await undoNamed(page, t, 'commands.stage_move').click()
      await expect(heads.nth(4)).toHaveAttribute('aria-label', name)

      // Lanes.
      const lanes = page.locator('.cv-lane-head')
      await expect(lanes).toHaveCount(6)
      const lastLane = await lanes.nth(5).getAttribute('aria-label') ?? ''
      await page.getByRole('button', { name: t('canvas.add_lane_after', { lane: lastLane }) }).click()
      await page.getByRole('option', { name: t('lanes.kind_text') }).click()
      await typeName(page, words.notes)
      await expect(lanes).toHaveCount(7)
      const first = await lanes.nth(0).boundingBox()
      await head(page, words.notes).scrollIntoViewIfNeeded()
      await dragTo(page, head(page, words.notes), { x: first!.x + first!.width / 2, y: first!.y + 8 }, async () => { await expect(page.locator('.cv-landing')).toBeVisible() })
      await expect(lanes.nth(0)).toHaveAttribute('aria-label', words.notes)
      await lanes.nth(0).click()
      await dock(page).getByRole('button', { name: t('editor.more') }).click()
      await page.getByRole('menuitem', { name: t('editor.duplicate') }).click()
      await expect(lanes).toHaveCount(8)
      await dock(page).getByRole('button', { name: t('editor.delete') }).click()
      await expect(lanes).toHaveCount(7)
      await lanes.nth(0).click()
      await dock(page).getByRole('button', { name: t('editor.delete') }).click()
      await expect(lanes).toHaveCount(6)

      // Cards, several in a cell, typed one after another.
      await writeCards(page, 0, 0, [words.dies, words.ask])
      await writeCards(page, 0, 1, [words.find])
      await writeCards(page, 0, 3, [words.compare])
      await writeCards(page, 0, 4, [words.coupon, words.buy])
      await writeCards(page, 1, 1, [words.advert])
      await expect(page.locator('[data-card]')).toHaveCount(7)

      // A card is dragged: the preview shows where it lands; letting go is one step.
      const to = await ground(page, 0, 2)
      await dragTo(page, card(page, words.ask), to, async () => {
        await expect(page.locator('.cv-ghost')).toBeVisible()
        const bar = await page.locator('.cv-landing').boundingBox()
        const cell = await cellAt(page, 0, 2).boundingBox()
        expect(bar!.x >= cell!.x && bar!.x + bar!.width <= cell!.x + cell!.width).toBe(true)
        await expect(cellAt(page, 0, 0).locator('[data-card]')).toHaveCount(2)
      })
      await expect(cellAt(page, 0, 2).locator('[data-card]')).toHaveCount(1)
      await undoNamed(page, t, 'commands.card_move').click()
      await expect(cellAt(page, 0, 0).locator('[data-card]')).toHaveCount(2)

      // Spanning by its edge, a colour in the panel, a channel and who owns it.
      await card(page, words.dies).click()
      await dragTo(page, card(page, words.dies).locator('[data-handle="end"]'), await ground(page, 0, 1))
      await expect.poll(async () => (await card(page, words.dies).boundingBox())!.width).toBeGreaterThan((await cellAt(page, 0, 0).boundingBox())!.width)
      await page.getByRole('radio', { name: t('editor.colour_amber') }).click()
      await card(page, words.advert).click()
      await choose(page, t('lanes.field_channel'), t('lanes.channel_search_ad'))
      await choose(page, t('lanes.field_ownership'), t('lanes.ownership_paid'))
      await expect(card(page, words.advert)).toContainText(t('lanes.channel_search_ad'))

      // Two personas, each with a line of its own.
      await page.getByRole('button', { name: t('editor.personas'), exact: true }).click()
      for (const name of [words.maya, words.tom]) {
        await page.getByRole('button', { name: t('editor.add_persona') }).click()
        await page.getByRole('textbox', { name: t('editor.name') }).fill(name)
      }
      const points = (name: string) => page.locator('.cv-point').and(page.locator(`[aria-label^=${JSON.stringify(name)}]`))
      await expect(points(words.maya)).toHaveCount(7)
      for (const name of [words.maya, words.tom]) for (const i of [0, 1, 2]) await points(name).nth(i).click()
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(6)
      const point = points(words.maya).nth(0)
      const at = await middle(point)
      await dragTo(page, point, { x: at.x, y: at.y + 150 }, async () => { await expect(point).toHaveAttribute('aria-valuenow', '-2') })
      await expect(point).toHaveAttribute('aria-valuenow', '-2')
      await expect(points(words.tom).nth(0)).toHaveAttribute('aria-valuenow', '0')
      await undoNamed(page, t, 'commands.point_set').click()
      await expect(point).toHaveAttribute('aria-valuenow', '0')
      await page.getByRole('button', { name: t('editor.redo_what', { what: t('commands.point_set') }) }).click()

      // An arrow back, with its words.
      await card(page, words.coupon).click()
      await dragTo(page, card(page, words.coupon).locator('[data-handle="connect"]'), await middle(card(page, words.find)))
      await expect(page.locator('.cv-arrow')).toHaveCount(1)
      await page.getByRole('button', { name: t('editor.toggle_panel'), exact: true }).click()
      await page.getByRole('textbox', { name: t('editor.arrow_label') }).fill(words.again)
      await expect(page.locator('.cv-arrow')).toContainText(words.again)
      await expect(saved(page)).toBeVisible()

      const { map, stages, steps: columns, lanes: rows, cards, points: values, arrows, personas } = await mapFile(page, t)
      expect({ title: map.title, stages: stages.length, steps: columns.length, lanes: rows.length, cards: cards.length, points: values.length, personas: personas.map((one) => one.name) }).toEqual({ title: words.title, stages: 6, steps: 7, lanes: 6, cards: 7, points: 6, personas: [words.maya, words.tom] })
      const byText = new Map(cards.map((one) => [one.text, one]))
      const column = new Map(columns.map((one, i) => [one.id, i]))
      expect([byText.get(words.dies)!.place!.from, byText.get(words.dies)!.place!.to].map((id) => column.get(id!))).toEqual([0, 1])
      expect(byText.get(words.advert)!.data).toMatchObject({ channel: 'search_ad', ownership: 'paid' })
      expect(arrows).toMatchObject([{ from: byText.get(words.coupon)!.id, to: byText.get(words.find)!.id, kind: 'loop', label: words.again }])
      expect(awareness).not.toBe(words.first)
    })
  })
}
