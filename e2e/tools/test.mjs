// Everything, in order, on this machine: types, lint, unit and architecture, build, size budget, browser stories. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

let passed = 0
let failed = 0
const bin = (name) => `node_modules/.bin/${name}`

function step(name, command, args, count) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const ok = spawnSync(command, args, { stdio: 'inherit', env: process.env, shell: process.platform === 'win32' }).status === 0
  const counted = count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  // A tool that failed without a failed test (it could not start, say) counts as one failure.
  if (!ok && counted.failed === 0) counted.failed = 1
  passed += counted.passed
  failed += counted.failed
  console.log(`== ${name}: ${counted.passed} passed, ${counted.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`)
  return ok
}

function vitestCount() {
  if (!existsSync('.cache/unit.json')) return undefined
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('.cache/unit.json', 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

function playwrightCount() {
  if (!existsSync('.cache/e2e.json')) return undefined
  const { stats } = JSON.parse(readFileSync('.cache/e2e.json', 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

for (const file of ['.cache/unit.json', '.cache/e2e.json']) rmSync(file, { force: true })
step('types', bin('tsc'), ['-p', 'tsconfig.json'])
step('types of core, without a browser', bin('tsc'), ['-p', 'src/core/tsconfig.json'])
step('lint', bin('oxlint'), [])
step('unit, property and architecture tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'], vitestCount)
if (step('build', bin('vite'), ['build'])) {
  step('size budget', process.execPath, ['e2e/tools/budget.mjs'])
  if (step('browser', process.execPath, ['e2e/tools/browser.mjs'])) step('stories in a browser', bin('playwright'), ['test'], playwrightCount)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
