import type { PlanOf } from '../plan'
import type { Coat } from '../texts/en/coat'
import { at, chance, pain, touch } from './spots'

/** A purchase across a shop's own channels and those of others: street, marketplace, app, counter, parcel shop. */
export const coat: PlanOf<Coat> = {
  map: { kind: 'journey', basis: 'mixed' },
  lanes: ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'owners', 'goals'],
  stages: { inspiration: { archetype: 'awareness' }, research: { archetype: 'consideration' }, visit: { archetype: 'consideration' }, purchase: { archetype: 'purchase' }, collection: { archetype: 'delivery' }, aftercare: { archetype: 'support' } },
  cards: {
    see: at('actions', 'inspiration'), photo: at('actions', 'inspiration'), compare: at('actions', 'research'), check: at('actions', 'research'), tryOn: at('actions', 'visit'), scan: at('actions', 'visit'),
    order: at('actions', 'purchase'), collect: at('actions', 'collection'), back: at('actions', 'aftercare'), post: at('actions', 'aftercare'),
    street: touch('inspiration', 'word_of_mouth', 'earned'), list: touch('inspiration', 'influencer', 'paid'), picture: touch('inspiration', 'search_engine', 'earned'), market: touch('research', 'marketplace', 'marketplace'), site: touch('research', 'web_shop', 'owned'),
    fitting: touch('visit', 'shop', 'owned'), adviser: touch('visit', 'salesperson', 'owned'), tag: touch('visit', 'self_service', 'owned'), app: touch('purchase', 'mobile_app', 'owned'), wallet: touch('purchase', 'checkout', 'partner'),
    ready: touch('collection', 'sms', 'owned'), counter: touch('collection', 'shop', 'owned'), parcel: touch('aftercare', 'delivery', 'partner'), stars: touch('aftercare', 'marketplace', 'marketplace'), shared: touch('aftercare', 'social_media', 'earned'),
    sizes: pain('inspiration', 1), three: pain('research', 3), none: pain('visit', 3), basket: pain('visit', 2), queue: pain('collection', 2), belt: pain('aftercare', 3),
    price: chance('research', 4, 4), live: chance('visit', 5, 4), code: chance('purchase', 4, 3), own: chance('collection', 3, 2), anywhere: chance('aftercare', 5, 3),
    brand: at('owners', 'inspiration'), online: at('owners', 'research'), shop: at('owners', 'visit'), both: at('owners', 'purchase'), logistics: at('owners', 'collection'), service: at('owners', 'aftercare'),
    look: at('goals', 'inspiration', 'research'), fit: at('goals', 'visit'), cold: at('goals', 'purchase', 'collection'), fuss: at('goals', 'aftercare'),
  },
  feelings: { shopper: { inspiration: 1.5, research: -0.5, visit: 0.5, purchase: 1, collection: -1, aftercare: -0.5 } },
  arrows: { shelf: { from: 'tryOn', to: 'compare', kind: 'loop' }, click: { from: 'order', to: 'counter', kind: 'handoff' } },
}
