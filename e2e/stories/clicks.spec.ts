import { cellAt, expect, mapFile, newMap, saved, test } from '../support/app'
import { card, choose, dock, head, typeName, undoNamed } from '../support/hands'
import { LAPTOP } from '../support/texts'

for (const language of ['en', 'fa'] as const) {
  test.describe(`by single clicks, ${language}`, () => {
    test.use({ language, viewport: { width: 1920, height: 1080 } })
    const words = LAPTOP[language]

    test('nothing needs a drag or a double click', async ({ page, t }) => {
      await newMap(page, t)
      const tool = (key: Parameters<typeof t>[0]) => dock(page).getByRole('button', { name: t(key), exact: true })
      const write = async (text: string) => {
        await expect(page.locator('.cv-typing')).toBeFocused()
        await page.keyboard.type(text)
        await page.keyboard.press('Escape')
      }
      // A card by its plus, a second one by the dock.
      await cellAt(page, 0, 0).hover()
      await page.getByRole('button', { name: t('canvas.add_card') }).click()
      await write(words.dies)
      await card(page, words.dies).click()
      await tool('editor.new_card').click()
      await write(words.ask)
      await card(page, words.ask).click()
      await tool('editor.write').click()
      await page.keyboard.press('End')
      await write('!')
      await expect(card(page, `${words.ask}!`)).toBeVisible()

      // Moved by clicks, one place by buttons, over several steps by a list.
      await card(page, words.ask).click()
      await tool('editor.move').click()
      await expect(page.getByText(t('canvas.move_mode')).first()).toBeVisible()
      await cellAt(page, 0, 2).click()
      await expect(cellAt(page, 0, 2).locator('[data-card]')).toHaveCount(1)
      const panel = page.locator('.ed-panel')
      await panel.getByRole('button', { name: t('editor.move_forward'), exact: true }).click()
      await expect(cellAt(page, 0, 3).locator('[data-card]')).toHaveCount(1)
      await choose(page, t('editor.to_step'), (await page.locator('.cv-stage').nth(4).getAttribute('aria-label'))!)
      await expect.poll(async () => (await card(page, words.ask).boundingBox())!.width).toBeGreaterThan((await cellAt(page, 0, 3).boundingBox())!.width)
      await panel.getByRole('radio', { name: t('editor.colour_rose') }).click()

      // An arrow by clicks.
      await tool('editor.connect').click()
      await card(page, words.dies).click()
      await expect(page.locator('.cv-arrow')).toHaveCount(1)

      // Stages and lanes: renamed, moved, added, duplicated, deleted.
      await page.locator('.cv-stage').nth(0).click()
      await tool('editor.rename').click()
      await typeName(page, words.first)
      await panel.getByRole('button', { name: t('editor.move_forward'), exact: true }).click()
      await expect(page.locator('.cv-stage').nth(1)).toHaveAttribute('aria-label', words.first)
      await undoNamed(page, t, 'commands.stage_move').click()
      await head(page, words.first).click()
      await tool('editor.stage_after').click()
      await typeName(page, words.research)
      await tool('editor.step_add').click()
      await typeName(page, words.search)
      await expect(page.locator('.cv-step')).toHaveCount(7)
      await head(page, words.research).click()
      await tool('editor.delete').click()
      await expect(page.locator('.cv-stage')).toHaveCount(5)
      await page.locator('.cv-lane-head').nth(1).click()
      await tool('editor.lane_below').click()
      await page.getByRole('option', { name: t('lanes.kind_text') }).click()
      await typeName(page, words.notes)
      await panel.getByRole('button', { name: t('editor.move_up'), exact: true }).click()
      await expect(page.locator('.cv-lane-head').nth(1)).toHaveAttribute('aria-label', words.notes)

      // A point of the curve by a click and the menu of its levels.
      await page.locator('.cv-point').nth(1).click()
      await dock(page).getByRole('button', { name: t('editor.more') }).click()
      await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${t('map.level_-1')}`) }).click()
      await expect(page.locator('.cv-point').nth(1)).toHaveAttribute('aria-valuenow', '-1')

      await expect(saved(page)).toBeVisible()
      const { cards, arrows, points, lanes, stages } = await mapFile(page, t)
      expect({ cards: cards.length, arrows: arrows.map((one) => one.kind), points: points.map((one) => one.value), lanes: lanes.length, stages: stages.length }).toEqual({ cards: 2, arrows: ['loop'], points: [-1], lanes: 7, stages: 5 })
    })
  })
}
