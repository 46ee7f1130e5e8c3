import { describe, expect, it } from 'vitest'
import { layout } from '../../core/layout/layout'
import { applyEdits, docOf } from '../../core/document/doc'
import type { Card } from '../../core/document/records'
import { plainEnv, plainMap } from '../../testing/random-map'
import { opportunitiesLane, opportunityOf, scoreOf } from './model'

describe('opportunities', () => {
  it('are scored by impact and effort, or by reach and confidence too, once all of it is said', () => {
    expect(scoreOf(opportunityOf({ impact: 5, effort: 2 }))).toBe(2.5)
    expect(scoreOf(opportunityOf({ impact: 5 }))).toBeNull()
    expect(scoreOf(opportunityOf({ model: 'rice', impact: 3, effort: 2, reach: 1000 }))).toBeNull()
    expect(scoreOf(opportunityOf({ model: 'rice', impact: 3, effort: 2, reach: 1000, confidence: 80 }))).toBe(1200)
  })

  it('read what strangers wrote: known fields bounded, the rest kept', () => {
    const read = opportunitiesLane.read({ impact: 9, effort: 'lots', reach: -1, confidence: 400, horizon: 'someday', pains: ['card:a', 7, 'step:b', 'card:a'], measure: 'lane:x', later: 1 })
    expect(read).toEqual({ impact: 5, confidence: 100, pains: ['card:a'], later: 1 })
  })

  it('count only pain points that are on the map, and again when one comes back', () => {
    const extra = {}
    const place = (lane: 'lane:o' | 'lane:p') => ({ lane, from: 'step:a', to: 'step:a', order: 'V' }) as const
    const card = (id: 'card:o' | 'card:p', lane: 'lane:o' | 'lane:p', data: Card['data']): Card => ({ id, place: place(lane), text: 'x', note: '', colour: null, personas: [], data, extra })
    const pain = card('card:p', 'lane:p', {})
    const map = plainMap()
    const lane = (id: 'lane:o' | 'lane:p', kind: string) => ({ id, order: id, kind, title: '', colour: null, hidden: false, extra })
    const doc = docOf([map, { id: 'stage:a', order: 'V', title: '', goal: '', colour: null, extra }, { id: 'step:a', place: { stage: 'stage:a', order: 'V' }, title: '', extra }, lane('lane:o', 'opportunities'), lane('lane:p', 'pains'), card('card:o', 'lane:o', { pains: ['card:p'] }), pain], map)
    const answers = (of: typeof doc) => layout(of, plainEnv()).rows[0]!.cells[0]!.cards[0]!.prims.some((prim) => prim.t === 'text' && prim.s === 'chances.answers 1')
    const without = applyEdits(doc, [{ id: 'card:p', before: pain, after: null }])
    expect([answers(doc), answers(without), answers(applyEdits(without, [{ id: 'card:p', before: null, after: pain }]))]).toEqual([true, false, true])
  })
})
