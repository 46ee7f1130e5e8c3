import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const browser = existsSync('.cache/browser.json') ? (JSON.parse(readFileSync('.cache/browser.json', 'utf8')) as { executablePath: string; args: string[] }) : { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }
const PORT = Number(process.env.E2E_PORT ?? 4188)

export default defineConfig({
  testDir: 'e2e/stories',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: { baseURL: `http://localhost:${PORT}/`, viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'UTC', trace: 'off', screenshot: 'only-on-failure', launchOptions: { executablePath: browser.executablePath, args: browser.args } },
  webServer: { command: `npx vite preview --port ${PORT} --strictPort`, url: `http://localhost:${PORT}/`, reuseExistingServer: false },
})
