import type { Kind } from '../base/ids'
import type { Rec } from './records'

/** Fields that hold people's words, by kind, the most telling one first; `line`: without line breaks. */
export const TEXTS: { readonly [K in Kind]: readonly { readonly field: string; readonly line: boolean }[] } = {
  map: [{ field: 'title', line: true }, { field: 'scenario', line: false }, { field: 'description', line: false }],
  stage: [{ field: 'title', line: true }, { field: 'goal', line: false }],
  step: [{ field: 'title', line: true }],
  lane: [{ field: 'title', line: true }],
  card: [{ field: 'text', line: false }, { field: 'note', line: false }],
  point: [{ field: 'note', line: false }],
  arrow: [{ field: 'label', line: true }],
  persona: [{ field: 'name', line: true }, { field: 'role', line: true }, { field: 'quote', line: false }, { field: 'about', line: false }, { field: 'goals', line: false }, { field: 'frustrations', line: false }],
}

/** The words in a field of a record. */
export function textIn(record: Rec, field: string): string {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : ''
}
