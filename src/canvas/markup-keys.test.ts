import { describe, expect, it } from 'vitest'
import { linkOver, newLine, toggleBold, type Typing } from './markup-keys'

/** A text with its selection between bars. */
function at(marked: string): Typing {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - (marked.lastIndexOf('|') === start ? 0 : 1)
  return { text: marked.replaceAll('|', ''), start, end }
}
const shown = ({ text, start, end }: Typing) => (start === end ? `${text.slice(0, start)}|${text.slice(end)}` : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`)

describe('keys of marked text', () => {
  it('makes bold and takes it back', () => {
    expect(shown(toggleBold(at('a |b c| d')))).toBe('a |**b c**| d')
    expect(shown(toggleBold(at('a |**b c**| d')))).toBe('a |b c| d')
    expect(shown(toggleBold(at('a **|b|** d')))).toBe('a |b| d')
    expect(shown(toggleBold(at('a |')))).toBe('a **|**')
    expect(shown(toggleBold(at('|- one\n- two |')))).toBe('|- **one**\n- **two** |')
  })

  it('goes on with a list, counts in its own digits, and ends at an empty item', () => {
    expect(shown(newLine(at('- one|')))).toBe('- one\n- |')
    expect(shown(newLine(at('  * one|')))).toBe('  * one\n  * |')
    expect(shown(newLine(at('9. one|')))).toBe('9. one\n10. |')
    expect(shown(newLine(at('۹. یک|')))).toBe('۹. یک\n۱۰. |')
    expect(shown(newLine(at('٣) واحد|')))).toBe('٣) واحد\n٤) |')
    expect(shown(newLine(at('- one\n- |')))).toBe('- one\n|')
    expect(shown(newLine(at('plain|')))).toBe('plain\n|')
  })

  it('makes a link of words and a pasted address, and of nothing else', () => {
    expect(shown(linkOver(at('see |the shop|'), ' https://a.example/x ')!)).toBe('see [the shop](https://a.example/x)|')
    expect(linkOver(at('see |the shop|'), 'javascript:alert(1)')).toBeNull()
    expect(linkOver(at('see |'), 'https://a.example')).toBeNull()
  })
})
