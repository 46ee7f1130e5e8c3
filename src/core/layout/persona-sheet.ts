import { directionOf, type Direction } from '../base/direction'
import type { Persona } from '../document/records'
import { avatar } from './avatar'
import { pill } from './card-face'
import { GRID, TYPE } from './metrics'
import { mirrorPrims, movePrims } from './mirror'
import { circle, num } from './path'
import type { Prim } from './prims'
import type { Scene } from './scene'
import { personaInk } from './shapes'
import { linePrims, wrap } from './text'
import type { DrawEnv } from './text-engine'

/** What a sheet needs beside the persona: measuring and words, the language it is read in, and the names of its channels and devices. */
export interface SheetContext { readonly env: DrawEnv; readonly language: string; readonly channels: readonly string[]; readonly devices: readonly string[] }

interface Pen extends Pick<SheetContext, 'env'> { readonly direction: Direction }
interface Part { readonly h: number; readonly prims: readonly Prim[] }

const WIDTH = 920
const PAD = 40
const SIDE = 232
const GAP = 48
const NARROW = 440
const BLOCK = 28
const FACE = 144

/** A persona alone on a sheet (`narrow`: in one column, for small screens), drawn as a map is, so that the screen, pictures and paper show the same. What nobody has said is left out. */
export function personaSheet(persona: Persona, { env, language, channels, devices }: SheetContext, narrow = false): Scene {
  const direction = directionOf(language)
  const pen: Pen = { env, direction }
  const width = narrow ? NARROW : WIDTH
  const main = width - PAD * 2 - (narrow ? 0 : SIDE + GAP)
  const half = narrow ? main : (main - 32) / 2
  const pairs = [[block(pen, persona, 'goals', persona.goals, half), block(pen, persona, 'frustrations', persona.frustrations, half)], [block(pen, persona, 'motivations', persona.motivations ?? '', half), block(pen, persona, 'behaviours', persona.behaviours ?? '', half)]]
  const side = stack([who(pen, persona), facts(pen, persona), pills(pen, persona, 'devices', devices), pills(pen, persona, 'channels', channels)])
  const wide = stack([quote(pen, persona, main), block(pen, persona, 'about', persona.about, main), ...(narrow ? pairs.flat() : pairs.map((pair) => beside(pair, half + 32))), scales(pen, persona, main), evidence(pen, persona, main)])
  const inner = narrow ? stack([side, wide]).h : Math.max(side.h, wide.h, FACE)
  const h = inner + PAD * 2
  const prims: Prim[] = [
    { t: 'rect', x: 0, y: 0, w: width, h, r: 12, fill: 'paper', stroke: 'hair', sw: 1 },
    { t: 'rect', x: 0, y: 0, w: 8, h, r: 4, fill: personaInk(persona) },
    ...movePrims(side.prims, PAD, PAD),
    ...(narrow ? [] : [{ t: 'path', d: `M${PAD + SIDE + GAP / 2} ${PAD}L${PAD + SIDE + GAP / 2} ${num(PAD + inner)}`, stroke: 'hair', sw: 1 } satisfies Prim]),
    ...(narrow ? movePrims(wide.prims, PAD, PAD + side.h + (wide.h > 0 ? BLOCK : 0)) : movePrims(wide.prims, PAD + SIDE + GAP, PAD)),
  ]
  const m = GRID.margin / 2
  const placed = movePrims(direction === 'rtl' ? mirrorPrims(prims, width) : prims, m, m)
  const nothing = { x: 0, y: 0, w: 0, h: 0 }
  return {
    width: width + 2 * m, height: h + 2 * m, direction, back: placed, columns: [], stages: [], rows: [], arrows: [],
    header: { ...nothing, prims: [], personas: [], title: { ...nothing, size: TYPE.title.size, lineHeight: TYPE.title.line, weight: 600 } },
    grid: { ...nothing, headWidth: 0, stageHeight: 0, stepHeight: 0 },
    footer: { ...nothing, prims: [] },
  }
}

function stack(parts: readonly (Part | null)[]): Part {
  const prims: Prim[] = []
  let y = 0
  for (const part of parts) {
    if (!part) continue
    if (y > 0) y += BLOCK
    prims.push(...movePrims(part.prims, 0, y))
    y += part.h
  }
  return { h: y, prims }
}

/** Two parts side by side; one alone stands at the start. */
function beside(parts: readonly (Part | null)[], step: number): Part | null {
  const shown = parts.filter((part) => part !== null)
  return shown.length === 0 ? null : { h: Math.max(...shown.map(({ h }) => h)), prims: shown.flatMap(({ prims }, i) => movePrims(prims, i * step, 0)) }
}

function text({ env, direction }: Pen, words: string, w: number, size: { readonly size: number; readonly line: number }, fill: 'ink' | 'ink2' | 'ink3', weight: 400 | 600 = 400, align: 'own' | 'side' = 'own'): Part {
  const { lines } = wrap(env, words, { size: size.size, weight, width: w, fallback: direction })
  return { h: lines.length * size.line, prims: linePrims(lines, 0, 0, w, { size: size.size, lineHeight: size.line, weight, fill, align, direction }) }
}

function under(first: Part, second: Part, gap: number): Part {
  return { h: first.h + gap + second.h, prims: [...first.prims, ...movePrims(second.prims, 0, first.h + gap)] }
}

/** A heading in the persona's colour. */
function heading({ env, direction }: Pen, persona: Persona, key: string, w: number): Part {
  const { size, line } = TYPE.small
  const { lines } = wrap(env, env.say(`personas.${key}`), { size, weight: 600, width: w, max: 1, fallback: direction })
  return { h: line, prims: linePrims(lines, 0, 0, w, { size, lineHeight: line, weight: 600, fill: personaInk(persona), align: 'side', direction }) }
}

function block(pen: Pen, persona: Persona, key: string, words: string, w: number): Part | null {
  return words.trim() === '' ? null : under(heading(pen, persona, key, w), text(pen, words.trim(), w, TYPE.body, 'ink'), 6)
}

function who(pen: Pen, persona: Persona): Part {
  const name = text(pen, persona.name.trim() || pen.env.say('map.unnamed_persona'), SIDE, TYPE.title, persona.name.trim() ? 'ink' : 'ink3', 600, 'side')
  const face: Part = { h: FACE, prims: avatar(persona, FACE) }
  const named = under(face, name, 20)
  return persona.role.trim() ? under(named, text(pen, persona.role, SIDE, TYPE.stage, 'ink2', 400, 'side'), 4) : named
}

/** Short facts, each with its name above it. */
function facts(pen: Pen, persona: Persona): Part | null {
  const said = [['age', persona.age], ['location', persona.location], ['occupation', persona.occupation]].flatMap(([key, value]) => (value ? [[pen.env.say(`personas.${key}`), value]] : []))
  const own = (persona.fields ?? []).flatMap(({ label, value }) => (value.trim() ? [[label, value]] : []))
  const parts = [...said, ...own].map(([label, value]) => under(text(pen, label!, SIDE, TYPE.small, 'ink3', 400, 'side'), text(pen, value!, SIDE, TYPE.body, 'ink', 400, 'side'), 0))
  const [first, ...rest] = parts
  return first ? rest.reduce((all, part) => under(all, part, 12), first) : null
}

function pills(pen: Pen, persona: Persona, key: string, names: readonly string[]): Part | null {
  if (names.length === 0) return null
  const prims: Prim[] = []
  let [x, y] = [0, 0]
  for (const name of names) {
    const one = pill(pen, name, { text: 'ink2', stroke: 'line' }, SIDE)
    if (x > 0 && x + one.used > SIDE) {
      x = 0
      y += 28
    }
    prims.push(...movePrims(one.prims, x, y))
    x += one.used + 6
  }
  return under(heading(pen, persona, key, SIDE), { h: y + 20, prims }, 8)
}

function quote(pen: Pen, persona: Persona, w: number): Part | null {
  if (persona.quote.trim() === '') return null
  const words = text(pen, persona.quote.trim(), w - 44, TYPE.heading, 'ink', 400, 'side')
  return { h: words.h, prims: [{ t: 'icon', name: 'quote', x: 0, y: 2, size: 28, stroke: personaInk(persona), sw: 1.5 }, ...movePrims(words.prims, 44, 0)] }
}

function scales(pen: Pen, persona: Persona, w: number): Part | null {
  const list = (persona.scales ?? []).filter(({ low, high }) => low.trim() || high.trim())
  if (list.length === 0) return null
  const word = w < 400 ? 96 : 132
  const track = w - word * 2 - 32
  const ink = personaInk(persona)
  const { size, line } = TYPE.body
  const rows = list.map(({ low, high, value }): Part => {
    const said = (words: string, x: number, align: 'side' | 'end') => linePrims(wrap(pen.env, words, { size, weight: 400, width: word, max: 1, fallback: pen.direction }).lines, x, 0, word, { size, lineHeight: line, weight: 400, fill: 'ink2', align, direction: pen.direction })
    const at = word + 16 + (track * value) / 100
    return {
      h: line,
      prims: [
        ...said(low, 0, 'side'), ...said(high, w - word, 'end'),
        { t: 'path', d: `M${word + 16} 10L${num(word + 16 + track)} 10`, stroke: 'line', sw: 4 },
        { t: 'path', d: circle(at, 10, 8), fill: ink, stroke: 'paper', sw: 2 },
      ],
    }
  })
  return under(heading(pen, persona, 'scales', w), rows.slice(1).reduce((all, row) => under(all, row, 10), rows[0]!), 8)
}

function evidence(pen: Pen, persona: Persona, w: number): Part | null {
  const lines = (persona.evidence ?? []).map(({ kind, source, date, n }) => [pen.env.say(`personas.evidence_${kind}`), source, date, n === null ? '' : pen.env.say('personas.evidence_n', { n })].filter(Boolean).join(' · '))
  return lines.length === 0 ? null : under(heading(pen, persona, 'evidence', w), text(pen, lines.join('\n'), w, TYPE.small, 'ink2'), 6)
}
