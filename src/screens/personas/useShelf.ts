import { useEffect, useState } from 'react'
import type { Persona } from '../../core/document/records'
import type { PersonaShelf } from '../../storage'

/** The personas that all maps share; null until they have been read. */
export function useShelf(shelf: PersonaShelf): readonly Persona[] | null {
  const [list, setList] = useState<readonly Persona[] | null>(null)
  useEffect(() => {
    let over = false
    const read = () => void shelf.list().then((next) => { if (!over) setList(next) }, () => {})
    read()
    const stop = shelf.onChange(read)
    return () => {
      over = true
      stop()
    }
  }, [shelf])
  return list
}
