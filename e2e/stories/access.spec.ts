import type { Page } from '@playwright/test'
import { expect, openMapFile, openSample, ready, test, type words } from '../support/app'
import { findings } from '../support/axe'
import { bigMap } from '../support/maps'

type T = ReturnType<typeof words>

/** Does a command by its name. */
async function command(page: Page, t: T, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: t('editor.palette') }).fill(name)
  await page.keyboard.press('Enter')
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Goes through what opens over or beside a map, and looks at each. */
async function everywhere(page: Page, t: T, look: (where: string) => Promise<void>): Promise<void> {
  await openSample(page, t)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('list of commands')
  await leave(page)
  await page.keyboard.press('Control+f')
  await page.getByRole('button', { name: t('find.replace_row') }).click()
  await page.getByRole('textbox', { name: t('find.query'), exact: true }).fill('a')
  await look('find and replace')
  await page.keyboard.press('Escape')
  await command(page, t, t('editor.filter'))
  await page.getByRole('checkbox', { name: t('lanes.kind_actions'), exact: true }).click()
  await expect(page.locator('.ed-filter-note')).toBeVisible()
  await look('filter')
  await page.locator('.ed-filter-note').getByRole('button', { name: t('find.clear') }).click()
  await command(page, t, t('editor.capture'))
  const line = page.getByRole('textbox', { name: t('gather.capture_label') })
  await line.fill('a note')
  await page.keyboard.press('Enter')
  await look('quick capture')
  await page.keyboard.press('Escape')
  await command(page, t, t('editor.inbox'))
  await expect(page.getByRole('textbox', { name: t('gather.notes') })).toBeVisible()
  await look('inbox')
  await command(page, t, t('canvas.minimap'))
  await expect(page.getByRole('slider', { name: t('canvas.minimap') })).toBeVisible()
  await page.keyboard.press('Control+0')
  await expect(page.locator('.cv-signs')).toBeAttached()
  await look('from afar, with the overview')
  await command(page, t, t('canvas.add_lane'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('kinds of lanes')
  await leave(page)
  await command(page, t, t('templates.save'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('save as a template')
  await leave(page)
  await page.getByRole('button', { name: t('editor.outline'), exact: true }).click()
  await expect(page.locator('[data-outline]')).toBeVisible()
  await look('outline')
  await page.locator('[data-outline]').getByRole('radio', { name: t('outline.table'), exact: true }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await look('table')
  await page.getByRole('button', { name: t('editor.back') }).click()
  await page.getByRole('button', { name: t('templates.all') }).click()
  await expect(page.getByRole('heading', { name: t('templates.title') })).toBeVisible()
  await look('gallery')
  await page.getByRole('button', { name: t('editor.back') }).click()
  await page.getByRole('button', { name: t('library.personas'), exact: true }).click()
  await expect(page.getByRole('button', { name: t('personas.add') })).toBeVisible()
  await look('personas')
  await page.getByRole('button', { name: t('personas.add') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('a persona')
}

/** Controls whose words are cut or lie over others. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('[role=dialog], .ed-bar, .ed-panel, .ed-find, .ed-filter-note, .ol-bar, .lib-head, .cv-actions')]
    const controls = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, input, select, label, h1, h2, h3, p')]).filter((one) => one.offsetParent !== null && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.ui-hidden') && one.clientWidth > 1)
    const wrong: string[] = []
    for (const one of controls) {
      const style = getComputedStyle(one)
      // What is cut on purpose says so by an ellipsis.
      if (one.matches('button, label, h2, h3, p') && style.textOverflow !== 'ellipsis' && style.overflow !== 'visible' && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2)) wrong.push(`cut: ${one.className} ${one.textContent?.slice(0, 40)}`)
    }
    const buttons = controls.filter((one) => one.matches('button'))
    for (const [i, a] of buttons.entries()) for (const b of buttons.slice(i + 1)) {
      if (a.contains(b) || b.contains(a) || a.parentElement !== b.parentElement) continue
      const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
      if (Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 2) wrong.push(`over each other: ${a.textContent} ${b.textContent}`)
    }
    return wrong
  })
}

/** Controls smaller than a finger or a pointer needs, apart from those inside lines of text. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((side) => [...document.querySelectorAll<HTMLElement>('button, input:not([type=file]), [role=tab], [role=radio], [role=checkbox], [role=menuitem], [role=slider]')].filter((one) => {
    if (one.closest('.cv-board, .ui-hidden, p') || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
    return width > 0 && (width < side - 0.5 || height < side - 0.5)
  }).map((one) => `${one.className} ${one.getAttribute('aria-label') ?? one.textContent}: ${Math.round(one.getBoundingClientRect().width)} × ${Math.round(one.getBoundingClientRect().height)}`), least)
}

for (const language of ['en', 'fa'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`access, ${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      test('axe finds nothing in panels, dialogs, the outline, the gallery', async ({ page, t }) => {
        await everywhere(page, t, async (where) => expect.soft(await findings(page), where).toEqual([]))
      })
    })
  }

  test.describe(`access, ${language}`, () => {
    test.use({ language, contextOptions: { reducedMotion: 'reduce' } })

    test('with wider spacing of text nothing is cut or lies over anything; targets are large enough', async ({ page, t }) => {
      await page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } .cv-board * { line-height: revert-layer; letter-spacing: 0 !important; word-spacing: 0 !important }')
        document.adoptedStyleSheets.push(sheet)
      }))
      await everywhere(page, t, async (where) => {
        expect.soft(await crowded(page), where).toEqual([])
        expect.soft(await tooSmall(page, 24), where).toEqual([])
      })
    })

    test('every change is told, also those that say no more than their name', async ({ page, t }) => {
      await openSample(page, t)
      const told = page.locator('.cv > [role=status].ui-hidden')
      await page.locator('.cv-stage').nth(1).click()
      await page.keyboard.press('f')
      await expect(told).toContainText(t('commands.stage_set'))
      await page.locator('[data-card]').nth(1).click()
      await command(page, t, t('editor.colour_teal'))
      await expect(told).toContainText(t('commands.cards_set'))
      // What says more is not talked over.
      await page.keyboard.press('Alt+ArrowDown')
      await expect(told).not.toContainText(t('commands.cards_set'))
      await expect(told).not.toContainText(t('commands.card_move'))
    })

    test('a message that comes while a dialog is open leaves Esc to the dialog', async ({ page, t }) => {
      await page.goto('./')
      await page.getByRole('button', { name: t('library.personas'), exact: true }).click()
      await page.getByRole('button', { name: t('personas.add') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('personas.name'), { exact: true }).fill('Mina')
      const download = page.waitForEvent('download')
      await dialog.getByRole('button', { name: t('personas.save_png') }).click()
      await download
      await expect(page.locator('.ui-toast')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(page.locator('.ui-toast')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('.ui-toast')).toHaveCount(0)
    })

    test.describe('in the colours of the person', () => {
      test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

      test('cards, stages, curves, arrows, selection and focus are seen', async ({ page, t }) => {
        await openSample(page, t)
        const card = page.locator('[data-card]').nth(1)
        const paint = (selector: string, name: string) => page.locator(selector).first().evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
        await expect(card).toBeVisible()
        const system = await page.evaluate(() => {
          const probe = document.createElement('i')
          document.body.append(probe)
          const of = (colour: string) => {
            probe.style.cssText = `forced-color-adjust: none; color: ${colour}`
            return getComputedStyle(probe).color
          }
          return { canvas: of('Canvas'), text: of('CanvasText'), highlight: of('Highlight') }
        })
        expect(await paint('.cv-card > .cv-ring', 'box-shadow')).toContain(system.text)
        expect(await paint('.cv-card .cv-text', 'color')).toBe(system.text)
        expect(await paint('.cv-stage path', 'fill')).toBe(system.highlight)
        expect(await paint('.cv-arrow .cv-prims path', 'stroke')).toBe(system.text)
        await card.click()
        expect(await paint('.cv-card.cv-selected > .cv-ring', 'outline-color')).toBe(system.highlight)
        await page.keyboard.press('ArrowDown')
        expect(await paint('[data-card]:focus-visible > .cv-ring', 'outline-style')).toBe('solid')
        expect(parseFloat(await paint('[data-card]:focus-visible > .cv-ring', 'outline-width'))).toBeGreaterThanOrEqual(3)
        const line = await page.locator('.cv-over path[stroke]').first().evaluate((path) => getComputedStyle(path).stroke)
        expect(line).not.toBe(system.canvas)
      })
    })
  })

  test.describe(`access on a phone, ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

    test('targets are as large as a finger; finding and replacing takes three rows', async ({ page, t }) => {
      await openSample(page, t)
      expect.soft(await tooSmall(page, 44), 'map').toEqual([])
      await page.keyboard.press('Control+f')
      const query = page.getByRole('textbox', { name: t('find.query'), exact: true })
      await query.fill(language === 'fa' ? 'کد' : 'code')
      // Words on arrows are found too.
      await expect(page.locator('[data-found^="arrow:"]')).toHaveCount(1)
      const bar = page.locator('.ed-find')
      expect((await bar.boundingBox())!.height).toBeLessThan(2 * 44 + 30)
      await page.getByRole('button', { name: t('find.replace_row') }).tap()
      expect((await bar.boundingBox())!.height).toBeLessThan(3 * 44 + 34)
      expect.soft(await tooSmall(page, 44), 'find').toEqual([])
      await page.getByRole('button', { name: t('find.next') }).tap()
      await expect(page.locator('.cv-hit-now')).toHaveCount(1)
      await page.getByRole('textbox', { name: t('find.by') }).fill('zzz')
      await page.getByRole('button', { name: t('find.replace_all') }).tap()
      await expect(page.locator('.cv-arrow', { hasText: 'zzz' })).toHaveCount(1)
    })
  })

  test.describe(`what is of interest, ${language}`, () => {
    test.use({ language })

    test('a filter holds in the outline and in the table', async ({ page, t }) => {
      await openSample(page, t)
      await page.getByRole('button', { name: t('editor.filter'), exact: true }).click()
      await page.getByRole('checkbox', { name: t('lanes.kind_pains'), exact: true }).click()
      const veils = page.locator('.cv-veil')
      await expect(veils.first()).toBeAttached()
      const all = await page.locator('[data-card]').count()
      const shown = all - (await veils.count())
      await page.getByRole('button', { name: t('editor.outline'), exact: true }).click()
      const cards = page.locator('[data-outline] .ol-card:has([data-ol^="card:"])')
      await expect(cards).toHaveCount(shown)
      await expect(page.locator('.ed-filter-note')).toBeVisible()
      await page.locator('[data-outline]').getByRole('radio', { name: t('outline.table'), exact: true }).click()
      await expect(cards).toHaveCount(shown)
      await page.locator('.ed-filter-note').getByRole('button', { name: t('find.clear') }).click()
      await expect(cards).toHaveCount(all)
    })
  })
}

test('words in a lane that is kept in sight are found and seen there', async ({ page, t }) => {
  await page.goto('./')
  await openMapFile(page, { ...bigMap(120), lanes: bigMap(120)['lanes'] })
  await ready(page)
  await page.locator('.cv-lane-head').first().click()
  await page.keyboard.press('p')
  await expect(page.locator('[data-pinned]').first()).toBeAttached()
  await page.mouse.move(640, 500)
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, 200)
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: t('find.query'), exact: true }).fill('compare')
  await expect(page.locator('.cv-hit-now')).toHaveCount(1)
  const lane = await page.locator('.cv-row[data-pinned]').getAttribute('data-pinned')
  for (let i = 0; i < 60 && (await page.locator(`.cv-marks-row[data-pinned="${lane}"] .cv-hit-now`).count()) === 0; i++) await page.keyboard.press('Enter')
  const hit = page.locator(`.cv-marks-row[data-pinned="${lane}"] .cv-hit-now`)
  await expect(hit).toBeInViewport()
  const [ring, card] = [(await hit.boundingBox())!, (await page.locator(`[data-key="${await hit.getAttribute('data-found')}"]`).boundingBox())!]
  expect(Math.abs(ring.y - card.y)).toBeLessThan(6)
})
