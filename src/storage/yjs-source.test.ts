import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Id } from '../core/base/ids'
import { docOf, type Doc } from '../core/document/doc'
import type { Card, Rec } from '../core/document/records'
import type { DocumentSource } from '../core/document/source'
import { randomCall, run, type CommandName } from '../testing/random-command'
import { plainMap, seeded, validDoc } from '../testing/random-map'
import { contentOf, sourceContract } from '../testing/source-contract'
import { createMapDoc, FROM_LOG, type MapDoc } from './map-doc'
import { yjsSource } from './yjs-source'

const LOADING = Symbol('loading')

function mapOf(doc: Doc): MapDoc {
  const map = createMapDoc()
  map.write([...doc.records.values()].map((record) => ({ id: record.id, before: null, after: record })), LOADING)
  return map
}

sourceContract('Yjs', (doc, now) => {
  const map = mapOf(doc)
  let locked = false
  return { source: yjsSource(map, now, () => locked), lock: () => void (locked = true), done: () => map.ydoc.destroy() }
})

interface Tab { readonly map: MapDoc; readonly source: DocumentSource; readonly said: Uint8Array[] }

/** Tabs that hold the same map and hear of one another only when told. */
function tabsOf(doc: Doc, count: number): Tab[] {
  const state = Y.encodeStateAsUpdate(mapOf(doc).ydoc)
  return Array.from({ length: count }, (_, i) => {
    const map = createMapDoc()
    map.ydoc.clientID = i + 1
    Y.applyUpdate(map.ydoc, state, FROM_LOG)
    const said: Uint8Array[] = []
    map.ydoc.on('update', (update: Uint8Array, origin: unknown) => void (origin !== FROM_LOG && said.push(update)))
    return { map, source: yjsSource(map, () => 0, () => false), said }
  })
}

/** Everybody hears what the others have said, in an order of chance, now and then twice. */
function exchange(tabs: readonly Tab[], random: () => number): void {
  const sayings = tabs.map((tab) => tab.said.splice(0))
  for (const [i, tab] of tabs.entries()) {
    const news = sayings.flatMap((said, from) => (from === i ? [] : said)).flatMap((update) => (random() < 0.1 ? [update, update] : [update]))
    const mixed = news.map((update) => ({ update, at: random() })).sort((a, b) => a.at - b.at)
    for (const { update } of mixed) Y.applyUpdate(tab.map.ydoc, update, FROM_LOG)
  }
}

function act(source: DocumentSource, seed: number, name?: CommandName): boolean {
  const random = seeded(seed)
  const call = randomCall(source.current(), random, 0, name)
  const outcome = run(source.current(), call, { random, now: () => 0 })
  if (outcome) source.apply({ name: call.name, edits: outcome.edits })
  return outcome !== null
}

function change(source: DocumentSource, record: Rec): void {
  source.apply({ name: 'set', edits: [{ id: record.id, before: null, after: record }] })
}

const CARD: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V1' }, text: 'one', note: '', colour: null, personas: [], data: {}, extra: {} }
const SMALL = docOf([
  { id: 'stage:a', order: 'V1', title: 'Stage', goal: '', colour: null, extra: {} },
  { id: 'step:a', place: { stage: 'stage:a', order: 'V1' }, title: '', extra: {} },
  { id: 'step:b', place: { stage: 'stage:a', order: 'k1' }, title: '', extra: {} },
  { id: 'lane:a', order: 'V1', kind: 'actions', title: 'Actions', colour: null, hidden: false, extra: {} },
  { id: 'lane:b', order: 'k1', kind: 'actions', title: 'Actions', colour: null, hidden: false, extra: {} },
  CARD,
], plainMap())

function cardOf({ source }: Tab, id: Id = 'card:a'): Card {
  return source.current().records.get(id) as Card
}

describe('Yjs: several tabs on one map', () => {
  it('[S1] edits made apart come to the same map everywhere, in whatever order they arrive, with undo and redo among them', () => {
    fc.assert(fc.property(fc.nat(1e6), fc.array(fc.tuple(fc.nat(2), fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo', 'exchange'), fc.nat(1e6)), { maxLength: 30 }), (seed, moves) => {
      const tabs = tabsOf(validDoc(seed), 3)
      const random = seeded(seed)
      for (const [who, what, chance] of moves) {
        const { source } = tabs[who]!
        if (what === 'edit') act(source, chance)
        else if (what === 'exchange') exchange(tabs, random)
        else source[what]()
      }
      exchange(tabs, random)
      const docs = tabs.map(({ source }) => source.current())
      expect(docs[1]).toEqual(docs[0])
      expect(docs[2]).toEqual(docs[0])
      // What was followed edit by edit is what is read anew.
      for (const doc of docs) expect(doc).toEqual(docOf(doc.records.values(), doc.map))
      for (const { map } of tabs) expect(map.ydoc.store.pendingStructs).toBeNull()
    }), { numRuns: 60 })
  })

  it('[S1] two who type into one card keep both their words', () => {
    const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
    change(a.source, { ...CARD, text: 'سلام one' })
    change(b.source, { ...CARD, text: 'one two 👍🏽' })
    exchange([a, b], seeded(1))
    expect([cardOf(a).text, cardOf(b).text]).toEqual(['سلام one two 👍🏽', 'سلام one two 👍🏽'])
  })

  it('[S1] texts typed into one card at once become the same text, of letters that were typed, without half a letter', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ی', '👍', '👎', ' ', 'é'), maxLength: 8 })
    fc.assert(fc.property(letters, fc.array(fc.tuple(fc.nat(1), letters), { maxLength: 8 }), fc.nat(1e6), (first, typed, seed) => {
      const tabs = tabsOf(docOf([...SMALL.records.values()].map((record) => (record.id === 'card:a' ? { ...CARD, text: first } : record)), SMALL.map), 2)
      for (const [who, text] of typed) {
        change(tabs[who]!.source, { ...cardOf(tabs[who]!), text })
        expect(cardOf(tabs[who]!).text).toBe(text)
      }
      exchange(tabs, seeded(seed))
      const [one, other] = tabs.map((tab) => cardOf(tab).text)
      expect(one).toBe(other)
      expect(/\p{Surrogate}/u.test(one!)).toBe(false)
    }), { numRuns: 200 })
  })

  it('[S1] a card moved to two places at once is in one of them', () => {
    const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
    change(a.source, { ...CARD, place: { ...CARD.place, lane: 'lane:b' } })
    change(b.source, { ...CARD, place: { ...CARD.place, from: 'step:b', to: 'step:b', order: 'k1' }, text: 'one more' })
    exchange([a, b], seeded(1))
    const places = [...a.source.current().cells].map(([key, cards]) => [key, cards.length])
    expect([['lane:b|step:a', 1], ['lane:a|step:b', 1]]).toContainEqual(places[0])
    expect(places).toHaveLength(1)
    expect(cardOf(a).text).toBe('one more')
    expect(a.source.current()).toEqual(b.source.current())
  })

  it('[S2] a card removed while another writes in it is removed; taking the removal back brings the other one’s words too', () => {
    const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
    a.source.apply({ name: 'card.remove', edits: [{ id: 'card:a', before: CARD, after: null }] })
    change(b.source, { ...CARD, text: 'one and two', colour: 'teal' })
    exchange([a, b], seeded(1))
    expect([cardOf(a), cardOf(b)]).toEqual([undefined, undefined])
    expect(a.source.undo()).toBe('card.remove')
    exchange([a, b], seeded(1))
    expect(cardOf(b)).toEqual({ ...CARD, text: 'one and two', colour: 'teal' })
    expect(cardOf(a)).toEqual(cardOf(b))
  })

  it('[S2] taking back the making of a card keeps what another wrote in it for when it is made again', () => {
    const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
    const made: Card = { ...CARD, id: 'card:b', text: 'mine' }
    change(a.source, made)
    exchange([a, b], seeded(1))
    change(b.source, { ...made, text: 'mine and yours' })
    expect(a.source.undo()).toBe('set')
    exchange([a, b], seeded(1))
    expect([cardOf(a, 'card:b'), cardOf(b, 'card:b')]).toEqual([undefined, undefined])
    expect(a.source.redo()).toBe('set')
    exchange([a, b], seeded(1))
    expect(cardOf(a, 'card:b')).toEqual({ ...made, text: 'mine and yours' })
    expect(cardOf(b, 'card:b')).toEqual(cardOf(a, 'card:b'))
  })

  it('[S2] a step that another has overwritten is passed over, and the step taken is the one that is named', () => {
    const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
    a.source.apply({ name: 'first', edits: [{ id: 'lane:a', before: null, after: { ...(SMALL.records.get('lane:a') as Rec), title: 'Mine' } as Rec }] })
    a.source.apply({ name: 'second', edits: [{ id: 'card:a', before: null, after: { ...CARD, colour: 'teal' } }] })
    exchange([a, b], seeded(1))
    change(b.source, { ...CARD, colour: 'rose' })
    exchange([a, b], seeded(1))
    expect(a.source.undo()).toBe('first')
    expect(cardOf(a).colour).toBe('rose')
    expect((a.source.current().records.get('lane:a') as { title: string }).title).toBe('Actions')
    expect(a.source.history()).toEqual({ undo: null, redo: 'first' })
    expect(a.source.redo()).toBe('first')
  })

  it('[S2] undo takes back this tab’s edits and never another’s', () => {
    fc.assert(fc.property(fc.nat(1e6), fc.array(fc.tuple(fc.boolean(), fc.nat(1e6)), { maxLength: 16 }), (seed, moves) => {
      const start = validDoc(seed)
      const [a, b] = tabsOf(start, 2) as [Tab, Tab]
      const expected = new Map<Id, Rec>(start.records)
      for (const [mine, chance] of moves) {
        if (mine) act(a.source, chance)
        else {
          // The other one sets fields of one value, which need no merging: what they were set to last must stay.
          const records = [...b.source.current().records.values()].filter((record) => 'colour' in record)
          const record = records[chance % Math.max(1, records.length)]
          const colour = chance % 2 ? 'teal' : 'rose'
          // To set what is set is no edit.
          if (record && (record as { colour: unknown }).colour !== colour) {
            change(b.source, { ...record, colour } as Rec)
            const old = expected.get(record.id)
            if (old) expected.set(record.id, { ...old, colour } as Rec)
          }
        }
        exchange([a, b], seeded(chance))
      }
      while (a.source.undo() !== null);
      exchange([a, b], seeded(1))
      expect(contentOf(a.source.current())).toEqual(contentOf(docOf(expected.values(), start.map)))
      expect(b.source.current()).toEqual(a.source.current())
    }), { numRuns: 100 })
  })

  it('[S2] undo of typing leaves every letter that another has typed, and brings back those of theirs that it took away', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'a', 'b', 'cut', 'undo', 'redo', 'exchange'), fc.nat(100)), { maxLength: 20 }), (moves) => {
      const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
      let letter = 0
      let theirs = ''
      for (const [what, n] of moves) {
        if (what === 'exchange') exchange([a, b], seeded(n))
        else if (what === 'undo' || what === 'redo') a.source[what]()
        else {
          const tab = what === 'b' ? b : a
          const { text } = cardOf(tab)
          const at = n % (text.length + 1)
          // Each letter is there once, so that it is plain which one is meant.
          const typed = what === 'cut' ? '' : String.fromCodePoint(what === 'b' ? 0x600 + letter++ : 0x4e00 + letter++)
          if (what === 'b') theirs += typed
          tab.source.apply({ name: what, edits: [{ id: 'card:a', before: null, after: { ...cardOf(tab), text: text.slice(0, at) + typed + text.slice(what === 'cut' ? at + 2 : at) } }] })
        }
      }
      exchange([a, b], seeded(1))
      while (a.source.undo() !== null);
      exchange([a, b], seeded(1))
      expect([...cardOf(b).text].sort().join('')).toBe([...'one', ...theirs].sort().join(''))
      expect(cardOf(a).text).toBe(cardOf(b).text)
    }), { numRuns: 200 })
  })

  it('[S2] letters that undo has put back side by side are still told apart (Yjs alone would take one too many)', () => {
    const [a] = tabsOf(SMALL, 1) as [Tab]
    for (const text of ['Xone', 'Xe']) change(a.source, { ...CARD, text })
    a.source.undo()
    change(a.source, { ...CARD, text: 'ne' })
    a.source.undo()
    expect(cardOf(a).text).toBe('Xone')
    a.source.undo()
    expect(cardOf(a).text).toBe('one')
  })

  it('[S2] one field that both set and empty by turns: undo goes back to what the other one has left', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'a', 'b', 'undo', 'redo'), fc.constantFrom('set', 'set', 'empty')), { maxLength: 14 }), (moves) => {
      const [a, b] = tabsOf(SMALL, 2) as [Tab, Tab]
      let theirs: unknown
      let count = 0
      for (const [who, what] of moves) {
        const channel = what === 'set' ? String(++count) : undefined
        // To empty what is empty is no edit.
        if (who === 'b' && cardOf(b).data.channel !== channel) theirs = channel
        if (who === 'undo' || who === 'redo') a.source[who]()
        else change((who === 'a' ? a : b).source, { ...cardOf(a), data: channel ? { channel } : {} })
        exchange([a, b], seeded(1))
      }
      const last = cardOf(b).data.channel
      const undone: unknown[] = []
      while (a.source.undo() !== null) undone.push(cardOf(a).data.channel)
      exchange([a, b], seeded(1))
      expect({ undone, channel: cardOf(b).data.channel, last }).toMatchObject({ channel: theirs })
    }), { numRuns: 300 })
  })
})
