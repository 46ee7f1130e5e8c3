import type { PlanOf } from '../plan'
import type { Bicycle } from '../texts/en/bicycle'
import { at, chance, pain, part } from './spots'

/** A service blueprint: a bicycle is repaired within a day, before and behind the counter. */
export const bicycle: PlanOf<Bicycle> = {
  map: { kind: 'blueprint', basis: 'research' },
  lanes: ['evidence', 'actions', 'emotion', 'front', 'back', 'systems', 'pains', 'opportunities'],
  zones: { evidence: 'customer', actions: 'customer', emotion: 'customer', front: 'frontstage', back: 'backstage', systems: 'support' },
  stages: { find: { archetype: 'awareness' }, book: { archetype: 'purchase' }, drop: { archetype: 'onboarding' }, repair: { archetype: 'use' }, collect: { archetype: 'delivery' }, after: { archetype: 'retention' } },
  cards: {
    sticker: at('evidence', 'find'), confirmed: at('evidence', 'book'), number: at('evidence', 'drop'), worn: at('evidence', 'repair'), parts: at('evidence', 'collect'), next: at('evidence', 'after'),
    squeal: at('actions', 'find'), book: at('actions', 'book'), bring: at('actions', 'drop'), approve: at('actions', 'repair'), ride: at('actions', 'collect'), pay: at('actions', 'collect'), send: at('actions', 'after'),
    slots: at('front', 'book'), look: at('front', 'drop'), ask: at('front', 'repair'), explain: at('front', 'collect'), well: at('front', 'after'),
    plan: at('back', 'book'), strip: at('back', 'repair'), fetch: at('back', 'repair'), test: at('back', 'repair'), lesson: at('back', 'after'),
    diary: part('systems', 'book', 'system'), history: part('systems', 'drop', 'data', 'repair'), stock: part('systems', 'repair', 'partner'), till: part('systems', 'collect', 'system'), reminder: part('systems', 'after', 'system'),
    guess: pain('book', 2), morning: pain('drop', 2), missing: pain('repair', 3), surprise: pain('collect', 1),
    band: chance('book', 4, 1), locker: chance('drop', 4, 3), twenty: chance('repair', 5, 2), loan: chance('repair', 4, 3),
  },
  feelings: { all: { find: -1, book: 0.5, drop: -0.5, repair: -1, collect: 1.5, after: 1 } },
  arrows: { ticket: { from: 'look', to: 'strip', kind: 'handoff' }, extra: { from: 'strip', to: 'ask', kind: 'handoff' }, fails: { from: 'test', to: 'strip', kind: 'loop' } },
}
