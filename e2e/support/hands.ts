import { expect, type Locator, type Page } from '@playwright/test'
import { cellAt, drag, middle, type words } from './app'

type T = ReturnType<typeof words>

/** A stage's, step's or lane's head by its name. */
export function head(page: Page, name: string): Locator {
  return page.locator('[data-head]').and(page.getByLabel(name, { exact: true })).first()
}

/** A card by the beginning of its name, which is its text. */
export function card(page: Page, text: string): Locator {
  return page.locator('[data-card]').and(page.locator(`[aria-label^=${JSON.stringify(text)}]`))
}

/** The dock at the foot of the map, for what is selected. */
export function dock(page: Page): Locator {
  return page.locator('.cv-actions')
}

/** A button of the panel, the bar or the dock that takes back the last step, by that step's name. */
export function undoNamed(page: Page, t: T, command: `commands.${string}`): Locator {
  return page.getByRole('button', { name: t('editor.undo_what', { what: t(command as 'commands.card_add') }), exact: true })
}

/** Waits until nothing on the map glides to its place any more: one aims at what stands still. */
async function still(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.cv-board').evaluate((board) => board.getAnimations({ subtree: true }).length)).toBe(0)
}

/** A place inside a cell where nothing lies: near its foot. */
export async function ground(page: Page, row: number, column: number): Promise<{ x: number; y: number }> {
  await still(page)
  const box = await cellAt(page, row, column).boundingBox()
  if (!box) throw new Error('cell not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height - 6 }
}

/** Types cards into a cell as one does in a workshop: the first by a double click, each further one after Enter. */
export async function writeCards(page: Page, row: number, column: number, texts: readonly string[]): Promise<void> {
  const { x, y } = await ground(page, row, column)
  await page.mouse.dblclick(x, y)
  for (const [i, text] of texts.entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    await expect(page.locator('.cv-typing')).toBeFocused()
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Escape')
}

/** Types a name into what has just been made or opened for typing, and ends it. */
export async function typeName(page: Page, name: string): Promise<void> {
  await expect(page.locator('.cv-typing')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** Chooses an option of a list by its label and the option's name. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  // Some lists say more about an entry after its name.
  await page.getByRole('option', { name: new RegExp(`^${option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) }).first().click()
}

/** Drags something onto the middle of something else; `seen` is looked at while it is still held. */
export async function dragTo(page: Page, from: Locator, to: { x: number; y: number }, seen?: () => Promise<void>): Promise<void> {
  await still(page)
  if (!seen) return drag(page, from, to)
  const start = await middle(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + to.x) / 2, (start.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await seen()
  await page.mouse.up()
}
