import { cardNamed, expect, exportFile, mapFile, newMap, openMapFile, openSample, ready, saved, test } from '../support/app'
import { hasColour, plainPicture } from '../support/pictures'
import { readFileSync } from 'node:fs'

const RED = [200, 40, 50] as const
const photo = { name: 'face.png', mimeType: 'image/png', buffer: plainPicture(400, 500, RED) }
const PERSONA = { id: 'persona:mina', name: 'Mina', role: 'Student', age: '24', style: 3 }
const withPersona = (more: object) => ({ format: 'safar', schema: 1, map: { title: 'Hers' }, stages: [{ id: 'stage:a', title: 'A' }], lanes: [{ id: 'lane:a', kind: 'text' }], personas: [{ ...PERSONA, ...more }] })

for (const language of ['en', 'fa'] as const) {
  test.describe(`personas, ${language}`, () => {
    test.use({ language })
    const name = language === 'fa' ? 'مینا' : 'Mina'

    test('one is described in full, kept, saved as a picture and printed alone', async ({ page, t }) => {
      await page.goto('./')
      await page.getByRole('button', { name: t('library.personas'), exact: true }).click()
      await page.getByRole('button', { name: t('personas.add') }).click()
      const dialog = page.getByRole('dialog')
      const type = async (label: Parameters<typeof t>[0], words: string) => dialog.getByLabel(t(label), { exact: true }).fill(words)
      await type('personas.name', name)
      await type('personas.role', 'Student')
      await type('personas.age', '24')
      await type('personas.goals', 'A laptop that lasts')
      await dialog.getByRole('button', { name: t('personas.scale_add') }).click()
      await type('personas.scale_low', 'careful')
      await type('personas.scale_high', 'bold')
      await dialog.getByRole('slider', { name: 'careful' }).press('ArrowRight')
      await dialog.getByRole('button', { name: t('kinds.devices_phone') }).click()
      await type('personas.channel_add', 'Alumni group')
      await page.keyboard.press('Enter')
      await dialog.getByRole('radio').nth(9).click()
      const sheet = dialog.getByRole('img', { name: t('personas.sheet') })
      for (const words of ['A laptop that lasts', 'careful', t('kinds.devices_phone'), 'Alumni group']) await expect(sheet.getByText(words)).toBeVisible()

      const chooser = page.waitForEvent('filechooser')
      await dialog.getByRole('button', { name: t('pictures.add') }).click()
      await (await chooser).setFiles(photo)
      await expect(sheet.locator('img')).toHaveCount(1)
      const download = page.waitForEvent('download')
      await dialog.getByRole('button', { name: t('personas.save_png') }).click()
      expect(hasColour(readFileSync((await (await download).path())!), RED)).toBe(true)

      await page.evaluate(() => { window.print = () => { document.title = `printed ${document.querySelectorAll('.pa-printed .cv-text').length > 5}`; dispatchEvent(new Event('afterprint')) } })
      await dialog.getByRole('button', { name: t('personas.print') }).click()
      await expect(page).toHaveTitle('printed true')
      await page.keyboard.press('Escape')

      await page.reload()
      const card = page.getByRole('button', { name: t('personas.open', { name }) })
      await expect(card).toContainText('Student')
      await expect(card.locator('img')).toHaveCount(1)
      await card.click()
      await expect(page.getByRole('dialog').getByLabel(t('personas.age'), { exact: true })).toHaveValue('24')
    })

    test('a shared one is put on a map, travels in its file, and is deleted and brought back', async ({ page, t }) => {
      await page.goto('./')
      await openMapFile(page, withPersona({ name }))
      await ready(page)
      await page.getByRole('button', { name: t('editor.back') }).click()
      await newMap(page, t)
      await page.getByRole('button', { name: t('editor.personas'), exact: true }).click()
      await page.getByRole('button', { name: t('editor.shelf_add', { name }) }).click()
      await expect(saved(page)).toBeVisible()
      expect((await mapFile(page, t)).personas).toMatchObject([{ id: 'persona:mina', name, age: '24' }])

      await page.getByRole('button', { name: t('editor.back') }).click()
      await page.getByRole('button', { name: t('personas.title'), exact: true }).click()
      const card = page.getByRole('button', { name: t('personas.open', { name }) })
      await card.click()
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Hers' })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: t('library.menu', { title: name }) }).click()
      await page.getByRole('menuitem', { name: t('personas.remove') }).click()
      await expect(page.getByRole('alertdialog')).toContainText('Hers')
      await page.getByRole('alertdialog').getByRole('button', { name: t('personas.remove') }).click()
      await expect(card).toHaveCount(0)
      await page.getByRole('button', { name: t('personas.undo') }).click()
      await expect(card).toBeVisible()
    })
  })
}

test('a map that comes in with another version of a shared persona overwrites nothing; a person chooses', async ({ page, t }) => {
  await page.goto('./')
  await openMapFile(page, withPersona({}))
  await ready(page)
  await openMapFile(page, withPersona({ age: '31' }), 'other.safar.json')
  await expect.poll(async () => (await mapFile(page, t)).personas).toMatchObject([{ age: '31' }])
  await page.getByRole('button', { name: t('editor.personas'), exact: true }).click()
  await page.getByRole('button', { name: /^Mina/ }).click()
  await page.getByRole('button', { name: t('personas.open_sheet') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(t('personas.differs'))).toBeVisible()
  await dialog.getByRole('button', { name: t('personas.take_shared') }).click()
  await expect(dialog.getByLabel(t('personas.age'), { exact: true })).toHaveValue('24')
  await expect(dialog.getByText(t('personas.differs'))).toHaveCount(0)
  // From here on the shared one follows what is said on the map.
  await dialog.getByLabel(t('personas.age'), { exact: true }).fill('25')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('editor.back') }).click()
  await page.getByRole('button', { name: t('personas.title'), exact: true }).click()
  await page.getByRole('button', { name: t('personas.open', { name: 'Mina' }) }).click()
  await expect(page.getByRole('dialog').getByLabel(t('personas.age'), { exact: true })).toHaveValue('25')
})

test('one that is used on its map asks before it goes, and comes back whole with one undo', async ({ page, t }) => {
  await openSample(page, t)
  const before = await mapFile(page, t)
  await page.getByRole('button', { name: t('editor.personas'), exact: true }).click()
  const { name } = before.personas[0]!
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('button', { name: t('editor.remove_persona') }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: t('editor.remove_persona') }).click()
  expect((await mapFile(page, t)).points.length).toBeLessThan(before.points.length)
  await page.getByRole('button', { name: t('editor.undo_what', { what: t('commands.persona_remove') }) }).click()
  await expect(saved(page)).toBeVisible()
  expect(await mapFile(page, t)).toEqual(before)
  const png = await exportFile(page, t, 'png')
  expect(png.length).toBeGreaterThan(10_000)
  await expect(cardNamed(page, before.cards[0]!.text!).first()).toBeAttached()
})
