import type { Json, JsonObject } from '../base/json'

/** Bounds on what is read from outside. */
export const LIMITS = { records: 50_000, text: 20_000, title: 500, depth: 8, keys: 200, list: 200 } as const

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export type Raw = Readonly<Record<string, unknown>>

/** A plain object as a stranger's record; null for anything else. */
export function asRaw(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null
}

/** An own field of a stranger's record. */
export function field(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

/** Text of bounded length, without control characters but line breaks and tabs; '' for anything else. */
export function readText(value: unknown, most: number = LIMITS.text): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return ''
  let text = value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t\u0080-\u009f]|[\ufffe\uffff]/gu, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  if (text.length > most) {
    text = text.slice(0, most)
    if (/[\ud800-\udbff]$/.test(text)) text = text.slice(0, -1)
  }
  return text
}

/** One line of text. */
export function readLine(value: unknown, most: number = LIMITS.title): string {
  return readText(value, most).replace(/\s*\n\s*/g, ' ')
}

/** A word of a given form, else the fallback. */
export function readWord(value: unknown, form: RegExp, fallback: string): string {
  return typeof value === 'string' && form.test(value) ? value : fallback
}

/** One of a list of words, else the fallback. */
export function oneOf<T extends string, F>(value: unknown, list: readonly T[], fallback: F): T | F {
  return (list as readonly unknown[]).includes(value) ? (value as T) : fallback
}

/** A finite number within bounds, else the fallback; −0 is 0, as in JSON. */
export function readNumber(value: unknown, low: number, high: number, fallback: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? Math.max(low, Math.min(high, number)) + 0 : fallback
}

/** A stranger's JSON, bounded in depth and size, without keys that reach into prototypes; undefined for what is not JSON. */
export function readJson(value: unknown, depth: number = LIMITS.depth): Json | undefined {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined
  if (typeof value === 'string') return readText(value)
  if (typeof value !== 'object' || depth === 0) return undefined
  if (Array.isArray(value)) return value.slice(0, LIMITS.list).map((item) => readJson(item, depth - 1)).filter((item) => item !== undefined)
  return readObject(value as Raw, [], depth)
}

/** The fields of an object that are not among the known ones. */
export function readObject(raw: Raw, known: readonly string[], depth: number = LIMITS.depth): JsonObject {
  const object: { [key: string]: Json } = {}
  for (const key of Object.keys(raw).slice(0, LIMITS.keys)) {
    if (known.includes(key) || FORBIDDEN.has(key) || key.length > 100) continue
    const value = readJson(raw[key], depth - 1)
    if (value !== undefined) object[key] = value
  }
  return object
}
