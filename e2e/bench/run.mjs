// Measures Safar's production build beside the floors, and beside other editors where their pages are built; prints a table, writes .cache/bench.json.
//   npm run bench -- --sizes 500,2000 --rounds 3 --pages safar,canvas,div --parts pan,zoom,drag,type,all,more,memory --peers ../bench/dist --throttle
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { benchMap } from './map.mjs'
import { measure } from './measure.mjs'
import { PAGES, PEERS } from './pages.mjs'
import { serve } from './server.mjs'
import { table } from './table.mjs'

const { values: options } = parseArgs({ options: {
  sizes: { type: 'string', default: '100,500,1000,2000,5000,10000' }, rounds: { type: 'string', default: '5' }, pages: { type: 'string' }, parts: { type: 'string', default: 'pan,zoom,drag,type,all,more,memory' },
  peers: { type: 'string' }, throttle: { type: 'boolean', default: false }, built: { type: 'boolean', default: false }, add: { type: 'boolean', default: false }, out: { type: 'string', default: '.cache/bench.json' },
} })
const sizes = options.sizes.split(',').map(Number)
const parts = options.parts.split(',')
const peers = options.peers ? resolve(options.peers) : null
const wanted = options.pages?.split(',')
const pages = [...PAGES, ...(peers ? PEERS.filter(({ id }) => existsSync(join(peers, id))) : [])].filter(({ id }) => !wanted || wanted.includes(id))

if (!options.built || !existsSync('dist/index.html')) await build({ logLevel: 'warn' })
const floors = resolve('.cache/bench-pages')
if (!options.built || !existsSync(floors)) await build({ root: resolve('e2e/bench/pages'), configFile: false, base: './', logLevel: 'warn', build: { outDir: floors, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: { input: ['floor', 'empty'].map((name) => resolve(`e2e/bench/pages/${name}.html`)) } } })

const maps = new Map(sizes.map((n) => [n, benchMap(n)]))
const made = new Map(sizes.map((n) => [`/maps/${n}.json`, JSON.stringify(maps.get(n))]))
const server = await serve({ safar: resolve('dist'), pages: floors, ...(peers ? { peers } : {}) }, made)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const plans = new Map()
for (const n of sizes) {
  const tab = await browser.newPage()
  await tab.goto(`${server.address}/pages/floor.html?prepare=/maps/${n}.json`)
  await tab.waitForFunction('window.__plain', null, { timeout: 60_000 })
  plans.set(n, await tab.evaluate(() => window.__plain.cards.map(({ x, y, w, h }) => [x + w / 2, y + h / 2])))
  await tab.close()
}
if (peers) {
  // Each editor's own saved form of the scene, made once, outside of what is measured.
  const { makeScene } = await import(join(peers, '..', 'harness/scene.mjs'))
  for (const { id } of pages.filter((page) => page.peer)) {
    for (const n of sizes) {
      const tab = await browser.newPage()
      await tab.goto(`${server.address}/peers/${id}/`)
      await tab.waitForFunction('window.__booted', null, { timeout: 60_000 })
      made.set(`/native/${id}-${n}.json`, await tab.evaluate(async (scene) => { await document.fonts.ready; return JSON.stringify(await window.bench.build(scene)) }, makeScene(n)))
      await tab.close()
    }
  }
}
await browser.close()

const rows = options.add && existsSync(options.out) ? JSON.parse(readFileSync(options.out, 'utf8')).rows : []
for (let round = 1; round <= Number(options.rounds); round++) {
  for (const n of sizes) {
    for (const page of pages) {
      // What starts without a map is the same at every size.
      if (page.start && n !== sizes[0]) continue
      for (const throttle of options.throttle ? [1, 4] : [1]) {
        const started = Date.now()
        const figures = await measure(page, { address: server.address, n, map: maps.get(n), plan: plans.get(n), parts, throttle }).catch((error) => ({ errors: [String(error).slice(0, 300)] }))
        rows.push({ page: page.id, n, round, throttle, ...figures })
        console.error(`${page.id} ${n}${throttle > 1 ? ' slowed' : ''}: ${((Date.now() - started) / 1000).toFixed(0)} s${figures.errors ? ' ' + figures.errors[0] : ''}`)
      }
    }
  }
}
server.close()
mkdirSync('.cache', { recursive: true })
writeFileSync(options.out, JSON.stringify({ machine: `${os.cpus().length} × ${os.cpus()[0].model}`, when: new Date().toISOString(), rows }, null, 1))
console.log(table(rows))
process.exit(0)
