import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256'

it('is SHA-256 for bytes of any length', () => {
  expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const size of [1, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) expect(sha256(new Uint8Array(size).fill(7))).toBe(createHash('sha256').update(new Uint8Array(size).fill(7)).digest('hex'))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  }))
})
