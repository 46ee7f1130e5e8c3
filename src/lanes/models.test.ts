import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf } from '../core/base/direction'
import { ICONS } from '../core/base/icons'
import type { JsonObject } from '../core/base/json'
import { pointId, type Card, type Persona, type Point } from '../core/document/records'
import type { DrawingContext, LaneModel } from '../core/layout/lane-model'
import type { TextPrim } from '../core/layout/prims'
import { MARKERS, markerPath } from '../core/layout/shapes'
import { messages as ar } from '../i18n/ar'
import { messages as arLater } from '../i18n/ar-later'
import { messages as el } from '../i18n/el'
import { messages as elLater } from '../i18n/el-later'
import { messages as en } from '../i18n/en'
import { messages as enLater } from '../i18n/en-later'
import { messages as fa } from '../i18n/fa'
import { messages as faLater } from '../i18n/fa-later'
import { messages as hy } from '../i18n/hy'
import { messages as hyLater } from '../i18n/hy-later'
import { layout } from '../core/layout/layout'
import { plainEnv, plainMap, validDoc } from '../testing/random-map'
import { emotionCurve } from './emotion/curve'
import { levelNumber, levelValues, levelWord, wordLevel } from './emotion/levels'
import { initials } from '../core/layout/card-parts'
import { groupOf, holdsCards, isLaneKind, LANE_GROUPS, LANE_KINDS, LANE_MODELS, laneModel, lateParts } from './models'
import { CHANNELS, OWNERSHIPS } from '../core/document/channels'


const lane = { id: 'lane:a', order: 'a', kind: 'x', title: '', colour: null, hidden: false, extra: {} } as const
const env = plainEnv()

/** Everything that the kinds that hold cards can say. */
const FULL = { speaker: 'A', source: 'b', answer: 'c', need: 'social', reason: 'd', met: 'no', often: 'often', gain: 'great', moment: 'first', devices: ['phone', 'paper'], part: 'data', duty: 'informed', team: 'e', url: 'https://example.org/a', map: '', by: 'sms', trigger: 'f', audience: 'g', aim: 'h', title: '' }

function card(data: JsonObject, text = 'Words'): Card {
  return { id: 'card:a', place: { lane: 'lane:a', from: 'step:0', to: 'step:0', order: 'a' }, text, note: '', colour: null, personas: [], data, extra: {} }
}

function context(values: readonly (readonly (number | null)[])[], styles = values.map((_, i) => i), assumed: (column: number) => boolean = () => false): DrawingContext {
  const personas = styles.map((style, i): Persona => ({ id: `persona:${i}`, order: String(i), name: '', role: '', quote: '', about: '', goals: '', frustrations: '', style, visible: true, extra: {} }))
  const count = values[0]?.length ?? 3
  const steps = Array.from({ length: count }, (_, i) => ({ id: `step:${i}` as const, place: { stage: 'stage:a' as const, order: String(i) }, title: '', extra: {} }))
  const points = values.flatMap((row, p) => row.flatMap((value, column): Point[] => (value === null ? [] : [{ id: pointId('lane:a', `step:${column}`, `persona:${p}`), lane: 'lane:a', step: `step:${column}`, persona: `persona:${p}`, value, note: '', assumed: assumed(column), extra: {} }])))
  return { env, direction: directionOf('en'), lane, personas, language: 'en', map: plainMap(), headHeight: 84, points, steps, stages: [], cards: [], columns: steps.map((_, i) => ({ x: i * 232, w: 232 })) }
}

describe('[L11] kinds of lanes', () => {
  it('lists every kind once, and shows unknown kinds as text', () => {
    expect(LANE_MODELS.map(({ kind }) => kind)).toEqual([...LANE_KINDS])
    expect(laneModel('unheard-of').kind).toBe('text')
    expect(isLaneKind('toString')).toBe(false)
  })

  it('reads any data without throwing, keeps what it does not know, and reads its own answer unchanged', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('channel', 'ownership', 'impact', 'effort', 'severity', 'speaker', 'source', 'answer', 'need', 'reason', 'met', 'often', 'gain', 'moment', 'devices', 'part', 'duty', 'team', 'url', 'map', 'title', 'by', 'trigger', 'audience', 'aim', 'other'), fc.jsonValue()), (data) => {
      for (const model of LANE_MODELS) {
        const known = model.read(data as JsonObject)
        expect(model.read(known)).toEqual(known)
        expect(known['other']).toEqual((data as JsonObject)['other'])
        expect(model.face(card(data as JsonObject), 204, { env, direction: 'ltr', lane, personas: [], language: 'en' }).h).toBeGreaterThan(30)
        expect(model.details(card(data as JsonObject))).toBeInstanceOf(Array)
      }
    }))
  })

  it('keeps wrong words and addresses out, and what is right as it was', () => {
    const wrong = { need: 'odd', met: 1, often: null, gain: [], moment: 'later', devices: ['phone', 'phone', 'toaster'], part: {}, duty: '', by: 'pigeon', url: 'javascript:alert(1)', map: '../x' }
    const read = (kind: string) => laneModel(kind).read({ ...wrong, mine: 1 })
    expect(read('needs')).toMatchObject({ mine: 1 })
    for (const [kind, field] of [['needs', 'need'], ['expectations', 'met'], ['behaviours', 'often'], ['gains', 'gain'], ['moments', 'moment'], ['process', 'part'], ['owners', 'duty'], ['orchestration', 'by'], ['links', 'url']] as const) expect(Object.hasOwn(read(kind), field)).toBe(false)
    expect(read('devices')['devices']).toEqual(['phone'])
    for (const model of LANE_MODELS) expect(model.read(FULL)).toEqual({ ...FULL, ...(model.kind === 'links' ? { map: undefined, title: undefined } : {}) })
  })

  it('leads only to http, https, mailto and maps of the library', () => {
    const opens = (data: JsonObject) => (laneModel('links') as LaneModel).opens!(card(data))
    expect([opens({ url: 'https://example.org/a' }), opens({ url: 'mailto:a@example.org' }), opens({ map: 'abc123' }), opens({ url: 'https://example.org', map: 'abc' })]).toEqual([{ url: 'https://example.org/a' }, { url: 'mailto:a@example.org' }, { map: 'abc123' }, { map: 'abc' }])
    expect([opens({}), opens({ url: 'javascript:alert(1)' }), opens({ url: 'data:text/html,x' }), opens({ map: '../x' }), opens({ map: '' })]).toEqual([null, null, null, null, null])
  })

  it('tells the kinds apart by more than their colour', () => {
    const drawn = LANE_KINDS.filter(holdsCards).map((kind) => JSON.stringify(laneModel(kind).face(card({}, 'Words'), 204, { env, direction: 'ltr', lane, personas: [], language: 'en' }).prims.map((prim) => [prim.t, prim.t === 'icon' ? prim.name : prim.t === 'path' ? prim.d : prim.t === 'text' ? prim.s : [prim.w, 'stroke' in prim]])))
    const plain = drawn.filter((one, i) => drawn.indexOf(one) !== i)
    // Pains, gains, expectations and opportunities have marks of their own as soon as something is said about them.
    expect(new Set(plain).size).toBeLessThanOrEqual(2)
    expect(new Set(LANE_MODELS.map(({ icon }) => icon)).size).toBe(LANE_MODELS.length)
  })

  it('offers every kind in one group', () => {
    expect(LANE_KINDS.filter((kind) => !LANE_GROUPS.includes(groupOf(kind)))).toEqual([])
    expect(LANE_GROUPS.filter((group) => !LANE_KINDS.some((kind) => groupOf(kind) === group))).toEqual([])
  })

  it('makes initials of names in any script', () => {
    expect([initials(env, 'Ada Lovelace'), initials(env, 'customer care team'), initials(env, 'مریم احمدی'), initials(env, '(Αννα)'), initials(env, ' ')]).toEqual(['AL', 'CT', 'م\u200cا', 'Α', ''])
  })

  it('says in words what a card shows in marks', () => {
    const chance = { impact: 4, effort: 2, pains: ['card:x', 'card:y', 'nonsense'], horizon: 'now' }
    const drawn = laneModel('opportunities').face(card(chance), 204, { env, direction: 'ltr', lane, personas: [], language: 'en', linked: ['card:x'] }).prims.flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))
    expect(drawn).toEqual(expect.arrayContaining(['chances.score_short 2', 'chances.horizon_now', 'chances.answers 1']))
    const face = laneModel('pains').face(card({ severity: 3 }), 204, { env, direction: 'ltr', lane, personas: [], language: 'en' })
    expect(face.prims.filter((prim): prim is TextPrim => prim.t === 'text').map(({ s }) => s)).toContain('map.severity_3')
    expect(laneModel('pains').details(card({ severity: 3 }))).toEqual([{ key: 'map.severity_3' }])
    expect(laneModel('touchpoints').details(card({ channel: 'email', ownership: 'owned' })).map(({ key }) => key)).toEqual(['lanes.channel_email', 'lanes.ownership_owned'])
    expect(laneModel('touchpoints').details(card({ channel: 'Alumni group' }))).toEqual([{ key: 'map.channel_own', values: { channel: 'Alumni group' } }])
  })

  it('has a word in every language for all it may say', () => {
    const keys = [...LANE_KINDS.flatMap((kind) => [`lanes.kind_${kind}`, `lanes.about_${kind}`]), ...CHANNELS.map(({ id }) => `lanes.channel_${id}`), ...OWNERSHIPS.map((one) => `lanes.ownership_${one}`), ...[-2, -1, 0, 1, 2].map((n) => `map.level_${n}`), ...[1, 2, 3].map((n) => `map.severity_${n}`), 'map.low_point', 'map.impact', 'map.effort', 'map.impact_is', 'map.effort_is', 'map.channel_own', ...LANE_MODELS.flatMap((model: LaneModel) => (model.choices ?? []).flatMap(({ field, words = 'kinds', of }) => [`kinds.field_${field}`, ...of.map(({ value }) => `${words}.${field}_${value}`)])), ...LANE_MODELS.flatMap((model) => model.details(card({ ...FULL })).map(({ key }) => key)), ...Object.keys(FULL).filter((key) => key !== 'title').map((key) => `kinds.field_${key}`)]
    for (const words of [{ ...en, ...enLater }, { ...fa, ...faLater }, { ...ar, ...arLater }, { ...hy, ...hyLater }, { ...el, ...elLater }]) expect(keys.filter((key) => !Object.hasOwn(words, key))).toEqual([])
  })

  it('draws no map with words that come later, but for what is drawn late itself', () => {
    const said = new Set<string>()
    const late = new Set<string>()
    const tell = (to: Set<string>) => (key: string) => { to.add(key); return key }
    for (let seed = 0; seed < 60; seed++) {
      const doc = validDoc(seed)
      const parts = lateParts(doc)
      const saying = (model: LaneModel): LaneModel => {
        const heard = <C extends { readonly env: object }>(context: C): C => ({ ...context, env: { ...context.env, say: tell(late) } })
        return { ...model, face: (one, width, at) => model.face(one, width, heard(at)), ...(model.drawing ? { drawing: (at) => model.drawing!(heard(at)) } : {}) }
      }
      layout(doc, { ...plainEnv(String(seed)), say: tell(said), lane: (kind) => (parts.includes(kind) || (kind === 'emotion' && parts.includes('levels')) ? saying(laneModel(kind)) : laneModel(kind)) })
    }
    expect(said.size).toBeGreaterThan(20)
    expect([...said].filter((key) => !Object.hasOwn(en, key))).toEqual([])
    expect([...late].filter((key) => !Object.hasOwn(en, key)).length).toBeGreaterThan(10)
    for (const words of [{ ...en, ...enLater }, { ...fa, ...faLater }, { ...ar, ...arLater }, { ...hy, ...hyLater }, { ...el, ...elLater }]) expect([...late].filter((key) => !Object.hasOwn(words, key))).toEqual([])
  })

  it('names every channel once, with an icon there is', () => {
    expect(new Set(CHANNELS.map(({ id }) => id)).size).toBe(CHANNELS.length)
    for (const { icon } of CHANNELS) expect(Object.hasOwn(ICONS, icon)).toBe(true)
    // A path of its own inside an outline must begin absolutely, or it is drawn from where the last one ended.
    for (const outline of Object.values(ICONS)) expect(outline).toMatch(/^M[^m]*$/)
  })
})

describe('[L10] emotion curve', () => {
  it('never swings beyond the points it goes through', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 9 }), (tenths) => {
      const { over, points } = emotionCurve(context([tenths.map((tenth) => tenth / 10)]))
      const ys = points.filter(({ set }) => set).map(({ y }) => y)
      for (const prim of over) {
        if (prim.t !== 'path' || prim.stroke === undefined || prim.dash) continue
        const numbers = (prim.d.match(/-?[\d.]+/g) ?? []).map(Number)
        if (prim.d.includes('A')) continue
        for (let i = 1; i < numbers.length; i += 2) expect(numbers[i]! >= Math.min(...ys) - 0.1 && numbers[i]! <= Math.max(...ys) + 0.1).toBe(true)
      }
    }))
  })

  it('is dashed to and from what is assumed, in one path per run', () => {
    const { over } = emotionCurve(context([[0, 1, 0, -1, 0]], [0], (column) => column === 2))
    const runs = over.flatMap((prim) => (prim.t === 'path' && prim.sw === 4 && prim.d.includes('C') ? [prim.dash !== undefined] : []))
    expect(runs).toEqual([false, true, false])
  })

  it('says what the dotted line means, where there is one', () => {
    const told = (assumed?: (column: number) => boolean) => emotionCurve(context([[0, 1, 0, -1, 0]], [0], assumed)).over.filter((prim) => prim.t === 'text' && prim.s === 'map.assumed').length
    expect([told((column) => column === 2), told(() => false)]).toEqual([1, 0])
  })

  it('gives every persona its colour and its shape', () => {
    const { points } = emotionCurve(context([[1], [1], [1], [1], [1], [1], [1], [1]]))
    expect(new Set(points.filter(({ set }) => set).map(({ prims }) => JSON.stringify(prims[0]))).size).toBe(8)
    expect(new Set(MARKERS.map((marker) => markerPath(marker, 0, 0, 10))).size).toBe(8)
  })

  it('sets points of one column that would hide each other side by side', () => {
    const { points } = emotionCurve(context([[1, 0], [1, 2]]))
    const [first, second] = points.filter(({ column, set }) => set && column === 0)
    expect(Math.abs(first!.x - second!.x)).toBeGreaterThanOrEqual(28)
    expect(points.filter(({ column, set }) => set && column === 1).map(({ x }) => x)).toEqual([348, 348])
  })

  it('names the lowest value below neutral, and only then', () => {
    const says = (values: (number | null)[]) => emotionCurve(context([values])).over.some((prim) => prim.t === 'text' && prim.s === 'map.low_point')
    expect(says([1, -1, 0])).toBe(true)
    expect(says([1, 0, 2])).toBe(false)
    expect(says([null, -1, null])).toBe(false)
  })

  it('offers a faint place where a value is missing, drawn in no picture', () => {
    const { points } = emotionCurve(context([[1, null]]))
    expect(points.filter(({ line }) => line === undefined).map(({ set, value }) => [set, value])).toEqual([[true, 1], [false, 0]])
    // What was expected and what is hoped for have places of their own.
    expect(points.filter(({ line }) => line !== undefined).map(({ line, set }) => [line, set])).toEqual([['expected', false], ['future', false], ['expected', false], ['future', false]])
  })

  it('shows a line of everyone when there are no personas, and keeps it when some come', () => {
    const everyone: Point = { id: pointId('lane:a', 'step:0', null), lane: 'lane:a', step: 'step:0', persona: null, value: 2, note: '', assumed: false, extra: {} }
    const alone = context([], [])
    expect(emotionCurve({ ...alone, points: [everyone] }).points.filter(({ line }) => line === undefined).map(({ persona, set }) => [persona, set])).toEqual([[null, true], [null, false], [null, false]])
    const some = context([[1]])
    expect(emotionCurve({ ...some, points: [...some.points, everyone] }).points.filter(({ set }) => set)).toHaveLength(2)
  })

  it('draws what was expected and what is hoped for with strokes and markers of their own, and names them', () => {
    const felt = context([[1, -1, 0]])
    const line = (kind: 'expected' | 'future', values: number[]): Point[] => values.map((value, column) => ({ ...felt.points[0]!, id: pointId('lane:a', `step:${column}`, 'persona:0', kind), step: `step:${column}`, value, line: kind }))
    const { over, points, h } = emotionCurve({ ...felt, points: [...felt.points, ...line('expected', [1, 1, 1]), ...line('future', [2, 2, 2])] })
    const curves = over.filter((prim) => prim.t === 'path' && prim.stroke === 'persona-0' && prim.d.includes('C'))
    expect(new Set(curves.map((prim) => (prim.t === 'path' ? `${prim.sw} ${prim.dash?.join()}` : ''))).size).toBe(3)
    expect(over.flatMap((prim) => (prim.t === 'text' && prim.s.startsWith('curves.line') ? [prim.s] : []))).toEqual(['curves.line_felt', 'curves.line_expected', 'curves.line_future'])
    expect(h).toBeGreaterThan(emotionCurve(felt).h)
    expect(points.filter(({ set }) => set)).toHaveLength(9)
    expect(new Set(points.filter(({ set, column }) => set && column === 1).map(({ name }) => name)).size).toBe(3)
    expect(new Set(points.filter(({ set }) => set).map(({ id }) => id)).size).toBe(9)
  })

  it('draws mean and spread of several personas when the lane asks for it, never beyond the scale', () => {
    const two = context([[2, -2, 1], [1, -2, -1]])
    const says = (settings: object, c = two) => emotionCurve({ ...c, lane: { ...lane, settings: settings as JsonObject } }).over.flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))
    expect(says({})).not.toContain('curves.mean')
    expect(says({ mean: true, spread: true })).toEqual(expect.arrayContaining(['curves.mean', 'curves.spread']))
    expect(says({ mean: true, spread: true }, context([[1, 2]]))).not.toContain('curves.mean')
    const { over, scale } = emotionCurve({ ...two, lane: { ...lane, settings: { mean: true, spread: true } } })
    const band = over.find((prim) => prim.t === 'path' && prim.fill === 'ink2' && prim.alpha !== undefined)
    const ys = (band?.t === 'path' ? band.d.match(/-?[\d.]+/g) ?? [] : []).map(Number).filter((_, i) => i % 2 === 1)
    expect(ys.length).toBeGreaterThan(6)
    for (const y of ys) expect(y >= scale.top - 0.1 && y <= scale.bottom + 0.1).toBe(true)
  })

  it('stars moments of truth and marks notes, and tells assistive technology both', () => {
    const one = context([[1, 0]])
    const { points } = emotionCurve({ ...one, points: one.points.map((point, i) => (i === 0 ? { ...point, star: true, note: 'The screen was cracked', assumed: true } : point)) })
    const [first, second] = points.filter(({ set }) => set)
    expect(first!.marks).toEqual(['curves.star', 'map.assumed', 'The screen was cracked'])
    expect(second!.marks).toBeUndefined()
    expect(first!.prims.length).toBeGreaterThan(second!.prims.length + 2)
  })

  it('names every level of 3, 5, 7 and 10 with a word of its own, in every language', () => {
    for (const levels of [3, 5, 7, 10]) {
      const keys = levelValues(levels).map((value) => levelWord(value, levels))
      expect(new Set(keys).size).toBe(levels)
      for (const words of [{ ...en, ...enLater }, { ...fa, ...faLater }, { ...ar, ...arLater }, { ...hy, ...hyLater }, { ...el, ...elLater }]) {
        expect(keys.filter((key) => !Object.hasOwn(words, key))).toEqual([])
        expect(new Set(keys.map((key) => words[key as 'map.level_0'])).size).toBe(levels)
      }
      expect(levelValues(levels).map((value) => levelNumber(value, levels))).toEqual(Array.from({ length: levels }, (_, i) => levels - i))
    }
    expect([9, -9, Number.NaN].map((value) => levelNumber(value, 5) >= 1 || Number.isNaN(value))).toEqual([true, true, true])
  })

  it('has level lines for 3, 5, 7 and 10 levels, and a word for any value', () => {
    expect(levelValues(3)).toEqual([2, 0, -2])
    expect(levelValues(4)).toEqual([2, 1, 0, -1, -2])
    expect(levelValues(10)).toHaveLength(10)
    expect([-3, -1.4, -0.2, 0.5, 7].map(wordLevel)).toEqual([-2, -1, 0, 1, 2])
  })
})
