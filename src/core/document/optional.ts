import { COLOURS, type Colour } from '../base/colours'
import { isIcon, type IconName } from '../base/icons'
import { isId, type IdOf, type Kind, type LaneId, type PersonaId, type StageId } from '../base/ids'
import type { Json, JsonObject } from '../base/json'
import { asRaw, field, oneOf, readLine, readObject, readText } from './fields'

export const BASES = ['assumption', 'mixed', 'research'] as const
export const MAP_STATUSES = ['draft', 'research', 'review', 'validated', 'live', 'archived'] as const
export const TIME_SCALES = ['equal', 'linear', 'log'] as const
export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
export const ARCHETYPES = ['awareness', 'interest', 'consideration', 'decision', 'purchase', 'delivery', 'onboarding', 'use', 'support', 'retention', 'advocacy', 'return', 'custom'] as const
export const ZONES = ['customer', 'frontstage', 'backstage', 'support'] as const
export const CARD_STATUSES = ['new', 'accepted', 'planned', 'progress', 'done', 'parked', 'rejected'] as const
export const CERTAINTIES = ['assumption', 'stakeholder', 'observed', 'measured'] as const
export const EVIDENCE_KINDS = ['interview', 'observation', 'diary', 'usability', 'survey', 'analytics', 'experiment', 'support', 'review', 'social', 'sales', 'desk', 'stakeholder', 'other'] as const
export const POINT_LINES = ['expected', 'future'] as const
export type PointLine = (typeof POINT_LINES)[number]
export const DEVICES = ['phone', 'tablet', 'laptop', 'desktop', 'tv', 'watch', 'car', 'kiosk', 'speaker', 'paper'] as const

/** A stretch of time; `max` is absent when it is not a range. */
export interface Duration { readonly min: number; readonly max?: number; readonly unit: (typeof TIME_UNITS)[number] }
/** An address is http, https or mailto. */
export interface Link { readonly url: string; readonly label: string }
/** What a card or persona rests on; `date` is YYYY-MM-DD or '', `n` how many were asked or counted. */
export interface Evidence { readonly kind: (typeof EVIDENCE_KINDS)[number]; readonly source: string; readonly date: string; readonly n: number | null; readonly url: string }
/** A picture by the SHA-256 of its bytes (hex); the bytes are kept beside the map. `alt` says what is on it. Where it is cut, the point at `x`, `y` (percent of its width and height; absent: the middle) stays in sight; `zoom` says how many times larger than needed it is drawn (absent: once). */
export interface Picture { readonly hash: string; readonly alt: string; readonly width: number; readonly height: number; readonly x?: number; readonly y?: number; readonly zoom?: number }
export const MOST_ZOOM = 5
/** Between two words, 0 (low) to 100 (high). */
export interface Scale { readonly low: string; readonly high: string; readonly value: number }
/** What a view's filter asks for; '' is: nothing said. */
export type ViewFilter = { readonly [L in (typeof FILTER_LISTS)[number]]?: readonly string[] }
export const FILTER_LISTS = ['personas', 'tags', 'kinds', 'owners', 'certainties', 'statuses'] as const
/** A way to look at the map: the lanes that show, the stages that are folded, what is of interest, how large it is drawn. */
export interface View { readonly name: string; readonly lanes: readonly LaneId[]; readonly folded: readonly StageId[]; readonly filter?: ViewFilter; readonly zoom?: number }
export interface OwnField { readonly label: string; readonly value: string }

/** Fields that a record may lack: absent means that nothing has been said. Empty values are never stored (`tidy`). */
export interface Optional {
  readonly map: {
    readonly basis?: (typeof BASES)[number]; readonly status?: (typeof MAP_STATUSES)[number]
    /** what the customer wants, where the journey begins and ends, what the business wants */
    readonly goal?: string; readonly begins?: string; readonly ends?: string; readonly businessGoal?: string
    readonly owner?: string; readonly team?: string; readonly version?: string; /** YYYY-MM-DD */ readonly reviewed?: string; /** days */ readonly reviewEvery?: number
    readonly tags?: readonly string[]; /** how wide columns are; absent: equal */ readonly timeScale?: (typeof TIME_SCALES)[number]; /** emphasis colour of the map */ readonly accent?: Colour; readonly views?: readonly View[]
  }
  readonly stage: { readonly archetype?: (typeof ARCHETYPES)[number]; readonly businessGoal?: string; readonly duration?: Duration; readonly collapsed?: boolean }
  readonly step: { readonly duration?: Duration }
  readonly lane: { readonly collapsed?: boolean; readonly pinned?: boolean; readonly locked?: boolean; readonly zone?: (typeof ZONES)[number]; /** what only its kind knows, read through its model */ readonly settings?: JsonObject }
  readonly card: {
    readonly icon?: IconName; readonly tags?: readonly string[]; readonly links?: readonly Link[]; readonly picture?: Picture; readonly owner?: string
    readonly status?: (typeof CARD_STATUSES)[number]; readonly certainty?: (typeof CERTAINTIES)[number]; readonly evidence?: readonly Evidence[]
  }
  readonly point: { /** which line it is on; absent: what is felt */ readonly line?: (typeof POINT_LINES)[number]; /** a moment of truth */ readonly star?: boolean; /** the number of a drawing that counts: bars, ribbons, an arc of 0 to 100 */ readonly amount?: number; /** which row of a matrix it is in: the id of a channel or the name of one's own */ readonly row?: string }
  readonly arrow: { /** percent of the customers that go this way */ readonly share?: number; readonly delay?: Duration; readonly persona?: PersonaId }
  readonly persona: {
    readonly photo?: Picture; /** which head is drawn without a photo, 0–15 */ readonly face?: number; readonly age?: string; readonly location?: string; readonly occupation?: string; readonly behaviours?: string; readonly motivations?: string
    readonly fields?: readonly OwnField[]; readonly scales?: readonly Scale[]; /** ids of channels or names of one's own */ readonly channels?: readonly string[]; readonly devices?: readonly (typeof DEVICES)[number][]; readonly evidence?: readonly Evidence[]
  }
}

const MOST = 30
/** No amount is larger. */
export const AMOUNT = 1e12
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const HASH = /^[0-9a-f]{64}$/
const ADDRESS = /^(https?:\/\/|mailto:)[^\s<>"]+$/i

/** The address when it is one that may be followed: http, https or mailto; '' for anything else. */
export function readUrl(value: unknown): string {
  const url = readLine(value, 2000).trim()
  return ADDRESS.test(url) ? url : ''
}

/** Distinct short words, in their order. */
export function readWords(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return [...new Set(value.slice(0, 1000).map((item) => readLine(item, 60).trim()).filter((item) => item !== ''))].slice(0, MOST)
}

const line = (value: unknown) => readLine(value)
const text = (value: unknown) => readText(value)
const flag = (value: unknown) => value === true
const date = (value: unknown) => (typeof value === 'string' && DATE.test(value) ? value : '')
const word = <T extends string>(list: readonly T[]) => (value: unknown): T | null => oneOf(value, list, null)
const within = (value: unknown, low: number, high: number): number | null => (typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high ? value + 0 : null)

function list<T>(read: (raw: NonNullable<ReturnType<typeof asRaw>>) => T | null): (value: unknown) => T[] {
  return (value) => (Array.isArray(value) ? value.slice(0, MOST).flatMap((item) => {
    const raw = asRaw(item)
    const made = raw && read(raw)
    return made ? [made] : []
  }) : [])
}

function duration(value: unknown): Duration | null {
  const raw = asRaw(value)
  const min = raw && within(field(raw, 'min'), 0, 1e9)
  const unit = raw && oneOf(field(raw, 'unit'), TIME_UNITS, null)
  if (!raw || min === null || !unit) return null
  const max = within(field(raw, 'max'), 0, 1e9)
  return max !== null && max > min! ? { min: min!, max, unit } : { min: min!, unit }
}

function picture(value: unknown): Picture | null {
  const raw = asRaw(value)
  const hash = raw && field(raw, 'hash')
  const [width, height] = raw ? [within(field(raw, 'width'), 1, 20_000), within(field(raw, 'height'), 1, 20_000)] : [null, null]
  return raw && typeof hash === 'string' && HASH.test(hash) && width !== null && height !== null ? { hash, alt: readLine(field(raw, 'alt')), width, height, ...percent(raw, 'x'), ...percent(raw, 'y'), ...zoomed(raw) } : null
}

function percent<K extends 'x' | 'y'>(raw: NonNullable<ReturnType<typeof asRaw>>, name: K): { readonly [N in K]?: number } {
  const value = within(field(raw, name), 0, 100)
  return value === null ? {} : ({ [name]: value } as { readonly [N in K]?: number })
}

function zoomed(raw: NonNullable<ReturnType<typeof asRaw>>): { readonly zoom?: number } {
  const zoom = within(field(raw, 'zoom'), 1, MOST_ZOOM)
  return zoom === null || zoom === 1 ? {} : { zoom }
}

const links = list((raw): Link | null => {
  const url = readUrl(field(raw, 'url'))
  return url ? { url, label: readLine(field(raw, 'label')) } : null
})
const evidence = list((raw): Evidence => ({ kind: oneOf(field(raw, 'kind'), EVIDENCE_KINDS, 'other'), source: readLine(field(raw, 'source')), date: date(field(raw, 'date')), n: within(field(raw, 'n'), 0, 1e12), url: readUrl(field(raw, 'url')) }))
const scales = list((raw): Scale => ({ low: readLine(field(raw, 'low'), 80), high: readLine(field(raw, 'high'), 80), value: Math.round(within(field(raw, 'value'), 0, 100) ?? 50) }))
const ownFields = list((raw): OwnField => ({ label: readLine(field(raw, 'label'), 80), value: readText(field(raw, 'value'), 1000) }))

/** Distinct words of a filter; '' among them is: nothing said. */
export function readChoices(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.slice(0, 200).flatMap((item) => (typeof item === 'string' ? [readLine(item, 130).trim()] : [])))] : []
}

const ids = <K extends Kind>(value: unknown, kind: K) => (Array.isArray(value) ? [...new Set(value.slice(0, 1000).filter((id): id is IdOf<K> => isId(id, kind)))] : [])
const views = list((raw): View | null => {
  const name = readLine(field(raw, 'name'), 80).trim()
  const asked = asRaw(field(raw, 'filter'))
  const filter = Object.fromEntries(FILTER_LISTS.map((key) => [key, asked ? readChoices(field(asked, key)) : []] as const).filter(([, words]) => words.length > 0))
  const zoom = within(field(raw, 'zoom'), 0.1, 4)
  return name ? { name, lanes: ids(field(raw, 'lanes'), 'lane'), folded: ids(field(raw, 'folded'), 'stage'), ...(Object.keys(filter).length > 0 ? { filter } : {}), ...(zoom === null ? {} : { zoom }) } : null
})

function settings(value: unknown): JsonObject | null {
  const object = readObject(asRaw(value) ?? {}, [])
  return Object.keys(object).length > 0 ? object : null
}

type Readers<K extends Kind> = { readonly [F in keyof Optional[K]]-?: (value: unknown) => NonNullable<Optional[K][F]> | '' | null }

const READERS: { readonly [K in Kind]: Readers<K> } = {
  map: {
    basis: word(BASES), status: word(MAP_STATUSES), goal: text, begins: line, ends: line, businessGoal: text, owner: line, team: line, version: line, reviewed: date,
    reviewEvery: (value) => within(value, 1, 3650), tags: readWords, timeScale: word(TIME_SCALES), accent: word(COLOURS), views,
  },
  stage: { archetype: word(ARCHETYPES), businessGoal: text, duration, collapsed: flag },
  step: { duration },
  lane: { collapsed: flag, pinned: flag, locked: flag, zone: word(ZONES), settings },
  card: { icon: (value) => (isIcon(value) ? value : null), tags: readWords, links, picture, owner: line, status: word(CARD_STATUSES), certainty: word(CERTAINTIES), evidence },
  point: { line: word(POINT_LINES), star: flag, amount: (value) => within(value, -AMOUNT, AMOUNT), row: (value) => readLine(value, 80).trim() },
  arrow: { share: (value) => within(value, 0, 100), delay: duration, persona: (value) => (isId(value, 'persona') ? (value as IdOf<'persona'>) : null) },
  persona: {
    photo: picture, face: (value) => (Number.isInteger(value) ? within(value, 0, 15) : null), age: line, location: line, occupation: line, behaviours: text, motivations: text, fields: ownFields, scales, channels: readWords,
    devices: (value) => (Array.isArray(value) ? DEVICES.filter((device) => value.includes(device)) : []), evidence,
  },
}

/** Names of the optional fields of each kind, in the order they are written. */
export const OPTIONAL: { readonly [K in Kind]: readonly string[] } = Object.fromEntries(Object.entries(READERS).map(([kind, readers]) => [kind, Object.keys(readers)])) as never

/** The optional fields that a stranger's record holds; what is empty or wrong is left out. */
export function readOptional<K extends Kind>(kind: K, raw: NonNullable<ReturnType<typeof asRaw>>): Optional[K] {
  const found: { [key: string]: Json } = {}
  for (const [name, read] of Object.entries(READERS[kind] as unknown as Readonly<Record<string, (value: unknown) => Json>>)) {
    const value = field(raw, name)
    if (value === undefined || value === null) continue
    const known = read(value)
    if (!isEmpty(known)) found[name] = known
  }
  return found as Optional[K]
}

/** The record without optional fields that hold nothing: how every record is kept. The same object when there is none. */
export function tidy<T extends { readonly id: string }>(record: T): T {
  const fields = record as Readonly<Record<string, unknown>>
  const empty = OPTIONAL[record.id.slice(0, record.id.indexOf(':')) as Kind].filter((name) => name in fields && isEmpty(fields[name]))
  if (empty.length === 0) return record
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !empty.includes(name))) as unknown as T
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

/** A patch of optional fields: each may be emptied with null. */
export type More<K extends Kind> = { readonly [F in keyof Optional[K]]?: Optional[K][F] | null | undefined }
