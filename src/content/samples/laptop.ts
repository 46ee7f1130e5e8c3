import type { JsonObject } from '../../core/base/json'
import type { ArrowKind } from '../../core/document/records'
import type { Draft } from '../draft'
import { draftLane, type LaneNames } from '../plan'
import type { Laptop as Words } from '../texts/en/laptop'

const LANES = ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals'] as const
type LaneKind = (typeof LANES)[number]
type StageKey = keyof Words['stages']
type CardKey = keyof Words['cards']
type PersonaKey = keyof Words['personas']

/** Columns by stage; a column without a name of its own carries its stage's key. */
const STAGES = {
  awareness: ['awareness'],
  research: ['search', 'read'],
  consideration: ['compare', 'reviews'],
  purchase: ['purchase'],
  use: ['use'],
  advocacy: ['advocacy'],
} as const satisfies Record<StageKey, readonly string[]>
type StepKey = (typeof STAGES)[StageKey][number]

interface Spot { readonly lane: LaneKind; readonly from: StepKey; readonly to?: StepKey; readonly data?: JsonObject; readonly personas?: readonly PersonaKey[] }

const action = (from: StepKey, personas: readonly PersonaKey[] = []): Spot => ({ lane: 'actions', from, personas })
const touch = (from: StepKey, channel: string, ownership: string): Spot => ({ lane: 'touchpoints', from, data: { channel, ownership } })
const pain = (from: StepKey, severity: number, personas: readonly PersonaKey[] = []): Spot => ({ lane: 'pains', from, personas, data: { severity } })
const chance = (from: StepKey, impact: number, effort: number): Spot => ({ lane: 'opportunities', from, data: { impact, effort } })
const goal = (from: StepKey, to: StepKey = from): Spot => ({ lane: 'goals', from, to })

/** Which card lies where, in reading order. */
const CARDS: Readonly<Record<CardKey, Spot>> = {
  crash: action('awareness'),
  ask: action('awareness'),
  search: action('search'),
  tabs: action('search'),
  blog: action('read'),
  needs: action('read', ['student']),
  compare: action('compare'),
  reviews: action('reviews'),
  coupon: action('purchase', ['student']),
  buy: action('purchase'),
  setup: action('use'),
  tips: action('use'),
  recommend: action('advocacy'),
  rate: action('advocacy', ['student']),

  advice: touch('awareness', 'word_of_mouth', 'earned'),
  video: touch('awareness', 'video', 'earned'),
  results: touch('search', 'search_engine', 'earned'),
  advert: touch('search', 'search_ad', 'paid'),
  guide: touch('read', 'blog', 'owned'),
  table: touch('compare', 'web_shop', 'owned'),
  prices: touch('compare', 'comparison_site', 'partner'),
  banner: touch('compare', 'retargeting_ad', 'paid'),
  testers: touch('reviews', 'review_site', 'earned'),
  stars: touch('reviews', 'marketplace', 'marketplace'),
  codes: touch('purchase', 'coupon_site', 'partner'),
  checkout: touch('purchase', 'checkout', 'owned'),
  courier: touch('use', 'delivery', 'partner'),
  email: touch('use', 'email', 'owned'),
  chat: touch('advocacy', 'messenger', 'earned'),

  opinions: pain('awareness', 1),
  disguise: pain('search', 2),
  jargon: pain('read', 2),
  names: pain('compare', 3),
  fake: pain('reviews', 2),
  expired: pain('purchase', 3, ['student']),
  fee: pain('purchase', 2),
  files: pain('use', 2, ['owner']),
  silence: pain('advocacy', 1),

  quiz: chance('awareness', 3, 3),
  pages: chance('search', 4, 2),
  glossary: chance('read', 3, 1),
  oneTable: chance('compare', 5, 3),
  verified: chance('reviews', 4, 2),
  autoCode: chance('purchase', 5, 2),
  total: chance('purchase', 4, 1),
  moving: chance('use', 3, 4),
  thanks: chance('advocacy', 4, 3),

  rely: goal('awareness'),
  understand: goal('search', 'read'),
  sure: goal('compare', 'reviews'),
  fair: goal('purchase'),
  running: goal('use'),
  help: goal('advocacy'),
}

/** How it feels at each column, −2 to +2. */
const FEELINGS: Readonly<Record<PersonaKey, Readonly<Record<StepKey, number>>>> = {
  student: { awareness: -1.5, search: 0, read: 1, compare: -0.5, reviews: -1, purchase: -2, use: 1.5, advocacy: 2 },
  owner: { awareness: -1, search: -0.5, read: 0.5, compare: -1.5, reviews: 0, purchase: 1, use: -0.5, advocacy: 1 },
}
const NOTES: readonly { readonly persona: PersonaKey; readonly step: StepKey; readonly note: keyof Words['feelings'] }[] = [
  { persona: 'student', step: 'awareness', note: 'panic' },
  { persona: 'student', step: 'purchase', note: 'cheated' },
  { persona: 'owner', step: 'compare', note: 'tired' },
  { persona: 'student', step: 'advocacy', note: 'proud' },
]
/** Not yet asked of real people. */
const ASSUMED: ReadonlySet<string> = new Set<`${PersonaKey} ${StepKey}`>(['owner use', 'owner advocacy'])

const ARROWS: Readonly<Record<keyof Words['arrows'], { readonly from: CardKey; readonly to: CardKey; readonly kind: ArrowKind }>> = {
  doubt: { from: 'reviews', to: 'compare', kind: 'loop' },
  again: { from: 'coupon', to: 'search', kind: 'loop' },
  shortcut: { from: 'ask', to: 'compare', kind: 'skip' },
  order: { from: 'checkout', to: 'email', kind: 'handoff' },
}

/** The worked sample: someone buys a laptop online, from the first thought to the recommendation. */
export function laptop(words: Words, names: LaneNames): Draft {
  const named: Readonly<Record<string, string>> = words.steps
  const notes: Readonly<Record<string, string>> = words.notes
  return {
    map: { title: words.title, description: words.description, scenario: words.scenario, kind: 'journey' },
    lanes: LANES.map((key) => draftLane(key, names)),
    stages: keys(STAGES).map((key) => ({ title: words.stages[key], steps: STAGES[key].map((step) => ({ key: step, title: named[step] ?? '' })) })),
    cards: keys(CARDS).map((key) => ({ key, ...CARDS[key], text: words.cards[key], note: notes[key] ?? '' })),
    personas: keys(FEELINGS).map((key, style) => ({ key, style, ...words.personas[key] })),
    points: keys(FEELINGS).flatMap((persona) => keys(FEELINGS[persona]).map((step) => {
      const note = NOTES.find((one) => one.persona === persona && one.step === step)
      return { persona, step, value: FEELINGS[persona][step], note: note ? words.feelings[note.note] : '', assumed: ASSUMED.has(`${persona} ${step}`) }
    })),
    arrows: keys(ARROWS).map((key) => ({ ...ARROWS[key], label: words.arrows[key] })),
  }
}

function keys<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[]
}
