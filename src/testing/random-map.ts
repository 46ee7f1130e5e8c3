import { docOf, type Doc } from '../core/document/doc'
import { tidy, TIME_SCALES, TIME_UNITS, ZONES } from '../core/document/optional'
import { ARROW_KINDS, COLOURS, MAP_ID, pointId, type Arrow, type Card, type Lane, type MapRecord, type Persona, type Point, type Rec, type Stage, type Step } from '../core/document/records'
import { kindOf, type CardId, type LaneId, type PersonaId, type StageId, type StepId } from '../core/base/ids'
import { ordersBetween } from '../core/base/order'
import type { LayoutEnv } from '../core/layout/env'
import { laneModel, LANE_KINDS, LATE_KINDS, loadDrawings } from '../lanes/models'
import { randomData, randomOptional } from './random-optional'

await loadDrawings(LATE_KINDS, Promise.resolve())

/** Chance that always answers alike for the same seed, in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A map record with everything at its plainest. */
export function plainMap(patch: Partial<MapRecord> = {}): MapRecord {
  return { id: 'map:this', title: '', description: '', scenario: '', kind: 'journey', state: 'current', language: 'en', direction: 'auto', digits: 'auto', levels: 5, extra: {}, ...patch }
}

const WORDS = 'search compare a laptop with battery خرید آنلاین لپ‌تاپ Հաճախորդ ταξίδι well-known (2026) https://shop.example/checkout 68.4% ۶۸٫۴ é 👍🏽 supercalifragilisticexpialidocious «نقل» “quote” …'.split(' ')

/** A sentence in several scripts, now and then empty or with line breaks. */
export function randomText(random: () => number, most = 12): string {
  const words = Array.from({ length: Math.floor(random() * (most + 1)) }, () => WORDS[Math.floor(random() * WORDS.length)]!)
  return words.join(random() < 0.1 ? '\n' : ' ')
}

/** A map of any shape: empty ones, hidden and unknown lanes, cards that span, strange data, arrows between anything, several personas. */
export function randomDoc(seed: number, patch: Partial<MapRecord> = {}): Doc {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  // Numbers and times come from a chance of their own, so that the rest of a map stays as it is.
  const more = seeded(seed ^ 0x7a11)
  const sometimes = (fields: () => object) => (more() < 0.35 ? fields() : {})
  const duration = () => ({ duration: { min: Math.floor(more() * 90), ...(more() < 0.5 ? { max: 100 } : {}), unit: TIME_UNITS[Math.floor(more() * TIME_UNITS.length)]! } })
  const order = ((n = 0) => () => String(n++).padStart(6, '0'))()
  const extra = {}
  const records: Rec[] = []
  const stages: StageId[] = Array.from({ length: below(6) }, (_, i) => `stage:${i}` as StageId)
  for (const id of stages) records.push({ id, order: order(), title: randomText(random, 5), goal: '', colour: random() < 0.3 ? COLOURS[below(10)]! : null, ...sometimes(duration), extra })
  const steps: StepId[] = stages.flatMap((stage, i) => Array.from({ length: random() < 0.6 ? 1 : 1 + below(3) }, (_, k) => {
    const id = `step:${i}-${k}` as StepId
    records.push({ id, place: { stage, order: order() }, title: random() < 0.6 ? '' : randomText(random, 6), ...sometimes(duration), extra })
    return id
  }))
  const lanes: LaneId[] = Array.from({ length: below(7) }, (_, i) => `lane:${i}` as LaneId)
  for (const id of lanes) records.push({ id, order: order(), kind: random() < 0.1 ? 'unheard-of' : LANE_KINDS[below(LANE_KINDS.length)]!, title: randomText(random, 4), colour: random() < 0.2 ? COLOURS[below(10)]! : null, hidden: random() < 0.15, ...(random() < 0.15 ? { collapsed: true } : {}), ...(random() < 0.2 ? { zone: ZONES[below(4)]! } : {}), extra })
  const personas: PersonaId[] = Array.from({ length: below(4) }, (_, i) => `persona:${i}` as PersonaId)
  for (const id of personas) records.push({ id, order: order(), name: randomText(random, 3), role: randomText(random, 3), quote: '', about: '', goals: '', frustrations: '', style: below(9), visible: random() < 0.8, extra })
  const cards: CardId[] = []
  if (steps.length > 0 && lanes.length > 0) {
    for (let i = below(40); i > 0; i--) {
      const from = below(steps.length)
      const id = `card:${i}` as CardId
      cards.push(id)
      const data = random() < 0.5 ? {} : { channel: random() < 0.5 ? 'email' : randomText(random, 3), ownership: random() < 0.7 ? 'paid' : 7, impact: below(8) - 1, effort: random() < 0.8 ? below(6) : 'lots', severity: below(5), ...randomData(random) }
      const card: Card = { id, place: { lane: lanes[below(lanes.length)]!, from: steps[from]!, to: steps[Math.min(steps.length - 1, from + (random() < 0.25 ? below(4) : 0))]!, order: order() }, text: randomText(random), note: '', colour: random() < 0.2 ? COLOURS[below(10)]! : null, personas: personas.filter(() => random() < 0.2), data, extra }
      records.push(card)
    }
    for (const lane of lanes) for (const step of steps) for (const persona of [...personas, null]) {
      if (random() < 0.5) records.push({ id: pointId(lane, step, persona), lane, step, persona, value: Math.round((random() * 4 - 2) * 10) / 10, note: '', assumed: random() < 0.3, ...sometimes(() => ({ amount: Math.round(more() * 3000 - 500) / 4 + 0, star: more() < 0.5 })), extra })
      if (more() < 0.1) records.push({ id: pointId(lane, step, persona, 'expected'), lane, step, persona, line: 'expected', value: Math.round(more() * 4 - 2) + 0, note: '', assumed: more() < 0.5, extra })
    }
    const ends = [...cards, ...steps, ...stages]
    for (let i = below(12); i > 0; i--) records.push({ id: `arrow:${i}`, from: ends[below(ends.length)]!, to: ends[below(ends.length)]!, kind: ARROW_KINDS[below(ARROW_KINDS.length)]!, label: random() < 0.5 ? '' : randomText(random, 3), extra })
  }
  return docOf(records, plainMap({ title: randomText(random), scenario: randomText(random), levels: [3, 5, 7, 10, 4][below(5)]!, ...sometimes(() => ({ timeScale: TIME_SCALES[Math.floor(more() * 3)]! })), ...patch }))
}

/** A map as reading leaves one, so that a file or a store gives it back unchanged; every kind of field is in use, some cards are unsorted, some fields are unknown. */
export function validDoc(seed: number): Doc {
  const random = seeded(seed ^ 0x5afa4)
  const orders = ordersBetween(null, null, 200, random)
  let next = 0
  const line = () => randomText(random, 3).replace(/\n/g, ' ')
  const text = () => (random() < 0.6 ? '' : randomText(random, 5))
  const extra = () => (random() < 0.2 ? { later: { of: [1, 'two', null, true], text: randomText(random, 2) } } : {})
  const fields = (record: Rec): Rec => {
    switch (kindOf(record.id)) {
      case 'map': return { ...(record as MapRecord), description: text(), scenario: text(), title: line(), levels: [3, 5, 7, 10][Math.floor(random() * 4)]!, extra: extra() }
      case 'stage': return { ...(record as Stage), order: orders[next++]!, title: line(), goal: text(), extra: extra() }
      case 'step': return { ...(record as Step), place: { ...(record as Step).place, order: orders[next++]! }, title: line(), extra: extra() }
      case 'lane': return { ...(record as Lane), order: orders[next++]!, title: line(), extra: extra() }
      case 'card': return { ...(record as Card), place: { ...(record as Card).place, order: orders[next++]! }, note: text(), extra: extra() }
      case 'point': return { ...(record as Point), value: (record as Point).value + 0, note: text(), extra: extra() }
      case 'arrow': return { ...(record as Arrow), label: line(), extra: extra() }
      case 'persona': return { ...(record as Persona), order: orders[next++]!, name: line(), role: line(), quote: text(), about: text(), goals: text(), frustrations: text(), style: Math.floor(random() * 8), extra: extra() }
    }
  }
  const doc = randomDoc(seed)
  const once = (arrow: Arrow) => arrow.from !== arrow.to && doc.arrows.find(({ from, to }) => from === arrow.from && to === arrow.to) === arrow
  const records = [...doc.records.values()].filter((record) => !record.id.startsWith('arrow:') || once(record as Arrow)).map(fields)
  for (let i = Math.floor(random() * 3); i > 0; i--) {
    const step = doc.steps[0]?.id ?? 'step:gone'
    records.push({ id: `card:lost${i}`, place: { lane: 'lane:gone', from: step, to: step, order: orders[next++]! }, text: text(), note: '', colour: null, personas: [], data: {}, extra: extra() })
  }
  const said = records.map((record) => tidy({ ...record, ...randomOptional(record, random) } as Rec))
  return docOf(said, said.find((record) => record.id === MAP_ID) as MapRecord)
}

/** An env without a browser: a letter's width depends on what letter it is, words are their keys. */
export function plainEnv(version = '1'): LayoutEnv {
  const width = (text: string, size: number, weight: number) => {
    let sum = 0
    for (const letter of text) sum += /[\u200b-\u200f\u061c\u202a-\u202e]/u.test(letter) ? 0 : letter === ' ' ? 0.28 : /[iljtf.,:'|]/u.test(letter) ? 0.26 : /[mwMW@]/u.test(letter) ? 0.86 : 0.55
    return sum * size * (weight === 600 ? 1.06 : 1)
  }
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  return {
    version, lane: laneModel, number: String,
    say: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
    text: { width, graphemes: (text) => [...letters.segment(text)].map(({ segment }) => segment), words: (text) => [...words.segment(text)].map(({ segment }) => segment), levels: (text, dir) => new Uint8Array(text.length).fill(dir === 'rtl' ? 1 : 0) },
  }
}
