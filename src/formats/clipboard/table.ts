import Papa from 'papaparse'

/** Most rows and columns that are read from a pasted block. */
export const MOST = { rows: 500, columns: 200 } as const

/** Rows of cells, each row as long as the longest; nothing at its edges is empty. */
export type Table = readonly (readonly string[])[]

/** A block of cells as spreadsheets put it on the clipboard as text; null when the text is no block. Quoted cells may hold line breaks. */
export function readTsv(text: string): Table | null {
  if (!text.includes('\t')) return null
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: false })
  return trimmed(data)
}

/** A Markdown table (GitHub's form) as rows of cells without its ruling row; null when the text is none. */
export function readMarkdownTable(text: string): Table | null {
  const lines = text.trim().split(/\r?\n/)
  const ruling = lines[1]
  if (lines.length < 2 || !ruling || !/^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(ruling) || !ruling.includes('-') || !lines[0]!.includes('|')) return null
  const rows = lines.filter((_, i) => i !== 1).map(cellsOfLine)
  return trimmed(rows)
}

function cellsOfLine(line: string): string[] {
  const cells = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/)
  return cells.map((cell) => cell.replace(/\\\|/g, '|').replace(/<br\s*\/?>/gi, '\n').trim())
}

/** The table without empty rows and columns around it, squared up; null when nothing is in it. */
export function trimmed(rows: readonly (readonly string[])[]): Table | null {
  const table = rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns).map((cell) => inertBack(cell.replace(/\r\n?/g, '\n').trim())))
  const used = table.flatMap((row, r) => row.flatMap((cell, c) => (cell === '' ? [] : [[r, c] as const])))
  if (used.length === 0) return null
  const rowsUsed = used.map(([r]) => r)
  const columnsUsed = used.map(([, c]) => c)
  const [top, bottom, first, last] = [Math.min(...rowsUsed), Math.max(...rowsUsed), Math.min(...columnsUsed), Math.max(...columnsUsed)]
  return table.slice(top, bottom + 1).map((row) => Array.from({ length: last - first + 1 }, (_, i) => row[first + i] ?? ''))
}

const FORMULA = /^(?:[=+@\t\r]|-(?!\s))/

/** Text that a spreadsheet would run is marked as text, in the way that spreadsheets know. */
export function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function inertBack(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}
