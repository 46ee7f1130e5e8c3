import { describe, expect, it } from 'vitest'
import type { Source } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import { readMap } from '../core/document/read'
import type { Card } from '../core/document/records'
import { LOCALES, type Locale } from '../i18n/locales'
import { loadTranslator } from '../i18n/translator'
import { channelOf, OWNERSHIPS } from '../lanes/touchpoints/channels'
import { draftFile, LANES } from './draft'
import { blankDoc, sampleDoc, templateDoc } from './index'
import { TEMPLATES } from './list'
import { laptop } from './laptop'
import { template } from './templates'
import { texts as ar } from './texts/ar'
import { texts as el } from './texts/el'
import { texts as en, type Texts } from './texts/en'
import { texts as fa } from './texts/fa'
import { texts as hy } from './texts/hy'

const TEXTS: Readonly<Record<Locale, Texts>> = { en, fa, ar, hy, el }
const CODES = LOCALES.map(({ code }) => code)
const LATIN_NAMES = /e-mail/gi
const SCRIPTS: Readonly<Record<Locale, RegExp>> = { en: /\p{Script=Latin}/u, fa: /\p{Script=Arabic}/u, ar: /\p{Script=Arabic}/u, hy: /\p{Script=Armenian}/u, el: /\p{Script=Greek}/u }

function source(): Source {
  let seed = 7
  return { random: () => (seed = (seed * 48271) % 2147483647) / 2147483647, now: () => 0 }
}

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings)
}

/** What a map is without its words: ids become places in reading order. */
function shape(doc: Doc): unknown {
  const place = (ids: readonly { id: string }[], id: string | null) => ids.findIndex((one) => one.id === id)
  const cards = doc.lanes.flatMap((lane) => doc.steps.flatMap((step) => doc.cells.get(`${lane.id}|${step.id}`) ?? []))
  const end = (id: string) => place([...cards, ...doc.steps], id)
  return {
    map: { kind: doc.map.kind, state: doc.map.state },
    steps: doc.steps.map((step) => [place(doc.stages, step.place.stage), step.title !== '']),
    lanes: doc.lanes.map(({ kind }) => kind),
    cards: cards.map((card) => [place(doc.lanes, card.place.lane), place(doc.steps, card.place.from), place(doc.steps, card.place.to), card.data, card.personas.map((id) => place(doc.personas, id)), card.note !== '']),
    points: [...doc.points.values()].flat().map((point) => [place(doc.personas, point.persona), place(doc.steps, point.step), point.value, point.assumed, point.note !== ''].join()).sort(),
    arrows: doc.arrows.map(({ from, to, kind }) => [end(from), end(to), kind].join()).sort(),
    personas: doc.personas.map(({ style }) => style),
  }
}

function cardsOf(doc: Doc): Card[] {
  return [...doc.cells.values()].flat()
}

function whole(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high
}

describe.each(CODES)('content in %s', (code) => {
  it('is read without a repair, every id under its own', () => {
    for (const draft of [laptop(TEXTS[code]), ...TEMPLATES.map(({ id }) => template(id, TEXTS[code]))]) {
      const result = readMap(draftFile(draft, code, source()), source())
      expect(result).toMatchObject({ ok: true, repairs: [] })
      expect(result.ok && cardsOf(result.doc).length).toBe(draft.cards.length)
    }
  })

  it('has the same structure as in English', async () => {
    expect(shape(await sampleDoc(code, source()))).toEqual(shape(await sampleDoc('en', source())))
    for (const { id } of TEMPLATES) expect(shape(await templateDoc(id, code, source()))).toEqual(shape(await templateDoc(id, 'en', source())))
  })

  it('has no empty, untrimmed, foreign or untranslated words', () => {
    for (const text of strings(TEXTS[code])) {
      expect(text).not.toBe('')
      expect(text.trim()).toBe(text)
      expect(text).not.toMatch(/ {2}|\t/)
      expect(text).toMatch(SCRIPTS[code])
    }
    const foreign = strings(TEXTS[code]).filter((text) => code !== 'en' && /\p{Script=Latin}/u.test(text.replace(LATIN_NAMES, '')))
    expect(foreign).toEqual([])
  })

  it('keeps cards short: nine words at most', () => {
    const { laptop: sample, templates } = TEXTS[code]
    const long = [...strings(sample.cards), ...Object.values(templates).flatMap(({ cards }) => strings(cards))].filter((text) => text.split(/\s+/).length > 9)
    expect(long).toEqual([])
  })

  it('says every card of a map once', () => {
    const { laptop: sample, templates } = TEXTS[code]
    for (const cards of [sample.cards, ...Object.values(templates).map((one) => one.cards)]) expect(new Set(strings(cards)).size).toBe(strings(cards).length)
  })

  it('names lanes as the interface does', async () => {
    const { t } = await loadTranslator(code)
    expect(TEXTS[code].lanes).toEqual(Object.fromEntries(LANES.map((kind) => [kind, t(`lanes.kind_${kind}`)])))
  })

  it('opens blank with five stages and six empty lanes', async () => {
    const doc = await blankDoc(code, source())
    expect([doc.stages.length, doc.steps.length, doc.lanes.length, cardsOf(doc).length]).toEqual([5, 5, 6, 0])
    expect(doc.map).toMatchObject({ language: code, direction: 'auto' })
    expect(doc.map.title).not.toBe('')
  })
})

describe('the sample', () => {
  it('is as large as it should be', async () => {
    const doc = await sampleDoc('en', source())
    expect([doc.stages.length, doc.steps.length, doc.lanes.length, doc.personas.length]).toEqual([6, 8, 6, 2])
    expect([...doc.points.values()].flat()).toHaveLength(16)
    expect(doc.arrows.map(({ kind }) => kind).sort()).toEqual(['handoff', 'loop', 'loop', 'skip'])
    expect(cardsOf(doc).length).toBeGreaterThanOrEqual(45)
    expect(cardsOf(doc).length).toBeLessThanOrEqual(55)
  })

  it('has known channels and scores in range', async () => {
    const doc = await sampleDoc('en', source())
    const fits: Readonly<Record<string, (data: Card['data']) => boolean>> = {
      touchpoints: ({ channel, ownership }) => channelOf(String(channel)) !== undefined && (OWNERSHIPS as readonly unknown[]).includes(ownership),
      pains: ({ severity }) => whole(severity, 1, 3),
      opportunities: ({ impact, effort }) => whole(impact, 1, 5) && whole(effort, 1, 5),
    }
    const kindOfLane = new Map(doc.lanes.map(({ id, kind }) => [id, kind]))
    const plain = (data: Card['data']) => Object.keys(data).length === 0
    expect(cardsOf(doc).filter(({ place, data }) => !(fits[kindOfLane.get(place.lane)!] ?? plain)(data))).toEqual([])
    for (const { value } of [...doc.points.values()].flat()) expect(Math.abs(value)).toBeLessThanOrEqual(2)
  })

  it('is a new map every time', async () => {
    const same = source()
    const [one, two] = [await sampleDoc('en', same), await sampleDoc('en', same)]
    expect([...one.records.keys()].filter((id) => two.records.has(id))).toEqual(['map:this'])
  })
})

describe('the templates', () => {
  it('ask eight to fourteen questions each, blank none', () => {
    const counts = TEMPLATES.map(({ id }) => ({ id, questions: template(id, en).cards.length, stages: template(id, en).stages.length }))
    expect(counts.filter(({ id, questions, stages }) => stages < 5 || (id === 'blank' ? questions !== 0 : questions < 8 || questions > 14))).toEqual([])
  })

  it('leave no stage without a question', () => {
    for (const { id } of TEMPLATES.filter((one) => one.id !== 'blank')) {
      const { cards, stages } = template(id, en)
      expect(stages.filter(({ steps }) => !cards.some(({ from }) => from === steps[0]!.key))).toEqual([])
    }
  })
})
