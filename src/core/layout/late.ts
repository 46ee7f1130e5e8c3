import type { IconName } from '../base/icons'
import { cardFace, toneOf } from './card-face'
import type { Drawing, DrawingContext, LaneModel } from './lane-model'
import type { Tone } from './palette'
import type { ValueKind } from './scene'

/** How a kind of lane draws that few maps have: loaded when a map has one. */
export interface LateDrawing { readonly drawing?: (context: DrawingContext) => Drawing; readonly face?: LaneModel['face']; readonly read?: LaneModel['read']; readonly details?: LaneModel['details'] }

const loaded = new Map<string, LateDrawing>()

/** Hands in how a kind draws, once it is loaded; what was laid out before must be laid out again. */
export function provide(kind: string, how: LateDrawing): void {
  loaded.set(kind, how)
}

/** True when a kind can be drawn in full. */
export function isLoaded(kind: string): boolean {
  return loaded.has(kind)
}

/** A kind of lane that is one drawing, an empty row until that is there; cards that stray into it are shown below. */
export function drawnLane(kind: string, icon: IconName, tone: Tone, values: ValueKind, reads?: readonly string[]): LaneModel {
  return {
    kind, icon, tone, values, ink: `text-${tone}`,
    read: (data) => data,
    face: (card, width, context) => cardFace(card, width, context, { tone: toneOf(card, context, tone), shape: 'leaf' }),
    drawing: (context) => loaded.get(kind)?.drawing?.(context) ?? { h: 96, under: [], over: [], points: [], scale: { values, top: 0, bottom: 96, high: 1, low: 0, step: 1, bounded: true } },
    details: () => [],
    ...(reads ? { reads } : {}),
  }
}

/** A kind of lane of cards that are plain until what they hold can be read and drawn. */
export function lateCards(kind: string, icon: IconName, tone: Tone): LaneModel {
  return {
    kind, icon, tone, ink: `text-${tone}`,
    read: (data) => loaded.get(kind)?.read?.(data) ?? data,
    face: (card, width, context) => loaded.get(kind)?.face?.(card, width, context) ?? cardFace(card, width, context, { tone: toneOf(card, context, tone), shape: 'note' }),
    details: (card) => loaded.get(kind)?.details?.(card) ?? [],
  }
}
