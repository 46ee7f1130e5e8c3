import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMarked, linksIn, plainWords, readMarkup } from './markup'

const styles = (text: string) => readMarkup(text).map(({ marker, text: words, spans }) => [marker, ...spans.map(({ start, end, bold, url }) => `${bold ? 'b:' : ''}${url ? `<${url}>` : ''}${words.slice(start, end)}`)])

describe('marked text', () => {
  it('reads bold, lists and links', () => {
    expect(styles('a **b c** d')).toEqual([['', 'a ', 'b:b c', ' d']])
    expect(styles('- one\n  - two\n۲. سه\nplain')).toEqual([['•', 'one'], ['•', 'two'], ['۲.', 'سه'], ['', 'plain']])
    expect(readMarkup('  - two')[0]!.depth).toBe(1)
    expect(styles('see [the shop](https://a.example/x_(y)) now')).toEqual([['', 'see ', '<https://a.example/x_(y)>the shop', ' now']])
    expect(styles('**see https://a.example/x**.')).toEqual([['', 'b:see ', 'b:<https://a.example/x>https://a.example/x', '.']])
    expect(styles('(https://a.example/x), mailto:a@b.example!')).toEqual([['', '(', '<https://a.example/x>https://a.example/x', '), ', '<mailto:a@b.example>mailto:a@b.example', '!']])
  })

  it('follows no address but http, https and mailto, and leaves half signs as they are', () => {
    for (const text of ['[a](javascript:alert(1))', '[a](data:text/html,x)', '2 ** 3 ** 4', '**', '****', '[a]', '[](https://a.example)', '-10 degrees', '2026. a year', 'xhttps://a']) expect(plainWords(text)).toBe(text)
    expect(linksIn('[a](javascript:alert(1)) [b](https://b.example) https://b.example')).toEqual([{ url: 'https://b.example', label: 'b' }])
  })

  it('gives plain words to whoever reads aloud', () => {
    expect(plainWords('- **Buy** [here](https://a.example)\n1. now')).toBe('Buy here\n1. now')
  })

  it('leaves text without signs as it is, and covers every text with spans without a gap', () => {
    const part = fc.constantFrom('**', '- ', '1. ', '[', '](', ')', 'https://a.b', ' ', '\n', 'word', 'سلام', '*', 'mailto:x@y.z')
    fc.assert(fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('')
      for (const { text: words, spans } of readMarkup(text)) {
        expect(spans.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words)
        expect(spans.every(({ start, end }) => end > start)).toBe(true)
      }
      expect(isMarked(text) || readMarkup(text).map(({ text: words }) => words).join('\n') === text).toBe(true)
      // Every letter that is read was written, in that order.
      let at = 0
      for (const letter of plainWords(text).replace(/[\s•]/g, '')) expect((at = text.indexOf(letter, at) + 1)).toBeGreaterThan(0)
    }), { numRuns: 400 })
  })

  it('takes no longer for a hostile text', () => {
    const start = performance.now()
    for (const sign of ['**', '[', '[a](', '**a ', 'https://', '](']) readMarkup(sign.repeat(9000).slice(0, 20_000))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
