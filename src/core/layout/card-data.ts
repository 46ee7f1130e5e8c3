import type { Json, JsonObject } from '../base/json'
import { oneOf, readLine } from '../document/fields'
import { readUrl } from '../document/optional'

/** What a kind of lane knows about its cards beside their text: a line of words, an address, one word of a list, or some of them. */
export type DataField = { readonly line: number } | { readonly url: true } | { readonly of: readonly string[] } | { readonly each: readonly string[] }
export type DataFields = Readonly<Record<string, DataField>>

/** The fields as they are used: '' and null and [] where nobody has said anything. */
export type DataOf<S extends DataFields> = { readonly [K in keyof S]: S[K] extends { readonly of: readonly (infer T)[] } ? T | null : S[K] extends { readonly each: readonly (infer T)[] } ? readonly T[] : string }

function readField(field: DataField, value: Json | undefined): Json {
  if ('line' in field) return readLine(value, field.line)
  if ('url' in field) return readUrl(value)
  if ('of' in field) return oneOf(value, field.of, null)
  return Array.isArray(value) ? field.each.filter((word) => value.includes(word)) : []
}

/** What a card's data says in these fields; never throws, whatever is in it. */
export function dataOf<S extends DataFields>(fields: S, data: JsonObject): DataOf<S> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, readField(field, data[key])])) as never
}

/** The reader of a kind with these fields: wrong values go, what it does not know stays as it was. */
export function readerOf(fields: DataFields): (data: JsonObject) => JsonObject {
  const keys = Object.keys(fields)
  return (data) => {
    if (!keys.some((key) => data[key] !== undefined)) return data
    const known = Object.entries(dataOf(fields, data)).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    return { ...Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key))), ...Object.fromEntries(known) } as JsonObject
  }
}
