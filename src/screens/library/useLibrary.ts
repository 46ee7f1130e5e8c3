import { useEffect, useState } from 'react'
import type { MapLibrary } from '../../storage'

type Listed = Awaited<ReturnType<MapLibrary['list']>>

/** The maps as they stand now, in this and other tabs; null until they are read. */
export function useLibrary(library: MapLibrary): Listed | null {
  const [listed, setListed] = useState<Listed | null>(null)
  useEffect(() => {
    let over = false
    const read = () => void library.list().then((next) => { if (!over) setListed(next) }, () => { if (!over) setListed({ maps: [], trash: [] }) })
    read()
    const stop = library.onChange(read)
    return () => {
      over = true
      stop()
    }
  }, [library])
  return listed
}
