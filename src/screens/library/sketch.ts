import { sampleDoc, templateDoc } from '../../content'
import { SAMPLES, type SampleId, type TemplateId } from '../../content/list'
import type { Source } from '../../core/base/ids'
import { columnIndex, type Doc } from '../../core/document/doc'
import type { Colour } from '../../core/document/records'
import { mapDirection, visibleLanes } from '../../core/layout/frame'
import { personaInk } from '../../core/layout/shapes'
import { columnWidths, stepSeconds } from '../../core/layout/widths'
import type { Locale } from '../../i18n/locales'
import { laneModel } from '../../lanes/models'

/** A map as a few marks: where its stages, rows, cards and curves lie, in the units of the picture. */
export interface Sketch {
  readonly rtl: boolean
  readonly stages: readonly { readonly x: number; readonly w: number; readonly colour: Colour | null }[]
  readonly rows: readonly SketchRow[]
  readonly lines: readonly { readonly d: string; readonly ink: string; readonly dashed: boolean; readonly dots: readonly (readonly [x: number, y: number])[] }[]
  /** ribbons and bars of lanes that draw numbers */
  readonly shapes: readonly { readonly d: string; readonly ink: string }[]
  readonly bottom: number
}
export interface SketchRow { readonly y: number; readonly h: number; readonly ink: string; /** the zone of a blueprint changes above it */ readonly edge: boolean; readonly curve: boolean; readonly cards: readonly SketchCard[] }
export interface SketchCard { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly tone: string; readonly lines: readonly number[] }

export const SKETCH = { width: 240, height: 150, side: 10, head: 16, top: 28 } as const
const CARD = { line: 4.5, pad: 6, gap: 3, letters: 15 } as const
const CURVE = 44

/** The sketch of a map; a map longer than the picture shows where it begins. */
export function sketchOf(doc: Doc): Sketch {
  const widths = columnWidths(doc.steps, doc.stages, doc.map.timeScale ?? 'equal')
  const factor = (SKETCH.width - 2 * SKETCH.side - SKETCH.head) / Math.max(1, widths.reduce((sum, w) => sum + w, 0))
  const starts = [SKETCH.side + SKETCH.head]
  for (const w of widths) starts.push(starts.at(-1)! + w * factor)
  const x = (i: number) => starts[i] ?? starts.at(-1)!
  const w = (i: number, to = i) => x(to + 1) - x(i)
  const index = columnIndex(doc)
  const stages = doc.stages.map((stage) => {
    const own = doc.steps.filter(({ place }) => place.stage === stage.id)
    const first = index.get(own[0]?.id ?? 'step:') ?? 0
    return { x: x(first), w: w(first, first + own.length - 1), colour: stage.colour }
  })
  const lines: Sketch['lines'][number][] = []
  const shapes: Sketch['shapes'][number][] = []
  let y: number = SKETCH.top
  let zone: string | undefined
  const rows = visibleLanes(doc).map((lane): SketchRow => {
    const { tone, ink } = laneModel(lane.kind)
    const top = y
    const edge = zone !== undefined && lane.zone !== undefined && lane.zone !== zone
    zone = lane.zone ?? zone
    const curve = lane.kind === 'emotion'
    const cards: SketchCard[] = []
    let h = curve ? CURVE : lane.kind === 'funnel' ? 40 : lane.kind === 'chart' ? 32 : 16
    if (curve) lines.push(...curveLines(doc, lane.id, (step) => x(index.get(step) ?? 0) + w(index.get(step) ?? 0) / 2, top))
    else if (lane.kind in DRAWN) {
      const d = DRAWN[lane.kind as keyof typeof DRAWN](doc, lane.id, { x, w, top, h })
      if (d) shapes.push({ d, ink: `edge-${lane.colour ?? tone}` })
    } else {
      const below = doc.steps.map(() => 4)
      for (const step of doc.steps) for (const card of doc.cells.get(`${lane.id}|${step.id}`) ?? []) {
        const from = index.get(step.id)!
        const to = Math.max(from, index.get(card.place.to) ?? from)
        const at = Math.max(...below.slice(from, to + 1))
        const words = linesOf(card.text.length, w(from, to) - 10)
        const high = CARD.pad + CARD.line * Math.max(1, words.length) - 1
        cards.push({ x: x(from) + 2, y: top + at, w: w(from, to) - 4, h: high, tone: card.colour ?? lane.colour ?? tone, lines: words })
        for (let i = from; i <= to; i++) below[i] = at + high + CARD.gap
      }
      h = Math.max(h, ...below.map((end) => end + 1))
    }
    y += h
    return { y: top, h, ink: lane.colour ? `text-${lane.colour}` : ink, edge, curve, cards }
  })
  return { rtl: mapDirection(doc.map) === 'rtl', stages, rows, lines, shapes, bottom: y }
}

interface Room { readonly x: (column: number) => number; readonly w: (column: number) => number; readonly top: number; readonly h: number }
type Draw = (doc: Doc, lane: Doc['lanes'][number]['id'], room: Room) => string

function amountsOf(doc: Doc, lane: Doc['lanes'][number]['id']): { readonly column: number; readonly part: number }[] {
  const index = columnIndex(doc)
  const known = (doc.points.get(lane) ?? []).flatMap(({ step, amount }) => (amount === undefined ? [] : [{ column: index.get(step) ?? 0, amount: Math.max(0, amount) }]))
  const most = Math.max(1, ...known.map(({ amount }) => amount))
  return known.map(({ column, amount }) => ({ column, part: amount / most })).sort((a, b) => a.column - b.column)
}

/** Lanes that draw numbers instead of cards, as one outline each. */
const DRAWN: Readonly<Record<'funnel' | 'chart' | 'timeline', Draw>> = {
  funnel: (doc, lane, { x, w, top, h }) => {
    const parts = amountsOf(doc, lane).map(({ column, part }) => ({ x: x(column), w: w(column), half: Math.max(0.7, part * (h / 2 - 5)) }))
    return parts.length === 0 ? '' : `M${parts.map(({ x: at, w: wide, half }) => `${at + 4} ${top + h / 2 - half}L${at + wide - 4} ${top + h / 2 - half}`).join('L')}L${parts.toReversed().map(({ x: at, w: wide, half }) => `${at + wide - 4} ${top + h / 2 + half}L${at + 4} ${top + h / 2 + half}`).join('L')}Z`
  },
  chart: (doc, lane, { x, w, top, h }) => amountsOf(doc, lane).map(({ column, part }) => `M${x(column) + w(column) * 0.3} ${top + h - 3}v${-Math.max(1, part * (h - 8))}h${w(column) * 0.4}v${Math.max(1, part * (h - 8))}z`).join(''),
  timeline: (doc, _, { x, w, top, h }) => {
    const seconds = stepSeconds(doc.steps, doc.stages)
    const longest = Math.log1p(Math.max(1, ...seconds.map((time) => time ?? 0)))
    return seconds.map((time, i) => (time ? `M${x(i) + 3} ${top + h / 2 - 2}h${Math.max(3, (Math.log1p(time) / longest) ** 3 * (w(i) - 6))}v4h${-Math.max(3, (Math.log1p(time) / longest) ** 3 * (w(i) - 6))}z` : '')).join('')
  },
}

/** How long the lines of a text are, in the room there is. */
function linesOf(letters: number, room: number): number[] {
  const count = Math.min(2, Math.ceil(letters / CARD.letters))
  return Array.from({ length: count }, (_, i) => (i < count - 1 ? room : room * Math.min(1, 0.35 + (letters % CARD.letters) / CARD.letters * 0.6)))
}

function curveLines(doc: Doc, lane: Doc['lanes'][number]['id'], at: (step: Doc['steps'][number]['id']) => number, top: number): Sketch['lines'][number][] {
  const points = doc.points.get(lane) ?? []
  const order = new Map(doc.steps.map(({ id }, i) => [id, i]))
  return [...doc.personas, null].flatMap((persona) => {
    const own = points.filter((point) => point.persona === (persona?.id ?? null) && point.line === undefined).sort((a, b) => order.get(a.step)! - order.get(b.step)!)
    if (own.length === 0) return []
    const dots = own.map((point) => [at(point.step), top + CURVE / 2 - point.value * 8] as const)
    const d = dots.map(([x, y], i) => {
      const before = dots[i - 1]
      const half = before && (before[0] + x) / 2
      return before ? `C${half} ${before[1]} ${half} ${y} ${x} ${y}` : `M${x} ${y}`
    }).join('')
    return [{ d, ink: personaInk(persona), dashed: own.every(({ assumed }) => assumed), dots }]
  })
}

/** Sketches of what is offered, by the ids of the lists. */
export async function contentSketches(ids: readonly (TemplateId | SampleId)[], locale: Locale, source: Source): Promise<ReadonlyMap<string, Sketch>> {
  const isSample = (id: string): id is SampleId => (SAMPLES as readonly string[]).includes(id)
  return new Map(await Promise.all(ids.map(async (id) => [id, sketchOf(await (isSample(id) ? sampleDoc(locale, source, id) : templateDoc(id, locale, source)))] as const)))
}
