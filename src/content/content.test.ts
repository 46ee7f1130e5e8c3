import { describe, expect, it } from 'vitest'
import type { Source } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import { readMap } from '../core/document/read'
import type { Card } from '../core/document/records'
import { LOCALES, type Locale } from '../i18n/locales'
import { channelOf, OWNERSHIPS } from '../core/document/channels'
import { draftDoc, draftFile, type Draft } from './draft'
import { blankDoc, sampleDoc, templateDoc } from './index'
import { SAMPLES, TEMPLATES } from './list'
import { laneNames, type LaneNames } from './plan'
import { sampleDraft } from './samples'
import { templateDraft } from './templates'
import { samples as arSamples } from './texts/ar/samples'
import { templates as arTemplates } from './texts/ar/templates'
import { samples as elSamples } from './texts/el/samples'
import { templates as elTemplates } from './texts/el/templates'
import { samples as enSamples, type SampleTexts } from './texts/en/samples'
import { templates as enTemplates, type TemplateTexts } from './texts/en/templates'
import { samples as faSamples } from './texts/fa/samples'
import { templates as faTemplates } from './texts/fa/templates'
import { samples as hySamples } from './texts/hy/samples'
import { templates as hyTemplates } from './texts/hy/templates'

const TEXTS: Readonly<Record<Locale, { readonly samples: SampleTexts; readonly templates: TemplateTexts }>> = {
  en: { samples: enSamples, templates: enTemplates }, fa: { samples: faSamples, templates: faTemplates }, ar: { samples: arSamples, templates: arTemplates },
  hy: { samples: hySamples, templates: hyTemplates }, el: { samples: elSamples, templates: elTemplates },
}
const NAMES = Object.fromEntries(await Promise.all(LOCALES.map(async ({ code }) => [code, await laneNames(code, TEXTS[code].samples.lanes)]))) as Record<Locale, LaneNames>
const CODES = LOCALES.map(({ code }) => code)
/** Written in Latin letters in every language. */
const LATIN_NAMES = /e-mail|influencer|chatbot/gi
const SCRIPTS: Readonly<Record<Locale, RegExp>> = { en: /\p{Script=Latin}/u, fa: /\p{Script=Arabic}/u, ar: /\p{Script=Arabic}/u, hy: /\p{Script=Armenian}/u, el: /\p{Script=Greek}/u }
const QUESTION: Readonly<Record<Locale, RegExp>> = { en: /\?$/, fa: /؟$/, ar: /؟$/, hy: /՞/, el: /;$/ }

function source(): Source {
  let seed = 7
  return { random: () => (seed = (seed * 48271) % 2147483647) / 2147483647, now: () => 0 }
}

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings)
}

/** Data of a card without what is said in it: words, and amounts of money, each in its own. */
function wordless(data: Card['data']): unknown {
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, field === 'trigger' || field === 'unit' || data['metric'] === 'aov' ? typeof value : value]))
}

/** What a map is without its words: ids become places in reading order. */
function shape(doc: Doc): unknown {
  const place = (ids: readonly { id: string }[], id: string | null) => ids.findIndex((one) => one.id === id)
  const cards = doc.lanes.flatMap((lane) => doc.steps.flatMap((step) => doc.cells.get(`${lane.id}|${step.id}`) ?? []))
  const end = (id: string) => place([...cards, ...doc.steps], id)
  return {
    map: { kind: doc.map.kind, state: doc.map.state },
    stages: doc.stages.map(({ archetype, duration }) => [archetype, duration]),
    steps: doc.steps.map((step) => [place(doc.stages, step.place.stage), step.title !== '', step.duration]),
    lanes: doc.lanes.map(({ kind }) => kind),
    cards: cards.map((card) => [place(doc.lanes, card.place.lane), place(doc.steps, card.place.from), place(doc.steps, card.place.to), wordless(card.data), card.personas.map((id) => place(doc.personas, id)), card.note !== '']),
    points: [...doc.points.values()].flat().map((point) => [place(doc.personas, point.persona), place(doc.steps, point.step), point.value, point.amount ?? '', point.star ?? false, point.assumed, point.note !== ''].join()).sort(),
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

/** Every map there is in a language, with its name. */
function drafts(code: Locale): (readonly [string, Draft])[] {
  const { samples, templates } = TEXTS[code]
  return [...SAMPLES.map((id) => [`sample ${id}`, sampleDraft(id, samples, NAMES[code])] as const), ...TEMPLATES.map((id) => [`template ${id}`, templateDraft(id, templates, NAMES[code])] as const)]
}

describe.each(CODES)('content in %s', (code) => {
  it.each(drafts(code))('%s is read without a repair, every id under its own', (_, draft) => {
    const result = readMap(draftFile(draft, code, source()), source())
    expect(result).toMatchObject({ ok: true, repairs: [], doc: { map: { language: code, direction: 'auto' } } })
    const doc = draftDoc(draft, code, source())
    expect([cardsOf(doc).length, [...doc.points.values()].flat().length, doc.arrows.length]).toEqual([draft.cards.length, draft.points?.length ?? 0, draft.arrows?.length ?? 0])
  })

  it('has the same structure as in English', async () => {
    for (const id of SAMPLES) expect(shape(await sampleDoc(code, source(), id))).toEqual(shape(await sampleDoc('en', source(), id)))
    for (const id of TEMPLATES) expect(shape(await templateDoc(id, code, source()))).toEqual(shape(await templateDoc(id, 'en', source())))
  })

  it('has no empty or untrimmed words', () => {
    for (const text of strings(TEXTS[code])) {
      expect(text).not.toBe('')
      expect(text.trim()).toBe(text)
      expect(text).not.toMatch(/ {2}|\t/)
      expect(/^\p{Sc}$/u.test(text) || SCRIPTS[code].test(text)).toBe(true)
    }
  })

  it.skipIf(code === 'en')('has no words of another script, and none left in English', () => {
    const [all, english] = [strings(TEXTS[code]), strings(TEXTS.en)]
    expect(all).toHaveLength(english.length)
    expect(all.filter((text, i) => text === english[i])).toEqual([])
    expect(all.filter((text) => /\p{Script=Latin}/u.test(text.replace(LATIN_NAMES, '')))).toEqual([])
  })

  it('writes numbers with the digits of the language', () => {
    const wrong = { en: /[٠-٩۰-۹]/, el: /[٠-٩۰-۹]/, hy: /[٠-٩۰-۹]/, fa: /[0-9٠-٩]/, ar: /[0-9۰-۹]/ }[code]
    expect(strings(TEXTS[code]).filter((text) => wrong.test(text))).toEqual([])
  })

  it.each(drafts(code))('%s keeps cards short, nine words at most, and says each once', (_, { cards }) => {
    expect(cards.map(({ text }) => text).filter((text) => text.split(/\s+/).length > 9)).toEqual([])
    expect(new Set(cards.map(({ text }) => text)).size).toBe(cards.length)
  })

  it('asks a question in every card of a template', () => {
    for (const id of TEMPLATES) expect(templateDraft(id, TEXTS[code].templates, NAMES[code]).cards.map(({ text }) => text).filter((text) => !QUESTION[code].test(text))).toEqual([])
  })

  it('opens blank with five stages and six empty lanes', async () => {
    const doc = await blankDoc(code, source())
    expect([doc.stages.length, doc.steps.length, doc.lanes.length, cardsOf(doc).length]).toEqual([5, 5, 6, 0])
    expect(doc.map.title).not.toBe('')
  })
})

describe('the samples', () => {
  it('are as large as they should be', async () => {
    const doc = await sampleDoc('en', source())
    expect([doc.stages.length, doc.steps.length, doc.lanes.length, doc.personas.length]).toEqual([6, 8, 6, 2])
    expect([...doc.points.values()].flat()).toHaveLength(16)
    expect(doc.arrows.map(({ kind }) => kind).sort()).toEqual(['handoff', 'loop', 'loop', 'skip'])
    for (const id of SAMPLES) {
      const count = cardsOf(await sampleDoc('en', source(), id)).length
      expect(count).toBeGreaterThanOrEqual(35)
      expect(count).toBeLessThanOrEqual(56)
    }
  })

  it.each(SAMPLES)('%s has known channels and scores in range', async (id) => {
    const doc = await sampleDoc('en', source(), id)
    const fits: Readonly<Record<string, (data: Card['data']) => boolean>> = {
      touchpoints: ({ channel, ownership }) => channelOf(String(channel)) !== undefined && (OWNERSHIPS as readonly unknown[]).includes(ownership),
      pains: ({ severity }) => whole(severity, 1, 3),
      opportunities: ({ impact, effort }) => whole(impact, 1, 5) && whole(effort, 1, 5),
    }
    const kindOf = new Map(doc.lanes.map((lane) => [lane.id, lane.kind]))
    expect(cardsOf(doc).filter(({ place, data }) => fits[kindOf.get(place.lane)!]?.(data) === false)).toEqual([])
    for (const { value } of [...doc.points.values()].flat()) expect(Math.abs(value)).toBeLessThanOrEqual(2)
  })

  it('fill every stage', () => {
    for (const id of SAMPLES) {
      const { cards, stages } = sampleDraft(id, enSamples, NAMES.en)
      expect(stages.flatMap(({ steps }) => steps).filter(({ key }) => !cards.some(({ from }) => from === key))).toEqual([])
    }
  })

  it('are new maps every time', async () => {
    const same = source()
    const [one, two] = [await sampleDoc('en', same), await sampleDoc('en', same)]
    expect([...one.records.keys()].filter((id) => two.records.has(id))).toEqual(['map:this'])
  })
})

describe('the templates', () => {
  it('ask fifteen to twenty-four questions each, blank none', () => {
    const counts = TEMPLATES.map((id) => ({ id, questions: templateDraft(id, enTemplates, NAMES.en).cards.length }))
    expect(counts.filter(({ id, questions }) => (id === 'blank' ? questions !== 0 : questions < 15 || questions > 24))).toEqual([])
  })

  it('leave no stage and no lane without a question', () => {
    for (const id of TEMPLATES.filter((one) => one !== 'blank')) {
      const { cards, stages, lanes } = templateDraft(id, enTemplates, NAMES.en)
      expect([id, stages.filter(({ steps }) => !cards.some(({ from }) => from === steps[0]!.key))]).toEqual([id, []])
      expect([id, lanes.filter(({ key, kind }) => kind !== 'emotion' && !cards.some(({ lane }) => lane === key))]).toEqual([id, []])
    }
  })

  it('call their curve a guess', () => {
    for (const id of TEMPLATES) expect(templateDraft(id, enTemplates, NAMES.en).points?.every(({ assumed }) => assumed)).toBe(true)
  })
})
