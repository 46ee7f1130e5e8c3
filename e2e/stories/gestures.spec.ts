import type { Page } from '@playwright/test'
import { cellAt, expect, mapFile, middle, newMap, saved, test, type SavedMap } from '../support/app'
import { ground, writeCards } from '../support/hands'

/** Another row of gestures with each run; GESTURES=<number> walks one again. */
const SEED = Number(process.env.GESTURES ?? Date.now() % 1_000_000)

function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const undo = (page: Page) => page.locator('.ed-tools button').nth(0)
const redo = (page: Page) => page.locator('.ed-tools button').nth(1)
const CARD_ROWS = [0, 1, 3]

async function carry(page: Page, from: { x: number; y: number }, to: { x: number; y: number }, away = false): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  if (away) {
    await page.keyboard.press('Escape')
    await expect(page.locator('.cv-ghost, .cv-landing, .cv-box, [data-lifted], [data-touched]')).toHaveCount(0)
  }
  await page.mouse.up()
}

async function openMap(page: Page, t: Parameters<typeof mapFile>[1]): Promise<SavedMap> {
  await expect(saved(page)).toBeVisible()
  return mapFile(page, t)
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`gestures at random, ${language}`, () => {
    test.use({ language, viewport: { width: 1920, height: 1080 } })

    test('whatever was done by hand and keys is taken back exactly, and done again', async ({ page, t }) => {
      test.info().annotations.push({ type: 'seed', description: String(SEED) })
      console.log(`gestures ${language}: GESTURES=${SEED}`)
      const below = seeded(SEED)
      await newMap(page, t)
      const before = await openMap(page, t)
      const cell = () => ground(page, CARD_ROWS[below(CARD_ROWS.length)]!, below(5))
      const card = async () => {
        const all = page.locator('[data-card]')
        const count = await all.count()
        if (count === 0) await writeCards(page, 0, below(5), ['a', 'b'])
        return page.locator('[data-card]').nth(below(Math.max(1, count)))
      }
      /** Presses on a card where it is seen: near its start, clear of its handles. */
      const press = async () => {
        await ground(page, 0, 0)
        const { x, y, height } = (await (await card()).boundingBox())!
        await page.mouse.click(x + 24, y + Math.min(12, height / 2))
      }
      const key = (...keys: readonly string[]) => page.keyboard.press(keys[below(keys.length)]!)
      const gestures: Readonly<Record<string, () => Promise<void>>> = {
        write: () => writeCards(page, CARD_ROWS[below(3)]!, below(5), ['one', 'two'].slice(below(2))),
        drag: async () => { const to = await cell(); const { x, y } = (await (await card()).boundingBox())!; await carry(page, { x: x + 24, y: y + 10 }, to) },
        'drag, given up': async () => { const to = await cell(); const { x, y } = (await (await card()).boundingBox())!; await carry(page, { x: x + 24, y: y + 10 }, to, true) },
        'move by keys': async () => { await press(); await key('Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowLeft', 'Alt+ArrowRight') },
        stretch: async () => { await press(); await key('Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight') },
        delete: async () => { await press(); await page.keyboard.press('Delete') },
        duplicate: async () => { await press(); await page.keyboard.press('ControlOrMeta+d') },
        type: async () => { await press(); await page.keyboard.press('Enter'); await expect(page.locator('.cv-typing')).toBeFocused(); await page.keyboard.type(' more'); await page.keyboard.press('Escape') },
        paste: async () => { await press(); await page.keyboard.press('ControlOrMeta+c'); await key('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'); await page.keyboard.press('ControlOrMeta+v') },
        'all by keys': async () => { await press(); await page.keyboard.press('ControlOrMeta+a'); await page.keyboard.press('ControlOrMeta+a'); await page.keyboard.press('ControlOrMeta+a'); await key('Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowDown') },
        box: async () => { const [a, b] = [(await cellAt(page, 0, 0).boundingBox())!, (await cellAt(page, 1, 4).boundingBox())!]; const [left, right] = [Math.min(a.x, b.x), Math.max(a.x + a.width, b.x + b.width)]; await carry(page, { x: left + 4, y: a.y + 4 }, { x: right - 4, y: b.y + b.height - 4 }, below(2) === 0) },
        stage: async () => { const heads = page.locator('.cv-stage'); await carry(page, await middle(heads.nth(below(5))), await middle(heads.nth(below(5))), below(3) === 0) },
        lane: async () => { const heads = page.locator('.cv-lane-head'); const [from, to] = [(await heads.nth(below(6)).boundingBox())!, (await heads.nth(below(6)).boundingBox())!]; await carry(page, { x: from.x + 30, y: from.y + 20 }, { x: to.x + 40, y: to.y + to.height - 8 }, below(3) === 0) },
        value: async () => { const point = page.locator('.cv-point').nth(below(5)); const at = await middle(point); await carry(page, at, { x: at.x, y: at.y + 20 + below(30) }, below(3) === 0) },
      }
      const names = Object.keys(gestures)
      const done: string[] = []
      await writeCards(page, 0, 0, ['first', 'second'])
      for (let i = 0; i < 24; i++) {
        const name = names[below(names.length)]!
        done.push(name)
        await test.step(name, gestures[name]!)
      }
      const after = await openMap(page, t)
      await expect(page.locator('.cv-ghost, .cv-landing, .cv-box, [data-lifted], [data-touched]')).toHaveCount(0)

      let steps = 0
      while (await undo(page).isEnabled()) {
        await undo(page).click()
        steps++
        expect(steps, done.join(', ')).toBeLessThan(200)
      }
      expect(await openMap(page, t), done.join(', ')).toEqual(before)
      for (let i = 0; i < steps; i++) await redo(page).click()
      await expect(redo(page)).toBeDisabled()
      expect(await openMap(page, t), done.join(', ')).toEqual(after)
    })
  })
}
