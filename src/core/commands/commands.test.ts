import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, COMMAND_NAMES, randomCall, run, type Call } from '../../testing/random-command'
import { seeded, validDoc } from '../../testing/random-map'
import type { Id } from '../base/ids'
import type { Clip } from './clip'
import { effective, invert } from '../document/change'
import { applyEdits, docOf, type Doc } from '../document/doc'
import { readMap } from '../document/read'
import { pointOf, type Arrow, type Card, type Point } from '../document/records'
import { writeMap } from '../document/write'

const seeds = fc.nat(1e9)

/** What is wrong with a document that only commands have made from a sound one. */
function faults(doc: Doc): string[] {
  const has = (id: string) => doc.records.has(id as Id)
  const found: string[] = []
  for (const stage of doc.stages) if (!doc.steps.some(({ place }) => place.stage === stage.id)) found.push(`${stage.id} has no step`)
  for (const record of doc.records.values()) {
    const id = record.id
    if (id.startsWith('step:') && !doc.steps.some((step) => step.id === id)) found.push(`${id} has no stage`)
    if (id.startsWith('point:')) {
      const { lane, step, persona, value } = record as Point
      if (!has(lane) || !has(step) || (persona && !has(persona)) || pointOf(record as Point) !== id || !(Math.abs(value) <= 2)) found.push(`${id} is a point of nothing`)
    }
    if (id.startsWith('arrow:')) {
      const { from, to } = record as Arrow
      if (!has(from) || !has(to) || from === to || ![from, to].every((end) => /^(card|step|stage):/.test(end))) found.push(`${id} has no ends`)
      if (doc.arrows.some((other) => other.id !== id && other.from === from && other.to === to)) found.push(`${id} is there twice`)
    }
    if (id.startsWith('card:')) {
      const { personas, place } = record as Card
      if (!personas.every(has)) found.push(`${id} names a persona that is gone`)
      if (has(place.from) && !has(place.to)) found.push(`${id} ends at a step that is gone`)
    }
  }
  return found
}

/** Cards that a document shows without a place and another did not, unless they are twins of such. */
function lost(before: Doc, next: Doc): Card[] {
  const texts = new Set(before.inbox.map(({ place }) => JSON.stringify([place.lane, place.from])))
  return next.inbox.filter((card) => !before.inbox.some(({ id }) => id === card.id) && !texts.has(JSON.stringify([card.place.lane, card.place.from])))
}

/** True for what is asked to make or keep cards without a place. */
function unsorts({ name, args }: Call): boolean {
  return name.startsWith('inbox.') || (name === 'clip.paste' && (args as { clip: Clip }).clip.doc.inbox.length > 0)
}

/** A sound document that some commands have been at. */
function worn(seed: number, calls: readonly number[]): Doc {
  return calls.reduce((doc, call) => after(doc, randomCall(doc, seeded(call)), { random: seeded(call + 1), now: () => 0 }), validDoc(seed))
}

function order<T extends { readonly id: string }>(list: readonly T[]): string[] {
  return list.map(({ id }) => id)
}

function moved(ids: readonly string[], id: string, before: string | null): string[] {
  const rest = ids.filter((one) => one !== id)
  const at = before === null ? rest.length : rest.indexOf(before)
  return [...rest.slice(0, at), id, ...rest.slice(at)]
}

describe('[D12] every command, in any order, with any arguments', () => {
  it('never throws, leaves a sound document, and is taken back exactly', () => {
    fc.assert(fc.property(seeds, fc.array(seeds, { minLength: 1, maxLength: 15 }), fc.constantFrom(0, 0.2), (seed, calls, stale) => {
      let doc = validDoc(seed)
      expect(faults(doc)).toEqual([])
      for (const one of calls) {
        const random = seeded(one)
        const call = randomCall(doc, random, stale)
        const outcome = run(doc, call, { random, now: () => 0 })
        if (!outcome) continue
        const next = applyEdits(doc, outcome.edits)
        expect({ call, faults: faults(next), lost: unsorts(call) ? [] : lost(doc, next) }).toEqual({ call, faults: [], lost: [] })
        expect(outcome.edits.map(({ id, before }) => before === (doc.records.get(id) ?? null))).not.toContain(false)
        expect(new Set(outcome.edits.map(({ id }) => id)).size).toBe(outcome.edits.length)
        expect(effective(outcome.edits)).toHaveLength(outcome.edits.length)
        expect(outcome.edits.length).toBeGreaterThan(0)
        expect(outcome.focus === undefined || next.records.has(outcome.focus as Id) ? '' : `${call.name} looks at ${outcome.focus}`).toBe('')
        expect(applyEdits(next, invert({ name: call.name, edits: outcome.edits }).edits)).toEqual(doc)
        expect(next).toEqual(docOf(next.records.values(), next.map))
        doc = next
      }
    }), { numRuns: 250 })
  }, 30_000)

  it.each(COMMAND_NAMES)('%s: works on some maps, answers null on a map without what it names', (name) => {
    let worked = 0
    for (let seed = 0; seed < 40; seed++) {
      const doc = validDoc(seed)
      const random = seeded(seed)
      worked += run(doc, randomCall(doc, random, 0, name), { random, now: () => 0 }) ? 1 : 0
      const gone = randomCall(docOf([doc.map], doc.map), random, 1, name)
      const free = ['map.set', 'stage.add', 'lane.add', 'persona.add', 'inbox.add'].includes(name)
      expect(free || run(doc, gone, { random, now: () => 0 }) === null ? null : gone).toBeNull()
    }
    expect(worked).toBeGreaterThan(0)
  })

  it('the same chance gives the same outcome: a command knows nothing else', () => {
    fc.assert(fc.property(seeds, seeds, (seed, one) => {
      const doc = validDoc(seed)
      const call = randomCall(doc, seeded(one))
      const once = run(doc, call, { random: seeded(one), now: () => 0 })
      expect(run(doc, call, { random: seeded(one), now: () => 1e12 })).toEqual(once)
    }), { numRuns: 100 })
  })

  it('what commands have made is written and read without a repair', () => {
    fc.assert(fc.property(seeds, fc.array(seeds, { maxLength: 12 }), (seed, calls) => {
      const doc = worn(seed, calls)
      const result = readMap(JSON.parse(JSON.stringify(writeMap(doc))), { random: seeded(1), now: () => 0 })
      expect(result).toMatchObject({ ok: true, repairs: doc.inbox.length === 0 ? [] : [{ what: 'unplaced' }] })
      expect(result).toHaveProperty('doc', doc)
    }), { numRuns: 100 })
  }, 30_000)
})

describe('[D13] what is moved or made lands where it was asked to, however often', () => {
  const sources = (seed: number) => ({ random: seeded(seed), now: () => 0 })
  const worns = fc.tuple(seeds, fc.array(seeds, { maxLength: 10 })).map(([seed, calls]) => worn(seed, calls))

  it('stages, lanes and personas before another, or at the end', () => {
    fc.assert(fc.property(worns, seeds, fc.constantFrom(['stage', 'stages'] as const, ['lane', 'lanes'] as const, ['persona', 'personas'] as const), (doc, seed, [kind, list]) => {
      const { args } = randomCall(doc, seeded(seed), 0, `${kind}.move`) as { args: { id: string; before: string | null } }
      const ids = order<{ id: string }>(doc[list])
      fc.pre(ids.includes(args.id) && args.before !== args.id)
      expect(order<{ id: string }>(after(doc, { name: `${kind}.move`, args }, sources(seed))[list])).toEqual(moved(ids, args.id, args.before))
    }), { numRuns: 150 })
  })

  it('steps before another of a stage, or at its end; only a stage\'s last step stays', () => {
    fc.assert(fc.property(worns, seeds, (doc, seed) => {
      const call = randomCall(doc, seeded(seed), 0, 'step.move')
      const { id, stage, before } = call.args as { id: string; stage: string; before: string | null }
      const of = (one: Doc, owner: string) => order(one.steps.filter(({ place }) => place.stage === owner))
      const own = doc.steps.find((step) => step.id === id)?.place.stage
      fc.pre(own !== undefined && before !== id && (before === null || of(doc, stage).includes(before)) && (own === stage || of(doc, own).length > 1))
      const next = after(doc, call, sources(seed))
      expect(of(next, stage)).toEqual(moved(of(doc, stage), id, before))
    }), { numRuns: 150 })
  })

  it('cards at a place among the others of a cell, in the order given', () => {
    fc.assert(fc.property(worns, seeds, fc.nat(5), (doc, seed, index) => {
      const { args } = randomCall(doc, seeded(seed), 0, 'card.move') as { args: { ids: string[]; lane: string; step: string } }
      const ids = [...new Set(args.ids)].filter((id) => doc.records.has(id as Id))
      fc.pre(ids.length > 0 && doc.records.has(args.lane as Id) && doc.records.has(args.step as Id))
      const cell = (one: Doc) => order(one.cells.get(`${args.lane}|${args.step}` as 'lane:a|step:a') ?? [])
      const rest = cell(doc).filter((id) => !ids.includes(id))
      expect(cell(after(doc, { name: 'card.move', args: { ...args, index } }, sources(seed)))).toEqual([...rest.slice(0, index), ...ids, ...rest.slice(index)])
    }), { numRuns: 150 })
  })

  it('new cards at their place, twins right after their originals', () => {
    fc.assert(fc.property(worns, seeds, fc.nat(5), (doc, seed, index) => {
      const placed = [...doc.cells.values()].flat()
      fc.pre(placed.length > 0)
      const { id, place } = placed[seed % placed.length]!
      const cell = (one: Doc) => order(one.cells.get(`${place.lane}|${place.from}`)!)
      const call = (name: Call['name'], args: unknown) => run(doc, { name, args }, sources(seed))!
      const made = call('card.add', { lane: place.lane, step: place.from, index })
      expect(cell(applyEdits(doc, made.edits))).toEqual([...cell(doc).slice(0, index), made.focus, ...cell(doc).slice(index)])
      const twin = call('card.duplicate', { ids: [id] })
      expect(cell(applyEdits(doc, twin.edits))).toEqual(cell(doc).flatMap((one) => (one === id ? [one, twin.focus] : [one])))
    }), { numRuns: 100 })
  })
})
