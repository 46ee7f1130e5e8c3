import { isId, kindOf, type Id, type IdOf, type Kind, type PersonaId } from '../base/ids'
import { asRaw, field, oneOf, readLine, readNumber, readObject, readText, readWord, type Raw } from './fields'
import { OPTIONAL, readOptional } from './optional'
import { ARROW_KINDS, COLOURS, DIGITS, MAP_ID, MAP_KINDS, MAP_STATES, PERSONA_COUNT_OF_STYLES, type Arrow, type Card, type Lane, type MapRecord, type Persona, type Point, type Rec, type RecordOf, type Stage, type Step } from './records'

// Fields that every record has.
const NEEDED: { readonly [K in Kind]: readonly string[] } = {
  map: ['id', 'title', 'description', 'scenario', 'kind', 'state', 'language', 'direction', 'digits', 'levels'],
  stage: ['id', 'order', 'title', 'goal', 'colour'],
  step: ['id', 'place', 'title'],
  lane: ['id', 'order', 'kind', 'title', 'colour', 'hidden'],
  card: ['id', 'place', 'text', 'note', 'colour', 'personas', 'data'],
  point: ['id', 'lane', 'step', 'persona', 'value', 'note', 'assumed'],
  arrow: ['id', 'from', 'to', 'kind', 'label'],
  persona: ['id', 'order', 'name', 'role', 'quote', 'about', 'goals', 'frustrations', 'style', 'visible'],
}

/** The fields this version knows, by kind, in the order they are written; everything else is kept in `extra`. */
export const FIELDS: { readonly [K in Kind]: readonly string[] } = Object.fromEntries(Object.entries(NEEDED).map(([kind, names]) => [kind, [...names, ...OPTIONAL[kind as Kind]]])) as never

const ORDER = /^[0-9A-Za-z]{1,200}$/
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$/
const LANE_KIND = /^[a-z][a-z0-9-]{0,40}$/
const LEVELS = [3, 5, 7, 10]

/** True for an order key as files may hold it. */
export function isOrder(value: unknown): value is string {
  return typeof value === 'string' && ORDER.test(value)
}

function order(value: unknown): string {
  return isOrder(value) ? value : 'V'
}

function id<K extends Kind>(value: unknown, kind: K): IdOf<K> | null {
  return isId(value, kind) ? value : null
}

function colour(raw: Raw): Stage['colour'] {
  return oneOf(field(raw, 'colour'), COLOURS, null)
}

type Reader<K extends Kind> = (raw: Raw, own: IdOf<K>) => Omit<RecordOf[K], 'id' | 'extra'> | null

const READERS: { readonly [K in Kind]: Reader<K> } = {
  map: (raw): Omit<MapRecord, 'id' | 'extra'> => ({
    title: readLine(field(raw, 'title')),
    description: readText(field(raw, 'description')),
    scenario: readText(field(raw, 'scenario')),
    kind: oneOf(field(raw, 'kind'), MAP_KINDS, 'journey'),
    state: oneOf(field(raw, 'state'), MAP_STATES, 'current'),
    language: readWord(field(raw, 'language'), LANGUAGE, 'en'),
    direction: oneOf(field(raw, 'direction'), ['auto', 'ltr', 'rtl'], 'auto'),
    digits: oneOf(field(raw, 'digits'), DIGITS, 'auto'),
    levels: LEVELS.includes(field(raw, 'levels') as number) ? (field(raw, 'levels') as number) : 5,
  }),
  stage: (raw): Omit<Stage, 'id' | 'extra'> => ({ order: order(field(raw, 'order')), title: readLine(field(raw, 'title')), goal: readText(field(raw, 'goal')), colour: colour(raw) }),
  step(raw): Omit<Step, 'id' | 'extra'> | null {
    const place = asRaw(field(raw, 'place'))
    const stage = id(place && field(place, 'stage'), 'stage')
    return stage && place ? { place: { stage, order: order(field(place, 'order')) }, title: readLine(field(raw, 'title')) } : null
  },
  lane: (raw): Omit<Lane, 'id' | 'extra'> => ({ order: order(field(raw, 'order')), kind: readWord(field(raw, 'kind'), LANE_KIND, 'text'), title: readLine(field(raw, 'title')), colour: colour(raw), hidden: field(raw, 'hidden') === true }),
  card(raw): Omit<Card, 'id' | 'extra'> {
    const place = asRaw(field(raw, 'place')) ?? {}
    const from = id(field(place, 'from'), 'step') ?? 'step:none'
    const personas = field(raw, 'personas')
    return {
      place: { lane: id(field(place, 'lane'), 'lane') ?? 'lane:none', from, to: id(field(place, 'to'), 'step') ?? from, order: order(field(place, 'order')) },
      text: readText(field(raw, 'text')),
      note: readText(field(raw, 'note')),
      colour: colour(raw),
      personas: Array.isArray(personas) ? [...new Set(personas.filter((persona): persona is PersonaId => isId(persona, 'persona')))].slice(0, 50) : [],
      data: readObject(asRaw(field(raw, 'data')) ?? {}, []),
    }
  },
  point(raw): Omit<Point, 'id' | 'extra'> | null {
    const lane = id(field(raw, 'lane'), 'lane')
    const step = id(field(raw, 'step'), 'step')
    if (!lane || !step) return null
    return { lane, step, persona: id(field(raw, 'persona'), 'persona'), value: readNumber(field(raw, 'value'), -2, 2, 0), note: readText(field(raw, 'note')), assumed: field(raw, 'assumed') === true }
  },
  arrow(raw): Omit<Arrow, 'id' | 'extra'> | null {
    const [from, to] = [field(raw, 'from'), field(raw, 'to')]
    const end = (value: unknown): value is Arrow['from'] => isId(value, 'card') || isId(value, 'step') || isId(value, 'stage')
    return end(from) && end(to) && from !== to ? { from, to, kind: oneOf(field(raw, 'kind'), ARROW_KINDS, 'next'), label: readLine(field(raw, 'label')) } : null
  },
  persona: (raw): Omit<Persona, 'id' | 'extra'> => ({
    order: order(field(raw, 'order')), name: readLine(field(raw, 'name')), role: readLine(field(raw, 'role')), quote: readText(field(raw, 'quote')), about: readText(field(raw, 'about')), goals: readText(field(raw, 'goals')), frustrations: readText(field(raw, 'frustrations')),
    style: Math.round(readNumber(field(raw, 'style'), 0, PERSONA_COUNT_OF_STYLES - 1, 0)), visible: field(raw, 'visible') !== false,
  }),
}

/** Reads one record from outside (a file, the database, another tab): defaults what is missing or wrong, keeps unknown fields, null when it can't be placed. Never throws. */
export function readRecord(value: unknown): Rec | null {
  const raw = asRaw(value)
  const own = raw && field(raw, 'id')
  if (!raw || !isId(own)) return null
  const kind = kindOf(own as Id)
  if (kind === 'map' && own !== MAP_ID) return null
  const known = [...FIELDS[kind], 'extra', 'deleted']
  const fields = (READERS[kind] as Reader<Kind>)(raw, own as IdOf<Kind>)
  return fields && ({ id: own, ...fields, ...readOptional(kind, raw), extra: { ...readObject(asRaw(field(raw, 'extra')) ?? {}, known), ...readObject(raw, known) } } as unknown as Rec)
}

