import { useId } from 'react'
import type { TemplateId } from '../../content/list'

/** Where cards lie in each template, row by row: columns with a card; the tone of the row. */
const SHAPES: Readonly<Record<TemplateId | 'sample', { readonly stages: number; readonly rows: readonly (readonly [tone: string, columns: readonly number[]])[]; readonly curve: readonly number[] }>> = {
  sample: { stages: 6, rows: [['blue', [0, 1, 2, 3, 4, 5]], ['teal', [0, 1, 2, 3, 4, 5]], ['rose', [1, 2, 3]], ['green', [1, 2, 4]]], curve: [0, 1, -1, -2, 1, 2] },
  blank: { stages: 5, rows: [['blue', []], ['teal', []], ['rose', []], ['green', []]], curve: [] },
  online: { stages: 5, rows: [['blue', [0, 1, 2, 3, 4]], ['teal', [0, 2, 4]], ['rose', [1, 2]], ['green', [3]]], curve: [0, 1, -1, 1, 2] },
  funnel: { stages: 5, rows: [['blue', [0, 1, 2, 3]], ['teal', [0, 1]], ['rose', [2, 3]], ['green', [3, 4]]], curve: [2, 1, 0, -1, 1] },
  retail: { stages: 5, rows: [['blue', [0, 2, 4]], ['teal', [0, 1, 2, 3, 4]], ['rose', [1, 3]], ['green', [2]]], curve: [1, 0, 1, -1, 2] },
  service: { stages: 5, rows: [['blue', [0, 1, 2, 3]], ['teal', [1, 2]], ['rose', [0, 1, 2]], ['green', [3, 4]]], curve: [-2, -1, -1, 1, 2] },
  day: { stages: 6, rows: [['blue', [0, 1, 2, 3, 4, 5]], ['teal', [1, 4]], ['rose', [2, 3]], ['green', [5]]], curve: [0, 1, 0, -1, 1, 2] },
}

/** A small drawing of a template; runs the way the page is read. */
export function TemplatePreview({ kind }: { kind: TemplateId | 'sample' }) {
  const id = useId()
  const { stages, rows, curve } = SHAPES[kind]
  const width = 208 / stages
  const y = (value: number) => 62 - value * 8
  const points = curve.map((value, i) => [16 + width * (i + 0.5), y(value)] as const)
  const path = points.map(([x, at], i) => { const before = points[i - 1]; return before ? `C${(before[0] + x) / 2} ${before[1]} ${(before[0] + x) / 2} ${at} ${x} ${at}` : `M${x} ${at}` }).join('')
  return (
    <svg className="lib-preview" viewBox="0 0 240 150" aria-hidden>
      <defs><clipPath id={id}><rect width="240" height="150" rx="6" /></clipPath></defs>
      <g clipPath={`url(#${id})`}>
        <rect width="240" height="150" fill="var(--ink-wall)" />
        <rect x="12" y="30" width="216" height="130" rx="4" fill="var(--ink-paper)" stroke="var(--ink-hair)" />
        {Array.from({ length: stages }, (_, i) => <path key={i} d={`M${16 + width * i} 12h${width - 6}l4 6-4 6h-${width - 6}${i ? 'l4-6z' : 'z'}`} fill="var(--ink-accent)" opacity={0.9} />)}
        {rows.map(([tone, columns], row) => columns.map((column) => <rect key={`${row} ${column}`} x={18 + width * column} y={(row === 0 ? 36 : 66) + row * 18} width={width - 8} height={row === 0 ? 12 : 11} rx="2.5" fill={`var(--ink-ground-${tone})`} stroke={`var(--ink-edge-${tone})`} strokeWidth="0.8" />))}
        <path d="M16 62h208" stroke="var(--ink-hair)" />
        {path && <path d={path} fill="none" stroke="var(--ink-persona-0)" strokeWidth="2.5" strokeLinecap="round" />}
      </g>
    </svg>
  )
}
