import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from './json-fault'

describe('jsonFault', () => {
  it('finds no fault in JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), fc.integer({ min: 0, max: 3 }), (text, indent) => jsonFault(JSON.stringify(JSON.parse(text), null, indent)) === null))
  })

  it('agrees with the parser about any text', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"\\x"', '1', '-', '01', '1e5', 'true', 'nul', ' ', '\n')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), (text) => {
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      return (jsonFault(text) === null) === valid
    }), { numRuns: 3000 })
  })

  it('says of every cut that the end is missing', () => {
    const text = '{"format": "safar", "a": [1.5e3, true, null, "x\\u00e9\\n"], "b": {}}'
    const cuts = Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 1))
    expect(cuts.filter((cut) => jsonFault(cut) !== 'end')).toEqual([])
  })

  it('gives line and character of what is wrong', () => {
    expect(jsonFault('{\n  "a": 1,\n  "b" 2\n}')).toEqual({ line: 3, column: 7 })
    expect(jsonFault('{"a": 1,}')).toEqual({ line: 1, column: 9 })
    expect(jsonFault('{} x')).toEqual({ line: 1, column: 4 })
  })
})
