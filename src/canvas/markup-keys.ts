import { readUrl } from '../core/document/optional'

/** A text while it is typed, with what is selected in it. */
export interface Typing { readonly text: string; readonly start: number; readonly end: number }

const ITEM = /^( *)(?:([-*•]) +|(\p{Nd}{1,3})([.)]) +)/u

/** Makes what is selected bold, or takes that back; without a selection the signs are put around the caret. */
export function toggleBold({ text, start, end }: Typing): Typing {
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (before.endsWith('**') && after.startsWith('**')) return { text: before.slice(0, -2) + inside + after.slice(2), start: start - 2, end: end - 2 }
  if (inside.length > 4 && inside.startsWith('**') && inside.endsWith('**')) return { text: before + inside.slice(2, -2) + after, start, end: end - 4 }
  // Spaces at the edges stay outside, and each line gets its own signs: a sign stands next to a letter.
  const made = inside === '' ? '****' : inside.split('\n').map((line) => line.replace(/^((?: *(?:[-*•]|\p{Nd}{1,3}[.)]) )?\s*)(.*?)(\s*)$/u, (_, lead: string, words: string, rest: string) => (words === '' ? lead + rest : `${lead}**${words}**${rest}`))).join('\n')
  return inside === '' ? { text: before + made + after, start: start + 2, end: start + 2 } : { text: before + made + after, start, end: start + made.length }
}

/** A new line: in a list the next item, and out of the list when the item is empty. */
export function newLine({ text, start, end }: Typing): Typing {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(from, start)
  const item = ITEM.exec(line)
  const put = (at: number, words: string): Typing => ({ text: text.slice(0, at) + words + text.slice(end), start: at + words.length, end: at + words.length })
  if (!item) return put(start, '\n')
  if (item[0] === line && !/\S/.test(text.slice(end).split('\n')[0]!)) return put(from, '')
  return put(start, `\n${item[1]}${item[2] ?? next(item[3]!) + item[4]!} `)
}

// Zeros of the digits that lists count in: Latin, Arabic, Persian.
const ZEROS = [0x30, 0x660, 0x6f0]

// Counts on in the digits of the number before.
function next(number: string): string {
  const zero = ZEROS.find((code) => number.charCodeAt(0) >= code && number.charCodeAt(0) < code + 10)
  if (zero === undefined) return number
  const sum = [...number].reduce((total, digit) => total * 10 + digit.charCodeAt(0) - zero, 0) + 1
  return [...String(sum)].map((digit) => String.fromCharCode(zero + Number(digit))).join('')
}

/** The selected words as a link to what is pasted; null when that is no address or nothing is selected. */
export function linkOver({ text, start, end }: Typing, pasted: string): Typing | null {
  const url = readUrl(pasted.trim())
  const words = text.slice(start, end)
  if (!url || words.trim() === '' || /[[\]\n]/.test(words)) return null
  const link = `[${words}](${url})`
  return { text: text.slice(0, start) + link + text.slice(end), start: start + link.length, end: start + link.length }
}
