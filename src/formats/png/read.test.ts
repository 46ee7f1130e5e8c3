import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SIGNATURE, chunk, header, textChunk } from './chunks'
import { extractMap } from './read'

const text = (value: string) => new TextEncoder().encode(value)
const dot = chunk('IDAT', new Uint8Array(deflateSync(Buffer.from([0, 1, 2, 3]))))
const png = (...extra: Uint8Array[]) => new Uint8Array(Buffer.concat([new Uint8Array(SIGNATURE), header(1, 1, false), ...extra, dot, chunk('IEND')]))
const packed = (body: Uint8Array) => chunk('iTXt', text('safar\0\x01\0\0\0'), body)

describe('extractMap', () => {
  it('gives back the text that was put in', async () => {
    const json = JSON.stringify({ title: 'سفر 🧳 Ταξίδι' })
    expect(await extractMap(png(await textChunk('safar', json)))).toEqual({ ok: true, json })
    expect(await extractMap(png(await textChunk('Comment', 'x'), await textChunk('safar', json)))).toEqual({ ok: true, json })
  })

  it('tells a foreign picture, another file and nothing at all', async () => {
    expect(await extractMap(png())).toEqual({ ok: false, reason: 'no-map' })
    expect(await extractMap(png(await textChunk('safari', '{}')))).toEqual({ ok: false, reason: 'no-map' })
    expect(await extractMap(png(chunk('tEXt', text('safar\0{}'))))).toEqual({ ok: false, reason: 'no-map' })
    expect(await extractMap(text('\xff\xd8\xff JFIF'))).toEqual({ ok: false, reason: 'not-png' })
    expect(await extractMap(new Uint8Array(0))).toEqual({ ok: false, reason: 'truncated' })
  })

  it('says of every cut that it is one', async () => {
    const whole = png(await textChunk('safar', '{"a":1}'))
    const said: string[] = []
    for (let end = 1; end < whole.length - 12; end++) said.push(JSON.stringify(await extractMap(whole.slice(0, end))))
    expect(new Set(said)).toEqual(new Set([JSON.stringify({ ok: false, reason: 'truncated' })]))
  })

  it('refuses a changed byte in the map', async () => {
    const whole = png(await textChunk('safar', JSON.stringify({ title: 'abcdefghijklmnop' })))
    const at = Buffer.from(whole).indexOf('iTXt') + 20
    whole[at] = whole[at]! ^ 1
    expect(await extractMap(whole)).toEqual({ ok: false, reason: 'damaged' })
  })

  it('refuses what does not unpack, or unpacks to more than any map', async () => {
    expect(await extractMap(png(packed(text('not zlib'))))).toEqual({ ok: false, reason: 'damaged' })
    expect(await extractMap(png(packed(new Uint8Array(deflateSync(Buffer.from([0xff, 0xfe, 0xfd]))))))).toEqual({ ok: false, reason: 'damaged' })
    const bomb = deflateSync(Buffer.alloc(200 << 20))
    expect(await extractMap(png(packed(new Uint8Array(bomb))))).toEqual({ ok: false, reason: 'too-large' })
  })

  it('is not led astray by lengths that lie', async () => {
    const whole = png(await textChunk('safar', '{}'))
    new DataView(whole.buffer).setUint32(33, 0xffffffff)
    expect(await extractMap(whole)).toEqual({ ok: false, reason: 'truncated' })
    for (let i = 8; i < whole.length; i++) {
      const broken = png(await textChunk('safar', '{}'))
      broken[i] = broken[i]! ^ 0xff
      const result = await extractMap(broken)
      expect(result.ok ? result.json : typeof result.reason).toMatch(/^(\{\}|string)$/)
    }
  })
})
