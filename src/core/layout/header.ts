import type { Persona } from '../document/records'
import { avatar } from './avatar'
import type { Frame } from './frame'
import { identity, memo } from './memo'
import { GRID, TYPE } from './metrics'
import { mirrorBox, mirrorPrims, movePrims } from './mirror'
import type { Prim } from './prims'
import type { Scene } from './scene'
import { linePrims, oneLine, wrap } from './text'

type Header = Omit<Scene['header'], 'x' | 'y'>

const headers = memo<Header>()
const TEXT = 760
const CHIP = { h: 56, padX: 12, legend: 40, gap: 12, min: 132, max: 300 }

/** The title block: kind and state, title, scenario, and a chip per visible persona that is the legend of the curve. */
export function header(frame: Frame, width: number): Header {
  const { doc, direction, env, personas } = frame
  return headers(doc.map, `${width}|${identity(personas)}|${direction}|${env.version}`, () => draw(frame, width))
}

function draw({ doc: { map }, env, direction, rtl, personas }: Frame, width: number): Header {
  const chips = personas.filter(({ visible }) => visible).map((persona) => chip({ env, direction }, persona))
  const chipsWidth = chips.reduce((sum, { w }) => sum + w, 0) + Math.max(0, chips.length - 1) * CHIP.gap
  const beside = chips.length > 0 && width - chipsWidth - 48 >= Math.min(TEXT, width * 0.5)
  const room = Math.min(TEXT, beside ? width - chipsWidth - 48 : width)
  const prims: Prim[] = []
  const eyebrow = oneLine(env, env.say('map.eyebrow', { kind: env.say(`map.kind_${map.kind}`), state: env.say(`map.state_${map.state}`) }), TYPE.small.size, 600, room, direction)
  prims.push(...linePrims([eyebrow], 0, 0, room, { size: TYPE.small.size, lineHeight: TYPE.small.line, weight: 600, fill: map.accent ? `text-${map.accent}` : 'accent', align: 'side', direction }))
  let y = TYPE.small.line + 4
  const untitled = map.title.trim() === ''
  const title = wrap(env, untitled ? env.say('map.untitled') : map.title, { size: TYPE.title.size, weight: 600, width: room, max: 3, fallback: direction })
  const area = { x: 0, y, w: room, h: title.lines.length * TYPE.title.line, size: TYPE.title.size, lineHeight: TYPE.title.line, weight: 600, align: 'side' } as const
  prims.push(...linePrims(title.lines, 0, y, room, { size: TYPE.title.size, lineHeight: TYPE.title.line, weight: 600, fill: untitled ? 'ink3' : 'ink', align: 'side', direction }))
  y += area.h
  const about = (map.scenario || map.description).trim()
  if (about) {
    const { lines } = wrap(env, about, { size: TYPE.body.size, weight: 400, width: room, max: 4, fallback: direction })
    prims.push(...linePrims(lines, 0, y + 4, room, { size: TYPE.body.size, lineHeight: TYPE.body.line, weight: 400, fill: 'ink2', align: 'side', direction }))
    y += 4 + lines.length * TYPE.body.line
  }
  const boxes: { id: Persona['id']; x: number; y: number; w: number; h: number }[] = []
  let x = beside ? width - chipsWidth : 0
  let top = beside ? Math.max(0, y - CHIP.h) : y + 16
  for (const one of chips) {
    if (x > 0 && x + one.w > width + 0.5) {
      x = 0
      top += CHIP.h + 8
    }
    boxes.push({ id: one.id, x, y: top, w: one.w, h: CHIP.h })
    prims.push(...movePrims(one.prims, x, top))
    x += one.w + CHIP.gap
  }
  const h = boxes.reduce((bottom, box) => Math.max(bottom, box.y + box.h), y)
  return { w: width, h, prims: rtl ? mirrorPrims(prims, width) : prims, title: rtl ? mirrorBox(area, width) : area, personas: rtl ? boxes.map((box) => mirrorBox(box, width)) : boxes }
}

function chip(context: Pick<Frame, 'env' | 'direction'>, persona: Persona): { readonly id: Persona['id']; readonly w: number; readonly prims: readonly Prim[] } {
  const { env, direction } = context
  const room = CHIP.max - CHIP.padX * 2 - CHIP.legend - 10
  const name = oneLine(env, persona.name || env.say('map.unnamed_persona'), TYPE.body.size, 600, room, direction)
  const role = persona.role.trim() ? oneLine(env, persona.role, TYPE.small.size, 400, room, direction) : null
  const text = Math.ceil(Math.max(name.w, role?.w ?? 0))
  const w = Math.max(CHIP.min, text + CHIP.padX * 2 + CHIP.legend + 10)
  const x = CHIP.padX + CHIP.legend + 10
  const y = role ? (CHIP.h - 36) / 2 : (CHIP.h - 20) / 2
  return {
    id: persona.id, w,
    prims: [
      { t: 'rect', x: 0, y: 0, w, h: CHIP.h, r: GRID.radius, fill: 'paper', stroke: 'hair', sw: 1 },
      ...movePrims(avatar(persona, CHIP.legend), CHIP.padX, (CHIP.h - CHIP.legend) / 2),
      ...linePrims([name], x, y, w - x - CHIP.padX, { size: TYPE.body.size, lineHeight: 20, weight: 600, fill: 'ink', align: 'side', direction }),
      ...(role ? linePrims([role], x, y + 20, w - x - CHIP.padX, { size: TYPE.small.size, lineHeight: 16, weight: 400, fill: 'ink2', align: 'side', direction }) : []),
    ],
  }
}
