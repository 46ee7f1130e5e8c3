import { isId, type CardId } from '../../core/base/ids'
import type { Json, JsonObject } from '../../core/base/json'
import { cardFace, meter, pill, toneOf, type Block } from '../../core/layout/card-face'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { movePrims } from '../../core/layout/mirror'
import type { Ink, Tone } from '../../core/layout/palette'

/** Impact and effort go from 1 to this. */
export const SCORE_MAX = 5
export const HORIZONS = ['now', 'next', 'later'] as const
export type Horizon = (typeof HORIZONS)[number]
const MOST_REACH = 1e12
const MOST_LINKS = 30

export interface Opportunity {
  /** by impact and effort alone, or with reach and confidence (RICE) */
  readonly model: 'effort' | 'rice'
  readonly impact: number | null
  readonly effort: number | null
  /** how many people in a while */
  readonly reach: number | null
  /** percent */
  readonly confidence: number | null
  readonly horizon: Horizon | null
  /** cards of pain points that it answers; some may be gone */
  readonly pains: readonly CardId[]
  /** the card of the metric it is to move */
  readonly measure: CardId | null
}

/** What a card says of an opportunity; null where nobody has said. */
export function opportunityOf(data: JsonObject): Opportunity {
  const pains = data['pains']
  return {
    model: data['model'] === 'rice' ? 'rice' : 'effort',
    impact: score(data['impact']), effort: score(data['effort']), reach: within(data['reach'], MOST_REACH), confidence: within(data['confidence'], 100),
    horizon: HORIZONS.find((horizon) => horizon === data['horizon']) ?? null,
    pains: Array.isArray(pains) ? [...new Set(pains.filter((id): id is CardId => isId(id, 'card')))].slice(0, MOST_LINKS) : [],
    measure: isId(data['measure'], 'card') ? data['measure'] : null,
  }
}

function score(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.min(SCORE_MAX, Math.round(value)) : null
}

function within(value: Json | undefined, most: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.min(most, value) + 0 : null
}

/** What an opportunity is worth: impact ÷ effort, or reach × impact × confidence ÷ effort; null until all of it is said. */
export function scoreOf({ model, impact, effort, reach, confidence }: Opportunity): number | null {
  if (impact === null || effort === null) return null
  if (model === 'effort') return Math.round((impact / effort) * 10) / 10
  if (reach === null || confidence === null) return null
  const value = (reach * impact * (confidence / 100)) / effort
  return value >= 100 ? Math.round(value) : Math.round(value * 10) / 10
}

/** What could be made better: cards with impact and effort in bars, what they are worth, when, and what they answer. */
export const opportunitiesLane: LaneModel = {
  kind: 'opportunities',
  icon: 'lightbulb',
  tone: 'green',
  ink: 'text-green',
  links: (data) => {
    const { pains, measure } = opportunityOf(data)
    return measure ? [...pains, measure] : pains
  },
  read: (data) => {
    const { model, impact, effort, reach, confidence, horizon, pains, measure, ...rest } = data
    if ([model, impact, effort, reach, confidence, horizon, pains, measure].every((value) => value === undefined)) return data
    const known = opportunityOf(data)
    return { ...rest, ...Object.fromEntries(Object.entries(known).filter(([key, value]) => (key === 'model' ? value === 'rice' : Array.isArray(value) ? value.length > 0 : value !== null))) }
  },
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'green')
    const opportunity = opportunityOf(card.data)
    const blocks = [(room: number) => bars(opportunity, tone, context, room), (room: number) => worth(opportunity, tone, context, room)]
    const bottom = (room: number): Block | null => {
      const made = blocks.map((block) => block(room)).filter((block) => block !== null)
      const [first, second] = made
      if (!first || !second) return first ?? null
      return { h: first.h + 6 + second.h, used: Math.max(first.used, second.used), prims: [...first.prims, ...movePrims(second.prims, 0, first.h + 6)] }
    }
    return cardFace(card, width, context, { tone, shape: 'leaf', ...(bottom(width) ? { bottom } : {}) })
  },
  details: (card) => {
    const opportunity = opportunityOf(card.data)
    const { impact, effort, reach, confidence, horizon } = opportunity
    const value = scoreOf(opportunity)
    return [
      ...(impact === null ? [] : [{ key: 'map.impact_is', values: { n: impact, max: SCORE_MAX } }]), ...(effort === null ? [] : [{ key: 'map.effort_is', values: { n: effort, max: SCORE_MAX } }]),
      ...(opportunity.model === 'rice' && reach !== null ? [{ key: 'chances.reach_is', values: { n: reach } }] : []), ...(opportunity.model === 'rice' && confidence !== null ? [{ key: 'chances.confidence_is', values: { n: confidence } }] : []),
      ...(value === null ? [] : [{ key: 'chances.score_is', values: { n: value } }]), ...(horizon === null ? [] : [{ key: `chances.horizon_${horizon}` }]),
    ]
  },
}

function bars({ impact, effort }: Opportunity, tone: Tone, context: FaceContext, room: number): Block | null {
  const inks = { text: `text-${tone}`, full: `edge-${tone}`, empty: 'line' } as const
  const blocks = ([['map.impact', impact], ['map.effort', effort]] as const).flatMap(([key, value]) => (value === null ? [] : [meter(context, context.env.say(key), value, SCORE_MAX, inks, room)]))
  const [first, second] = blocks
  if (!first || !second) return first ?? null
  if (first.used + second.used + 12 <= room) {
    // At the far side of a narrow card, but in sight of each other on one that spans.
    const x = Math.min(room - second.used, first.used + 40)
    return { h: 16, used: x + second.used, prims: [...first.prims, ...movePrims(second.prims, x, 0)] }
  }
  // Bars below each other start at the same place.
  const most = Math.max(first.used, second.used)
  return { h: 36, used: most, prims: [...aligned(first, most), ...movePrims(aligned(second, most), 0, 20)] }
}

function aligned(block: Block, used: number) {
  return block.prims.map((prim) => (prim.t === 'rect' ? { ...prim, x: prim.x + used - block.used } : prim))
}

// Score, horizon and how many pain points it answers that are still there, as pills that wrap.
function worth(opportunity: Opportunity, tone: Tone, context: FaceContext, room: number): Block | null {
  const { say, number } = context.env
  const value = scoreOf(opportunity)
  const linked = context.linked ?? []
  const answers = opportunity.pains.filter((id) => linked.includes(id)).length
  const ink: Ink = `text-${tone}`
  const pills = [
    ...(value === null ? [] : [pill(context, say('chances.score_short', { n: number(value) }), { text: ink, stroke: `edge-${tone}`, fill: 'card', weight: 600 }, room)]),
    ...(opportunity.horizon === null ? [] : [pill(context, say(`chances.horizon_${opportunity.horizon}`), { text: ink, stroke: `edge-${tone}` }, room)]),
    ...(answers === 0 ? [] : [pill(context, say('chances.answers', { count: answers }), { text: ink, stroke: `edge-${tone}` }, room)]),
    ...(opportunity.measure && linked.includes(opportunity.measure) ? [pill(context, say('chances.measured'), { text: ink, stroke: `edge-${tone}` }, room)] : []),
  ]
  if (pills.length === 0) return null
  let [x, y] = [0, 0]
  const prims = pills.flatMap((one) => {
    if (x > 0 && x + one.used > room) [x, y] = [0, y + 24]
    const placed = movePrims(one.prims, x, y)
    x += one.used + 6
    return placed
  })
  return { h: y + 20, used: room, prims }
}
