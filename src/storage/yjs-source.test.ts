import { sourceContract } from '../testing/source-contract'
import { createMapDoc } from './map-doc'
import { yjsSource } from './yjs-source'

sourceContract('Yjs', (doc, now) => {
  const map = createMapDoc()
  let locked = false
  map.write([...doc.records.values()].map((record) => ({ id: record.id, before: null, after: record })), Symbol('loading'))
  return { source: yjsSource(map, now, () => locked), lock: () => void (locked = true), done: () => map.ydoc.destroy() }
})
