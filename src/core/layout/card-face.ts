import type { IconName } from '../base/icons'
import type { Card } from '../document/records'
import { assumedEdge, cardFoot } from './card-marks'
import type { Face, FaceContext } from './lane-model'
import { TYPE } from './metrics'
import { movePrims } from './mirror'
import type { Ink, Tone } from './palette'
import { box, rounded } from './path'
import { frame, pictureHeight, picturePrim } from './picture'
import type { Prim } from './prims'
import { markerOf, markerPath, personaInk } from './shapes'
import { wrapRich } from './rich'
import { linePrims, oneLine } from './text'

/** Something a kind adds above or below the text of its cards: `used` is how wide its last row is. */
export interface Block { readonly h: number; readonly prims: readonly Prim[]; readonly used: number }

/** What tells one kind's cards from another's; the rest (padding, text, persona marks) is the same for all. */
export interface FaceParts {
  readonly tone: Tone
  /** leaf: tinted ground with a strong start edge · step: the same, its end side pointing on · note: paper with a hairline */
  readonly shape: 'leaf' | 'step' | 'note'
  /** beside the first line of the text */
  readonly icon?: IconName
  /** the same, drawn by the kind itself inside 24 × 24 */
  readonly mark?: readonly Prim[]
  /** a ground of its own instead of `shape`, dashed where the card rests on an assumption, and how much of its height lies below the content */
  readonly ground?: (w: number, h: number, assumed: boolean) => readonly Prim[]
  readonly foot?: number
  /** height over width of the picture: the same for all, and an empty frame where there is none; without it a picture keeps its shape */
  readonly panel?: number
  readonly top?: (width: number) => Block | null
  readonly bottom?: (width: number) => Block | null
}

const PAD = { start: 14, end: 12, y: 10 }
const TIP = 7
const ICON = 16
const PICTURE_GAP = 8
/** Panels of cards that span stay no higher than a strip can bear. */
const PANEL_MOST = 288
const MARKED = 24
const MARK = { r: 5, step: 15, h: 16 }

/** The tone of a card: its own colour, else its lane's, else its kind's. */
export function toneOf(card: Card, { lane }: Pick<FaceContext, 'lane'>, own: Tone): Tone {
  return card.colour ?? lane.colour ?? own
}

/** Draws a card left to right: ground, edge, what its kind adds, its text in its own direction, marks of the personas it is about. */
export function cardFace(card: Card, width: number, context: FaceContext, parts: FaceParts): Face {
  const { env, direction } = context
  const inner = { x: PAD.start, w: width - PAD.start - PAD.end - (parts.shape === 'step' ? TIP : 0) }
  const prims: Prim[] = []
  let y = PAD.y
  const put = (block: Block | null | undefined) => {
    if (!block) return 0
    prims.push(...movePrims(block.prims, inner.x, y))
    y += block.h
    return block.used
  }
  if (card.picture || parts.panel) {
    const area = { x: 0, y: 0, w: inner.w, h: parts.panel ? Math.min(PANEL_MOST, Math.round(inner.w * parts.panel)) : pictureHeight(card.picture!, inner.w) }
    put({ h: area.h, used: area.w, prims: card.picture ? [picturePrim(context, card.picture, area, 4)] : frame(context, '', area, 4) })
    y += PICTURE_GAP
  }
  if (put(parts.top?.(inner.w))) y += card.text === '' ? 0 : 6
  const icon = card.icon ?? parts.icon
  const indent = parts.mark ? MARKED + 8 : icon ? ICON + 8 : 0
  const area = { x: inner.x + indent, w: inner.w - indent }
  const { size, line } = TYPE.body
  const { lines } = wrapRich(env, card.text, { size, weight: 400, width: area.w, fallback: direction })
  const drawn = card.text !== '' || !parts.top || card.icon !== undefined
  if (parts.mark) {
    prims.push(...movePrims(parts.mark, inner.x, y))
    y += (MARKED - line) / 2
  }
  const textY = y
  if (icon && !parts.mark && drawn) prims.push({ t: 'icon', name: icon, x: inner.x, y: y + 2, size: ICON, stroke: `edge-${parts.tone}`, sw: 2 })
  prims.push(...linePrims(lines, area.x, y, area.w, { size, lineHeight: line, weight: 400, fill: 'ink', align: 'own', direction }))
  if (drawn) y += lines.length * line + (parts.mark ? (MARKED - line) / 2 : 0)
  const bottom = parts.bottom?.(inner.w)
  if (bottom) y += 8
  const used = put(bottom)
  const marks = personaMarks(card, context)
  const foot = cardFoot(card, context, parts.tone, inner.w)
  const mark = (at: number) => prims.push(...movePrims(marks!.prims, inner.x + inner.w - marks!.used, at))
  const fits = (taken: number) => marks !== null && taken > 0 && taken + 8 + marks.used <= inner.w
  const beside = fits(used)
  if (beside) mark(y - MARK.h)
  // Alone they would leave a line empty: they go to the end of the last line of what else is known.
  const after = !beside && fits(foot?.used ?? 0)
  if (marks && !beside && !after) {
    mark(y + 6)
    y += 6 + MARK.h
  }
  if (foot) y += 6
  put(foot)
  if (after) mark(y - MARK.h - 2)
  const h = y + PAD.y + (parts.foot ?? 0)
  const assumed = card.certainty === 'assumption'
  return { h, prims: [...(parts.ground ? parts.ground(width, h, assumed) : [...ground(parts, width, h), ...(assumed ? [assumedEdge(outlineOf(parts, width, h), parts.tone)] : [])]), ...prims], text: { x: area.x, y: textY, w: area.w, h: Math.max(1, lines.length) * line, size, lineHeight: line, weight: 400 } }
}

function ground({ tone, shape }: FaceParts, w: number, h: number): Prim[] {
  if (shape === 'note') return [{ t: 'rect', x: 0, y: 0, w, h, r: 8, fill: 'card', stroke: 'line', sw: 1, shadow: true }, edge(tone, h)]
  if (shape === 'leaf') return [{ t: 'rect', x: 0, y: 0, w, h, r: 8, fill: `ground-${tone}`, shadow: true }, edge(tone, h)]
  return [{ t: 'path', d: outlineOf({ shape }, w, h), fill: `ground-${tone}` }, edge(tone, h)]
}

function outlineOf({ shape }: Pick<FaceParts, 'shape'>, w: number, h: number): string {
  return shape === 'step' ? rounded([{ x: 0, y: 0 }, { x: w - TIP, y: 0 }, { x: w, y: h / 2 }, { x: w - TIP, y: h }, { x: 0, y: h }], 8, true) : box(0.75, 0.75, w - 1.5, h - 1.5, [7.25, 7.25, 7.25, 7.25])
}

// A bar along the start side that follows the card's round corners.
function edge(tone: Tone, h: number): Prim {
  return { t: 'path', d: `M4 1.07A8 8 0 0 0 0 8L0 ${h - 8}A8 8 0 0 0 4 ${h - 1.07}Z`, fill: `edge-${tone}` }
}

function personaMarks(card: Card, { personas }: FaceContext): Block | null {
  const about = personas.filter(({ id }) => card.personas.includes(id))
  if (about.length === 0) return null
  const prims = about.map((persona, i): Prim => ({ t: 'path', d: markerPath(markerOf(persona), MARK.r + 1 + i * MARK.step, MARK.h / 2, MARK.r), fill: personaInk(persona) }))
  return { h: MARK.h, prims, used: (about.length - 1) * MARK.step + (MARK.r + 1) * 2 }
}

/** A short word in a pill, its left top at (0, 0), 20 high; null-width text gives nothing. */
export function pill(context: Pick<FaceContext, 'env' | 'direction'>, word: string, inks: { readonly text: Ink; readonly stroke?: Ink; readonly fill?: Ink; readonly weight?: 400 | 600 }, room: number): Block {
  const { size, line } = TYPE.small
  const text = oneLine(context.env, word, size, inks.weight ?? 400, room - 16, context.direction)
  const w = Math.ceil(text.w) + 16
  return {
    h: 20, used: w,
    prims: [
      { t: 'path', d: box(0.5, 0.5, w - 1, 19, [9.5, 9.5, 9.5, 9.5]), ...(inks.fill ? { fill: inks.fill } : {}), ...(inks.stroke ? { stroke: inks.stroke, sw: 1 } : {}) },
      ...linePrims([text], 8, 2, Math.ceil(text.w), { size, lineHeight: line, weight: inks.weight ?? 400, fill: inks.text, align: 'center', direction: context.direction }),
    ],
  }
}

/** A word followed by marks of which the first `value` are full: bars for an amount. Left top at (0, 0), 16 high. */
export function meter(context: Pick<FaceContext, 'env' | 'direction'>, word: string, value: number, of: number, inks: { readonly text: Ink; readonly full: Ink; readonly empty: Ink }, room: number): Block {
  const { size, line } = TYPE.small
  const bars = of * 7 - 2
  const text = oneLine(context.env, word, size, 400, room - bars - 6, context.direction)
  const x = Math.ceil(text.w) + 6
  return {
    h: 16, used: x + bars,
    prims: [
      ...linePrims([text], 0, 0, Math.ceil(text.w), { size, lineHeight: line, weight: 400, fill: inks.text, align: 'side', direction: context.direction }),
      ...Array.from({ length: of }, (_, i): Prim => ({ t: 'rect', x: x + i * 7, y: 3, w: 5, h: 10, r: 1.5, fill: i < value ? inks.full : inks.empty })),
    ],
  }
}
