import { useEffect, useState } from 'react'
import type { PersonaId } from '../../core/base/ids'
import type { MapLibrary, MapSummary } from '../../storage'

/** Maps by the personas on them; null until they have been read. */
export type Usage = ReadonlyMap<PersonaId, readonly MapSummary[]> | null

const read = new Map<string, { readonly at: number; readonly personas: readonly PersonaId[] }>()

async function usageOf(library: MapLibrary): Promise<NonNullable<Usage>> {
  const usage = new Map<PersonaId, MapSummary[]>()
  for (const map of (await library.list()).maps) {
    let known = read.get(map.id)
    if (known?.at !== map.updatedAt) {
      // A map that can't be read names nobody.
      const personas = await library.read(map.id).then((doc) => doc.personas.map(({ id }) => id), () => [])
      read.set(map.id, (known = { at: map.updatedAt, personas }))
    }
    for (const id of known!.personas) usage.set(id, [...(usage.get(id) ?? []), map])
  }
  return usage
}

/** Which maps each persona is on, outside of the trash; follows the library. */
export function useUsage(library: MapLibrary): Usage {
  const [usage, setUsage] = useState<Usage>(null)
  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => void usageOf(library).then((next) => { if (!over) setUsage(next) }, () => {})
    look()
    const stop = library.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(look, 400)
    })
    return () => {
      over = true
      clearTimeout(timer)
      stop()
    }
  }, [library])
  return usage
}
