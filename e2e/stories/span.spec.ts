import { cellAt, expect, mapFile, newMap, test } from '../support/app'

for (const language of ['en', 'fa'] as const) {
  test.describe(`span, ${language}`, () => {
    test.use({ language })

    test('a card is stretched over steps and back by keys, one undo step each', async ({ page, t }) => {
      const [on, back] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
      await newMap(page, t)
      await cellAt(page, 0, 0).dblclick()
      await page.keyboard.type('wide')
      await page.keyboard.press('Escape')
      const columns = async () => {
        const { cards, steps } = await mapFile(page, t)
        const at = (id: string | undefined) => steps.findIndex((step) => step.id === id)
        return [at(cards[0]!.place!.from), at(cards[0]!.place!.to)]
      }
      const stretch = async (key: string) => {
        await page.locator('[data-card]').click({ position: { x: 20, y: 12 } })
        await page.keyboard.press(`Alt+Shift+${key}`)
      }
      await stretch(back)
      expect(await columns()).toEqual([0, 0])
      await stretch(on)
      await stretch(on)
      expect(await columns()).toEqual([0, 2])
      await stretch(back)
      expect(await columns()).toEqual([0, 1])
      await page.keyboard.press('Control+z')
      expect(await columns()).toEqual([0, 2])
    })
  })
}
