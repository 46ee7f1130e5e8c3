import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { density, textChunk } from './chunks'
import { encodePng } from './encode'

it('writes what any decoder reads back, whatever the strips', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 23 }), fc.integer({ min: 1, max: 30 }), fc.boolean(), fc.infiniteStream(fc.constantFrom(0xff000000, 0xffffffff, 0xff204080, 0xff204081, 0x80102030)), async (width, height, stripHeight, alpha, colours) => {
    const pixels = new Uint32Array(width * height)
    for (let i = 0; i < pixels.length; i++) pixels[i] = i % 3 === 0 || i < width ? colours.next().value! : pixels[i - width]!
    const bytes = new Uint8ClampedArray(pixels.buffer)
    const shares: number[] = []
    const blob = await encodePng({ width, height, alpha, extra: [density(2), await textChunk('safar', '{}')], stripHeight, strip: (y, rows) => bytes.slice(y * width * 4, (y + rows) * width * 4), onProgress: (share) => void shares.push(share) })
    const read = PNG.sync.read(Buffer.from(await blob.arrayBuffer()))
    expect([read.width, read.height, shares.at(-1)]).toEqual([width, height, 1])
    if (!alpha) for (let i = 3; i < bytes.length; i += 4) bytes[i] = 255
    expect([...read.data]).toEqual([...bytes])
  }), { numRuns: 60 })
})
