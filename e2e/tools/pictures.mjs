// The README's screenshots, from the sample: the editor in English and Persian, and the map as an exported picture. Writes e2e/pictures/*.png. Run: npm run pictures
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'

const OUT = 'e2e/pictures'
const LARGEST = 400_000
const SHOTS = [
  { name: 'editor-en', language: 'en', locale: 'en-GB', theme: 'light' },
  { name: 'editor-fa-dark', language: 'fa', locale: 'fa-IR', theme: 'dark' },
]
const MAPS = [
  { name: 'map-en', language: 'en', locale: 'en-GB', theme: 'light' },
  { name: 'map-fa-dark', language: 'fa', locale: 'fa-IR', theme: 'dark' },
]

/** The words of a language, out of its message files. */
function words(language) {
  return (key) => {
    const [, text] = new RegExp(`'${key.replace('.', '\\.')}': '((?:[^'\\\\]|\\\\.)*)'`).exec(readFileSync(`src/i18n/messages/${key.split('.')[0]}/${language}.ts`, 'utf8'))
    return text.replace(/\\(.)/g, '$1')
  }
}

async function openSample(browser, { language, locale, theme }, options = {}) {
  const t = words(language)
  const context = await browser.newContext({ locale, colorScheme: theme, reducedMotion: 'reduce', timezoneId: 'UTC', ...options })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: t('library.open_sample') }).click()
  await page.locator('[data-save="saved"]').waitFor()
  await page.mouse.move(0, 0)
  return { page, context, t }
}

if (spawnSync(process.execPath, ['e2e/tools/browser.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1)
if (spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0) process.exit(1)
const { executablePath, args } = JSON.parse(readFileSync('.cache/browser.json', 'utf8'))
const server = await preview({ preview: { port: 0, host: '127.0.0.1' } })
const { port } = server.httpServer.address()
const url = `http://127.0.0.1:${port}/`
const browser = await chromium.launch({ executablePath, args })
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
let ok = true
const keep = (name, file) => {
  writeFileSync(`${OUT}/${name}.png`, file)
  console.log(`${file.length <= LARGEST ? 'ok  ' : 'OVER'} ${OUT}/${name}.png ${(file.length / 1000).toFixed(0)} kB`)
  ok &&= file.length <= LARGEST
}
for (const shot of SHOTS) {
  const { page, context } = await openSample(browser, shot, { viewport: { width: 1440, height: 900 } })
  await page.locator('.ed-panel button').first().waitFor()
  keep(shot.name, await page.screenshot({ animations: 'disabled' }))
  await context.close()
}
for (const shot of MAPS) {
  const { page, context, t } = await openSample(browser, shot, { viewport: { width: 1280, height: 800 } })
  await page.getByRole('button', { name: t('editor.export'), exact: true }).click()
  await page.locator('.export-options .ui-segmented').nth(1).getByRole('radio').first().click()
  // All lanes but the last two: a README should load fast.
  await page.getByRole('radio', { name: t('files.content_some') }).click()
  const lanes = page.getByRole('group', { name: t('files.lanes') }).getByRole('checkbox')
  for (const i of [-2, -1]) await lanes.nth(i).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('files.save_png') }).click()
  keep(shot.name, readFileSync(await (await download).path()))
  await context.close()
}
await browser.close()
await server.close()
process.exit(ok ? 0 : 1)
