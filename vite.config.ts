import { compileMessage } from '@lingui/message-utils/compileMessage'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Parses the words of the interface when the app is built, so that no page carries a parser. */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    // Before TypeScript is taken away, which would rewrite the lines that are looked for.
    enforce: 'pre',
    transform: {
      filter: { id: /\/(?:i18n\/messages\/[a-z]+|lanes\/words)\/[a-z]{2}(?:-later)?\.ts$/ },
      handler: (code) => ({ code: code.replace(/^( {2}'[\w.-]+': )'((?:[^'\\]|\\.)*)',$/gm, (_, key: string, text: string) => `${key}${JSON.stringify(compileMessage(text.replace(/\\(.)/g, '$1')))},`), map: null }),
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), compiledWords()],
  // Dexie's own entry is for old browsers too; its modern form is smaller. Nothing here fades colours, which d3-transition could do.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs', 'd3-color': new URL('src/canvas/no-colours.ts', import.meta.url).pathname } },
  worker: { format: 'es' },
  build: {
    manifest: 'manifest.json', target: ['chrome111', 'firefox114', 'safari16.4'], minify: 'terser', terserOptions: { module: true, ecma: 2020, compress: { passes: 3, ecma: 2020, module: true, pure_getters: true } }, assetsInlineLimit: 0, chunkSizeWarningLimit: 1000,
    // A chunk names what it imports itself: a list of that for each of them would weigh on the first page. The screens are waited for, so theirs is there.
    modulePreload: { polyfill: false, resolveDependencies: (file, deps, { hostType }) => (hostType === 'html' || /(?:Editor|Library)Screen/.test(file) ? deps : deps.filter((name) => name.endsWith('.css'))) },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000, setupFiles: ['src/testing/quick.ts'] },
})
