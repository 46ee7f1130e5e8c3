import { readUrl } from './optional'

/** A stretch of a paragraph in one style; `url` is '' where it is no link. */
export interface Span { readonly start: number; readonly end: number; readonly bold: boolean; readonly url: string }

/** A paragraph as it is read: its marker when it is an item of a list ('' otherwise), how deep that list lies, its words without signs, and their styles without gaps. */
export interface Paragraph { readonly marker: string; readonly depth: number; readonly text: string; readonly spans: readonly Span[] }

const ANY = /\*\*|^ *(?:[-*•]|\p{Nd}{1,3}[.)]) |\]\(|https?:\/\/|mailto:/imu
const ITEM = /^( {0,12})(?:([-*•])|(\p{Nd}{1,3}[.)])) +(.*)$/u
const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"]+/iy
const AFTER_ADDRESS = /[.,;:!?،؛؟…'»”’)\]}*]+$/u
const LONGEST = { label: 500, url: 2000 }
const DEEPEST = 3

/** True when a text holds signs of bold, lists or links; all others are drawn letter for letter. */
export function isMarked(text: string): boolean {
  return ANY.test(text)
}

/** Reads the small part of Markdown that cards know: `**bold**`, lines that begin with `- ` or `1. `, `[words](address)`, bare addresses. Whatever is not whole stays as it is written. */
export function readMarkup(text: string): Paragraph[] {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').split('\n').map((line) => {
    const item = ITEM.exec(line)
    const [words, spans] = inline(item ? item[4]! : line)
    return { marker: item ? (item[3] ?? '•') : '', depth: item ? Math.min(DEEPEST, Math.floor(item[1]!.length / 2)) : 0, text: words, spans }
  })
}

/** A text without its signs, for all that reads it aloud or names something after it; the same text when it has none. */
export function plainWords(text: string): string {
  if (!isMarked(text)) return text
  return readMarkup(text).map(({ marker, text: words }) => (marker === '' || marker === '•' ? words : `${marker} ${words}`)).join('\n')
}

/** The links in a text, in their order, each once. */
export function linksIn(text: string): { readonly url: string; readonly label: string }[] {
  if (!isMarked(text)) return []
  const found = new Map<string, string>()
  for (const { text: words, spans } of readMarkup(text)) for (const { start, end, url } of spans) if (url && !found.has(url)) found.set(url, words.slice(start, end))
  return [...found].map(([url, label]) => ({ url, label }))
}

interface Piece { readonly text: string; readonly bold: boolean; readonly url: string }

function inline(line: string): [string, Span[]] {
  const pieces: Piece[] = []
  scan(line, false, pieces)
  let text = ''
  const spans: Span[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = spans.at(-1)
    const [start, end] = [text.length, text.length + piece.text.length]
    text += piece.text
    if (last && last.bold === piece.bold && last.url === piece.url) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, bold: piece.bold, url: piece.url })
  }
  return [text, spans]
}

function scan(line: string, bold: boolean, pieces: Piece[]): void {
  let at = 0
  let plain = 0
  const put = (text: string, url: string, next: number) => {
    pieces.push({ text: line.slice(plain, at), bold, url: '' }, { text, bold, url })
    plain = at = next
  }
  while (at < line.length) {
    const letter = line[at]!
    if (letter === '*' && !bold && line[at + 1] === '*') {
      const close = line.indexOf('**', at + 2)
      if (close > at + 2 && /\S/.test(line[at + 2]!) && /\S/.test(line[close - 1]!)) {
        pieces.push({ text: line.slice(plain, at), bold, url: '' })
        scan(line.slice(at + 2, close), true, pieces)
        plain = at = close + 2
      } else at += 2
      continue
    }
    if (letter === '[') {
      const link = linkAt(line, at)
      if (link) {
        put(link.label, link.url, link.end)
        continue
      }
    }
    if (/[hm]/i.test(letter) && !/[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ')) {
      const url = addressAt(line, at)
      if (url) {
        put(url, url, at + url.length)
        continue
      }
    }
    at++
  }
  pieces.push({ text: line.slice(plain), bold, url: '' })
}

function linkAt(line: string, at: number): { readonly label: string; readonly url: string; readonly end: number } | null {
  const label = /^\[([^[\]]+)\]\(/.exec(line.slice(at, at + LONGEST.label))
  if (!label || label[1]!.trim() === '') return null
  const start = at + label[0].length
  const rest = line.slice(start, start + LONGEST.url)
  let open = 0
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '(') open++
    else if (rest[i] === ')' && open-- === 0) {
      const url = readUrl(rest.slice(0, i))
      return url ? { label: label[1]!.replaceAll('**', ''), url, end: start + i + 1 } : null
    }
  }
  return null
}

function addressAt(line: string, at: number): string {
  ADDRESS.lastIndex = at
  const whole = ADDRESS.exec(line)?.[0]
  if (!whole) return ''
  const cut = whole.replace(AFTER_ADDRESS, (end) => (end.startsWith(')') && whole.includes('(') ? ')' : ''))
  return readUrl(cut)
}
