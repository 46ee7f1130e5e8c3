import { sampleDoc, templateDoc } from '../../content'
import { SAMPLES, type SampleId, type TemplateId } from '../../content/list'
import type { Source } from '../../core/base/ids'
import { columnIndex, type Doc } from '../../core/document/doc'
import type { Colour } from '../../core/document/records'
import { mapDirection, visibleLanes } from '../../core/layout/frame'
import { personaInk } from '../../core/layout/shapes'
import type { Locale } from '../../i18n/locales'
import { laneModel } from '../../lanes/models'

/** A map as a few marks: where its stages, rows, cards and curves lie, in the units of the picture. */
export interface Sketch {
  readonly rtl: boolean
  readonly stages: readonly { readonly x: number; readonly w: number; readonly colour: Colour | null }[]
  readonly rows: readonly SketchRow[]
  readonly lines: readonly { readonly d: string; readonly ink: string; readonly dashed: boolean; readonly dots: readonly (readonly [x: number, y: number])[] }[]
  readonly bottom: number
}
export interface SketchRow { readonly y: number; readonly h: number; readonly ink: string; /** the zone of a blueprint changes above it */ readonly edge: boolean; readonly curve: boolean; readonly cards: readonly SketchCard[] }
export interface SketchCard { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly tone: string; readonly lines: readonly number[] }

export const SKETCH = { width: 240, height: 150, side: 10, head: 16, top: 28 } as const
const CARD = { line: 4.5, pad: 6, gap: 3, letters: 15 } as const
const CURVE = 44

/** The sketch of a map; a map longer than the picture shows where it begins. */
export function sketchOf(doc: Doc): Sketch {
  const columns = Math.max(1, doc.steps.length)
  const column = (SKETCH.width - 2 * SKETCH.side - SKETCH.head) / columns
  const x = (i: number) => SKETCH.side + SKETCH.head + column * i
  const index = columnIndex(doc)
  const stages = doc.stages.map((stage) => {
    const own = doc.steps.filter(({ place }) => place.stage === stage.id)
    return { x: x(index.get(own[0]!.id) ?? 0), w: column * own.length, colour: stage.colour }
  })
  const lines: Sketch['lines'][number][] = []
  let y: number = SKETCH.top
  let zone: string | undefined
  const rows = visibleLanes(doc).map((lane): SketchRow => {
    const { tone, ink } = laneModel(lane.kind)
    const top = y
    const edge = zone !== undefined && lane.zone !== undefined && lane.zone !== zone
    zone = lane.zone ?? zone
    const curve = lane.kind === 'emotion'
    const cards: SketchCard[] = []
    let h = curve ? CURVE : 16
    if (curve) lines.push(...curveLines(doc, lane.id, (step) => x((index.get(step) ?? 0) + 0.5), top))
    else {
      const below = Array.from({ length: columns }, () => 4)
      for (const step of doc.steps) for (const card of doc.cells.get(`${lane.id}|${step.id}`) ?? []) {
        const from = index.get(step.id)!
        const to = Math.max(from, index.get(card.place.to) ?? from)
        const at = Math.max(...below.slice(from, to + 1))
        const words = linesOf(card.text.length, column * (to - from + 1) - 10)
        const high = CARD.pad + CARD.line * Math.max(1, words.length) - 1
        cards.push({ x: x(from) + 2, y: top + at, w: column * (to - from + 1) - 4, h: high, tone: card.colour ?? lane.colour ?? tone, lines: words })
        for (let i = from; i <= to; i++) below[i] = at + high + CARD.gap
      }
      h = Math.max(h, Math.max(...below) + 1)
    }
    y += h
    return { y: top, h, ink: lane.colour ? `text-${lane.colour}` : ink, edge, curve, cards }
  })
  return { rtl: mapDirection(doc.map) === 'rtl', stages, rows, lines, bottom: y }
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
