import type { Duration } from '../core/document/optional'
import type { Draft } from './draft'
import type { TemplateId } from './list'
import { fill, type LaneKey, type LaneNames, type Plan, type PlanOf, type PlanWords, type StagePlan } from './plan'
import type { TemplateTexts } from './texts/en/templates'

type Words = Omit<TemplateTexts, 'lanes'>
type CardsOf<K extends TemplateId> = Readonly<Record<keyof Words[K]['cards'], readonly [LaneKey, keyof Words[K]['stages']]>>
interface Template<K extends TemplateId> extends Omit<PlanOf<Words[K]>, 'cards' | 'feelings'> {
  /** Which question lies in which lane and stage. */
  readonly cards: CardsOf<K>
  /** A first guess of how it feels, to be put right by whoever asks the customers. */
  readonly curve?: PlanOf<Words[K]>['stages'] extends Readonly<Record<infer S, StagePlan>> ? Readonly<Record<S, number>> : never
}

const SIX = ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals'] as const
const range = (min: number, max: number, unit: Duration['unit']): { duration: Duration } => ({ duration: { min, max, unit } })
const stage = (archetype: NonNullable<StagePlan['archetype']>, duration: { duration?: Duration } = {}): StagePlan => ({ archetype, ...duration })

/** What is in each template; stages come in the order they are named here. */
const PLANS: { readonly [K in TemplateId]: Template<K> } = {
  blank: {
    map: { kind: 'journey' },
    lanes: SIX,
    stages: { awareness: stage('awareness'), consideration: stage('consideration'), purchase: stage('purchase'), use: stage('use'), advocacy: stage('advocacy') },
    cards: {},
  },
  online: {
    map: { kind: 'journey' },
    lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities', 'metrics', 'goals'],
    stages: { awareness: stage('awareness'), consideration: stage('consideration'), purchase: stage('purchase'), retention: stage('retention'), advocacy: stage('advocacy') },
    curve: { awareness: 0.5, consideration: 0, purchase: -0.5, retention: 1, advocacy: 1.5 },
    cards: {
      trigger: ['actions', 'awareness'], compare: ['actions', 'consideration'], basket: ['actions', 'purchase'], tell: ['actions', 'advocacy'],
      first: ['touchpoints', 'awareness'], read: ['touchpoints', 'consideration'], after: ['touchpoints', 'retention'],
      ask: ['thoughts', 'consideration'], doubt: ['thoughts', 'purchase'], content: ['thoughts', 'retention'],
      hesitate: ['pains', 'consideration'], leave: ['pains', 'purchase'], remove: ['opportunities', 'purchase'], back: ['opportunities', 'retention'], easy: ['opportunities', 'advocacy'],
      visits: ['metrics', 'awareness'], added: ['metrics', 'consideration'], orders: ['metrics', 'purchase'], repeat: ['metrics', 'retention'], job: ['goals', 'awareness'],
    },
  },
  funnel: {
    map: { kind: 'funnel' },
    lanes: ['actions', 'touchpoints', 'pains', 'metrics', 'orchestration', 'opportunities', 'goals'],
    stages: { awareness: stage('awareness'), interest: stage('interest'), decision: stage('decision'), purchase: stage('purchase'), retention: stage('retention') },
    cards: {
      source: ['touchpoints', 'awareness'], who: ['goals', 'awareness'], click: ['actions', 'interest'], details: ['touchpoints', 'interest'], dropout: ['pains', 'interest'],
      yes: ['goals', 'decision'], doubts: ['pains', 'decision'], helper: ['touchpoints', 'decision'], pay: ['actions', 'purchase'], stop: ['pains', 'purchase'], second: ['actions', 'retention'],
      seen: ['metrics', 'awareness'], looked: ['metrics', 'interest'], asked: ['metrics', 'decision'], paid: ['metrics', 'purchase'], came: ['metrics', 'retention'],
      remind: ['orchestration', 'decision'], automate: ['orchestration', 'retention'], leak: ['opportunities', 'interest'], thank: ['opportunities', 'purchase'],
    },
  },
  retail: {
    map: { kind: 'journey' },
    lanes: ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'owners', 'goals'],
    stages: { inspiration: stage('awareness'), research: stage('consideration'), visit: stage('consideration'), purchase: stage('purchase'), collection: stage('delivery'), aftercare: stage('support') },
    curve: { inspiration: 1, research: 0, visit: 0.5, purchase: 1, collection: -0.5, aftercare: 0 },
    cards: {
      idea: ['actions', 'inspiration'], seen: ['touchpoints', 'inspiration'], home: ['actions', 'research'], stock: ['pains', 'research'],
      why: ['goals', 'visit'], staff: ['touchpoints', 'visit'], shelf: ['actions', 'visit'], till: ['touchpoints', 'purchase'], queue: ['pains', 'purchase'],
      choose: ['goals', 'collection'], wrong: ['pains', 'collection'], joined: ['opportunities', 'collection'], returns: ['opportunities', 'aftercare'],
      prices: ['owners', 'research'], delivery: ['owners', 'collection'], claims: ['owners', 'aftercare'],
    },
  },
  considered: {
    map: { kind: 'journey', timeScale: 'log' },
    lanes: ['actions', 'questions', 'touchpoints', 'emotion', 'moments', 'pains', 'opportunities', 'goals'],
    stages: {
      need: stage('awareness', range(2, 8, 'week')), research: stage('interest', range(1, 3, 'month')), shortlist: stage('consideration', range(2, 4, 'week')), advice: stage('consideration', range(1, 3, 'week')),
      decision: stage('decision', range(3, 14, 'day')), purchase: stage('delivery', range(2, 10, 'week')), living: stage('use', range(3, 12, 'month')),
    },
    curve: { need: 0.5, research: 0, shortlist: -0.5, advice: 0.5, decision: -1, purchase: -0.5, living: 1.5 },
    cards: {
      wake: ['actions', 'need'], learn: ['actions', 'research'], cross: ['actions', 'shortlist'], say: ['actions', 'decision'],
      first: ['questions', 'research'], years: ['questions', 'shortlist'], right: ['questions', 'living'],
      trust: ['touchpoints', 'research'], meet: ['touchpoints', 'advice'], handover: ['touchpoints', 'purchase'],
      adviser: ['moments', 'advice'], balance: ['moments', 'decision'], pushed: ['pains', 'advice'], fear: ['pains', 'decision'], wait: ['pains', 'purchase'],
      safe: ['opportunities', 'decision'], close: ['opportunities', 'living'], wish: ['goals', 'need'],
    },
  },
  quick: {
    map: { kind: 'journey' },
    lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals'],
    stages: { trigger: stage('awareness', range(1, 5, 'second')), choice: stage('decision', range(10, 60, 'second')), payment: stage('purchase', range(1, 3, 'minute')), enjoy: stage('use', range(10, 60, 'minute')), again: stage('retention', range(1, 4, 'week')) },
    curve: { trigger: 1, choice: 0.5, payment: -1, enjoy: 1.5, again: 0.5 },
    cards: {
      place: ['actions', 'trigger'], taps: ['actions', 'payment'], first: ['actions', 'enjoy'], habit: ['actions', 'again'],
      glance: ['thoughts', 'choice'], better: ['thoughts', 'enjoy'], spark: ['touchpoints', 'trigger'], beside: ['touchpoints', 'choice'],
      many: ['pains', 'choice'], stop: ['pains', 'payment'], forget: ['pains', 'again'], drop: ['opportunities', 'payment'], show: ['opportunities', 'enjoy'], part: ['opportunities', 'again'], wish: ['goals', 'trigger'],
    },
  },
  blueprint: {
    map: { kind: 'blueprint' },
    lanes: ['evidence', 'actions', 'emotion', 'front', 'back', 'systems', 'pains', 'opportunities'],
    zones: { evidence: 'customer', actions: 'customer', emotion: 'customer', front: 'frontstage', back: 'backstage', systems: 'support' },
    stages: { find: stage('awareness'), book: stage('purchase'), arrive: stage('onboarding'), service: stage('use'), pay: stage('purchase'), after: stage('support') },
    curve: { find: 0, book: 0.5, arrive: 0, service: 1, pay: -0.5, after: 0.5 },
    cards: {
      sign: ['evidence', 'find'], confirm: ['evidence', 'book'], home: ['evidence', 'pay'], search: ['actions', 'find'], form: ['actions', 'book'], door: ['actions', 'arrive'], self: ['actions', 'service'], turn: ['actions', 'after'],
      greet: ['front', 'arrive'], serve: ['front', 'service'], bill: ['front', 'pay'], check: ['back', 'book'], prepare: ['back', 'arrive'], unseen: ['back', 'service'], learn: ['back', 'after'],
      diary: ['systems', 'book'], rely: ['systems', 'service'], record: ['systems', 'pay'], lost: ['pains', 'book'], wait: ['pains', 'service'], gone: ['opportunities', 'service'],
    },
  },
  support: {
    map: { kind: 'experience' },
    lanes: ['actions', 'touchpoints', 'emotion', 'pains', 'back', 'opportunities', 'goals'],
    zones: { back: 'backstage' },
    stages: { problem: stage('use'), selfhelp: stage('support'), contact: stage('support'), resolution: stage('support'), followup: stage('retention') },
    curve: { problem: -1, selfhelp: -1.5, contact: -0.5, resolution: 0.5, followup: 1 },
    cards: {
      happened: ['actions', 'problem'], stake: ['goals', 'problem'], tries: ['actions', 'selfhelp'], answers: ['touchpoints', 'selfhelp'], nohelp: ['pains', 'selfhelp'],
      person: ['touchpoints', 'contact'], wait: ['pains', 'contact'], repeat: ['pains', 'resolution'], handover: ['actions', 'resolution'], solved: ['goals', 'resolution'], promise: ['opportunities', 'contact'],
      check: ['touchpoints', 'followup'], never: ['opportunities', 'followup'], sees: ['back', 'contact'], allowed: ['back', 'resolution'], learns: ['back', 'followup'],
    },
  },
  returns: {
    map: { kind: 'journey' },
    lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'back', 'opportunities', 'goals'],
    zones: { back: 'backstage' },
    stages: { letdown: stage('use'), decide: stage('decision'), request: stage('return'), send: stage('return'), refund: stage('return'), after: stage('retention') },
    curve: { letdown: -1.5, decide: -0.5, request: -1, send: -0.5, refund: 0.5, after: 1 },
    cards: {
      wrong: ['actions', 'letdown'], rules: ['actions', 'decide'], pack: ['actions', 'send'], tell: ['actions', 'after'], expected: ['thoughts', 'letdown'], worth: ['thoughts', 'decide'],
      begin: ['touchpoints', 'request'], arrived: ['touchpoints', 'send'], tone: ['touchpoints', 'refund'], proof: ['pains', 'request'], accused: ['pains', 'send'], money: ['pains', 'refund'],
      inspect: ['back', 'send'], release: ['back', 'refund'], again: ['opportunities', 'after'], cause: ['opportunities', 'letdown'], remedy: ['goals', 'decide'],
    },
  },
  subscription: {
    map: { kind: 'journey' },
    lanes: ['actions', 'touchpoints', 'orchestration', 'emotion', 'pains', 'metrics', 'opportunities'],
    stages: { discovery: stage('awareness'), trial: stage('onboarding'), signup: stage('purchase'), habit: stage('use'), renewal: stage('retention'), leaving: stage('return') },
    curve: { discovery: 0.5, trial: 1, signup: -0.5, habit: 1, renewal: -0.5, leaving: -1 },
    cards: {
      rid: ['actions', 'discovery'], first: ['actions', 'trial'], often: ['actions', 'habit'], steps: ['actions', 'leaving'], hear: ['touchpoints', 'discovery'], notice: ['touchpoints', 'renewal'],
      welcome: ['orchestration', 'trial'], quiet: ['orchestration', 'habit'], plan: ['pains', 'signup'], small: ['pains', 'signup'], price: ['pains', 'renewal'], reason: ['pains', 'leaving'],
      convert: ['metrics', 'signup'], active: ['metrics', 'habit'], renew: ['metrics', 'renewal'], aha: ['opportunities', 'trial'], pause: ['opportunities', 'renewal'], back: ['opportunities', 'leaving'],
    },
  },
  day: {
    map: { kind: 'day' },
    lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals'],
    stages: { waking: {}, morning: {}, midday: {}, afternoon: {}, evening: {} },
    curve: { waking: -0.5, morning: 0.5, midday: 1, afternoon: -1, evening: 0.5 },
    cards: {
      first: ['actions', 'waking'], wish: ['goals', 'waking'], device: ['touchpoints', 'waking'], where: ['actions', 'morning'], interrupt: ['pains', 'morning'], tools: ['touchpoints', 'morning'],
      breath: ['actions', 'midday'], talk: ['touchpoints', 'midday'], workaround: ['actions', 'afternoon'], time: ['pains', 'afternoon'], useful: ['opportunities', 'afternoon'],
      undone: ['pains', 'evening'], tomorrow: ['opportunities', 'evening'], good: ['goals', 'evening'], worry: ['thoughts', 'morning'], lookback: ['thoughts', 'evening'],
    },
  },
  empathy: {
    map: { kind: 'experience' },
    lanes: ['says', 'thinks', 'does', 'feels', 'sees', 'hears', 'fears', 'hopes'],
    stages: { before: {}, during: {}, after: {} },
    curve: { before: -0.5, during: 0, after: 1 },
    cards: {
      say1: ['says', 'before'], say2: ['says', 'during'], say3: ['says', 'after'], think1: ['thinks', 'before'], think2: ['thinks', 'during'], think3: ['thinks', 'after'],
      do1: ['does', 'before'], do2: ['does', 'during'], do3: ['does', 'after'], see1: ['sees', 'before'], see2: ['sees', 'during'], see3: ['sees', 'after'],
      hear1: ['hears', 'before'], hear2: ['hears', 'during'], hear3: ['hears', 'after'], fear1: ['fears', 'before'], fear2: ['fears', 'during'], fear3: ['fears', 'after'],
      hope1: ['hopes', 'before'], hope2: ['hopes', 'during'], hope3: ['hopes', 'after'],
    },
  },
}

/** A template in words: its stages with one column each, and questions to answer where the answers belong. */
export function templateDraft(id: TemplateId, texts: TemplateTexts, names: LaneNames): Draft {
  const { cards, curve, ...plan }: Omit<Plan, 'cards'> & { readonly cards: Readonly<Record<string, readonly [LaneKey, string]>>; readonly curve?: Readonly<Record<string, number>> } = PLANS[id]
  const spots = Object.fromEntries(Object.entries(cards).map(([key, [lane, from]]) => [key, { lane, from }]))
  const words: PlanWords = texts[id]
  return fill({ ...plan, cards: spots, guessed: true, ...(curve && { feelings: { all: curve } }) }, words, names)
}
