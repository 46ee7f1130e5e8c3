import { describe, expect, it } from 'vitest'
import { tidy } from '../../core/document/optional'
import type { Persona } from '../../core/document/records'
import { saidBy, saysTheSame, takeToShelf } from './shared'

const mina: Persona = { id: 'persona:a', order: 'V', name: 'Mina', role: '', quote: '', about: '', goals: '', frustrations: '', style: 0, visible: true, age: '34', extra: {} }

describe('personas of maps and shared ones', () => {
  it('say the same whatever their place and look on a map', () => {
    expect(saysTheSame(mina, { ...mina, order: 'X', style: 5, visible: false })).toBe(true)
    expect(saysTheSame(mina, { ...mina, age: '35' })).toBe(false)
  })

  it('say the same after one took over what the other says', () => {
    const other: Persona = { ...mina, name: 'Mina K.', order: 'X', style: 3, location: 'Shiraz', extra: { later: 1 } }
    const took = tidy({ ...other, ...saidBy(mina) } as Persona)
    expect(saysTheSame(took, mina)).toBe(true)
    expect([took.order, took.style, 'location' in took]).toEqual(['X', 3, false])
  })

  it('that come in with a map are shared once; a shared one is never overwritten', async () => {
    const kept = new Map<string, Persona>([[mina.id, mina]])
    const shelf = { list: async () => [...kept.values()], put: async (persona: Persona) => void kept.set(persona.id, persona) }
    const sam: Persona = { ...mina, id: 'persona:b', name: 'Sam', visible: false }
    const nameless: Persona = { ...mina, id: 'persona:c', name: ' ' }
    expect(await takeToShelf(shelf, [{ ...mina, age: '99' }, sam, nameless])).toBe(1)
    expect(await takeToShelf(shelf, [sam])).toBe(0)
    expect([kept.get('persona:a')?.age, kept.get('persona:b')?.visible, kept.size]).toEqual(['34', true, 2])
  })
})
