import type { Page } from '@playwright/test'
import { cardNamed, drag, expect, newMap, openSample, test } from '../support/app'
import { undoNamed, writeCards } from '../support/hands'
import { tabTo } from '../support/keys'

const viewOf = (page: Page) => page.locator('.react-flow__viewport').evaluate((viewport) => {
  const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
  return { zoom: a, x: e, y: f }
})

for (const language of ['en', 'fa'] as const) {
  test.describe(`what is seen, ${language}`, () => {
    test.use({ language })
    const forward = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'

    test('the overview shows where it hurts; a click, a drag and keys move what is seen', async ({ page, t }) => {
      await openSample(page, t)
      await page.getByRole('button', { name: new RegExp(`^${t('editor.zoom')}:`) }).click()
      await page.getByRole('menuitemcheckbox', { name: t('canvas.minimap') }).click()
      const overview = page.getByRole('slider', { name: t('canvas.minimap') })
      await expect(overview).toBeVisible()
      // It says what it marks; marks of pain are triangles of another ink than cards.
      await expect(overview).toHaveAccessibleDescription(/\d|[۰-۹]/)
      await expect.poll(() => overview.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        let bad = 0
        for (let i = 0; i < data.length; i += 4) if (data[i] === 0xcf && data[i + 1] === 0x3f && data[i + 2] === 0x4b) bad++
        return bad
      })).toBeGreaterThan(40)

      // The frame lies where the map is seen.
      const box = (await overview.boundingBox())!
      const frame = overview.locator('.cv-minimap-view')
      const first = (await frame.boundingBox())!
      expect(language === 'fa' ? box.x + box.width - (first.x + first.width) : first.x - box.x).toBeLessThan(12)

      // A click at the map's end brings its last stage into sight.
      const end = { x: language === 'fa' ? box.x + 20 : box.x + box.width - 20, y: box.y + 20 }
      await page.mouse.click(end.x, end.y)
      await expect(page.locator('.cv-stage').last()).toBeInViewport({ ratio: 0.5 })
      // Dragged back by its frame.
      const there = (await frame.boundingBox())!
      await drag(page, { x: there.x + there.width / 2, y: there.y + there.height / 2 }, { x: first.x + first.width / 2, y: first.y + first.height / 2 })
      await expect(page.locator('.cv-stage').first()).toBeInViewport({ ratio: 0.5 })
      // By keys.
      await overview.focus()
      const before = await overview.getAttribute('aria-valuetext')
      await page.keyboard.press('End')
      await expect(page.locator('.cv-stage').last()).toBeInViewport({ ratio: 0.5 })
      await expect(overview).not.toHaveAttribute('aria-valuetext', before!)
      await page.keyboard.press('Home')
      await expect(page.locator('.cv-stage').first()).toBeInViewport({ ratio: 0.5 })
      const { x } = await viewOf(page)
      await page.keyboard.press(forward)
      await expect.poll(async () => Math.sign((await viewOf(page)).x - x)).toBe(language === 'fa' ? 1 : -1)

      // It is remembered.
      await page.reload()
      await expect(overview).toBeVisible()
    })

    test('the wheel moves the map, with Ctrl it zooms around the pointer', async ({ page, t }) => {
      await openSample(page, t)
      await page.mouse.move(620, 420)
      const before = await viewOf(page)
      await page.mouse.wheel(0, 120)
      await expect.poll(async () => (await viewOf(page)).y).toBeLessThan(before.y)
      expect((await viewOf(page)).zoom).toBe(before.zoom)

      const { zoom, x, y } = await viewOf(page)
      const bar = (await page.locator('.cv').boundingBox())!
      const at = { x: (620 - bar.x - x) / zoom, y: (420 - bar.y - y) / zoom }
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -200)
      await page.keyboard.up('Control')
      await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(zoom * 1.1)
      const after = await viewOf(page)
      expect(at.x * after.zoom + after.x + bar.x).toBeCloseTo(620, -1)
      expect(at.y * after.zoom + after.y + bar.y).toBeCloseTo(420, -1)
    })

    test('a pause while typing ends an undo step', async ({ page, t }) => {
      await page.clock.install()
      await newMap(page, t)
      await writeCards(page, 0, 0, [''])
      const words = language === 'fa' ? ['خرید', ' لپ‌تاپ'] : ['Buying', ' a laptop']
      await page.getByRole('gridcell').first().dblclick()
      await expect(page.locator('.cv-typing')).toBeFocused()
      await page.keyboard.type(words[0]!)
      await page.clock.fastForward(2000)
      await page.keyboard.type(words[1]!)
      await page.keyboard.press('Escape')
      await expect(cardNamed(page, words.join(''))).toHaveCount(1)
      await undoNamed(page, t, 'commands.card_set').click()
      await expect(cardNamed(page, words[0]!)).toHaveCount(1)
      await expect(cardNamed(page, words.join(''))).toHaveCount(0)
    })

    test.describe('for those whom motion makes ill', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } })

      test('nothing glides, fades or turns', async ({ page, t }) => {
        // Everything that begins to move is noted, however short.
        await page.addInitScript(() => {
          const seen: string[] = ((globalThis as unknown as { moved: string[] }).moved = [])
          for (const kind of ['transitionrun', 'animationstart'] as const) addEventListener(kind, (event) => seen.push(`${kind} ${(event.target as Element).className}`), true)
          const animate = Element.prototype.animate
          Element.prototype.animate = function (...args) {
            seen.push(`animate ${this.className}`)
            return animate.apply(this, args)
          }
        })
        await openSample(page, t)
        await tabTo(page, page.locator('.cv-board'))
        const one = page.locator('[data-card]').nth(2)
        await one.click()
        await page.keyboard.press('Alt+ArrowDown')
        await page.keyboard.press('Control+z')
        const { zoom } = await viewOf(page)
        await page.keyboard.press('Control+0')
        // There at once: no frame lies between.
        expect((await viewOf(page)).zoom).not.toBe(zoom)
        await page.keyboard.press('Control+1')
        await page.keyboard.press('Control+k')
        await expect(page.getByRole('dialog')).toBeVisible()
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+0')
        await page.locator('.cv-stage').first().click({ button: 'right' })
        await expect(page.getByRole('menu')).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(page.getByRole('menu')).toHaveCount(0)
        expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([])
      })
    })
  })
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`on a phone, ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } })

    test('what is found is shown from where it begins to be read, clear of the lane heads', async ({ page, t }) => {
      await openSample(page, t)
      await page.locator('[data-card]').first().click()
      await page.keyboard.press('Control+1')
      await page.keyboard.press('Control+f')
      await expect(page.getByRole('searchbox', { name: t('find.query') }).or(page.getByRole('textbox', { name: t('find.query') }))).toBeFocused()
      await page.keyboard.type(language === 'fa' ? 'فروشگاه را به دوستم' : 'recommend the shop')
      const found = page.locator('[data-card]').and(page.locator(language === 'fa' ? '[aria-label^="فروشگاه را به دوستم"]' : '[aria-label^="I recommend the shop"]'))
      await expect(found).toBeInViewport()
      await expect.poll(async () => {
        const [card, head] = [(await found.boundingBox())!, (await page.getByRole('rowheader').first().boundingBox())!]
        return language === 'fa' ? card.x + card.width <= head.x + 1 : card.x >= head.x + head.width - 1
      }).toBe(true)
    })
  })
}
