import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../base/ids'
import { OPTIONAL, readOptional, readUrl, tidy } from './optional'
import { readRecord } from './read-record'

describe('[D5] optional fields', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://a b', 'HTTP:/x', 'vbscript:x', 'https://a"onclick=x', '//evil.example', 7, null])('follow no address like %s', (url) => {
    expect(readUrl(url)).toBe('')
  })

  it('follow the web and mail', () => {
    expect(['https://a.example/ü?q=1#x', 'http://a', 'mailto:a@b.c'].map(readUrl)).toEqual(['https://a.example/ü?q=1#x', 'http://a', 'mailto:a@b.c'])
  })

  it('are absent when nothing was said, bounded when much was', () => {
    expect(readRecord({ id: 'card:a', tags: [], owner: '', links: [{ url: 'javascript:x' }], certainty: 'sure', picture: { hash: '../x', width: 1, height: 1 } })).toEqual(readRecord({ id: 'card:a' }))
    expect(readOptional('card', { tags: Array.from({ length: 99 }, (_, i) => `t${i % 50}`) }).tags).toHaveLength(30)
    expect(readOptional('stage', { duration: { min: 3, max: 2, unit: 'day' } })).toEqual({ duration: { min: 3, unit: 'day' } })
  })

  it('bear whatever they are given, and read the same a second time', () => {
    fc.assert(fc.property(fc.constantFrom(...KINDS), fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 20, maxLength: 20 }), (kind, values) => {
      const once = readOptional(kind, Object.fromEntries(OPTIONAL[kind].map((name, i) => [name, values[i]])))
      expect(readOptional(kind, once as Record<string, unknown>)).toEqual(once)
    }))
  })

  it('are tidied away when emptied', () => {
    const record = { id: 'card:a', text: '', owner: '', tags: ['x'], status: null }
    expect(tidy(record)).toEqual({ id: 'card:a', text: '', tags: ['x'] })
    const clean = { id: 'card:a', text: '', tags: ['x'] }
    expect(tidy(clean)).toBe(clean)
  })
})
