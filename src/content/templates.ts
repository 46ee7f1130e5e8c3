import type { MapRecord } from '../core/document/records'
import type { Draft, LaneKind } from './draft'
import type { TemplateId } from './list'
import type { Texts } from './texts/en'

type Words = Texts['templates']

interface Template<K extends TemplateId> {
  readonly kind: MapRecord['kind']
  /** Which prompt lies in which lane and stage. */
  readonly cards: Readonly<Record<keyof Words[K]['cards'], readonly [LaneKind, keyof Words[K]['stages']]>>
}

/** What is in each template; stages come in the order of their words. */
const PLANS: { readonly [K in TemplateId]: Template<K> } = {
  blank: { kind: 'journey', cards: {} },
  online: {
    kind: 'journey',
    cards: {
      trigger: ['actions', 'awareness'], first: ['touchpoints', 'awareness'], job: ['goals', 'awareness'],
      compare: ['actions', 'consideration'], read: ['touchpoints', 'consideration'], hesitate: ['pains', 'consideration'],
      basket: ['actions', 'purchase'], leave: ['pains', 'purchase'], remove: ['opportunities', 'purchase'],
      after: ['touchpoints', 'retention'], back: ['opportunities', 'retention'], tell: ['actions', 'advocacy'], easy: ['opportunities', 'advocacy'],
    },
  },
  funnel: {
    kind: 'funnel',
    cards: {
      source: ['touchpoints', 'awareness'], who: ['goals', 'awareness'], click: ['actions', 'interest'], details: ['touchpoints', 'interest'], dropout: ['pains', 'interest'],
      yes: ['goals', 'decision'], doubts: ['pains', 'decision'], helper: ['touchpoints', 'decision'], pay: ['actions', 'purchase'], stop: ['pains', 'purchase'],
      second: ['actions', 'retention'], automate: ['opportunities', 'retention'],
    },
  },
  retail: {
    kind: 'journey',
    cards: {
      idea: ['actions', 'inspiration'], seen: ['touchpoints', 'inspiration'], home: ['actions', 'research'], stock: ['pains', 'research'],
      why: ['goals', 'visit'], staff: ['touchpoints', 'visit'], shelf: ['actions', 'visit'], till: ['touchpoints', 'purchase'], queue: ['pains', 'purchase'],
      choose: ['goals', 'collection'], wrong: ['pains', 'collection'], joined: ['opportunities', 'collection'], returns: ['opportunities', 'aftercare'],
    },
  },
  service: {
    kind: 'experience',
    cards: {
      happened: ['actions', 'problem'], stake: ['goals', 'problem'], tries: ['actions', 'selfhelp'], answers: ['touchpoints', 'selfhelp'], nohelp: ['pains', 'selfhelp'],
      person: ['touchpoints', 'contact'], wait: ['pains', 'contact'], repeat: ['pains', 'resolution'], handover: ['actions', 'resolution'], solved: ['goals', 'resolution'], promise: ['opportunities', 'contact'],
      check: ['touchpoints', 'followup'], never: ['opportunities', 'followup'],
    },
  },
  day: {
    kind: 'day',
    cards: {
      first: ['actions', 'waking'], wish: ['goals', 'waking'], device: ['touchpoints', 'waking'], where: ['actions', 'morning'], interrupt: ['pains', 'morning'], tools: ['touchpoints', 'morning'],
      breath: ['actions', 'midday'], talk: ['touchpoints', 'midday'], workaround: ['actions', 'afternoon'], time: ['pains', 'afternoon'], useful: ['opportunities', 'afternoon'],
      undone: ['pains', 'evening'], tomorrow: ['opportunities', 'evening'], good: ['goals', 'evening'],
    },
  },
}

/** A template in words: its stages with one column each, and questions to answer where the answers belong. */
export function template(id: TemplateId, { templates, lanes }: Texts): Draft {
  const { title, stages, cards }: { title: string; stages: Readonly<Record<string, string>>; cards: Readonly<Record<string, string>> } = templates[id]
  const plan: { kind: MapRecord['kind']; cards: Readonly<Record<string, readonly [LaneKind, string]>> } = PLANS[id]
  return {
    map: { title, description: '', scenario: '', kind: plan.kind },
    lanes,
    stages: Object.entries(stages).map(([key, name]) => ({ title: name, steps: [{ key, title: '' }] })),
    cards: Object.entries(plan.cards).map(([key, [lane, from]]) => ({ key, lane, from, text: cards[key] ?? '' })),
  }
}
