import type { Persona } from '../../core/document/records'

/** A change of a persona; null empties an optional field. */
export type PersonaPatch = { readonly [F in Exclude<keyof Persona, 'id' | 'order'>]?: Persona[F] | null | undefined }
