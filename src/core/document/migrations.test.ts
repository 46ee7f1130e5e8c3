import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seeded, validDoc } from '../../testing/random-map'
import { MIGRATIONS, migrate, SCHEMA, type Migration } from './migrations'
import { readMap } from './read'
import { writeMap } from './write'

const source = { random: seeded(1), now: () => 0 }

describe('[D16] versions of the format', () => {
  it('files of schema 1 open, as they were written then', () => {
    const old = {
      format: 'safar', schema: 1, map: { title: 'Old', language: 'fa' }, stages: [{ id: 'stage:a', order: 'V4k', title: 'S' }], steps: [{ id: 'step:a', place: { stage: 'stage:a', order: 'V4k' } }], lanes: [{ id: 'lane:a', order: 'V4k', kind: 'emotion', title: 'L' }],
      cards: [{ id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'V4k' }, text: 'C', data: { channel: 'email' } }], points: [{ id: 'point:a~a', lane: 'lane:a', step: 'step:a', value: -1.5, assumed: true }], arrows: [{ id: 'arrow:a', from: 'step:a', to: 'card:a', kind: 'loop', label: 'A' }], personas: [{ id: 'persona:a', order: 'V4k', name: 'P', style: 3, visible: true }],
    }
    const result = readMap(old, source)
    expect(result).toMatchObject({ ok: true, repairs: [] })
    expect(result.ok && writeMap(result.doc)).toMatchObject(old)
  })

  it.each(['first-sample', 'first-random'])('a whole file of the first days opens unchanged: %s', (name) => {
    const file = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.safar.json`), 'utf8')) as unknown
    const result = readMap(file, source)
    expect(result).toMatchObject({ ok: true, repairs: [] })
    expect(result.ok && writeMap(result.doc)).toEqual(file)
  })

  it('a newer file is refused, with its number', () => {
    for (const schema of [SCHEMA + 1, SCHEMA + 100]) expect(readMap({ ...writeMap(validDoc(1)), schema }, source)).toEqual({ ok: false, reason: 'newer', detail: String(schema) })
    expect(readMap({ ...writeMap(validDoc(1)), schema: SCHEMA }, source).ok).toBe(true)
  })

  it('what is written says the version of this app', () => {
    expect(writeMap(validDoc(1)).schema).toBe(SCHEMA)
  })

  it('there is one migration, with a name of its own, to each version above 1', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 2))
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
  })

  it('a file goes through those above its version, in order, and only those', () => {
    const step = (to: number): Migration => ({ to, name: `to ${to}`, up: (file) => ({ ...file, went: [...((file.went as number[] | undefined) ?? []), to] }) })
    const steps = [2, 3, 4].map(step)
    expect(migrate({}, 1, steps)).toEqual({ went: [2, 3, 4] })
    expect(migrate({}, 3, steps)).toEqual({ went: [4] })
    const file = { map: {} }
    expect(migrate(file, 4, steps)).toBe(file)
  })
})
