import { useEffect, useRef, useState } from 'react'
import type { Persona } from '../../core/document/records'
import type { PersonaShelf } from '../../storage'
import { saysTheSame } from './shared'
import { useShelf } from './useShelf'

const REST = 600

/**
 * The shared copy of a persona on a map: null when there is none, undefined until that is known. As long as both say the same, the shared one follows what is said on the map;
 * once they differ, neither overwrites the other until a person chooses (`differs`).
 */
export function useSharing(personas: PersonaShelf, persona: Persona): { readonly shared: Persona | null | undefined; readonly differs: boolean } {
  const list = useShelf(personas)
  const shared = list === null ? undefined : (list.find(({ id }) => id === persona.id) ?? null)
  /** What both said last, and what was sent from here since. */
  const [agreed, setAgreed] = useState<Persona | null>(null)
  const [sent, setSent] = useState<Persona | null>(null)
  const same = shared ? saysTheSame(shared, persona) : true
  if (shared && same && agreed !== persona) setAgreed(persona)
  const untouched = shared ? [agreed, sent].some((copy) => copy !== null && saysTheSame(shared, copy)) : false
  const follows = !same && untouched

  const latest = useRef<Persona | null>(null)
  useEffect(() => {
    latest.current = follows ? persona : null
    if (!follows) return
    const timer = setTimeout(() => {
      setSent(persona)
      void personas.put(persona).catch(() => {})
    }, REST)
    return () => clearTimeout(timer)
  }, [personas, persona, follows])
  // What was said last is not lost with the form.
  useEffect(() => () => { if (latest.current) void personas.put(latest.current).catch(() => {}) }, [personas])
  return { shared, differs: !same && !untouched }
}
