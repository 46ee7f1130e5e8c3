import armenian from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2?url'
import armenianLatinExt from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-latin-ext-wght-normal.woff2?url'
import armenianLatin from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-latin-wght-normal.woff2?url'
import armenianRanges from '@fontsource-variable/noto-sans-armenian/unicode.json'
import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url'
import interRanges from '@fontsource-variable/inter/unicode.json'
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import vazirLatinExt from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2?url'
import vazirLatin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url'
import vazirRanges from '@fontsource-variable/vazirmatn/unicode.json'
import type { DrawGroup } from '../../core/layout/draw-list'
import { FONT_STACK, everyPrim } from '../../core/layout/prims'

interface Face { readonly family: string; readonly url: string; readonly unicodeRange: string }

/** The files and ranges that the screen's style sheets name, in the order of the font stack. */
const FACES: readonly Face[] = [
  ...faces('Inter Variable', interRanges, { 'cyrillic-ext': cyrillicExt, cyrillic, 'greek-ext': greekExt, greek, vietnamese, 'latin-ext': latinExt, latin }),
  ...faces('Vazirmatn Variable', vazirRanges, { arabic, 'latin-ext': vazirLatinExt, latin: vazirLatin }),
  ...faces('Noto Sans Armenian Variable', armenianRanges, { armenian, 'latin-ext': armenianLatinExt, latin: armenianLatin }),
]

function faces<S extends string>(family: string, ranges: Readonly<Record<S, string>>, urls: Readonly<Record<S, string>>): Face[] {
  return (Object.keys(urls) as S[]).map((subset) => ({ family, url: urls[subset], unicodeRange: ranges[subset] }))
}

let registered: ReadonlyMap<Face, FontFace> | null = null

const ready = new Set<Face>()
let turn = 0

/**
 * Resolves when every font that these groups need is ready in `fonts` (a worker's), with the font stack to draw with; the same files as on the screen, from where the app lies.
 * Chromium's workers keep the fallback they once found for a stack: after a face has come in, the stack gets a last name that no font has, so that it is a new one.
 */
export async function loadFonts(fonts: FontFaceSet, groups: readonly DrawGroup[]): Promise<string> {
  const all = (registered ??= register(fonts))
  const missing = facesFor(characters(groups)).filter((face) => !ready.has(face))
  await Promise.all(missing.map((face) => all.get(face)!.load()))
  for (const face of missing) ready.add(face)
  if (missing.length > 0) turn++
  return `${FONT_STACK}, "none ${turn}"`
}

function register(fonts: FontFaceSet): ReadonlyMap<Face, FontFace> {
  const all = new Map(FACES.map((face) => [face, new FontFace(face.family, `url("${face.url}") format("woff2")`, { weight: '100 900', unicodeRange: face.unicodeRange })]))
  for (const font of all.values()) fonts.add(font)
  return all
}

function characters(groups: readonly DrawGroup[]): Set<number> {
  const found = new Set<number>()
  for (const { prims } of groups) for (const prim of everyPrim(prims)) if (prim.t === 'text') for (let i = 0; i < prim.s.length; i++) found.add(prim.s.codePointAt(i)!)
  return found
}

function facesFor(codes: ReadonlySet<number>): Face[] {
  const spans = FACES.map((face) => ({ face, ranges: rangesOf(face.unicodeRange) }))
  const needed = new Set<Face>()
  for (const code of codes) {
    // Letters are in the first font that says so; a rarer sign may be missing there and come from the next.
    const rare = (code >= 0x300 && code < 0x370) || code >= 0x2040
    for (const { face, ranges } of spans) {
      if (!ranges.some(([from, to]) => code >= from && code <= to)) continue
      needed.add(face)
      if (!rare) break
    }
  }
  return [...needed]
}

function rangesOf(text: string): (readonly [from: number, to: number])[] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
}
