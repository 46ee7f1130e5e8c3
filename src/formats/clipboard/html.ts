import { MOST, trimmed, type Table } from './table'

/** The first table of a page's text, merged cells empty but for their first; null when there is none. Nothing of the page is run, loaded or kept but its words. */
export function readHtmlTable(html: string): Table | null {
  if (!/<table/i.test(html)) return null
  // Handlers in it would never run; without their names the browser does not even complain of them.
  const page = new DOMParser().parseFromString(html.slice(0, 8_000_000).replace(/\son[a-z]+\s*=/gi, ' data-was='), 'text/html')
  const table = page.querySelector('table')
  if (!table) return null
  const rows: string[][] = []
  const taken = new Map<string, true>()
  for (const [r, row] of [...table.rows].slice(0, MOST.rows).entries()) {
    const line: string[] = []
    let c = 0
    for (const cell of row.cells) {
      while (taken.has(`${r} ${c}`)) c++
      if (c >= MOST.columns) break
      line[c] = wordsOf(cell)
      for (let down = 0; down < Math.min(cell.rowSpan || 1, MOST.rows); down++) for (let on = 0; on < Math.min(cell.colSpan, MOST.columns); on++) taken.set(`${r + down} ${c + on}`, true)
      c += Math.max(1, cell.colSpan)
    }
    rows.push(Array.from({ length: line.length }, (_, i) => line[i] ?? ''))
  }
  return trimmed(rows)
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD'])

/** The words of an element, with line breaks where a reader sees them. */
function wordsOf(element: Element): string {
  let text = ''
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ')
    else if (node instanceof Element && !SILENT.has(node.tagName)) {
      if (node.tagName === 'BR') text += '\n'
      if (BLOCKS.has(node.tagName) && text !== '' && !text.endsWith('\n')) text += '\n'
      for (const child of node.childNodes) walk(child)
    }
  }
  walk(element)
  return text.split('\n').map((line) => line.trim()).join('\n').trim()
}
