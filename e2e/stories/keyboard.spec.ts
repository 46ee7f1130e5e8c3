import { cellAt, expect, mapFile, ready, saved, test } from '../support/app'
import { card } from '../support/hands'
import { ctrlOnOtherLayout, focusInView, pick, press, tabTo } from '../support/keys'
import { LAPTOP } from '../support/texts'

for (const language of ['en', 'fa'] as const) {
  test.describe(`by keyboard, ${language}`, () => {
    test.use({ language })
    const words = LAPTOP[language]
    const [onward, back] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] as const : ['ArrowRight', 'ArrowLeft'] as const

    test('the laptop map is drawn from blank', async ({ page, t }) => {
      await page.goto('./')
      await tabTo(page, page.getByRole('button', { name: t('library.new_map') }))
      await page.keyboard.press('Enter')
      await ready(page)
      const type = async (text: string, end: 'Enter' | 'Escape' = 'Enter') => {
        await expect(page.locator('.cv-typing')).toBeFocused()
        await page.keyboard.press('ControlOrMeta+a')
        await page.keyboard.type(text)
        await page.keyboard.press(end)
      }
      await tabTo(page, page.locator('.cv-board'))
      await focusInView(page)
      const focused = page.locator('.cv-board :focus')

      // Title, stages, a step.
      await press(page, 'ArrowUp', 'F2')
      await type(words.title)
      await press(page, 'ArrowDown', 'Enter')
      await type(words.first)
      await expect(focused).toHaveAttribute('aria-label', words.first)
      await press(page, 'n')
      await type(words.research)
      await expect(focused).toHaveAttribute('aria-label', words.research)
      await expect(page.locator('.cv-stage')).toHaveCount(6)
      await page.keyboard.press('Shift+F10')
      await pick(page, t('editor.step_add'))
      await type(words.read)
      await press(page, back, 'Enter')
      await type(words.search)
      await expect(page.locator('.cv-step').nth(1)).toHaveAttribute('aria-label', words.search)
      await expect(page.locator('.cv-step').nth(2)).toHaveAttribute('aria-label', words.read)

      // Stages change places by Alt and an arrow, to the end of the map, which comes into sight.
      await press(page, 'ArrowUp', `Alt+${onward}`, `Alt+${back}`)
      await expect(page.locator('.cv-stage').nth(1)).toHaveAttribute('aria-label', words.research)
      await press(page, 'End', 'Home')

      // A lane of another kind below the last one, and up by Alt.
      await press(page, 'ArrowDown', 'ArrowDown', back)
      await expect(focused).toHaveRole('rowheader')
      await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
      await page.keyboard.press('Shift+F10')
      await pick(page, t('editor.lane_below'))
      await expect(page.getByRole('combobox', { name: t('rows.search') })).toBeFocused()
      await page.keyboard.type(t('lanes.kind_text'))
      await page.keyboard.press('Enter')
      await type(words.notes)
      await press(page, 'Alt+ArrowUp')
      await expect(page.locator('.cv-lane-head').nth(5)).toHaveAttribute('aria-label', words.notes)
      await press(page, 'Delete')
      await expect(page.locator('.cv-lane-head')).toHaveCount(6)

      // Cards: Enter begins, Enter goes on, Tab goes to the next step, Esc ends.
      await tabTo(page, page.locator('.cv-board'), 'Shift+Tab')
      await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'Enter')
      await page.keyboard.type(words.dies)
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.ask)
      await page.keyboard.press('Tab')
      await page.keyboard.type(words.find)
      await page.keyboard.press('Tab')
      await page.keyboard.type(words.blog)
      await page.keyboard.press('Escape')
      await expect(page.locator('[data-card]')).toHaveCount(4)
      await press(page, onward, 'Enter')
      await page.keyboard.type(words.compare)
      await page.keyboard.press('Escape')
      await press(page, onward, 'Enter')
      await page.keyboard.type(words.coupon)
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.buy)
      await page.keyboard.press('Escape')
      await expect(card(page, words.buy)).toBeFocused()
      await focusInView(page)

      // Moved by Alt, by the mode, and taken back on a Persian keyboard.
      await press(page, 'Alt+ArrowUp')
      await expect(cellAt(page, 0, 4).locator('[data-card]').first()).toHaveAttribute('aria-label', words.buy)
      await press(page, 'Alt+ArrowDown', 'm', onward, 'Enter')
      await expect(cellAt(page, 0, 5).locator('[data-card]')).toHaveCount(1)
      await expect(card(page, words.buy)).toBeFocused()
      await ctrlOnOtherLayout(page, 'ظ', 'KeyZ')
      await expect(cellAt(page, 0, 4).locator('[data-card]')).toHaveCount(2)
      await ctrlOnOtherLayout(page, 'ظ', 'KeyZ', true)
      await expect(cellAt(page, 0, 5).locator('[data-card]')).toHaveCount(1)
      await ctrlOnOtherLayout(page, 'ظ', 'KeyZ')
      await focusInView(page)
      await press(page, 'm', 'Escape')
      await expect(cellAt(page, 0, 4).locator('[data-card]')).toHaveCount(2)

      // An arrow back, by the mode.
      await press(page, 'ArrowUp')
      await expect(card(page, words.coupon)).toBeFocused()
      await press(page, 'c', back, back, back)
      await expect(card(page, words.find)).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('.cv-arrow')).toHaveCount(1)
      await focusInView(page)
      await press(page, '[')
      await expect(card(page, words.coupon)).toBeFocused()

      // A touchpoint, with its channel in the panel.
      await press(page, 'ArrowDown', 'ArrowDown', 'n')
      await page.keyboard.type(words.advert)
      await page.keyboard.press('Escape')
      await tabTo(page, page.getByRole('combobox', { name: t('lanes.field_channel') }))
      await page.keyboard.type(t('lanes.channel_search_ad'))
      await page.keyboard.press('Enter')
      await expect(card(page, words.advert)).toContainText(t('lanes.channel_search_ad'))
      await tabTo(page, page.locator('.cv-board'), 'Shift+Tab')
      await expect(card(page, words.advert)).toBeFocused()

      // The curve, for two personas.
      await tabTo(page, page.getByRole('button', { name: t('editor.personas'), exact: true }), 'Shift+Tab')
      await page.keyboard.press('Enter')
      for (const name of [words.maya, words.tom]) {
        await tabTo(page, page.getByRole('button', { name: t('editor.add_persona') }))
        await page.keyboard.press('Enter')
        await tabTo(page, page.getByRole('textbox', { name: t('editor.name') }), 'Shift+Tab')
        await page.keyboard.type(name)
      }
      await tabTo(page, page.locator('.cv-board'), 'Shift+Tab')
      await press(page, 'ArrowDown', '1', onward, '5')
      await press(page, 'ArrowDown')
      await expect(focused).toHaveAttribute('aria-label', new RegExp(words.tom))
      await press(page, 'Enter', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Enter')
      await expect(focused).toHaveAttribute('aria-valuenow', '1')
      await press(page, 'ArrowUp', 'Delete')
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(2)
      await ctrlOnOtherLayout(page, 'ظ', 'KeyZ')
      await expect(page.locator('.cv-point[data-set]')).toHaveCount(3)

      await expect(saved(page)).toBeVisible()
      const { map, stages, steps, lanes, cards, points, arrows, personas } = await mapFile(page, t)
      expect({ title: map.title, stages: stages.length, steps: steps.map((one) => one.title).filter(Boolean), lanes: lanes.length, cards: cards.map((one) => one.text).sort(), values: points.map((one) => one.value).sort(), arrows: arrows.map((one) => one.kind), personas: personas.map((one) => one.name) }).toEqual({
        title: words.title, stages: 6, steps: [words.search, words.read], lanes: 6, cards: [words.dies, words.ask, words.find, words.blog, words.compare, words.coupon, words.buy, words.advert].sort(), values: [-2, 1, 2], arrows: ['loop'], personas: [words.maya, words.tom],
      })
    })
  })
}
