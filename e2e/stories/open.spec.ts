import type { Page } from '@playwright/test'
import { expect, exportFile, mapFile, openMapFile, openSample, ready, test } from '../support/app'
import { asUpload, bigMap } from '../support/maps'
import { decode, difference, everyNth, sizeOf } from '../support/png'

for (const language of ['en', 'fa'] as const) {
  test.describe(`hand over and open again, ${language}`, () => {
    test.use({ language })

    test('a picture holds its map: reopened, it is the same document', async ({ page, t }) => {
      await openSample(page, t)
      const before = await mapFile(page, t)
      const png = await exportFile(page, t, 'png')
      const first = page.url()
      await page.locator('input[type=file]').setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: png })
      await expect(page).not.toHaveURL(first)
      await ready(page)
      expect(await mapFile(page, t)).toEqual(before)
    })

    test('a file opens by drop and by paste as a new map', async ({ page, t }) => {
      await openSample(page, t)
      const before = await mapFile(page, t)
      for (const way of ['drop', 'paste']) {
        const first = page.url()
        await page.evaluate(({ text, kind }) => {
          const data = new DataTransfer()
          if (kind === 'drop') data.items.add(new File([text], 'map.safar.json', { type: 'application/json' }))
          else data.setData('text/plain', text)
          const target = document.querySelector('.cv') ?? document.body
          if (kind === 'paste') target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
          else for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
        }, { text: JSON.stringify(before), kind: way })
        await expect(page, way).not.toHaveURL(first)
        await ready(page)
        expect(await mapFile(page, t), way).toEqual(before)
      }
    })
  })
}

test('wrong, truncated, foreign, hostile and newer files get one sentence and change nothing', async ({ page, t }) => {
  await openSample(page, t)
  const before = await mapFile(page, t)
  const url = page.url()
  const text = JSON.stringify(before)
  const name = 'map.safar.json'
  const files: [string | Buffer, ReturnType<typeof t>][] = [
    ['hello', t('files.error_not_map', { name })],
    ['', t('files.error_empty', { name })],
    ['{"type":"excalidraw","elements":[]}', t('files.error_not_map', { name })],
    [text.slice(0, text.length / 2), t('files.error_truncated', { name })],
    [text.replace('"schema":1', '"schema":99'), t('files.error_newer', { name })],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), t('files.error_truncated', { name })],
    [`${'['.repeat(100_000)}`, t('files.error_not_map', { name })],
  ]
  for (const [content, sentence] of files) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    const message = page.getByText(sentence)
    await expect(message.first()).toBeVisible()
    await page.getByRole('button', { name: t('ui.close'), exact: true }).first().click()
  }
  expect(page.url()).toBe(url)
  expect(await mapFile(page, t)).toEqual(before)
})

test('what a stranger wrote into a file is only text', async ({ page, t }) => {
  await page.goto('./')
  const evil = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'
  const map = bigMap(12, { title: evil })
  const cards = (map.cards as { text: string }[]).map((card) => ({ ...card, text: evil }))
  await openMapFile(page, JSON.stringify({ ...map, cards, __proto__: null }).replace('"format"', '"__proto__":{"polluted":true},"format"'))
  await ready(page)
  await expect(page.locator('[data-card]').first()).toContainText('<img')
  expect(await page.evaluate(() => ({ images: document.querySelectorAll('.cv img, .cv script').length, polluted: ({} as { polluted?: boolean }).polluted ?? false, owned: document.title === 'owned' }))).toEqual({ images: 0, polluted: false, owned: false })
  expect((await mapFile(page, t)).map.title).toBe(evil)
})

test.describe('a wall-sized map of 500 cards', () => {
  const wall = asUpload(bigMap(500, { stages: 12 }))
  const times = (page: Page, scale: number) => page.locator('.export-options .ui-segmented').nth(1).getByRole('radio').nth(scale - 1)

  test('is saved at four times its size, exactly, while the page goes on answering', async ({ page, t }) => {
    test.setTimeout(180_000)
    await page.goto('./')
    await page.locator('input[type=file]').setInputFiles(wall)
    await ready(page)
    const size = await page.locator('.cv-board').evaluate((board: HTMLElement) => ({ width: Math.ceil(board.offsetWidth), height: Math.ceil(board.offsetHeight) }))
    const undated = () => page.getByRole('switch', { name: t('files.date') }).click()
    const plain = decode(await exportFile(page, t, 'png', async () => { await undated(); await times(page, 1).click() }))
    await page.evaluate(() => {
      const held: number[] = []
      Object.assign(window, { held })
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) held.push(duration) }).observe({ type: 'longtask' })
    })
    const began = Date.now()
    const png = await exportFile(page, t, 'png', async () => { await undated(); await times(page, 4).click() })
    const held = await page.evaluate(() => (window as unknown as { held: number[] }).held.reduce((sum, ms) => sum + ms, 0))
    expect(held).toBeLessThan((Date.now() - began) / 10)
    expect(sizeOf(png)).toEqual({ width: size.width * 4, height: size.height * 4 })
    expect(size.width * 4 * size.height * 4).toBeGreaterThan(250_000_000)
    const seen = await everyNth(png, 4)
    expect([seen.width, seen.height]).toEqual([plain.width, plain.height])
    expect(difference(seen, plain).share).toBeLessThan(0.1)
  })

  test('can be given up while it is drawn', async ({ page, t }) => {
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await page.goto('./')
    await page.locator('input[type=file]').setInputFiles(wall)
    await ready(page)
    await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
    await times(page, 4).click()
    await page.getByRole('button', { name: t('files.save_png') }).click()
    await expect(page.getByRole('progressbar', { name: t('files.drawing') })).toBeVisible()
    await page.getByRole('button', { name: t('files.cancel'), exact: true }).click()
    await expect(page.getByText(t('files.cancelled'))).toBeVisible()
    await times(page, 1).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t('files.save_png') }).click()
    await download
    expect(downloads).toHaveLength(1)
  })
})
