// The inner loop: types, lint, unit and architecture tests, build and size budget, side by side; prints only what went wrong. Properties run for a moment each; `npm test` runs them in full.
import { spawn } from 'node:child_process'

const bin = (name) => `node_modules/.bin/${name}`
const jobs = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of core', bin('tsc'), ['-p', 'src/core/tsconfig.json']],
  ['lint', bin('oxlint'), []],
  ['unit', bin('vitest'), ['run', '--reporter=dot']],
  ['budget', process.execPath, ['e2e/tools/budget.mjs', '--build']],
]
const results = await Promise.all(jobs.map(([name, command, args]) => new Promise((resolve) => {
  const started = Date.now()
  const child = spawn(command, args, { env: { ...process.env, QUICK: '400' }, shell: process.platform === 'win32' })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  child.on('close', (code) => {
    if (code !== 0) console.log(`\n== ${name}\n${output}`)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    resolve(code === 0)
  })
})))
process.exit(results.every(Boolean) ? 0 : 1)
