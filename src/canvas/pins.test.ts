import { describe, expect, it } from 'vitest'
import type { Scene } from '../core/layout/scene'
import { pinnedAt, pinRows } from './pins'

const rows = ['a', 'b', 'c', 'd'].map((id, i) => ({ lane: { id: `lane:${id}`, ...(id === 'b' || id === 'd' ? { pinned: true } : {}) }, y: 100 + i * 100, h: 100 }))
const scene = { grid: { y: 40, h: 460 }, rows } as unknown as Scene

describe('lanes that are kept in sight', () => {
  it('stay where they are until the heads reach them, then stand below them one after the other', () => {
    expect([...pinRows(scene, 100, 900)]).toEqual([])
    expect([...pinRows(scene, 250, 900)]).toEqual([['lane:b', 50]])
    expect([...pinRows(scene, 320, 900)]).toEqual([['lane:b', 120]])
  })

  it('never leave the map, nor take most of the view', () => {
    expect(pinRows(scene, 480, 900).get('lane:b')).toBe(200)
    expect([...pinRows(scene, 250, 200)]).toEqual([])
  })

  it('are found where they are drawn', () => {
    const pins = pinRows(scene, 250, 900)
    expect([pinnedAt(scene, pins, 260)?.lane.id, pinnedAt(scene, pins, 349)?.lane.id, pinnedAt(scene, pins, 351), pinnedAt(scene, new Map(), 260)]).toEqual(['lane:b', 'lane:b', null, null])
  })
})
