import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnv, seeded } from '../../testing/random-map'
import { randomOptional } from '../../testing/random-optional'
import type { Persona } from '../document/records'
import { avatar, drawnFace, FACES, faceOf } from './avatar'
import { boundsOf } from './draw-list'
import { personaSheet } from './persona-sheet'
import { everyPrim, type Prim } from './prims'

const env = plainEnv()
const plain: Persona = { id: 'persona:a', order: 'V', name: 'Mina', role: 'Student', quote: '', about: '', goals: '', frustrations: '', style: 2, visible: true, extra: {} }
const sheet = (persona: Persona, language = 'en') => personaSheet(persona, { env, language, channels: persona.channels ?? [], devices: persona.devices ?? [] })
const texts = (prims: readonly Prim[]) => [...everyPrim(prims)].flatMap((prim) => (prim.t === 'text' ? [prim.s] : []))
const corners = (d: string) => [...d.matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/g)].flatMap(([, command, rest]) => (rest!.match(/-?[\d.]+/g) ?? []).map(Number).slice(command === 'A' ? -2 : 0))
const some = fc.nat(1e6).map((seed): Persona => {
  const random = seeded(seed)
  return { ...plain, quote: random() < 0.5 ? '' : 'I want it to work', about: 'x '.repeat(Math.floor(random() * 300)), goals: random() < 0.5 ? '' : 'one\ntwo', ...randomOptional(plain, random) } as Persona
})

describe('[L20] persona sheets', () => {
  it('hold no number that is missing, and draw nothing outside', () => {
    fc.assert(fc.property(some, fc.constantFrom('en', 'fa'), (persona, language) => {
      const scene = sheet(persona, language)
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN/)
      const { x, y, w, h } = boundsOf(scene.back)
      expect(x >= 0 && y >= 0 && x + w <= scene.width && y + h <= scene.height).toBe(true)
    }), { numRuns: 60 })
  })

  it('leave out what nobody has said, and show what somebody has', () => {
    expect(texts(sheet(plain).back)).toEqual(['Mina', 'Student'])
    const full = texts(sheet({ ...plain, age: '34', scales: [{ low: 'slow', high: 'fast', value: 20 }], fields: [{ label: 'Phone', value: 'old' }], channels: ['email'], evidence: [{ kind: 'interview', source: 'Diary', date: '2026-03-04', n: 7, url: '' }] }).back)
    for (const word of ['34', 'slow', 'fast', 'Phone', 'old', 'email']) expect(full).toContain(word)
    expect(full.join(' ')).toContain('Diary')
  })

  it('read from the right are the mirror of those read from the left', () => {
    const [ltr, rtl] = [sheet(plain), sheet(plain, 'fa')]
    expect(rtl.width).toBe(ltr.width)
    const name = (scene: typeof ltr) => scene.back.find((prim) => prim.t === 'text' && prim.s === 'Mina') as { x: number; w: number }
    expect(name(rtl).x).toBeCloseTo(ltr.width - name(ltr).x - name(ltr).w)
  })
})

describe('[L20] heads', () => {
  it('are all unlike, stay inside their circle’s square, and stay the same for the same persona', () => {
    const drawn = Array.from({ length: FACES }, (_, face) => drawnFace(face, 'persona-0', 64))
    expect(new Set(drawn.map((prims) => JSON.stringify(prims))).size).toBe(FACES)
    for (const prims of drawn) {
      const values = prims.flatMap((prim) => (prim.t === 'path' ? corners(prim.d) : []))
      expect(Math.min(...values) >= 0 && Math.max(...values) <= 64).toBe(true)
    }
    expect(faceOf({ id: 'persona:a' })).toBe(faceOf({ id: 'persona:a' }))
    expect(faceOf({ id: 'persona:a', face: 9 })).toBe(9)
  })

  it('stand in for a photo that is missing', () => {
    const [photo] = avatar({ ...plain, photo: { hash: 'a'.repeat(64), alt: 'Mina', width: 4, height: 4 } }, 40)
    expect(photo).toMatchObject({ t: 'image', r: 20, missing: drawnFace(faceOf(plain), 'persona-2', 40) })
  })
})
