import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Duration } from '../core/document/optional'
import { docOf } from '../core/document/doc'
import { pointId, type Card, type Point, type Stage, type Step } from '../core/document/records'
import { amountText, boundsOf, durationText } from '../core/layout/amounts'
import type { DrawingContext } from '../core/layout/lane-model'
import { layout } from '../core/layout/layout'
import { columnWidths, stepSeconds, WIDTHS } from '../core/layout/widths'
import { messages as ar } from '../i18n/ar'
import { messages as arLater } from '../i18n/ar-later'
import { readAmount, readSpan } from '../i18n/digits'
import { messages as el } from '../i18n/el'
import { messages as elLater } from '../i18n/el-later'
import { messages as en } from '../i18n/en'
import { messages as enLater } from '../i18n/en-later'
import { messages as fa } from '../i18n/fa'
import { messages as faLater } from '../i18n/fa-later'
import { messages as hy } from '../i18n/hy'
import { messages as hyLater } from '../i18n/hy-later'
import { plainEnv, plainMap } from '../testing/random-map'
import { rowsOf } from './channels/drawing'
import { METRIC_IDS, isMet, metricOf, trendOf } from './metrics/metric'
import { isLaneKind, LANE_MODELS, laneModel } from './models'

const env = plainEnv()
const lane = { id: 'lane:a', order: 'a', kind: 'x', title: 'Lane', colour: null, hidden: false, extra: {} } as const

function steps(count: number, durations: readonly (Duration | null)[] = []): Step[] {
  return Array.from({ length: count }, (_, i) => ({ id: `step:${i}` as const, place: { stage: `stage:${Math.floor(i / 2)}` as const, order: String(i) }, title: '', ...(durations[i] ? { duration: durations[i] } : {}), extra: {} }))
}

function stages(count: number): Stage[] {
  return Array.from({ length: Math.ceil(count / 2) }, (_, i) => ({ id: `stage:${i}` as const, order: String(i), title: `Stage ${i}`, goal: '', colour: null, extra: {} }))
}

function amounts(values: readonly (number | null)[], more: Partial<Point> = {}): Point[] {
  return values.flatMap((amount, i): Point[] => (amount === null ? [] : [{ id: pointId('lane:a', `step:${i}`, null), lane: 'lane:a', step: `step:${i}`, persona: null, value: 0, note: '', assumed: false, amount, extra: {}, ...more }]))
}

function context(count: number, points: readonly Point[], more: Partial<DrawingContext> = {}): DrawingContext {
  return { env, direction: 'ltr', lane, personas: [], language: 'en', map: plainMap(), headHeight: 84, points, steps: steps(count), stages: stages(count), cards: [], columns: Array.from({ length: count }, (_, i) => ({ x: i * 232, w: 232 })), ...more }
}

function touchpoint(channel: unknown, from: number, to = from): DrawingContext['cards'][number] {
  const card = { id: `card:${from}${to}`, place: { lane: 'lane:t', from: `step:${from}`, to: `step:${to}`, order: 'a' }, text: '', note: '', colour: null, personas: [], data: { channel }, extra: {} } as Card
  return { card, from, to }
}

const words = (prims: readonly { readonly t: string }[]): string[] => prims.flatMap((prim) => (prim.t === 'text' ? [(prim as unknown as { s: string }).s] : []))
const DRAWN = LANE_MODELS.filter((model) => 'drawing' in model).map(({ kind }) => kind)

describe('[L14] lanes that are one drawing', () => {
  it('say what their values are, whatever kind they are', () => {
    expect(DRAWN.filter((kind) => laneModel(kind).values === undefined)).toEqual([])
    expect(DRAWN).toEqual(expect.arrayContaining(['emotion', 'channels', 'chart', 'funnel', 'timeline', 'arc']))
  })

  it('draw any numbers without a missing one, inside the lane, with one place for each value and no id twice', () => {
    const number = fc.option(fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 20 })))
    fc.assert(fc.property(fc.constantFrom(...DRAWN), fc.array(number, { maxLength: 7 }), fc.boolean(), (kind, values, assumed) => {
      const drawing = laneModel(kind).drawing!(context(values.length, amounts(values, { assumed, note: assumed ? 'Why' : '' }), { lane: { ...lane, settings: { unit: '€', channels: ['email', 'Fax'] } } }))
      const width = values.length * 232
      expect(drawing.h).toBeGreaterThan(40)
      for (const prim of [...drawing.under, ...drawing.over, ...drawing.points.flatMap(({ prims }) => prims), ...(drawing.head?.(200) ?? [])]) {
        const all = prim.t === 'path' ? (prim.d.match(/-?[\d.]+(?:e-?\d+)?|NaN|Infinity|undefined/g) ?? []).map(Number) : [prim.x, prim.y]
        if (!all.every(Number.isFinite)) throw new Error(`${kind}: ${JSON.stringify(prim)}`)
      }
      for (const { x, y, column } of drawing.points) expect(x >= 0 && x <= width && y >= 0 && y <= drawing.h && column < values.length).toBe(true)
      expect(new Set(drawing.points.map(({ id, column }) => `${id} ${column}`)).size).toBe(drawing.points.length)
      expect(drawing.points.filter(({ set, text }) => set && text === '')).toEqual([])
      expect(drawing.scale.high).toBeGreaterThan(drawing.scale.low)
    }), { numRuns: 150 })
  })

  it('bars have round bounds that hold every number, and room to grow', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (whole) => {
      const values = whole.map((value) => value / 1000)
      const { low, high, step } = boundsOf(values)
      for (const value of values) expect(value >= low && value <= high).toBe(true)
      expect(low <= 0 && high >= 0 && high > low && step > 0).toBe(true)
    }))
    expect(boundsOf([])).toEqual({ low: 0, high: 100, step: 1 })
    expect(boundsOf([12_400])).toMatchObject({ low: 0, high: 20_000 })
  })

  it('a funnel keeps a stage\'s number at one of its steps, and tells the share of the first and the biggest leak', () => {
    const { over, points } = laneModel('funnel').drawing!(context(6, amounts([10_000, null, null, 4380, 330, null])))
    expect(points.map(({ column, set, value }) => [column, set, value])).toEqual([[0, true, 10_000], [3, true, 4380], [4, true, 330]])
    expect(words(over)).toEqual(expect.arrayContaining(['10000', 'numbers.of_first numbers.percent 43.8', 'numbers.of_first numbers.percent 3.3']))
    expect(words(over).filter((word) => word.startsWith('numbers.lost'))).toHaveLength(2)
    expect(over.filter((prim) => prim.t === 'path' && prim.fill === 'bad-soft')).toHaveLength(1)
    expect(points[2]!.marks).toEqual(['numbers.of_first numbers.percent 3.3', 'numbers.lost numbers.percent 92.5'])
    expect(words(laneModel('funnel').drawing!(context(4, amounts([0, null, 0]))).over)).toEqual(['0', '0'])
  })

  it('durations are a step\'s own, else its share of the stage\'s', () => {
    const own = steps(4, [{ min: 10, max: 30, unit: 'minute' }, null, null, null])
    const all = stages(4).map((stage, i) => (i === 1 ? { ...stage, duration: { min: 2, unit: 'day' } as const } : stage))
    expect(stepSeconds(own, all)).toEqual([1200, null, 86_400, 86_400])
    const { points, over, h } = laneModel('timeline').drawing!(context(4, [], { steps: own, stages: all }))
    expect(points.map(({ id, set }) => [id, set])).toEqual([['step:0', true], ['step:1', false], ['step:2', false], ['step:3', false]])
    expect(points[0]!.text).toBe('numbers.last_minute numbers.span 10 30 30')
    expect(words(over)).toEqual(expect.arrayContaining(['numbers.last_day 2 2', 'numbers.share_of_stage Stage 1']))
    expect(h).toBeGreaterThan(laneModel('timeline').drawing!(context(4, [])).h)
    expect(durationText(env, { min: 1.5, unit: 'hour' })).toBe('numbers.last_hour 1.5 1.5')
  })

  it('columns are as wide as their steps last, within bounds, and as usual where nobody knows', () => {
    const time = fc.option(fc.record({ min: fc.nat(1e6), unit: fc.constantFrom('second' as const, 'minute' as const, 'month' as const) }))
    fc.assert(fc.property(fc.array(time, { maxLength: 8 }), fc.constantFrom('equal' as const, 'linear' as const, 'log' as const), (durations, scale) => {
      const list = steps(durations.length, durations)
      const widths = columnWidths(list, stages(durations.length), scale)
      expect(widths).toHaveLength(durations.length)
      for (const w of widths) expect(w >= WIDTHS.least && w <= WIDTHS.most && Number.isInteger(w)).toBe(true)
      const seconds = stepSeconds(list, [])
      for (const [i, w] of widths.entries()) {
        expect(w === 232 || (seconds[i] !== null && scale !== 'equal')).toBe(true)
        expect(widths.filter((other, k) => seconds[i] !== null && seconds[k] !== null && seconds[i]! > seconds[k]! && w < other)).toEqual([])
      }
    }))
    expect(columnWidths(steps(3, [{ min: 5, unit: 'minute' }, { min: 5, unit: 'minute' }]), stages(3), 'linear')).toEqual([232, 232, 232])
    const [minutes, months] = columnWidths(steps(2, [{ min: 5, unit: 'minute' }, { min: 3, unit: 'month' }]), stages(2), 'log')
    expect([minutes, months]).toEqual([WIDTHS.least, 480])
  })

  it('the map has every column and every stage as wide as that, whatever it was laid out as before', () => {
    const times = steps(5, [{ min: 20, unit: 'minute' }, { min: 3, unit: 'month' }])
    const stages = ['0', '1', '2'].map((order): Stage => ({ id: `stage:${order}`, order, title: '', goal: '', colour: null, extra: {} }))
    for (const language of ['en', 'fa']) {
      for (const timeScale of ['equal', 'linear', 'log', 'equal'] as const) {
        const scene = layout(docOf([...stages, ...times], plainMap({ language, timeScale })), plainEnv(language))
        const wide = columnWidths(times, stages, timeScale)
        expect(scene.columns.map(({ w }) => w)).toEqual(wide)
        expect(scene.stages.map(({ w }) => w)).toEqual([wide[0]! + wide[1]!, wide[2]! + wide[3]!, wide[4]])
      }
    }
  })

  it('channels come from touchpoints, from dots of one\'s own and from the lane, each in one row', () => {
    const dot = (row: string, step: number): Point => ({ id: pointId('lane:a', `step:${step}`, null, undefined, row), lane: 'lane:a', step: `step:${step}`, persona: null, value: 0, note: '', assumed: false, row, extra: {} })
    const c = context(4, [dot('Fax', 0), dot('email', 3)], { lane: { ...lane, settings: { channels: ['phone', 'phone', 7, ' '] } }, cards: [touchpoint('email', 1, 2), touchpoint(' ', 0), touchpoint(7, 1), touchpoint('website', 9)] })
    expect(rowsOf(c).map(({ channel, uses }) => [channel, [...uses.keys()].sort()])).toEqual([['email', [1, 2, 3]], ['phone', []], ['Fax', [0]]])
    const { points, under } = laneModel('channels').drawing!(c)
    expect(points).toHaveLength(12)
    const email = points.filter(({ row }) => row === 'email')
    expect(email.map(({ set, card }) => [set, card])).toEqual([[false, undefined], [true, 'card:12'], [true, 'card:12'], [true, undefined]])
    expect(under.filter((prim) => prim.t === 'path' && prim.sw === 4)).toHaveLength(2)
    expect(words(laneModel('channels').drawing!(context(2, [])).under).map((word) => word.slice(0, 18))).toEqual(['numbers.no_channel'])
    expect(new Set(['Fax', 'فکس', 'Телефакс', 'email', 'Email'].map((row) => pointId('lane:a', 'step:0', null, undefined, row))).size).toBe(5)
  })

  it('metrics tell which way is better, whether it went that way, and whether the target is met', () => {
    const of = (data: object) => metricOf(data as never)
    expect(trendOf(of({ metric: 'bounce', value: 40, previous: 50 }))).toEqual({ change: -10, good: true })
    expect(trendOf(of({ value: 40, previous: 50 }))).toEqual({ change: -10, good: false })
    expect([trendOf(of({ value: 4 })), trendOf(of({ value: 4, previous: 4 }))]).toEqual([null, null])
    expect([isMet(of({ metric: 'churn', value: 3, target: 4 })), isMet(of({ value: 3, target: 4 })), isMet(of({ value: 4, target: 4 })), isMet(of({ target: 4 }))]).toEqual([true, false, true, false])
    expect(laneModel('metrics').read({ metric: 'odd', value: '7', previous: Number.NaN, target: 1e13, unit: 4, better: 'sideways', mine: 1 } as never)).toEqual({ mine: 1 })
    expect(laneModel('metrics').details({ data: { metric: 'nps', value: 42 } } as unknown as Card)).toEqual([{ key: 'numbers.metric_nps' }, { key: 'numbers.value_said', values: { n: 42, unit: '' } }])
  })

  it('reads numbers and spans as people type them', () => {
    expect(['1200', '1,200', '1.200,5', '1 200', '۱٬۲۰۰', '١٢٫٥', '3,5', '-7', '43.8%', '.5'].map(readAmount)).toEqual([1200, 1200, 1200.5, 1200, 1200, 12.5, 3.5, -7, 43.8, 0.5])
    expect(['', 'x', '1-2', '--3', '1e5', 'NaN', '12a'].map(readAmount)).toEqual([null, null, null, null, null, null, null])
    expect(['2-4', '2 – 4', '۲ تا ۴', '5', '4-2'].map(readSpan)).toEqual([{ min: 2, max: 4 }, { min: 2, max: 4 }, { min: 2, max: 4 }, { min: 5, max: 5 }, { min: 2, max: 4 }])
    expect(['', '-', '1-2-3', 'a-b'].map(readSpan)).toEqual([null, null, null, null])
    expect([amountText(env, 12_400.4, 'visits'), amountText(env, 3.333, '%'), amountText(env, 43.84)]).toEqual(['numbers.with_unit 12400 visits', 'numbers.percent 3.33', '43.8'])
  })

  it('have a word in every language for all they may say', () => {
    const kinds = ['channels', 'metrics', 'chart', 'funnel', 'timeline', 'arc'].filter(isLaneKind)
    expect(kinds).toHaveLength(6)
    const keys = [...kinds.flatMap((kind) => [`lanes.kind_${kind}`, `lanes.about_${kind}`]), ...METRIC_IDS.map((id) => `numbers.metric_${id}`), ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((unit) => [`numbers.last_${unit}`, `numbers.unit_${unit}`])]
    for (const all of [{ ...en, ...enLater }, { ...fa, ...faLater }, { ...ar, ...arLater }, { ...hy, ...hyLater }, { ...el, ...elLater }]) expect(keys.filter((key) => !Object.hasOwn(all, key))).toEqual([])
  })
})
