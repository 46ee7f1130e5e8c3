/** Kinds of record that a map is made of; an id is `kind:random`. */
export const KINDS = ['map', 'stage', 'step', 'lane', 'card', 'point', 'arrow', 'persona'] as const
export type Kind = (typeof KINDS)[number]
export type IdOf<K extends Kind> = `${K}:${string}`
export type Id = IdOf<Kind>
export type StageId = IdOf<'stage'>
export type StepId = IdOf<'step'>
export type LaneId = IdOf<'lane'>
export type CardId = IdOf<'card'>
export type PointId = IdOf<'point'>
export type ArrowId = IdOf<'arrow'>
export type PersonaId = IdOf<'persona'>

/** Only a point's id, which is made of others, holds `~`. */
const PATTERN = /^(?:(?:map|stage|step|lane|card|arrow|persona):[A-Za-z0-9_-]{1,120}|point:[A-Za-z0-9_~-]{1,400})$/

/** The kind that an id names. */
export function kindOf(id: Id): Kind {
  return id.slice(0, id.indexOf(':')) as Kind
}

/** True for a well-formed id, of the given kind when one is asked for. */
export function isId<K extends Kind = Kind>(value: unknown, kind?: K): value is IdOf<K> {
  return typeof value === 'string' && PATTERN.test(value) && (kind === undefined || value.startsWith(kind + ':'))
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Chance and time, injected into everything pure: `random()` in [0, 1), `now()` in milliseconds since 1970. */
export interface Source {
  readonly random: () => number
  readonly now: () => number
}

/** A fresh id of 16 random letters and digits (95 bits when `random` is good). */
export function newId<K extends Kind>(kind: K, source: Pick<Source, 'random'>): IdOf<K> {
  let tail = ''
  for (let i = 0; i < 16; i++) tail += ALPHABET[Math.floor(source.random() * ALPHABET.length)]
  return `${kind}:${tail}`
}
