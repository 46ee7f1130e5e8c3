import { describe, expect, it } from 'vitest'
import { plainEnv, plainMap } from '../../testing/random-map'
import { docOf } from '../document/doc'
import type { Lane, MapRecord } from '../document/records'
import { layout } from './layout'

function scene(lanes: readonly Partial<Lane>[], map: Partial<MapRecord> = {}) {
  const extra = {}
  return layout(docOf([
    { id: 'stage:a', order: 'a', title: '', goal: '', colour: null, extra }, { id: 'step:a', place: { stage: 'stage:a', order: 'a' }, title: '', extra }, { id: 'step:b', place: { stage: 'stage:a', order: 'b' }, title: '', extra },
    ...lanes.map((lane, i): Lane => ({ id: `lane:${i}`, order: `a${i}`, kind: 'text', title: '', colour: null, hidden: false, extra, ...lane })),
  ], plainMap(map)), plainEnv())
}

function told(made: ReturnType<typeof scene>): string[] {
  return made.back.flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))
}

describe('[L24] zones of a service blueprint', () => {
  it('names each zone where it begins and draws the line that is crossed', () => {
    const made = scene([{ zone: 'customer' }, { zone: 'frontstage' }, {}, { zone: 'backstage' }, { zone: 'support' }])
    expect(told(made)).toEqual(['rows.zone_customer', 'rows.zone_frontstage', 'rows.line_interaction', 'rows.zone_backstage', 'rows.line_visibility', 'rows.zone_support', 'rows.line_internal'])
    const gaps = made.rows.map((row, i) => (i === 0 ? row.y - made.grid.y - made.grid.stageHeight - made.grid.stepHeight : row.y - made.rows[i - 1]!.y - made.rows[i - 1]!.h))
    expect(gaps).toEqual([28, 40, 0, 40, 40])
    expect(made.grid.y + made.grid.h).toBe(made.rows.at(-1)!.y + made.rows.at(-1)!.h)
  })

  it('tells every line that lies between two zones, whichever comes first', () => {
    expect(told(scene([{ zone: 'customer' }, { zone: 'backstage' }]))[2]).toBe('rows.line_interaction · rows.line_visibility')
    expect(told(scene([{ zone: 'support' }, { zone: 'customer' }]))[2]).toBe('rows.line_interaction · rows.line_visibility · rows.line_internal')
  })

  it('draws nothing where no zone is used, and passes over hidden lanes', () => {
    expect(told(scene([{}, {}]))).toEqual([])
    expect(told(scene([{ zone: 'customer' }, { zone: 'backstage', hidden: true }, { zone: 'customer' }]))).toEqual(['rows.zone_customer'])
  })

  it('knows the usual zones of a blueprint, and the words of one’s own choice win', () => {
    const kinds = [{ kind: 'actions' }, { kind: 'touchpoints' }, { kind: 'process' }]
    expect(told(scene(kinds))).toEqual([])
    expect(told(scene(kinds, { kind: 'blueprint' }))).toContain('rows.line_visibility')
    expect(told(scene(kinds.map((lane) => ({ ...lane, zone: 'support' as const })), { kind: 'blueprint' }))).toEqual(['rows.zone_support'])
  })
})
