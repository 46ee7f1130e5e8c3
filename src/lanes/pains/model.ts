import type { JsonObject } from '../../core/base/json'
import { cardFace, toneOf, type Block } from '../../core/layout/card-face'
import type { FaceContext, LaneModel } from '../../core/layout/lane-model'
import { TYPE } from '../../core/layout/metrics'
import type { Tone } from '../../core/layout/palette'
import { rounded } from '../../core/layout/path'
import type { Prim } from '../../core/layout/prims'
import { linePrims, oneLine } from '../../core/layout/text'

export const SEVERITIES = [1, 2, 3] as const
export type Severity = (typeof SEVERITIES)[number]

/** How much a pain point hurts, null when nobody has said. */
export function severityOf(data: JsonObject): Severity | null {
  return SEVERITIES.find((severity) => severity === data['severity']) ?? null
}

/** What hurts: cards with one to three thorns and the word for it. */
export const painsLane: LaneModel = {
  kind: 'pains',
  icon: 'cloud-lightning',
  tone: 'rose',
  ink: 'text-rose',
  read: (data) => {
    const { severity, ...rest } = data
    if (severity === undefined) return data
    const known = severityOf({ severity: typeof severity === 'number' ? Math.min(3, Math.max(1, Math.round(severity))) : null })
    return known === null ? rest : known === severity ? data : { ...rest, severity: known }
  },
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'rose')
    const severity = severityOf(card.data)
    return cardFace(card, width, context, { tone, shape: 'leaf', ...(severity ? { bottom: (room: number) => thorns(severity, tone, context, room) } : {}) })
  },
  details: (card) => {
    const severity = severityOf(card.data)
    return severity ? [{ key: `map.severity_${severity}` }] : []
  },
}

function thorns(severity: Severity, tone: Tone, context: FaceContext, room: number): Block {
  const { size, line } = TYPE.small
  const marks = SEVERITIES.map((level, i): Prim => {
    const x = i * 14
    const d = rounded([{ x: x + 6, y: 2 }, { x: x + 12, y: 13.5 }, { x, y: 13.5 }], 2.4, true)
    return level <= severity ? { t: 'path', d, fill: `edge-${tone}` } : { t: 'path', d, stroke: `edge-${tone}`, sw: 1, alpha: 0.55 }
  })
  const text = oneLine(context.env, context.env.say(`map.severity_${severity}`), size, 400, room - 48, context.direction)
  return { h: 16, used: 48 + Math.ceil(text.w), prims: [...marks, ...linePrims([text], 48, 0, Math.ceil(text.w), { size, lineHeight: line, weight: 400, fill: `text-${tone}`, align: 'side', direction: context.direction })] }
}
