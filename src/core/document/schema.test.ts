import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleDoc } from '../../content'
import { LANE_KINDS } from '../../lanes/models'
import { randomDoc, seeded, validDoc } from '../../testing/random-map'
import { KINDS } from '../base/ids'
import { LIMITS } from './fields'
import { SCHEMA } from './migrations'
import { PARTS, readMap } from './read'
import { FIELDS } from './read-record'
import { ARROW_KINDS, COLOURS, DIGITS, MAP_KINDS, MAP_STATES, PERSONA_COUNT_OF_STYLES } from './records'
import { writeMap } from './write'

interface Part { readonly properties: Record<string, Record<string, unknown>>; readonly additionalProperties: unknown; readonly [key: string]: unknown }

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/safar.schema.json'), 'utf8')) as Part & { readonly $defs: Record<string, Part> }
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false })
const validate = ajv.compile(schema)

/** What the schema has against a file; null when nothing. */
function against(value: unknown): string | null {
  return validate(value) ? null : ajv.errorsText(validate.errors)
}

const GRID = {
  format: 'safar', schema: 1, map: { title: 'T' }, stages: [{ id: 'stage:a', order: 'V' }], steps: [{ id: 'step:a', place: { stage: 'stage:a', order: 'V' } }], lanes: [{ id: 'lane:a', order: 'V', kind: 'text' }],
  cards: [{ id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V' }, text: 'x' }], points: [{ lane: 'lane:a', step: 'step:a', value: 2 }], arrows: [{ from: 'card:a', to: 'step:a' }], personas: [{ id: 'persona:a', name: 'x', style: 7 }],
}

describe('[D15] the published schema', () => {
  it.each(['en', 'fa', 'ar', 'hy', 'el'] as const)('accepts the sample in %s as it is written', async (locale) => {
    expect(against(writeMap(await sampleDoc(locale, { random: seeded(1), now: () => 0 })))).toBeNull()
  })

  it('accepts whatever the app writes', () => {
    fc.assert(fc.property(fc.nat(1e9), (seed) => {
      expect(against(writeMap(validDoc(seed)))).toBeNull()
    }), { numRuns: 100 })
  })

  it('accepts what the app makes of a strange file', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.array(fc.dictionary(fc.constantFrom('title', 'text', 'order', 'place', 'colour', 'style', 'value', 'levels', 'kind', 'language', 'personas', 'later'), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }), { minLength: 1, maxLength: 4 }), (seed, damage) => {
      const written = JSON.parse(JSON.stringify(writeMap(randomDoc(seed)))) as Record<string, unknown>
      const damaged = Object.fromEntries(Object.entries(written).map(([key, part]) => [key, Array.isArray(part) ? part.map((record: object, i) => ({ ...record, ...damage[i % 7] })) : typeof part === 'object' ? { ...part, ...damage[0] } : part]))
      const result = readMap(damaged, { random: seeded(seed), now: () => 0 })
      expect(result.ok && against(writeMap(result.doc))).toBeNull()
    }), { numRuns: 100 })
  })

  it('accepts a file by hand with little in it, and fields that are not known yet', () => {
    expect(against({ format: 'safar', schema: 1, map: {} })).toBeNull()
    expect(against(GRID)).toBeNull()
    const later = { later: { of: [1, null] } }
    const newer = Object.fromEntries(Object.entries(GRID).map(([key, part]) => [key, Array.isArray(part) ? part.map((record: object) => ({ ...record, ...later })) : typeof part === 'object' ? { ...part, ...later } : part]))
    expect(against({ ...newer, ...later })).toBeNull()
  })

  it.each<[string, object]>([
    ['another format', { format: 'other' }], ['a newer schema', { schema: 2 }], ['no map', { map: null }], ['stages that are no list', { stages: {} }], ['a record that is a word', { lanes: ['lane:a'] }],
    ['an id of another kind', { stages: [{ id: 'step:a' }] }], ['an id with markup', { lanes: [{ id: 'lane:<b>' }] }], ['a step without a stage', { steps: [{ id: 'step:b' }] }], ['an order that is a number', { lanes: [{ order: 7 }] }],
    ['a title over two lines', { map: { title: 'a\nb' } }], ['a title too long', { map: { title: 'x'.repeat(501) } }], ['a text too long', { cards: [{ text: 'x'.repeat(20_001) }] }],
    ['a colour by number', { cards: [{ colour: '#f00' }] }], ['an emotion beyond the scale', { points: [{ lane: 'lane:a', step: 'step:a', value: 3 }] }], ['a point without a step', { points: [{ lane: 'lane:a', value: 1 }] }],
    ['an arrow without an end', { arrows: [{ from: 'card:a' }] }], ['an arrow to a lane', { arrows: [{ from: 'card:a', to: 'lane:a' }] }], ['an unknown kind of arrow', { arrows: [{ from: 'card:a', to: 'step:a', kind: 'wormhole' }] }],
    ['a persona of no style', { personas: [{ style: 8 }] }], ['a persona named twice on a card', { cards: [{ personas: ['persona:a', 'persona:a'] }] }], ['levels that nobody draws', { map: { levels: 4 } }], ['a language that is none', { map: { language: 'not a language' } }], ['words for yes', { lanes: [{ hidden: 'yes' }] }],
  ])('rejects %s', (_, wrong) => {
    expect(against({ ...GRID, ...wrong })).not.toBeNull()
  })

  it('names the same fields, words and bounds as the code, in the same order, each with a description', () => {
    expect(Object.keys(schema.properties)).toEqual(['format', 'schema', 'map', ...PARTS.map(([part]) => part), 'pictures'])
    for (const kind of KINDS) expect(Object.keys(schema.$defs[kind]!.properties)).toEqual(FIELDS[kind].filter((name) => kind !== 'map' || name !== 'id'))
    const { map, arrow, persona, lane, line, text, colour } = schema.$defs
    expect(schema.properties.schema!.const).toBe(SCHEMA)
    expect([map!.properties.kind!.enum, map!.properties.state!.enum, map!.properties.digits!.enum, arrow!.properties.kind!.enum, colour!.enum]).toEqual([[...MAP_KINDS], [...MAP_STATES], [...DIGITS], [...ARROW_KINDS], [...COLOURS]])
    expect([persona!.properties.style!.maximum, line!.maxLength, text!.maxLength]).toEqual([PERSONA_COUNT_OF_STYLES - 1, LIMITS.title, LIMITS.text])
    // Any word is a kind; the examples are some that every version knows.
    const examples = lane!.properties.kind!.examples as string[]
    expect(examples.filter((kind) => !LANE_KINDS.some((known) => known === kind))).toEqual([])
    expect(examples.length).toBeGreaterThanOrEqual(29)
    expect(schema.description).toContain(LIMITS.records.toLocaleString('en'))
  })

  it('allows further fields in every object and describes every field', () => {
    const objects: Part[] = []
    const bare: string[] = []
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return
      const part = value as Part
      if (part.type === 'object') objects.push(part)
      for (const [name, property] of Object.entries(part.properties ?? {})) if (!property.description && !schema.$defs[String(property.$ref).slice(8)]?.description) bare.push(`${path}.${name}`)
      for (const [key, inner] of Object.entries(part)) walk(inner, `${path}.${key}`)
    }
    walk(schema, '')
    expect(objects.length).toBeGreaterThan(10)
    expect(objects.every(({ additionalProperties }) => additionalProperties === true)).toBe(true)
    expect(bare).toEqual([])
  })
})
