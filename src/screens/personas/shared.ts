import { sameJson } from '../../core/base/json'
import { OPTIONAL, tidy } from '../../core/document/optional'
import type { Persona } from '../../core/document/records'
import type { PersonaShelf } from '../../storage'
import type { PersonaPatch } from './patch'

const MAPS_OWN = ['id', 'order', 'style', 'visible']

/** True when two copies of a persona say the same; where they stand and how they look on one map is that map's own. */
export function saysTheSame(a: Persona, b: Persona): boolean {
  const said = (persona: Persona) => ({ ...tidy(persona), order: '', style: 0, visible: true })
  return sameJson(said(a), said(b))
}

/** What has to change in a copy of a persona, so that it says what another one says. */
export function saidBy(persona: Persona): PersonaPatch {
  const said = Object.entries(persona).filter(([name]) => !MAPS_OWN.includes(name))
  return Object.fromEntries([...OPTIONAL.persona.map((name) => [name, null]), ...said])
}

/** Takes the named personas of a map that came in to the shared ones. One that is there already, whatever it says, stays as it is: which of two versions is right is for a person to say. Answers how many are new. */
export async function takeToShelf(shelf: Pick<PersonaShelf, 'list' | 'put'>, personas: readonly Persona[]): Promise<number> {
  const known = new Set((await shelf.list()).map(({ id }) => id))
  const fresh = personas.filter(({ id, name }) => name.trim() !== '' && !known.has(id))
  for (const persona of fresh) await shelf.put({ ...persona, visible: true })
  return fresh.length
}
