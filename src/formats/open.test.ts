import { describe, expect, it } from 'vitest'
import { docOf } from '../core/document/doc'
import { writeMap } from '../core/document/write'
import { createTranslator, type MessageKey } from '../i18n/translator'
import { messages as ar } from '../i18n/messages/files/ar'
import { messages as el } from '../i18n/messages/files/el'
import { messages as en } from '../i18n/messages/files/en'
import { messages as fa } from '../i18n/messages/files/fa'
import { messages as hy } from '../i18n/messages/files/hy'
import { toJsonText } from './json'
import { looksLikeMap } from './looks'
import { openFile, openText, type Opened } from './open'
import { SIGNATURE, chunk, header, textChunk } from './png/chunks'

const source = { random: () => 0.5, now: () => 0 }
const FILE = {
  format: 'safar', schema: 1, map: { title: 'Laptop', language: 'en' },
  stages: [{ id: 'stage:a', order: 'a0', title: 'Awareness' }], steps: [{ id: 'step:a', place: { stage: 'stage:a', order: 'a0' }, title: '' }],
  lanes: [{ id: 'lane:a', order: 'a0', kind: 'text', title: 'Notes' }], cards: [{ id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'a0' }, text: 'سلام <script>alert(1)</script>' }],
  points: [], arrows: [], personas: [],
}
const whole = JSON.stringify(FILE, null, 2)
const open = (content: BlobPart) => openFile(new Blob([content]), 'x', source)
const errorOf = (opened: Opened) => (opened.ok ? 'opened' : opened.error.key)
const inPicture = async (json: string | null) => new Blob([new Uint8Array(SIGNATURE), header(1, 1, false), ...(json === null ? [] : [await textChunk('safar', json)]), chunk('IDAT', new Uint8Array(8)), chunk('IEND')])

describe('openFile', () => {
  it('opens JSON and pictures by what is in them', async () => {
    for (const content of [whole, '\uFEFF' + whole, new Uint8Array(Buffer.from('\uFEFF' + whole, 'utf16le')), await inPicture(whole)]) {
      const opened = await open(content)
      if (!opened.ok) throw new Error(opened.error.key)
      expect([opened.doc.map.title, opened.repairs]).toEqual(['Laptop', 0])
      expect(opened.doc.cells.get('lane:a|step:a')?.[0]?.text).toBe('سلام <script>alert(1)</script>')
    }
  })

  it('gives back the same map from both', async () => {
    const opened = await open(whole)
    if (!opened.ok) throw new Error()
    for (const content of [toJsonText(opened.doc), await inPicture(toJsonText(opened.doc))]) {
      const again = await open(content)
      expect(again.ok && writeMap(again.doc)).toEqual(writeMap(docOf(opened.doc.records.values(), opened.doc.map)))
    }
  })

  it('says in one sentence why a file is not opened', async () => {
    const cases: [MessageKey, BlobPart][] = [
      ['files.error_empty', ''], ['files.error_empty', '  \n'], ['files.error_not_map', 'hello'], ['files.error_not_map', '{"format":"other","schema":1}'], ['files.error_not_map', '[]'], ['files.error_not_map', '{"nodes": ['],
      ['files.error_not_map', '<svg onload="alert(1)"/>'], ['files.error_not_map', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], ['files.error_not_map', new Uint8Array([0x50, 0x4b, 3, 4, 0xfe])],
      ['files.error_newer', JSON.stringify({ ...FILE, schema: 2 })], ['files.error_newer', JSON.stringify({ ...FILE, schema: 1e9 })], ['files.error_damaged', JSON.stringify({ ...FILE, schema: 'x' })], ['files.error_damaged', '{"format":"safar","schema":1}'],
      ['files.error_truncated', whole.slice(0, whole.length - 40)], ['files.error_truncated', whole.slice(0, 60)], ['files.error_truncated', Buffer.from(whole).subarray(0, Buffer.from(whole).indexOf('سلام') + 3)], ['files.error_syntax', whole.replace('"a0",', '"a0"')],
      ['files.error_no_map_inside', await inPicture(null)], ['files.error_newer', await inPicture(JSON.stringify({ ...FILE, schema: 7 }))], ['files.error_not_map', await inPicture('{}')], ['files.error_truncated', (await inPicture(whole)).slice(0, 90)], ['files.error_truncated', (await inPicture(whole)).slice(0, -20)],
    ]
    const said = await Promise.all(cases.map(async ([, content]) => errorOf(await open(content))))
    expect(said).toEqual(cases.map(([key]) => key))
  })

  it('names line and character of a slip in the text', async () => {
    const opened = await open(whole.replace('"a0",\n', '"a0"\n'))
    expect(opened).toEqual({ ok: false, error: { key: 'files.error_syntax', values: { name: 'x', line: 12, column: 7 } } })
  })

  it('refuses what is too large before reading it', async () => {
    let read = false
    const huge = new Blob(['x'])
    Object.defineProperty(huge, 'size', { value: 70 * 1024 * 1024 })
    huge.arrayBuffer = () => ((read = true), Promise.reject(new Error()))
    expect(await openFile(huge, 'film.mp4', source)).toEqual({ ok: false, error: { key: 'files.error_too_large', values: { name: 'film.mp4', size: 70, limit: 64 } } })
    expect(read).toBe(false)
  })

  it('says when a file cannot be read at all', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => gone
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(errorOf(await openFile(gone, 'x', source))).toBe('files.error_unreadable')
  })

  it('takes no harm from hostile files', async () => {
    const opened = await open(whole.replace('"cards":', '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "cards":').replace('"text":', '"__proto__": {"polluted": 1}, "text":'))
    expect(opened.ok).toBe(true)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    const deep = '{"format":"safar","schema":1,"map":{"title":"x","extra":' + '['.repeat(200_000) + ']'.repeat(200_000) + '}}'
    expect(['opened', 'files.error_damaged', 'files.error_unpacked']).toContain(errorOf(await open(deep)))
    const many = `{"format":"safar","schema":1,"map":{},"cards":[${'{},'.repeat(60_000)}{}]}`
    expect(errorOf(await open(many))).toBe('files.error_unpacked')
    for (const value of [null, 1, 'x', [], {}, [null], [[]], [{ id: 1 }], [{ id: '__proto__' }]]) for (const part of ['map', 'stages', 'cards', 'points', 'personas']) expect(typeof (await open(JSON.stringify({ ...FILE, [part]: value }))).ok).toBe('boolean')
  })

  it('reads pasted text, and leaves other text alone', () => {
    expect(openText(whole, 'x', source).ok).toBe(true)
    expect([looksLikeMap(whole), looksLikeMap('a list\nof things'), looksLikeMap('{"a": 1}')]).toEqual([true, false, false])
  })
})

describe('sentences', () => {
  it('are complete and say the name, in every language', () => {
    for (const [locale, words] of Object.entries({ en, fa, ar, hy, el })) {
      const translator = createTranslator(locale as 'en', words as never)
      const values = { name: 'map.json', line: 3, column: 4, size: 70, limit: 64, title: 'T', count: 2, repairs: 3, width: 1200, height: 800, n: 12 }
      const wrong = (Object.keys(en) as (keyof typeof en)[]).filter((key) => {
        const sentence = translator.t(key, values)
        return /[{}]|^$/.test(sentence) || (en[key].includes('{name}') && !sentence.includes('map.json'))
      })
      expect([locale, wrong]).toEqual([locale, []])
    }
  })
})
