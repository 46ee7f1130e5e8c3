import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { validDoc } from '../testing/random-map'
import { Database } from './database'
import { openStorage, type OwnTemplate, type Storage } from './index'
import { memoryStorage } from './memory'

let names = 0
const newName = () => `templates-${++names}`
const template = (id: string, title: string, at = 1): OwnTemplate => ({ id, title, at, doc: validDoc(5) })

describe.each([['on this device', () => openStorage(newName())], ['in memory', () => Promise.resolve(memoryStorage())]] as const)('own templates %s', (_, make: () => Promise<Storage>) => {
  it('[S18] are kept each under its id, listed by name, renamed, removed and put back as they were', async () => {
    const { templates } = await make()
    const told = vi.fn<() => void>()
    templates.onChange(told)
    await templates.put(template('b', 'Zebra'))
    await templates.put(template('a', 'Apple'))
    await templates.put(template('b', 'Bee'))
    expect((await templates.list()).map(({ id, title }) => [id, title])).toEqual([['a', 'Apple'], ['b', 'Bee']])
    const [apple] = await templates.list()
    expect(apple!.doc.records).toEqual(template('a', 'Apple').doc.records)
    await templates.remove('a')
    expect((await templates.list()).map(({ id }) => id)).toEqual(['b'])
    await templates.put(apple!)
    expect((await templates.list())[0]).toEqual(apple)
    expect(told).toHaveBeenCalledTimes(5)
  })
})

describe('own templates', () => {
  it('[S18] that can’t be read are passed over and stay', async () => {
    const name = newName()
    const { templates } = await openStorage(name)
    const db = new Database(name)
    await db.templates.bulkPut([{ id: 'x', title: 'x', at: 1, file: { format: 'other' } }, { id: 'newer', title: 'n', at: 1, file: { format: 'safar', schema: 99 } }])
    await templates.put(template('a', 'Apple'))
    expect((await templates.list()).map(({ id }) => id)).toEqual(['a'])
    expect(await db.templates.count()).toBe(3)
  })

  it('[S13] another tab hears of a new one', async () => {
    const name = newName()
    const [a, b] = [await openStorage(name), await openStorage(name)]
    const told = vi.fn<() => void>()
    b.templates.onChange(told)
    await a.templates.put(template('a', 'Apple'))
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    expect(await b.templates.list()).toHaveLength(1)
  })
})
