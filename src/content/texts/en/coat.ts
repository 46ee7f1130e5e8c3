/** Words of the sample about a winter coat across channels, English. */
export const coat = {
  title: 'A winter coat, between street and screen',
  description: 'A worked sample: one purchase across a shop’s own channels and those of others.',
  scenario: 'The first cold morning. The coat should fit, be fairly priced and be there before the frost.',
  stages: { inspiration: 'Inspiration', research: 'Research', visit: 'Shop visit', purchase: 'Purchase', collection: 'Pick-up', aftercare: 'After the sale' },
  personas: {
    shopper: {
      name: 'Nadia Rowe', role: 'Nurse on shifts', quote: 'I don’t care which channel it is. To me it’s one shop.',
      about: 'Thirty-four, works shifts and shops when others sleep. Knows what suits her, wants to feel the fabric before she pays.',
      goals: 'A warm coat that lasts several winters, without chasing it across town.', frustrations: 'Different prices for the same thing, and staff who can’t see what she ordered.',
    },
  },
  cards: {
    see: 'I see the coat on a stranger', photo: 'I search with a photo of it', compare: 'I compare prices on a marketplace', check: 'I check whether my size is in stock', tryOn: 'I try it on in the shop', scan: 'I scan the tag for other colours',
    order: 'I order the blue one in the app', collect: 'I collect it two days later', back: 'I send the belt back by post', post: 'I post a photo and tag the shop',
    street: 'A stranger’s coat', list: 'Influencer’s winter list', picture: 'Picture search', market: 'Offer on a marketplace', site: 'Product page with shop stock',
    fitting: 'Fitting room', adviser: 'Assistant with a tablet', tag: 'Code on the tag', app: 'App with my loyalty points', wallet: 'Payment on the phone',
    ready: 'Text: ready to collect', counter: 'Pick-up counter', parcel: 'Parcel shop round the corner', stars: 'Review on the marketplace', shared: 'My photo with the shop’s name',
    sizes: 'Every brand sizes differently', three: 'Three prices for the same coat', none: 'Online says two left; there are none', basket: 'Staff can’t see my basket', queue: 'Pick-up queue is the till queue', belt: 'Bought in the app, no return in the shop',
    price: 'One price everywhere, or say why', live: 'Stock that is right to the hour', code: 'Show a code, basket appears at the till', own: 'A counter of its own for pick-up', anywhere: 'Take returns anywhere, refund at once',
    brand: 'Marketing', online: 'Online shop team', shop: 'Shop manager', both: 'Nobody: app and shop share it', logistics: 'Logistics', service: 'Customer service',
    look: 'Look good without paying too much', fit: 'Know that it fits', cold: 'Have it before the frost', fuss: 'Settle the rest without a fuss',
  },
  arrows: { shelf: 'Checks the price at the shelf', click: 'Ordered online, collected here' },
}
export type Coat = typeof coat
