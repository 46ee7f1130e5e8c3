// Medians as Markdown: one table a size, a row a page.
const FIGURES = [
  ['first', 'open → first view'], ['open', 'open → whole map'], ['panFit', 'pan, all in view'], ['panNear', 'pan, 100 %'], ['zoom', 'zoom'], ['dragFit', 'drag one, all in view'], ['dragNear', 'drag one, 100 %'],
  ['moveAll', 'move all'], ['type', 'key → paint'], ['undo', 'undo one'], ['selectAll', 'select all'], ['add', 'add a card'], ['theme', 'theme'], ['direction', 'direction'], ['png', 'PNG 2×'], ['pngHeld', 'PNG: held at most'], ['json', 'JSON'],
  ['heap', 'heap MB'], ['heapAfter', 'heap after 200 edits'], ['script', 'JS kB'], ['requests', 'requests'],
]

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length === 0 ? null : sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

const show = (value) => (value === null ? '–' : value < 10 ? value.toFixed(1) : String(Math.round(value)))

/** A table for each size; figures that no page has are left out. */
export function table(rows) {
  const sizes = [...new Set(rows.map(({ n }) => n))].sort((a, b) => a - b)
  const pages = [...new Set(rows.map(({ page }) => page))]
  return sizes.map((n) => {
    const of = (page, figure, throttle = 1) => median(rows.filter((row) => row.page === page && row.n === n && row.throttle === throttle).map((row) => row[figure] ?? NaN))
    const figures = FIGURES.filter(([figure]) => pages.some((page) => of(page, figure) !== null))
    const slowed = pages.some((page) => of(page, 'open', 4) !== null)
    const head = ['', ...figures.map(([, name]) => name), ...(slowed ? ['open, 4× slower'] : [])]
    const lines = pages.map((page) => [page, ...figures.map(([figure]) => show(of(page, figure))), ...(slowed ? [show(of(page, 'open', 4))] : [])])
    return `### ${n} cards\n\n${[head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
  }).join('\n')
}
