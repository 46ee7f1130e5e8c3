import { useId } from 'react'
import type { Sketch } from './sketch'

const [WIDTH, HEIGHT, SIDE, HEAD, TOP] = [240, 150, 10, 16, 28]

/** A small drawing of a map: its stages, rows, cards and curve where they are; empty until the sketch is there. */
export function TemplatePreview({ sketch }: { sketch: Sketch | undefined }) {
  const id = useId()
  const bottom = sketch ? Math.min(HEIGHT + 10, sketch.bottom) : 0
  return (
    <svg className="lib-preview" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} data-rtl={sketch?.rtl} aria-hidden>
      <defs><clipPath id={id}><rect width={WIDTH} height={HEIGHT} rx="6" /></clipPath></defs>
      <g clipPath={`url(#${id})`}>
        <rect width={WIDTH} height={HEIGHT} fill="var(--ink-wall)" />
        {sketch && (
          <>
            <rect x={SIDE} y={TOP - 2} width={WIDTH - 2 * SIDE} height={bottom - TOP + 2} rx="3" fill="var(--ink-paper)" stroke="var(--ink-hair)" />
            {sketch.stages.map(({ x, w, colour }, i) => <path key={x} d={`M${x} 9h${w - 6}l4 6-4 6h-${w - 6}${i > 0 ? 'l4-6z' : 'z'}`} fill={`var(--ink-${colour ? `stage-${colour}` : 'accent'})`} />)}
            {sketch.stages.slice(1).map(({ x }) => <path key={x} d={`M${x} ${TOP}V${bottom}`} stroke="var(--ink-hair)" strokeWidth="0.6" />)}
            {sketch.rows.map(({ y, h, ink, edge, curve, cards }) => (
              <g key={y}>
                {y > TOP && <path d={`M${SIDE} ${y}h${WIDTH - 2 * SIDE}`} stroke={`var(--ink-${edge ? 'ink3' : 'hair'})`} strokeWidth={edge ? 1 : 0.6} strokeDasharray={edge ? '4 3' : undefined} />}
                <rect x={SIDE + 5} y={y + 5} width="6" height="6" rx="2" fill={`var(--ink-${ink})`} opacity="0.75" />
                {curve && <path d={`M${SIDE + HEAD} ${y + h / 2}H${WIDTH - SIDE}`} stroke="var(--ink-line)" strokeWidth="0.6" />}
                {cards.map((card) => (
                  <g key={`${card.x} ${card.y}`}>
                    <rect x={card.x} y={card.y} width={card.w} height={card.h} rx="2" fill={`var(--ink-ground-${card.tone})`} stroke={`var(--ink-edge-${card.tone})`} strokeWidth="0.7" />
                    {card.lines.map((length, i) => <path key={i} d={`M${card.x + 3} ${card.y + 4.7 + i * 4.5}h${Math.max(2, length)}`} stroke={`var(--ink-text-${card.tone})`} strokeWidth="1.2" strokeLinecap="round" opacity="0.45" />)}
                  </g>
                ))}
              </g>
            ))}
            {sketch.shapes.map(({ d, ink }) => <path key={d} d={d} fill={`var(--ink-${ink})`} opacity="0.85" />)}
            {sketch.lines.map(({ d, ink, dashed, dots }) => (
              <g key={d} stroke={`var(--ink-${ink})`} strokeLinecap="round">
                <path d={d} fill="none" strokeWidth="2.2" strokeDasharray={dashed ? '4 3.4' : undefined} />
                {dots.map(([x, y]) => <circle key={x} cx={x} cy={y} r="2.4" fill="var(--ink-paper)" strokeWidth="1.6" />)}
              </g>
            ))}
          </>
        )}
      </g>
    </svg>
  )
}
