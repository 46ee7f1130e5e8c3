import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Edit } from '../core/document/change'
import { applyEdits, docOf, type Doc } from '../core/document/doc'
import { MERGE_PAUSE } from '../core/document/memory-source'
import type { Card, Rec } from '../core/document/records'
import type { ApplyOptions, DocumentSource, SourceEvent } from '../core/document/source'
import { randomCall, run } from './random-command'
import { plainMap, seeded, validDoc } from './random-map'

/** A source under test; `lock` makes it read-only from then on, `done` cleans up after it. */
export interface Made { readonly source: DocumentSource; readonly lock?: () => void; readonly done?: () => void }

const CARD: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V1' }, text: 'one', note: '', colour: null, personas: [], data: { channel: 'email', impact: 2 }, extra: {} }

function smallDoc(): Doc {
  return docOf([
    { id: 'stage:a', order: 'V1', title: 'Stage', goal: '', colour: null, extra: {} },
    { id: 'step:a', place: { stage: 'stage:a', order: 'V1' }, title: '', extra: {} },
    { id: 'lane:a', order: 'V1', kind: 'actions', title: 'Actions', colour: null, hidden: false, extra: {} },
    CARD,
  ], plainMap())
}

function put(source: DocumentSource, record: Rec): Edit {
  return { id: record.id, before: source.current().records.get(record.id) ?? null, after: record }
}

function drop(source: DocumentSource, id: Rec['id']): Edit {
  return { id, before: source.current().records.get(id) ?? null, after: null }
}

/** What a document says, whatever order its records came in. */
export function contentOf(doc: Doc): readonly Rec[] {
  return [...doc.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The rules every `DocumentSource` keeps ([D7] to [D11] of the core's SPEC). Call it at the top of a test file. */
export function sourceContract(name: string, make: (doc: Doc, now: () => number) => Made | Promise<Made>): void {
  /** Runs a test with a source and a clock that only the test moves. */
  async function withSource(doc: Doc, test: (source: DocumentSource, clock: { t: number }, made: Made) => void): Promise<void> {
    const clock = { t: 1_000_000 }
    const made = await make(doc, () => clock.t)
    try {
      test(made.source, clock, made)
    } finally {
      made.done?.()
    }
  }
  const textOf = (source: DocumentSource) => (source.current().records.get('card:a') as Card | undefined)?.text
  const type = (source: DocumentSource, text: string, options: ApplyOptions = { merge: 'text card:a' }, label = 'card.set') => source.apply({ name: label, edits: [put(source, { ...CARD, text })] }, options)

  describe(`${name}: the contract of a document source`, () => {
    it('[D7] gives the document it was made with', () => withSource(smallDoc(), (source) => {
      expect(contentOf(source.current())).toEqual(contentOf(smallDoc()))
      expect(source.history()).toEqual({ undo: null, redo: null })
      expect(source.undo()).toBeNull()
      expect(source.redo()).toBeNull()
    }))

    it('[D7] makes, changes and removes records; what an edit does not touch stays the same object', () => withSource(smallDoc(), (source) => {
      const lane = source.current().records.get('lane:a')
      const other: Card = { ...CARD, id: 'card:b', text: 'two', place: { ...CARD.place, order: 'k1' } }
      source.apply({ name: 'card.add', edits: [put(source, other)] })
      source.apply({ name: 'card.set', edits: [put(source, { ...CARD, text: 'changed', data: { channel: 'phone', effort: 3 }, extra: { later: [1] } })] })
      expect(source.current().cells.get('lane:a|step:a')).toEqual([{ ...CARD, text: 'changed', data: { channel: 'phone', effort: 3 }, extra: { later: [1] } }, other])
      source.apply({ name: 'card.remove', edits: [drop(source, 'card:a')] })
      expect(source.current().cells.get('lane:a|step:a')).toEqual([other])
      expect(source.current().records.get('lane:a')).toBe(lane)
    }))

    it('[D7] an empty change does nothing: no event, no undo step, and redo stays', () => withSource(smallDoc(), (source) => {
      type(source, 'two', {})
      source.undo()
      const doc = source.current()
      let events = 0
      source.subscribe(() => void events++)
      source.apply({ name: 'card.set', edits: [] })
      source.apply({ name: 'card.set', edits: [put(source, { ...CARD, data: { ...CARD.data } })] })
      source.apply({ name: 'card.remove', edits: [{ id: 'card:none', before: null, after: null }] })
      expect([events, source.history()]).toEqual([0, { undo: null, redo: 'card.set' }])
      expect(source.current()).toBe(doc)
    }))

    it('[D7] goes by what is there, not by what a change believes was there', () => withSource(smallDoc(), (source) => {
      source.apply({ name: 'card.set', edits: [{ id: 'card:a', before: { ...CARD, text: 'never' }, after: { ...CARD, text: 'two' } }] })
      source.undo()
      expect(textOf(source)).toBe('one')
      source.apply({ name: 'card.remove', edits: [{ id: 'card:a', before: null, after: null }] })
      source.undo()
      expect(source.current().records.get('card:a')).toEqual(CARD)
    }))

    it('[D8] undo and redo go by steps and tell their names', () => withSource(smallDoc(), (source) => {
      type(source, 'two', {}, 'card.set')
      source.apply({ name: 'card.remove', edits: [drop(source, 'card:a')] })
      expect(source.history()).toEqual({ undo: 'card.remove', redo: null })
      expect(source.undo()).toBe('card.remove')
      expect(textOf(source)).toBe('two')
      expect(source.history()).toEqual({ undo: 'card.set', redo: 'card.remove' })
      expect(source.undo()).toBe('card.set')
      expect(source.history()).toEqual({ undo: null, redo: 'card.set' })
      expect(source.redo()).toBe('card.set')
      expect(source.redo()).toBe('card.remove')
      expect(source.redo()).toBeNull()
      expect(source.current().records.has('card:a')).toBe(false)
      expect(source.history()).toEqual({ undo: 'card.remove', redo: null })
    }))

    it('[D8] a new step ends what could be redone', () => withSource(smallDoc(), (source) => {
      type(source, 'two', {})
      source.undo()
      type(source, 'three', {}, 'card.other')
      expect(source.history()).toEqual({ undo: 'card.other', redo: null })
      expect(source.redo()).toBeNull()
      expect(textOf(source)).toBe('three')
    }))

    it('[D8] undo and redo bring back exactly what was, over any commands', () => fc.assert(fc.asyncProperty(fc.nat(1e6), fc.array(fc.nat(1e6), { maxLength: 12 }), (seed, calls) => withSource(validDoc(seed), (source) => {
      const names: string[] = []
      const stages = [contentOf(source.current())]
      for (const call of calls) {
        const random = seeded(call)
        const { name: label, args } = randomCall(source.current(), random)
        const outcome = run(source.current(), { name: label, args }, { random, now: () => 0 })
        if (!outcome) continue
        const expected = contentOf(applyEdits(source.current(), outcome.edits))
        source.apply({ name: label, edits: outcome.edits })
        expect(contentOf(source.current())).toEqual(expected)
        names.push(label)
        stages.push(expected)
      }
      for (let round = 0; round < 2; round++) {
        for (let i = names.length - 1; i >= 0; i--) {
          expect(source.undo()).toBe(names[i])
          expect(contentOf(source.current())).toEqual(stages[i])
        }
        expect(source.undo()).toBeNull()
        for (let i = 0; i < names.length; i++) {
          expect(source.redo()).toBe(names[i])
          expect(contentOf(source.current())).toEqual(stages[i + 1])
        }
        expect(source.redo()).toBeNull()
      }
      expect(source.current()).toEqual(docOf(source.current().records.values(), source.current().map))
    })), { numRuns: 40 }))

    it('[D8] any mixture of steps, typing, undo and redo goes like a stack of documents', () => fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('apply', 'type', 'undo', 'redo', 'seal', 'wait'), fc.nat(3)), { maxLength: 30 }), (moves) => withSource(smallDoc(), (source, clock) => {
      let now = textOf(source)
      let typing: string | null = null
      const past: { name: string; text: string | undefined }[] = []
      const future: typeof past = []
      const named: (string | null)[][] = []
      for (const [move, n] of moves) {
        if (move === 'wait') clock.t += n * MERGE_PAUSE
        if (move === 'seal') source.seal()
        if (move === 'seal' || (move === 'wait' && n > 0)) typing = null
        if (move === 'undo' || move === 'redo') {
          const [from, to] = move === 'undo' ? [past, future] : [future, past]
          const step = from.pop()
          named.push([source[move](), step?.name ?? null])
          if (step) to.push({ name: step.name, text: now })
          if (step) [now, typing] = [step.text, null]
        }
        if (move === 'apply' || move === 'type') {
          const text = `${now} ${n}`
          const merge = move === 'type' ? `field ${n % 2}` : null
          if (merge === null || merge !== typing) past.push({ name: `${move} ${n}`, text: now })
          type(source, text, merge === null ? {} : { merge }, `${move} ${n}`)
          future.length = 0
          ;[now, typing] = [text, merge]
        }
        expect(textOf(source)).toBe(now)
        expect(source.history()).toEqual({ undo: past.at(-1)?.name ?? null, redo: future.at(-1)?.name ?? null })
      }
      expect(named.map(([told]) => told)).toEqual(named.map(([, wanted]) => wanted))
    })), { numRuns: 120 }))

    it('[D9] typing without a pause is one step, whose name is the first one', () => withSource(smallDoc(), (source, clock) => {
      for (let i = 0; i < 12; i++) {
        type(source, 'x'.repeat(i + 1), { merge: 'text card:a' }, i === 0 ? 'card.first' : 'card.set')
        clock.t += MERGE_PAUSE - 1
      }
      expect(source.undo()).toBe('card.first')
      expect(textOf(source)).toBe('one')
      expect(source.redo()).toBe('card.first')
      expect(textOf(source)).toBe('x'.repeat(12))
    }))

    it('[D9] a pause, another field, another gesture, undo and seal each end a step', () => {
      const between: Record<string, (source: DocumentSource, clock: { t: number }) => void> = {
        pause: (_, clock) => void (clock.t += MERGE_PAUSE),
        seal: (source) => source.seal(),
        gesture: (source) => source.apply({ name: 'card.set', edits: [put(source, { ...CARD, text: 'two', colour: 'teal' })] }),
        undo: (source) => {
          source.apply({ name: 'other', edits: [put(source, { ...CARD, text: 'two', colour: 'rose' })] })
          source.undo()
        },
        redo: (source) => void (source.undo(), source.redo()),
      }
      return Promise.all([
        ...Object.entries(between).map(([why, pass]) => withSource(smallDoc(), (source, clock) => {
          type(source, 'two')
          pass(source, clock)
          const before = source.current().records.get('card:a')
          type(source, 'three')
          source.undo()
          expect({ why, text: (before as Card).text, now: source.current().records.get('card:a') }).toEqual({ why, text: 'two', now: before })
        })),
        withSource(smallDoc(), (source) => {
          type(source, 'two', { merge: 'one field' })
          type(source, 'three', { merge: 'another field' })
          source.undo()
          expect(textOf(source)).toBe('two')
        }),
      ])
    })

    it('[D9] what is typed and taken away again leaves no step behind', () => withSource(smallDoc(), (source) => {
      type(source, 'two', {}, 'before')
      type(source, 'two!')
      type(source, 'two')
      expect(source.history()).toEqual({ undo: 'before', redo: null })
      type(source, 'two?')
      expect(source.undo()).toBe('card.set')
      expect(textOf(source)).toBe('two')
      expect(source.undo()).toBe('before')
      expect(textOf(source)).toBe('one')
    }))

    it('[D10] tells of each change once, with the document, the history and the records as they are then', () => withSource(smallDoc(), (source) => {
      const heard: (Omit<SourceEvent, 'doc'> & { text: string | undefined; same: boolean; history: unknown })[] = []
      const stop = source.subscribe(({ doc, touched, origin }) => heard.push({ touched: new Set(touched), origin, text: (doc.records.get('card:a') as Card | undefined)?.text, same: doc === source.current(), history: source.history() }))
      const event = (origin: string, text: string | undefined, undo: string | null, redo: string | null) => ({ touched: new Set(['card:a']), origin, text, same: true, history: { undo, redo } })
      type(source, 'two')
      type(source, 'three')
      source.apply({ name: 'card.remove', edits: [drop(source, 'card:a')] })
      source.undo()
      source.undo()
      source.redo()
      expect(heard).toEqual([
        event('local', 'two', 'card.set', null), event('local', 'three', 'card.set', null), event('local', undefined, 'card.remove', null),
        event('undo', 'three', 'card.set', 'card.remove'), event('undo', 'one', null, 'card.set'), event('undo', 'three', 'card.set', 'card.remove'),
      ])
      stop()
      type(source, 'four')
      expect(heard).toHaveLength(6)
    }))

    it('[D10] a listener may leave while it is told, without costing another its turn', () => withSource(smallDoc(), (source) => {
      const told: string[] = []
      const stop = source.subscribe(() => {
        told.push('first')
        stop()
      })
      source.subscribe(() => void told.push('second'))
      type(source, 'two', {})
      type(source, 'three', {})
      expect(told).toEqual(['first', 'second', 'second'])
    }))

    it('[D10] one change of many records is one event and one step', () => withSource(smallDoc(), (source) => {
      let events = 0
      source.subscribe(() => void events++)
      const change: Change = { name: 'lane.remove', edits: [drop(source, 'card:a'), drop(source, 'lane:a'), put(source, { ...plainMap(), title: 'New' })] }
      source.apply(change)
      expect([events, source.current().lanes.length, source.current().map.title]).toEqual([1, 0, 'New'])
      source.undo()
      expect(events).toBe(2)
      expect(contentOf(source.current())).toEqual(contentOf(smallDoc()))
    }))

    it('[D11] says whether it is read-only; then it refuses changes and takes nothing back', () => withSource(smallDoc(), (source, _, { lock }) => {
      expect(source.readOnly).toBe(false)
      if (!lock) return
      type(source, 'two', {})
      lock()
      expect(source.readOnly).toBe(true)
      expect(() => type(source, 'three', {})).toThrow()
      expect([source.undo(), source.redo(), textOf(source)]).toEqual([null, null, 'two'])
    }))
  })
}
