import { createContext, useContext, useEffect, useState } from 'react'

export interface OtherMap { readonly id: string; readonly title: string }

/** The other maps of the library, for cards that lead to one. */
export const MapsContext = createContext<(() => Promise<readonly OtherMap[]>) | null>(null)

/** The other maps of the library, empty until they are known. */
export function useOtherMaps(): readonly OtherMap[] {
  const list = useContext(MapsContext)
  const [maps, setMaps] = useState<readonly OtherMap[]>([])
  useEffect(() => {
    let over = false
    list?.().then((found) => { if (!over) setMaps(found) }, () => {})
    return () => { over = true }
  }, [list])
  return maps
}
