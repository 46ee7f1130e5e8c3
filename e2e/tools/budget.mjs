// Sizes of the built app: what a first visit loads before anything is clicked. Fails above the budget.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = { script: 300_000, style: 15_000 }
if (process.argv.includes('--build') || !existsSync('dist/index.html')) {
  const built = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (built.status !== 0) process.exit(1)
}
const size = (file) => gzipSync(readFileSync('dist/' + file), { level: 9 }).length
const html = readFileSync('dist/index.html', 'utf8')
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'))

/** A chunk and all that it imports statically. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}
// A cold load shows the library or, the heavier one, the map that was open last: each with one language and without what loads on use.
let ok = true
for (const screen of ['library/LibraryScreen', 'editor/EditorScreen']) {
  const roots = Object.keys(manifest).filter((key) => manifest[key].isEntry || key === `src/screens/${screen}.tsx` || key === 'src/i18n/en.ts')
  if (roots.length < 3) throw new Error(`no chunk of its own: ${screen}`)
  const chunks = new Set(roots.flatMap((key) => [...closure(key)]))
  const scripts = new Set([...chunks].map((key) => manifest[key].file))
  const styles = new Set([...chunks].flatMap((key) => manifest[key].css ?? []))
  for (const match of html.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)) styles.add(match[1])
  const total = { script: [...scripts].reduce((sum, file) => sum + size(file), 0), style: [...styles].reduce((sum, file) => sum + size(file), 0) }
  for (const [kind, budget] of Object.entries(BUDGET)) {
    const fits = total[kind] <= budget
    ok &&= fits
    console.log(`${fits ? 'ok  ' : 'OVER'} ${screen.split('/')[0]}, initial ${kind}: ${(total[kind] / 1000).toFixed(1)} of ${budget / 1000} kB gzip`)
  }
}
const html_ok = !/<script(?![^>]*\bsrc=)/.test(html) && !/(?:src|href)="(?:https?:)?\/\//.test(html)
if (!html_ok) console.log('OVER index.html holds an inline script or a remote address')
console.log(`     ${readdirSync('dist/assets').length} files in dist/assets`)
process.exit(ok && html_ok ? 0 : 1)
