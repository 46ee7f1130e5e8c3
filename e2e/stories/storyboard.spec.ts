import { cardNamed, expect, exportFile, mapFile, openMapFile, ready, saved, test } from '../support/app'
import { bring, hasColour, plainPicture } from '../support/pictures'

const GREEN = [10, 160, 90] as const
const VIOLET = [130, 40, 180] as const
const picture = (name: string, colour: typeof GREEN | typeof VIOLET, type = 'image/png') => ({ name, type, bytes: plainPicture(1900, 1200, colour) })

const BOARD = {
  format: 'safar', schema: 1, map: { title: 'Board' },
  stages: [{ id: 'stage:a', title: 'One' }, { id: 'stage:b', title: 'Two' }],
  lanes: [{ id: 'lane:pictures', kind: 'storyboard', title: 'Pictures' }, { id: 'lane:notes', kind: 'text', title: 'Notes' }],
}
const CELL = '[data-cell][data-lane="lane:pictures"]'
interface WithPictures { readonly pictures?: Readonly<Record<string, { readonly type: string }>>; readonly cards: readonly { readonly picture?: { readonly hash: string; readonly alt?: string; readonly width: number; readonly x?: number } }[] }

for (const language of ['en', 'fa'] as const) {
  test.describe(`storyboard, ${language}`, () => {
    test.use({ language })

    test.beforeEach(async ({ page }) => {
      await page.goto('./')
      await openMapFile(page, { ...BOARD, map: { ...BOARD.map, language } })
      await ready(page)
    })

    test('pictures are dropped on a cell as one step, captioned, described, exported and opened again', async ({ page, t }) => {
      await bring(page, { drop: CELL }, [picture('green.png', GREEN), picture('violet.png', VIOLET)])
      const images = page.locator('.cv-card img')
      await expect(images).toHaveCount(2)
      await page.getByRole('button', { name: t('editor.undo_what', { what: t('commands.picture_add') }) }).click()
      await expect(images).toHaveCount(0)
      await page.getByRole('button', { name: t('editor.redo_what', { what: t('commands.picture_add') }) }).click()
      await expect(images).toHaveCount(2)
      const card = page.locator('[data-card]').first()
      await card.dblclick()
      await page.keyboard.type('The old one dies')
      await page.keyboard.press('Escape')
      await page.getByLabel(t('pictures.alt')).fill('A dark screen')
      await expect(page.getByRole('group', { name: 'The old one dies, A dark screen' })).toBeVisible()
      await page.getByRole('slider', { name: t('pictures.focus') }).press('ArrowRight')
      await expect(saved(page)).toBeVisible()

      const file = (await mapFile(page, t)) as unknown as WithPictures
      const [first] = file.cards
      expect(first?.picture).toMatchObject({ alt: 'A dark screen', width: 1600, x: 55 })
      expect(Object.keys(file.pictures ?? {}).sort()).toEqual([...new Set(file.cards.map((one) => one.picture!.hash))].sort())
      const png = await exportFile(page, t, 'png')
      expect([hasColour(png, GREEN), hasColour(png, VIOLET)]).toEqual([true, true])

      // On another device the bytes come out of the file.
      await page.evaluate(() => { location.hash = '#/' })
      await page.evaluate(() => new Promise((resolve) => { indexedDB.deleteDatabase('safar').onsuccess = resolve }))
      await page.reload()
      await page.locator('input[type=file]').setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: png })
      await ready(page)
      await expect(images).toHaveCount(2)
      await expect.poll(() => images.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600)
      expect(await mapFile(page, t)).toEqual(file)
    })

    test('a picture is pasted on the card in focus, chosen for a cell, and taken away', async ({ page, t }) => {
      await page.locator('[data-cell][data-lane="lane:notes"]').first().dblclick()
      await page.keyboard.type('Note')
      await page.keyboard.press('Escape')
      await bring(page, 'paste', [picture('image.png', GREEN)])
      await expect(cardNamed(page, 'Note').locator('img')).toHaveCount(1)
      await page.getByRole('button', { name: t('pictures.remove') }).click()
      await expect(page.locator('.cv-card img')).toHaveCount(0)

      const chooser = page.waitForEvent('filechooser')
      await page.locator(CELL).nth(1).click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('pictures.new_card') }).click()
      await (await chooser).setFiles({ name: 'violet.png', mimeType: 'image/png', buffer: plainPicture(60, 40, VIOLET) })
      await expect(page.locator('.cv-card img')).toHaveCount(1)
    })
  })
}

test('what is no picture is refused with a sentence, where pictures cannot lie is said, drawings are painted without what they carry', async ({ page, t }) => {
  await page.goto('./')
  await openMapFile(page, BOARD)
  await ready(page)
  await bring(page, { drop: CELL }, [{ name: 'fake.jpg', type: 'image/jpeg', bytes: Buffer.from('no picture at all') }])
  await expect(page.getByText(t('pictures.error_type', { name: 'fake.jpg' })).first()).toBeVisible()
  await bring(page, { drop: '.cv-header' }, [picture('green.png', GREEN)])
  await expect(page.getByText(t('pictures.drop_where')).first()).toBeVisible()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><script>document.title="owned"</script><image href="https://example.org/x.png"/><rect width="60" height="40" fill="#0aa05a"/></svg>'
  await bring(page, { drop: CELL }, [{ name: 'drawing.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) }])
  await expect(page.locator('.cv-card img')).toHaveCount(1)
  const file = (await mapFile(page, t)) as unknown as WithPictures
  expect(Object.values(file.pictures ?? {}).map(({ type }) => type)).toEqual(['image/webp'])
  expect(await page.title()).not.toBe('owned')
})

test('a photo is kept upright, whatever way the camera was held, and without what the camera wrote beside it', async ({ page, t }) => {
  await page.goto('./')
  await openMapFile(page, BOARD)
  await ready(page)
  const plain = Buffer.from(await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 60
    canvas.height = 40
    return canvas.toDataURL('image/jpeg').split(',')[1]!
  }), 'base64')
  // A camera held sideways says so in a segment of its own: orientation 6.
  const exif = Buffer.from('ffe10022457869660000' + '49492a0008000000' + '0100' + '120103000100000006000000' + '00000000', 'hex')
  await bring(page, { drop: CELL }, [{ name: 'photo.jpg', type: 'image/jpeg', bytes: Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]) }])
  await expect(page.locator('.cv-card img')).toHaveCount(1)
  const file = (await mapFile(page, t)) as unknown as { readonly cards: readonly { readonly picture: object }[]; readonly pictures: Readonly<Record<string, { readonly data: string }>> }
  expect(file.cards[0]?.picture).toMatchObject({ width: 40, height: 60 })
  expect(Object.values(file.pictures).map(({ data }) => Buffer.from(data, 'base64').includes('Exif'))).toEqual([false])
})

for (const language of ['en', 'fa'] as const) {
  test.describe(`a picture closer, ${language}`, () => {
    test.use({ language, viewport: { width: 1800, height: 1000 } })

    test('is zoomed by keys and by pointer, and drawn so in the picture of the map', async ({ page, t }) => {
      await page.goto('./')
      await openMapFile(page, { ...BOARD, map: { ...BOARD.map, language } })
      await ready(page)
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="300" height="200" fill="#0aa05a"/><rect x="300" width="300" height="200" fill="#c8501e"/><rect y="200" width="300" height="200" fill="#143cb4"/><rect x="300" y="200" width="300" height="200" fill="#8228b4"/></svg>'
      await bring(page, { drop: CELL }, [{ name: 'four.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) }])
      const image = page.locator('.cv-card img')
      await expect(image).toHaveCount(1)
      const sight = page.getByRole('slider', { name: t('pictures.focus') })
      for (let i = 0; i < 5; i++) await sight.press('+')
      await expect(page.getByRole('slider', { name: t('pictures.zoom') })).toHaveAttribute('aria-valuenow', '2')
      const box = (await sight.boundingBox())!
      await page.mouse.click(box.x + box.width * 0.98, box.y + box.height * 0.98)
      await expect(page.locator('.pic-sight')).toBeVisible()
      await expect(saved(page)).toBeVisible()
      expect(((await mapFile(page, t)) as unknown as WithPictures).cards[0]?.picture).toMatchObject({ zoom: 2, x: 100, y: 100 })
      // Only the corner that was pointed at is left, on the screen and in the picture.
      const png = await exportFile(page, t, 'png')
      expect([[0x82, 0x28, 0xb4], [0x0a, 0xa0, 0x5a], [0xc8, 0x50, 0x1e], [0x14, 0x3c, 0xb4]].map((colour) => hasColour(png, colour as [number, number, number]))).toEqual([true, false, false, false])
      const shown = await image.evaluate((element) => {
        const card = element.closest('.cv-card')!.getBoundingClientRect()
        return { x: card.x, y: card.y, width: card.width, height: card.height }
      })
      const screen = await page.screenshot({ clip: shown })
      expect([[0x82, 0x28, 0xb4], [0x0a, 0xa0, 0x5a], [0xc8, 0x50, 0x1e], [0x14, 0x3c, 0xb4]].map((colour) => hasColour(screen, colour as [number, number, number]))).toEqual([true, false, false, false])
      await page.getByRole('slider', { name: t('pictures.zoom') }).press('Home')
      await expect(page.locator('.pic-sight')).toHaveCount(0)
      expect(((await mapFile(page, t)) as unknown as WithPictures).cards[0]?.picture).not.toHaveProperty('zoom')
    })
  })
}
