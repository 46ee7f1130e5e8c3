import type { Page } from '@playwright/test'
import { everyKind } from '../../src/testing/every-kind'
import { expect, exportFile, mapFile, openMapFile, openSample, ready, test, type Key } from '../support/app'
import { LANGUAGES } from '../support/maps'
import { decode, difference, over, type Picture } from '../support/png'

/** All of a map fits on this screen at its natural size. */
const WALL = { width: 3000, height: 2000 }
const CONTROLS = '.cv-overlay, .cv-minimap, .cv-actions, .react-flow__panel, .ui-toasts, [role=tooltip] { visibility: hidden !important }'
const SAME = 0.003

/** What the screen shows of the whole map, without what only helps to edit it. */
async function seen(page: Page): Promise<Picture> {
  await page.mouse.move(0, 0)
  const box = await page.locator('.cv-board').boundingBox()
  if (!box) throw new Error('no map')
  return decode(await page.screenshot({ clip: box, style: CONTROLS }))
}

/** Chooses in the export dialog: the size by its place, and which switches stand otherwise than at first. */
function choose(page: Page, { scale = 1, turn = [] }: { scale?: number; turn?: readonly string[] }): () => Promise<void> {
  return async () => {
    await page.locator('.export-options .ui-segmented').nth(1).getByRole('radio').nth(scale - 1).click()
    for (const name of turn) await page.getByRole('switch', { name }).click()
  }
}

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`picture and screen, ${language}, ${theme}`, () => {
      test.use({ language, colorScheme: theme, viewport: WALL })

      test('are the same, pixel by pixel', async ({ page, t }, info) => {
        await openSample(page, t)
        const screen = await seen(page)
        const picture = decode(await exportFile(page, t, 'png', choose(page, { turn: [t('files.date')] })))
        expect([picture.width, picture.height]).toEqual([screen.width, screen.height])
        const { share, diff } = difference(screen, picture)
        await info.attach('difference', { body: diff, contentType: 'image/png' })
        expect(share).toBeLessThanOrEqual(SAME)
      })
    })
  }
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`pictures, ${language}`, () => {
    test.use({ language, viewport: WALL })

    test('a picture of chosen stages and lanes is that part of the map, and opens as that part', async ({ page, t }) => {
      await openSample(page, t)
      const whole = await mapFile(page, t)
      const url = page.url()
      const png = await exportFile(page, t, 'png', async () => {
        await choose(page, { turn: [t('files.date')] })()
        await page.getByRole('radio', { name: t('files.content_some') }).click()
        await page.getByRole('group', { name: t('files.stages') }).getByRole('checkbox').nth(0).click()
        await page.getByRole('group', { name: t('files.stages') }).getByRole('checkbox').nth(5).click()
        await page.getByRole('group', { name: t('files.lanes') }).getByRole('checkbox').nth(3).click()
      })
      expect(await mapFile(page, t)).toEqual(whole)
      await page.locator('input[type=file]').setInputFiles({ name: 'part.png', mimeType: 'image/png', buffer: png })
      await expect(page).not.toHaveURL(url)
      await ready(page)
      const part = await mapFile(page, t)
      expect(part.stages.map(({ title }) => title)).toEqual(whole.stages.slice(1, 5).map(({ title }) => title))
      expect(part.lanes.map(({ title }) => title)).toEqual(whole.lanes.filter((_, i) => i !== 3).map(({ title }) => title))
      expect(difference(await seen(page), decode(png)).share).toBeLessThanOrEqual(SAME)
    })

    test('a transparent picture shows the ground it is laid on', async ({ page, t }) => {
      await openSample(page, t)
      const screen = await seen(page)
      const picture = decode(await exportFile(page, t, 'png', choose(page, { turn: [t('files.date'), t('files.transparent')] })))
      expect(picture.data[3]).toBe(0)
      const ground = [...screen.data.subarray(0, 3)] as [number, number, number]
      expect(difference(screen, over(picture, ground)).share).toBeLessThanOrEqual(SAME)
    })
  })
}

for (const [language, theme] of [['en', 'light'], ['fa', 'dark']] as const) {
  test.describe(`a map with every kind of lane, ${language}, ${theme}`, () => {
    test.use({ language, colorScheme: theme, viewport: { width: 3000, height: 11_000 } })

    test('is the same on the screen and in its picture', async ({ page, t }) => {
      await page.goto('./')
      await openMapFile(page, everyKind(language, (kind) => t(`lanes.kind_${kind}` as Key)))
      await ready(page)
      await expect(page.locator('.cv-row')).toHaveCount(29)
      // The word of its review comes over the map and moves it down.
      await expect(page.getByRole('button', { name: t('settings.review_done') }).first()).toBeVisible()
      await page.getByRole('button', { name: t('settings.review_later') }).click()
      const screen = await seen(page)
      const picture = decode(await exportFile(page, t, 'png', choose(page, { turn: [t('files.date')] })))
      expect([picture.width, picture.height]).toEqual([screen.width, screen.height])
      expect(difference(screen, picture).share).toBeLessThanOrEqual(SAME)
    })
  })
}

test.describe('at twice the size', () => {
  test.use({ viewport: WALL, deviceScaleFactor: 2 })

  test('a picture is what a fine screen shows', async ({ page, t }) => {
    await openSample(page, t)
    const screen = await seen(page)
    const picture = decode(await exportFile(page, t, 'png', choose(page, { scale: 2, turn: [t('files.date')] })))
    expect([picture.width, picture.height]).toEqual([screen.width, screen.height])
    expect(difference(screen, picture).share).toBeLessThanOrEqual(SAME)
  })
})

test('a picture with its day is a little higher and otherwise the same', async ({ page, t }) => {
  await openSample(page, t)
  const plain = decode(await exportFile(page, t, 'png', choose(page, { turn: [t('files.date')] })))
  const dated = decode(await exportFile(page, t, 'png', choose(page, {})))
  expect([dated.width, dated.height]).toEqual([plain.width, plain.height])
  const { share } = difference(plain, dated)
  expect(share).toBeGreaterThan(0)
  expect(share).toBeLessThan(0.001)
})

test('a picture saved without its map says so, and cannot be opened', async ({ page, t }) => {
  await openSample(page, t)
  const before = await mapFile(page, t)
  const url = page.url()
  const png = await exportFile(page, t, 'png', async () => {
    await choose(page, { turn: [t('files.embed')] })()
    await expect(page.getByText(t('files.embed_off'))).toBeVisible()
  })
  expect(png.includes('safar')).toBe(false)
  await page.locator('input[type=file]').setInputFiles({ name: 'bare.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByText(t('files.error_no_map_inside', { name: 'bare.png' })).first()).toBeVisible()
  expect(page.url()).toBe(url)
  await page.getByRole('button', { name: t('ui.close'), exact: true }).first().click()
  expect(await mapFile(page, t)).toEqual(before)
})
