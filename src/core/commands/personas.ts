import { newId, type PersonaId } from '../base/ids'
import { orderBetween } from '../base/order'
import { get } from '../document/doc'
import type { More } from '../document/optional'
import { PERSONA_COUNT_OF_STYLES, type Persona } from '../document/records'
import type { Command } from './command'
import { allCards } from './contents'
import { draft, neighbours, patchOutcome } from './edits'

/** A persona on this map, last in the list; one of the shared library keeps its id. Takes the first look that no other has. */
export const addPersona: Command<{ persona: Partial<Persona> }> = (doc, { persona }, source) => {
  const id = persona.id ?? newId('persona', source)
  if (doc.records.has(id)) return null
  const out = draft(doc)
  const order = orderBetween(doc.personas.at(-1)?.order ?? null, null, source.random)
  out.put({ name: '', role: '', quote: '', about: '', goals: '', frustrations: '', visible: true, extra: {}, ...persona, id, order, style: freeStyle(doc.personas, persona.style) })
  return out.done(id)
}

/** The look that is wanted when no other persona has it, else the first free one. */
export function freeStyle(personas: readonly Persona[], wanted: number | undefined): number {
  const taken = new Set(personas.map((persona) => persona.style))
  const styles = Array.from({ length: PERSONA_COUNT_OF_STYLES }, (_, style) => style)
  if (wanted !== undefined && styles.includes(wanted) && !taken.has(wanted)) return wanted
  return styles.find((style) => !taken.has(style)) ?? personas.length % PERSONA_COUNT_OF_STYLES
}

export const setPersona: Command<{ id: PersonaId; patch: Partial<Omit<Persona, 'id' | 'order' | keyof More<'persona'>>> & More<'persona'> }> = (doc, { id, patch }) => patchOutcome<Persona>(doc, id, patch)

export const movePersona: Command<{ id: PersonaId; before: PersonaId | null }> = (doc, { id, before }, source) => {
  const at = doc.personas.findIndex((persona) => persona.id === id)
  if (at < 0 || before === id || (doc.personas[at + 1]?.id ?? null) === before) return null
  const gap = neighbours(doc.personas, id, before, (persona) => persona.order)
  return gap && patchOutcome<Persona>(doc, id, { order: orderBetween(gap.low, gap.high, source.random) })
}

/** Takes a persona off the map: its points go, cards forget it; the library keeps it. */
export const removePersona: Command<{ id: PersonaId }> = (doc, { id }) => {
  if (!get(doc, id)) return null
  const out = draft(doc)
  for (const points of doc.points.values()) for (const point of points) if (point.persona === id) out.remove(point.id)
  for (const card of allCards(doc)) if (card.personas.includes(id)) out.put({ ...card, personas: card.personas.filter((persona) => persona !== id) })
  out.remove(id)
  return out.done()
}
