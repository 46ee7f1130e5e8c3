import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../core/base/sha256'
import { docOf } from '../../core/document/doc'
import { picturesOf, type KeptPicture } from '../../core/document/picture-names'
import { pictureInfo } from '../../core/document/pictures'
import type { Persona } from '../../core/document/records'
import { plainMap } from '../../testing/random-map'
import { tinyPng } from '../../testing/pictures'
import { fromJsonText, toFileText, toJsonText } from './index'
import { readPictures } from './pictures'

const source = { random: () => 0.5, now: () => 0 }

function kept(bytes: Uint8Array): KeptPicture {
  return { hash: sha256(bytes), type: 'image/png', bytes }
}

function mapWith(picture: KeptPicture) {
  const persona: Persona = { id: 'persona:a', order: 'V', name: 'A', role: '', quote: '', about: '', goals: '', frustrations: '', style: 0, visible: true, photo: { hash: picture.hash, alt: 'A face', width: 2, height: 3, x: 20 }, extra: {} }
  return docOf([persona], plainMap())
}

describe('[D23] pictures in files', () => {
  it('come back as they were', async () => {
    const picture = kept(tinyPng(2, 3))
    const doc = mapWith(picture)
    const text = await toFileText(doc, async (hash) => (hash === picture.hash ? picture : null))
    const read = fromJsonText(text, source)
    if (!read.ok) throw new Error(read.reason)
    expect([...picturesOf(read.doc)]).toEqual([picture.hash])
    expect(read.pictures.map(({ hash, type, bytes }) => [hash, type, [...bytes]])).toEqual([[picture.hash, 'image/png', [...picture.bytes]]])
    expect(toJsonText(read.doc, read.pictures)).toBe(text)
  })

  it('that are not what they say are dropped and counted; those that nobody uses are passed over', () => {
    const whole = kept(tinyPng(2, 3))
    const data = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const used = new Set([whole.hash])
    const read = (value: unknown) => { const { pictures, dropped } = readPictures(value, used); return [pictures.length, dropped] }
    expect(read({ [whole.hash]: { type: 'text/html', data: data(whole.bytes) } })).toEqual([1, 0])
    expect(read({ [whole.hash]: { type: 'image/png', data: data(tinyPng(3, 3)) } })).toEqual([0, 1])
    for (const wrong of ['<svg onload=alert(1)>', '???', '', 7, null]) expect(readPictures({ [whole.hash]: { type: 'image/png', data: wrong } }, used)).toEqual({ pictures: [], dropped: 1 })
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')
    expect(readPictures({ [sha256(svg)]: { type: 'image/png', data: data(svg) } }, new Set([sha256(svg)]))).toEqual({ pictures: [], dropped: 1 })
    expect(readPictures({ [whole.hash]: { type: 'image/png', data: data(whole.bytes) } }, new Set())).toEqual({ pictures: [], dropped: 0 })
    for (const none of [undefined, null, [], 'x', 7]) expect(readPictures(none, used)).toEqual({ pictures: [], dropped: 0 })
  })

  it('too large to be ours are refused by their heads', () => {
    expect(pictureInfo(tinyPng(4096, 1))).toMatchObject({ width: 4096 })
    expect(pictureInfo(tinyPng(4097, 1))).toBeNull()
    expect(pictureInfo(tinyPng(0, 1))).toBeNull()
  })

  it('are told by their bytes, of any kind and length, without throwing', () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 30, 0, 40, 3, ...Array.from({ length: 20 }, () => 0)])
    expect(pictureInfo(jpeg)).toEqual({ type: 'image/jpeg', width: 40, height: 30 })
    const webp = (kind: string, ...rest: number[]) => Uint8Array.from([...Buffer.from('RIFF\0\0\0\0WEBP'), ...Buffer.from(kind), ...rest, ...Array.from({ length: 20 }, () => 0)])
    expect(pictureInfo(webp('VP8X', 10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 29, 0, 0))).toEqual({ type: 'image/webp', width: 40, height: 30 })
    expect(pictureInfo(webp('VP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0))).toEqual({ type: 'image/webp', width: 40, height: 30 })
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom<number[]>([], [...jpeg.slice(0, 6)], [...tinyPng(1, 1).slice(0, 16)], [...webp('VP8L')]), (bytes, head) => {
      pictureInfo(Uint8Array.from([...head, ...bytes]))
    }))
  })
})
