import { expect, it } from 'vitest'
import type { Doc } from '../../core/document/doc'
import { StorageError } from '../../storage/port'
import { takeIn } from './intake'

const source = { random: () => 0.5, now: () => 0 }
const text = (title: string) => JSON.stringify({ format: 'safar', schema: 1, map: { title }, stages: [{ id: 'stage:a', title: 'A' }] })

it('makes a map of each file that holds one and an error of each that does not', async () => {
  const stored: Doc[] = []
  const library = { create: async (doc: Doc) => `id${stored.push(doc)}` }
  const pictures = { put: async () => {} }
  const personas = { list: async () => [], put: async () => {} }
  const taken = await takeIn([{ name: 'a.json', file: new Blob([text('One')]) }, { name: 'b.txt', file: new Blob(['hello']) }, { name: 'pasted', text: text('Two') }], { library, pictures, personas }, source)
  expect(taken.maps.map(({ id, title }) => [id, title])).toEqual([['id1', 'One'], ['id2', 'Two']])
  expect(taken.errors).toEqual([{ key: 'files.error_not_map', values: { name: 'b.txt' } }])
  expect(stored.map((doc) => doc.map.title)).toEqual(['One', 'Two'])
})

it('says when a map could not be kept', async () => {
  const failing = (error: Error) => ({ library: { create: () => Promise.reject(error) }, pictures: { put: async () => {} }, personas: { list: async () => [], put: async () => {} } })
  const offers = [{ name: 'a', text: text('One') }]
  expect((await takeIn(offers, failing(new StorageError('full', '')), source)).errors[0]?.key).toBe('files.error_full')
  expect((await takeIn(offers, failing(new StorageError('blocked', '')), source)).errors[0]?.key).toBe('files.error_store')
  expect((await takeIn(offers, failing(new Error('x')), source)).errors[0]?.key).toBe('files.error_store')
})
