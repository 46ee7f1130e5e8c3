// Serves folders under one address, compressed once as a web server would; nothing is kept by the browser.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.wasm': 'application/wasm', '.webmanifest': 'application/json' }

/** `folders`: first part of the path → folder on disk. `made`: whole path → text made here. */
export function serve(folders, made = new Map()) {
  const known = new Map()
  const find = (path) => {
    if (made.has(path)) return made.get(path)
    const [, first, ...rest] = path.split('/')
    if (!folders[first] || rest.includes('..')) return null
    try { return readFileSync(join(folders[first], ...rest)) } catch { return null }
  }
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url, 'http://x').pathname)
    if (path.endsWith('/')) path += 'index.html'
    if (!known.has(path)) {
      const body = find(path)
      if (body === null) return response.writeHead(404).end()
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      const zip = /text|json|javascript|svg/.test(type)
      known.set(path, { type, zip, body: zip ? gzipSync(body, { level: 9 }) : body })
    }
    const { type, zip, body } = known.get(path)
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store', ...(zip ? { 'content-encoding': 'gzip' } : {}) })
    response.end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })))
}
