import type { PlanOf } from '../plan'
import type { Tea } from '../texts/en/tea'
import { at, chance, pain, sent, touch } from './spots'

/** A sales funnel with its numbers: a tea shop loses most people at the postage and the address form. */
export const tea: PlanOf<Tea> = {
  map: { kind: 'funnel', basis: 'research' },
  lanes: ['funnel', 'actions', 'touchpoints', 'emotion', 'pains', 'metrics', 'orchestration', 'opportunities'],
  stages: { visit: { archetype: 'awareness' }, product: { archetype: 'interest' }, basket: { archetype: 'consideration' }, checkout: { archetype: 'decision' }, order: { archetype: 'purchase' }, again: { archetype: 'retention' } },
  cards: {
    all: at('funnel', 'visit'), viewed: at('funnel', 'product'), added: at('funnel', 'basket'), began: at('funnel', 'checkout'), bought: at('funnel', 'order'), returned: at('funnel', 'again'),
    follow: at('actions', 'visit'), browse: at('actions', 'product'), add: at('actions', 'basket'), fill: at('actions', 'checkout'), pay: at('actions', 'order'), refill: at('actions', 'again'),
    advert: touch('visit', 'display_ad', 'paid'), results: touch('visit', 'search_engine', 'earned'), page: touch('product', 'web_shop', 'owned'), cart: touch('basket', 'web_shop', 'owned'), form: touch('checkout', 'checkout', 'owned'), parcel: touch('order', 'delivery', 'partner'), mail: touch('again', 'email', 'owned'),
    slow: pain('visit', 2), photo: pain('product', 2), postage: pain('basket', 3), account: pain('checkout', 3), declined: pain('order', 2), silence: pain('again', 1),
    bounce: at('metrics', 'visit'), time: at('metrics', 'product'), abandoned: at('metrics', 'basket'), quit: at('metrics', 'checkout'), value: at('metrics', 'order'), repeat: at('metrics', 'again'),
    retarget: sent('product', 'ad'), remind: sent('basket', 'email'), thanks: sent('order', 'email'), empty: sent('again', 'push'),
    fast: chance('visit', 4, 3), leaves: chance('product', 3, 1), upfront: chance('basket', 5, 1), guest: chance('checkout', 5, 2), second: chance('order', 4, 2), weeks: chance('again', 4, 1),
  },
  feelings: { all: { visit: 1, product: 0.5, basket: -1, checkout: -1.5, order: 0.5, again: 1.5 } },
  arrows: { cheaper: { from: 'cart', to: 'page', kind: 'loop' }, comeback: { from: 'remind', to: 'add', kind: 'reentry' } },
}
