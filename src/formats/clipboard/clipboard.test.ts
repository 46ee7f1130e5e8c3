import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipOf } from '../../core/commands/clip'
import { writeMap } from '../../core/document/write'
import { plainMap, seeded, validDoc } from '../../testing/random-map'
import { readLines } from '../lines'
import { tableOf } from './clip'
import { clipOfFlavours, flavoursOf, type Flavours } from './index'
import { readMarkdownTable, readTsv } from './table'

const source = { random: seeded(5), now: () => 0 }
const pasted = (flavours: Partial<Flavours>) => {
  const clip = clipOfFlavours({ own: '', html: '', text: '', ...flavours }, plainMap(), source)
  return clip && tableOf(clip)
}

describe('clipboard', () => {
  it('gives back what was copied, exactly', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.constantFrom('card', 'lane', 'stage'), (seed, kind) => {
      const doc = validDoc(seed)
      const clip = clipOf(doc, [...doc.records.keys()].filter((id) => id.startsWith(`${kind}:`)))
      if (!clip) return
      const back = clipOfFlavours(flavoursOf(clip), plainMap(), source)
      expect(back?.what).toBe(clip.what)
      expect(writeMap(back!.doc)).toEqual(writeMap(clip.doc))
    }), { numRuns: 60 })
  })

  it('reads a block of cells with line breaks, quotes and gaps in it', () => {
    expect(pasted({ text: 'a\tb\t\r\n"two\nlines"\t"say ""hi"""\t\r\n\t\t\r\n' })).toEqual([['a', 'b'], ['two\nlines', 'say "hi"']])
    expect(readTsv('no block')).toBeNull()
  })

  it('reads Markdown tables and lists in any script', () => {
    expect(readMarkdownTable('| Stage | Pain |\n|---|:-:|\n| Buy | a \\| b<br>c |\n| | d |')).toEqual([['Stage', 'Pain'], ['Buy', 'a | b\nc'], ['', 'd']])
    expect(readMarkdownTable('a | b\nc | d')).toBeNull()
    expect(readLines('- one\n* two\n\n  3. three\n۴. چهار\n• [ ] five\n-not a bullet')).toEqual(['one', 'two', 'three', 'چهار', 'five', '-not a bullet'])
  })

  it('writes nothing that a spreadsheet would run', () => {
    const clip = clipOfFlavours({ own: '', html: '', text: '=HYPERLINK("http://x")\t@sum\n-1+1\t+a\n- dash\t<b>' }, plainMap(), source)!
    const { text, html } = flavoursOf(clip)
    expect(text.split(/[\t\n]/).map((cell) => cell.replace(/^"/, ''))).toEqual([expect.stringMatching(/^'=/), "'@sum", "'-1+1", "'+a", '- dash', '<b>'])
    expect(html).toContain('&lt;b&gt;')
    expect(pasted({ text })).toEqual([['=HYPERLINK("http://x")', '@sum'], ['-1+1', '+a'], ['- dash', '<b>']])
  })

  it.each(['{', '[]', 'null', '{"clip":"cards"}', '{"format":"safar","schema":99,"clip":"cards"}', `{"format":"safar","schema":1,"map":{},"clip":"everything"}`])('passes over a damaged copy of ours: %s', (own) => {
    expect(pasted({ own, text: 'still' })).toEqual([['still']])
  })
})
