import type { Page } from '@playwright/test'
import { cellAt, expect, exportFile, mapFile, newMap, openMapFile, ready, test, type Key } from '../support/app'

type Words = (key: Key, values?: Readonly<Record<string, string>>) => string

/** Every kind that holds cards, with what is said about one of its cards beside its text: a line in the panel, or a choice by a click. */
const KINDS = [
  { kind: 'thoughts' }, { kind: 'quotes', line: 'speaker' }, { kind: 'questions', line: 'answer' }, { kind: 'needs', choice: ['need', 'social'] }, { kind: 'expectations', choice: ['met', 'partly'] }, { kind: 'behaviours', choice: ['often', 'rarely'] },
  { kind: 'gains', choice: ['gain', 'great'] }, { kind: 'moments', choice: ['moment', 'first'] }, { kind: 'devices', click: ['devices', 'phone'] }, { kind: 'orchestration', choice: ['by', 'sms'] }, { kind: 'process', choice: ['part', 'policy'] },
  { kind: 'owners', line: 'team' }, { kind: 'ideas', choice: ['status', 'planned'] }, { kind: 'links', line: 'url' },
] as const satisfies readonly { kind: string; line?: string; choice?: readonly [string, string]; click?: readonly [string, string] }[]

/** A new lane below the one that is selected. */
async function addLane(page: Page, t: Words, kind: string): Promise<void> {
  await page.getByRole('button', { name: t('editor.lane_below') }).click()
  await page.getByRole('combobox', { name: t('rows.search') }).fill(t(`lanes.about_${kind}` as Key))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: t('canvas.lane_title') })).toHaveValue(t(`lanes.kind_${kind}` as Key))
  await page.keyboard.press('Escape')
}

for (const language of ['en', 'fa'] as const) {
  const onward = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'
  const text = language === 'fa' ? 'چیزی که اینجا رخ می‌دهد' : 'What happens here'

  test.describe(`lanes, ${language}`, () => {
    test.use({ language })

    test('each kind is added, filled, told and handed over, and opens again as it was', async ({ page, t }) => {
      test.setTimeout(150_000)
      await newMap(page, t)
      await page.locator('[data-head^="lane:"]').last().click({ position: { x: 30, y: 20 } })
      for (const { kind, ...say } of KINDS) {
        await test.step(kind, async () => {
          await addLane(page, t, kind)
          await page.keyboard.press(onward)
          await page.keyboard.press('Enter')
          const card = page.locator('.cv-card.cv-selected')
          if ('click' in say) {
            await page.getByRole('button', { name: t(`kinds.${say.click[0]}_${say.click[1]}` as Key), exact: true }).click()
            await expect(card).toHaveAccessibleName(new RegExp(t(`kinds.${say.click[0]}_${say.click[1]}` as Key)))
          } else {
            await page.keyboard.type(text)
            await page.keyboard.press('Escape')
            await expect(card).toContainText(text.split(' ')[0]!)
          }
          if ('line' in say) await page.getByRole('textbox', { name: t(`kinds.field_${say.line}` as Key), exact: true }).fill(say.line === 'url' ? 'https://example.org/notes' : text)
          if ('choice' in say) {
            const word = t(`${say.choice[0] === 'status' ? 'cards' : 'kinds'}.${say.choice[0]}_${say.choice[1]}` as Key)
            await page.locator('.cv-actions').getByRole('button', { name: t(`kinds.field_${say.choice[0]}` as Key) }).click()
            await page.getByRole('menuitemcheckbox', { name: word }).click()
            await expect(card).toContainText(word)
            await page.getByRole('button', { name: t('editor.undo_what', { what: t('commands.card_set') }) }).click()
            await expect(card).not.toContainText(word)
            await page.getByRole('button', { name: t('editor.redo_what', { what: t('commands.card_set') }) }).click()
            await expect(card).toContainText(word)
          }
          await page.locator('.cv-row').last().getByRole('rowheader').click({ position: { x: 30, y: 20 } })
        })
      }
      await addLane(page, t, 'divider')
      await expect(page.locator('.cv-row').last()).toHaveCSS('height', '44px')
      const before = await mapFile(page, t)
      expect(before.lanes.slice(6).map(({ kind }) => kind)).toEqual([...KINDS.map(({ kind }) => kind), 'divider'])
      for (const { kind, ...say } of KINDS) {
        const lane = before.lanes.find((other) => other.kind === kind)!
        const card = before.cards.find(({ place }) => place?.lane === lane.id)!
        const data = 'line' in say ? { [say.line]: say.line === 'url' ? 'https://example.org/notes' : text } : 'click' in say ? { devices: ['phone'] } : 'choice' in say && say.choice[0] !== 'status' ? { [say.choice[0]]: say.choice[1] } : undefined
        expect([kind, card.data]).toEqual([kind, data])
      }
      const png = await exportFile(page, t, 'png')
      const first = page.url()
      await page.locator('input[type=file]').setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: png })
      await expect(page).not.toHaveURL(first)
      await ready(page)
      expect(await mapFile(page, t)).toEqual(before)
    })

    test('a lane is folded, kept in sight, locked, hidden and brought back, each in one step', async ({ page, t }) => {
      await newMap(page, t)
      const row = page.locator('.cv-row').first()
      const head = row.getByRole('rowheader')
      await cellAt(page, 0, 1).dblclick()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      const title = (await mapFile(page, t)).lanes[0]!.title!
      await head.click({ position: { x: 30, y: 20 } })

      await page.keyboard.press('f')
      await expect(row).toHaveCSS('height', '44px')
      await expect(page.locator('[data-card]')).toHaveCount(0)
      await expect(cellAt(page, 0, 1)).toHaveAccessibleName(new RegExp(language === 'fa' ? '۱' : '1'))
      await page.keyboard.press('f')
      await expect(page.locator('[data-card]')).toHaveCount(1)

      await page.keyboard.press('p')
      const place = async () => (await head.boundingBox())!.y
      const before = await place()
      await page.mouse.move(500, 500)
      await page.mouse.wheel(0, 500)
      await expect.poll(place).toBeLessThan(before)
      const stages = (await page.locator('.cv-stage').first().boundingBox())!
      expect(await place()).toBeGreaterThanOrEqual(stages.y + stages.height - 1)
      await page.mouse.wheel(0, -900)
      await head.click({ position: { x: 30, y: 20 } })

      await page.keyboard.press('l')
      await expect(head).toHaveAccessibleName(new RegExp(t('rows.is_locked')))
      await page.locator('[data-card]').dblclick()
      await expect(page.getByText(t('rows.locked', { lane: title })).first()).toBeVisible()
      await expect(page.locator('.cv-typing')).toHaveCount(0)
      await page.locator('[data-card]').click()
      await page.keyboard.press('Delete')
      await expect(page.locator('[data-card]')).toHaveCount(1)
      await page.getByRole('button', { name: t('rows.unlock') }).first().click()
      await expect(head).not.toHaveAccessibleName(new RegExp(t('rows.is_locked')))

      const count = await page.locator('.cv-row').count()
      await head.click({ position: { x: 30, y: 20 } })
      await page.keyboard.press('Shift+H')
      await expect(page.locator('.cv-row')).toHaveCount(count - 1)
      await page.getByRole('heading', { level: 1 }).last().click({ button: 'right' })
      await page.getByRole('menuitem', { name: t('rows.hidden') }).press(onward)
      await page.getByRole('menuitem', { name: title, exact: true }).press('Enter')
      await expect(page.locator('.cv-row')).toHaveCount(count)
      await page.keyboard.press('Control+z')
      await expect(page.locator('.cv-row')).toHaveCount(count - 1)
      await page.keyboard.press('Control+z')
      await expect(page.locator('.cv-row')).toHaveCount(count)
    })

    test('zones of a blueprint are set and their line is drawn', async ({ page, t }) => {
      await newMap(page, t)
      for (const [row, zone] of [[0, 'customer'], [1, 'backstage']] as const) {
        await page.locator('.cv-row').nth(row).getByRole('rowheader').click({ position: { x: 30, y: 20 } })
        await page.getByRole('combobox', { name: t('rows.zone') }).click()
        await page.getByRole('option', { name: t(`rows.zone_${zone}`), exact: true }).click()
      }
      await expect(page.locator('.cv-grid').getByText(`${t('rows.line_interaction')} · ${t('rows.line_visibility')}`)).toBeVisible()
      await expect(page.locator('.cv-row').nth(1).getByRole('rowheader')).toHaveAccessibleName(new RegExp(t('rows.zone_backstage')))
    })

    test('a lane is copied to another map, and a card leads from map to map and back', async ({ page, t }) => {
      await newMap(page, t)
      const home = page.url()
      await openMapFile(page, { format: 'safar', schema: 1, map: { title: 'Other', language }, stages: [{ id: 'stage:a', title: 'x' }], steps: [{ id: 'step:a', place: { stage: 'stage:a' } }], lanes: [{ id: 'lane:a', kind: 'links', title: 'Links' }], cards: [{ id: 'card:a', place: { lane: 'lane:a', from: 'step:a' }, text, data: { map: home.split('/').at(-1), title: 'Home' } }] })
      await expect(page).not.toHaveURL(home)
      await ready(page)
      const other = page.url()
      await page.getByRole('rowheader').click({ button: 'right', position: { x: 30, y: 20 } })
      await page.getByRole('menuitem', { name: t('rows.copy_to') }).click()
      await page.getByRole('dialog').locator('.ln-map').first().click()
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await page.locator('[data-card]').click()
      await page.locator('.cv-actions').getByRole('button', { name: t('rows.open_map') }).click()
      await expect(page).toHaveURL(new RegExp(home.split('/').at(-1)!))
      await ready(page)
      await expect(page.locator('.cv-row')).toHaveCount(7)
      await expect(page.locator('[data-card]')).toContainText(text.split(' ')[0]!)
      await page.getByRole('button', { name: /Other/ }).click()
      await expect(page).toHaveURL(other)
      await ready(page)
    })
  })
}
