import type { Json, JsonObject } from '../../core/base/json'
import { cardFace, meter, toneOf, type Block } from '../../core/layout/card-face'
import type { LaneModel } from '../../core/layout/lane-model'
import { movePrims } from '../../core/layout/mirror'

/** Impact and effort go from 1 to this. */
export const SCORE_MAX = 5

/** Impact and effort of an opportunity, null where nobody has said. */
export function scoresOf(data: JsonObject): { readonly impact: number | null; readonly effort: number | null } {
  return { impact: score(data['impact']), effort: score(data['effort']) }
}

function score(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.min(SCORE_MAX, Math.round(value)) : null
}

/** What could be made better: cards with impact and effort in bars. */
export const opportunitiesLane: LaneModel = {
  kind: 'opportunities',
  icon: 'lightbulb',
  tone: 'green',
  ink: 'text-green',
  read: (data) => {
    const { impact, effort, ...rest } = data
    if (impact === undefined && effort === undefined) return data
    const known = scoresOf(data)
    return { ...rest, ...(known.impact === null ? {} : { impact: known.impact }), ...(known.effort === null ? {} : { effort: known.effort }) }
  },
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'green')
    const { impact, effort } = scoresOf(card.data)
    const bottom = (room: number): Block | null => {
      const inks = { text: `text-${tone}`, full: `edge-${tone}`, empty: 'line' } as const
      const blocks = ([['map.impact', impact], ['map.effort', effort]] as const).flatMap(([key, value]) => (value === null ? [] : [meter(context, context.env.say(key), value, SCORE_MAX, inks, room)]))
      const [first, second] = blocks
      if (!first || !second) return first ?? null
      if (first.used + second.used + 12 <= room) return { h: 16, used: room, prims: [...first.prims, ...movePrims(second.prims, room - second.used, 0)] }
      // Bars below each other start at the same place.
      const bars = Math.max(first.used, second.used)
      return { h: 36, used: bars, prims: [...aligned(first, bars), ...movePrims(aligned(second, bars), 0, 20)] }
    }
    return cardFace(card, width, context, { tone, shape: 'leaf', ...(impact !== null || effort !== null ? { bottom } : {}) })
  },
  details: (card) => {
    const { impact, effort } = scoresOf(card.data)
    return [...(impact === null ? [] : [{ key: 'map.impact_is', values: { n: impact, max: SCORE_MAX } }]), ...(effort === null ? [] : [{ key: 'map.effort_is', values: { n: effort, max: SCORE_MAX } }])]
  },
}

function aligned(block: Block, used: number) {
  return block.prims.map((prim) => (prim.t === 'rect' ? { ...prim, x: prim.x + used - block.used } : prim))
}
