import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Room { readonly name: string; readonly files: RegExp; readonly may: readonly string[]; readonly packages: RegExp | null }

/** Who may import whom; a room may always import itself. Type imports count. Read top down: nothing imports upward. */
const REACT = /^react(-dom)?($|\/)/
const ROOMS: readonly Room[] = [
  { name: 'core/base', files: /^core\/base\//, may: [], packages: null },
  { name: 'core/document', files: /^core\/document\//, may: ['core/base'], packages: null },
  { name: 'core/layout', files: /^core\/layout\//, may: ['core/base', 'core/document'], packages: null },
  { name: 'core/commands', files: /^core\/commands\//, may: ['core/base', 'core/document'], packages: null },
  { name: 'core/analysis', files: /^core\/analysis\//, may: ['core/base', 'core/document'], packages: null },
  { name: 'lane words', files: /^lanes\/words\//, may: [], packages: null },
  { name: 'lane', files: /^lanes\/[^/]+\/(?!view).+\.ts$/, may: ['core/*'], packages: null },
  { name: 'lane models', files: /^lanes\/(models|drawings)\.ts$/, may: ['core/*', 'lane'], packages: null },
  { name: 'i18n', files: /^i18n\//, may: ['core/base', 'lane words'], packages: /^(@lingui\/|react($|\/))/ },
  { name: 'content', files: /^content\//, may: ['core/*', 'i18n'], packages: null },
  { name: 'ui', files: /^ui\//, may: ['i18n'], packages: /^(react(-dom)?($|\/)|radix-ui|cmdk$|lucide-react|@fontsource)/ },
  { name: 'lane view', files: /^lanes\/[^/]+\/view\.tsx$/, may: ['core/*', 'lane', 'lane kit', 'ui', 'i18n'], packages: REACT },
  { name: 'lane kit', files: /^lanes\/(lane-view|lane-maps|kit)\.tsx?$/, may: ['core/*', 'ui', 'i18n'], packages: REACT },
  { name: 'lane views', files: /^lanes\/views\.tsx?$/, may: ['core/*', 'lane models', 'lane view', 'lane kit', 'i18n'], packages: REACT },
  { name: 'painter', files: /^formats\/draw\//, may: ['core/*'], packages: /^@fontsource/ },
  { name: 'formats', files: /^formats\//, may: ['core/*', 'painter', 'lane', 'lane models', 'i18n'], packages: /./ },
  { name: 'storage', files: /^storage\//, may: ['core/*'], packages: /^(dexie|yjs)$/ },
  { name: 'editor', files: /^editor\//, may: ['core/*', 'lane', 'lane models'], packages: /^zustand/ },
  { name: 'canvas', files: /^canvas\//, may: ['core/*', 'painter', 'lane', 'lane models', 'lane views', 'lane kit', 'editor', 'ui', 'i18n'], packages: /^(react(-dom)?($|\/)|zustand|@xyflow\/react|bidi-js)/ },
  { name: 'screens', files: /^screens\//, may: ['core/*', 'lane', 'lane models', 'lane views', 'lane kit', 'i18n', 'content', 'ui', 'formats', 'storage', 'editor', 'canvas'], packages: /^(react(-dom)?($|\/)|zustand)/ },
  { name: 'testing', files: /^testing\//, may: ['core/*', 'lane', 'lane models', 'editor'], packages: /^(vitest|fast-check)$/ },
  { name: 'main', files: /^main\.tsx$/, may: ['*'], packages: /./ },
]

const ROOT = import.meta.dirname
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const SOURCES = FILES.filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))

/** The map's own coordinates run from the left in both directions: mirroring is layout's. */
const MAP_STYLES = 'canvas/canvas.css'

function roomOf(file: string): Room | undefined {
  return ROOMS.find(({ files }) => files.test(file))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...text.matchAll(/(?:^(?:import|export)\b[^;'"]*?\bfrom\s*|^import\s*|\bimport\s*\(\s*)['"]([^'"]+)['"]/gm), ...text.matchAll(/new URL\(\s*['"](\.[^'"]+\.ts)['"]/g)].map((match) => match[1]!)
}

function resolve(from: string, name: string): string | undefined {
  const base = relative(ROOT, join(ROOT, dirname(from), name.replace(/\?.*$/, ''))).replaceAll('\\', '/')
  return FILES.find((file) => file === base && /\.\w+$/.test(file)) ?? SOURCES.find((file) => file.replace(/(\/index)?\.tsx?$/, '') === base)
}

function allowed(room: Room, to: Room, from: string, target: string): boolean {
  const lane = (file: string) => /^lanes\/([^/]+)\//.exec(file)?.[1]
  if (room.name.startsWith('lane') && lane(from) && lane(target) && lane(from) !== lane(target)) return false
  return room === to || room.may.some((name) => name === '*' || name === to.name || (name === 'core/*' && to.name.startsWith('core/')))
}

describe('architecture', () => {
  it('gives every file a room', () => {
    expect(SOURCES.filter((file) => !roomOf(file))).toEqual([])
  })

  it('imports point down', () => {
    const wrong: string[] = []
    for (const file of SOURCES) {
      const room = roomOf(file)
      if (!room) continue
      for (const name of importsOf(file)) {
        if (!name.startsWith('.')) {
          if (!room.packages?.test(name)) wrong.push(`${file} (${room.name}) imports package ${name}`)
          continue
        }
        const target = resolve(file, name)
        if (target && !/\.tsx?$/.test(target)) continue
        const to = target ? roomOf(target) : undefined
        if (!target || !to || !allowed(room, to, file, target)) wrong.push(`${file} (${room.name}) imports ${target ?? name} (${to?.name ?? 'unknown'})`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps yjs and dexie in storage, React Flow in canvas', () => {
    const owners: Record<string, string> = { yjs: 'storage/', dexie: 'storage/', '@xyflow/react': 'canvas/' }
    const strays = SOURCES.flatMap((file) => importsOf(file).filter((name) => Object.entries(owners).some(([pack, room]) => name.startsWith(pack) && !file.startsWith(room))).map((name) => `${file}: ${name}`))
    expect(strays).toEqual([])
  })

  it('has no stray export lists, no physical sides in styles', () => {
    const wrong: string[] = []
    for (const file of SOURCES) if (/^export \*/m.test(readFileSync(join(ROOT, file), 'utf8'))) wrong.push(`${file}: export *`)
    const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/m
    for (const file of FILES.filter((name) => name.endsWith('.css') && name !== MAP_STYLES)) {
      const match = physical.exec(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
      if (match) wrong.push(`${file}: ${match[0].trim()}`)
    }
    expect(wrong).toEqual([])
  })
})
