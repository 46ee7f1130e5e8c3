import type { Source } from '../../core/base/ids'
import type { Clip } from '../../core/commands/clip'
import type { MapRecord } from '../../core/document/records'
import { readLines } from '../lines'
import { clipOfLines, clipOfTable, readClip, tableOf, writeClip } from './clip'
import { readHtmlTable } from './html'
import { inert, readMarkdownTable, readTsv } from './table'

/** Our own type on the clipboard; other programs pass it over. */
export const CLIP_TYPE = 'application/x-safar'

/** The types of a clipboard that are of use, each '' when it isn't there. */
export interface Flavours { readonly own: string; readonly html: string; readonly text: string }

/** Our own type, a table and plain text of what was copied. What a spreadsheet would run as a formula is marked as text. */
export function flavoursOf(clip: Clip): Flavours {
  const table = tableOf(clip).map((row) => row.map(inert))
  const single = table.every((row) => row.length <= 1)
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const text = single ? table.map((row) => row[0] ?? '').join('\n') : table.map((row) => row.map(quoted).join('\t')).join('\n')
  const html = `<table>${table.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${escapeHtml(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table>`
  return { own: writeClip(clip), html, text }
}

/** What lies on a clipboard as something that can be pasted into a map: our own copy, a block of cells, a table, lines. Null when there is nothing. Never throws. */
export function clipOfFlavours({ own, html, text }: Flavours, map: MapRecord, source: Source): Clip | null {
  const ours = own === '' ? null : readClip(own, source)
  if (ours) return ours
  const table = (html === '' ? null : readHtmlTable(html)) ?? readTsv(text) ?? readMarkdownTable(text)
  if (table) return clipOfTable(table, map, source)
  const lines = readLines(text).slice(0, 1000)
  return lines.length > 0 ? clipOfLines(lines, map, source) : null
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
