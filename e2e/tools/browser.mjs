// Finds a Chromium for the tests and writes down where it is: one already there, else Playwright's download, else Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const FILE = '.cache/browser.json'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const SYSTEM = [
  process.env.E2E_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

async function works(executablePath) {
  if (!executablePath || !existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: FLAGS, timeout: 60_000 })
    const page = await browser.newPage()
    await page.setContent('<p>ok')
    const ok = (await page.textContent('p')) === 'ok'
    await browser.close()
    return ok
  } catch (error) {
    console.log(`browser: ${executablePath} does not start: ${String(error).split('\n')[0]}`)
    return false
  }
}

const run = (command, args, env = {}) => spawnSync(command, args, { stdio: 'inherit', timeout: 600_000, env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status === 0

async function find() {
  if (existsSync(FILE)) {
    const { executablePath } = JSON.parse(readFileSync(FILE, 'utf8'))
    if (await works(executablePath)) return executablePath
  }
  for (const path of [...SYSTEM, chromium.executablePath()]) if (await works(path)) return path
  console.log('browser: none here, asking Playwright for one')
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' }) && (await works(chromium.executablePath()))) return chromium.executablePath()
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const apt = (...args) => (process.getuid() === 0 ? run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }) : run('sudo', ['-n', 'apt-get', ...args]))
    console.log('browser: installing Debian\'s chromium')
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    if (await works('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  return null
}

const executablePath = await find()
if (!executablePath) {
  console.error('browser: no Chromium found. Install Chrome or Chromium, or set E2E_CHROMIUM=/path/to/chrome.')
  process.exit(1)
}
mkdirSync('.cache', { recursive: true })
writeFileSync(FILE, JSON.stringify({ executablePath, args: FLAGS }))
console.log(`browser: ${executablePath}`)
