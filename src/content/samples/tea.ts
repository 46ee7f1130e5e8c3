import type { PlanOf } from '../plan'
import type { Tea } from '../texts/en/tea'
import { at, chance, figure, pain, sent, touch } from './spots'

/** A sales funnel with its numbers: a tea shop loses most people at the postage and the address form. */
export const tea: PlanOf<Tea> = {
  map: { kind: 'funnel', basis: 'research' },
  lanes: ['funnel', 'actions', 'touchpoints', 'emotion', 'pains', 'metrics', 'orchestration', 'opportunities'],
  stages: { visit: { archetype: 'awareness' }, product: { archetype: 'interest' }, basket: { archetype: 'consideration' }, checkout: { archetype: 'decision' }, order: { archetype: 'purchase' }, again: { archetype: 'retention' } },
  cards: {
    follow: at('actions', 'visit'), browse: at('actions', 'product'), add: at('actions', 'basket'), fill: at('actions', 'checkout'), pay: at('actions', 'order'), refill: at('actions', 'again'),
    advert: touch('visit', 'display_ad', 'paid'), results: touch('visit', 'search_engine', 'earned'), page: touch('product', 'web_shop', 'owned'), cart: touch('basket', 'web_shop', 'owned'), form: touch('checkout', 'checkout', 'owned'), parcel: touch('order', 'delivery', 'partner'), mail: touch('again', 'email', 'owned'),
    slow: pain('visit', 2), photo: pain('product', 2), postage: pain('basket', 3), account: pain('checkout', 3), declined: pain('order', 2), silence: pain('again', 1),
    bounce: figure('visit', { metric: 'bounce', value: 56, previous: 61, target: 45 }), time: figure('product', { metric: 'time', value: 130, previous: 118 }), abandoned: figure('basket', { metric: 'abandonment', value: 77, previous: 79, target: 70 }),
    quit: figure('checkout', { value: 39, previous: 36, target: 25, unit: '%', better: 'down' }), value: figure('order', { metric: 'aov' }), repeat: figure('again', { metric: 'repeat', value: 27, previous: 22, target: 30 }),
    retarget: sent('product', 'ad'), remind: sent('basket', 'email'), thanks: sent('order', 'email'), empty: sent('again', 'push'),
    fast: chance('visit', 4, 3), leaves: chance('product', 3, 1), upfront: chance('basket', 5, 1), guest: chance('checkout', 5, 2), second: chance('order', 4, 2), weeks: chance('again', 4, 1),
  },
  amounts: { funnel: { visit: 100_000, product: 43_800, basket: 14_500, checkout: 5_400, order: 3_300, again: 900 } },
  feelings: { all: { visit: 1, product: 0.5, basket: -1, checkout: -1.5, order: 0.5, again: 1.5 } },
  arrows: { cheaper: { from: 'cart', to: 'page', kind: 'loop' }, comeback: { from: 'remind', to: 'add', kind: 'reentry' } },
}
