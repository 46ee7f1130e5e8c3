/** Words of the sample about a tea shop’s sales funnel, English. */
export const tea = {
  title: 'Sales funnel of a tea shop',
  description: 'A worked sample: a year of an online shop in numbers, and why people leave.',
  scenario: 'Of a hundred visits, three end with an order. Where do the others go, and what would keep them?',
  stages: { visit: 'Visit', product: 'Product page', basket: 'Basket', checkout: 'Checkout', order: 'Order', again: 'Second order' },
  cards: {
    follow: 'I follow a link from a recipe video', browse: 'I look through the green teas', add: 'I put two teas in the basket', fill: 'I type in my address', pay: 'I pay with my phone', refill: 'I reorder before the tin is empty',
    advert: 'Ad beside a recipe video', results: 'Search results', page: 'Product page with brewing tips', cart: 'Basket with the postage', form: 'Address form', parcel: 'Parcel with a handwritten note', mail: 'E-mail when the tin runs low',
    slow: 'Pages take five seconds on a phone', photo: 'No photo shows the leaves', postage: 'Postage appears only in the basket', account: 'I must open an account first', declined: 'Payment fails, nobody says why', silence: 'I simply forget about the shop',
    bounce: 'Leave at once', time: 'On a product page', abandoned: 'Baskets left behind', quit: 'Give up at the address form', value: 'What one order is worth', repeat: 'Buyers who come back',
    retarget: 'The tea you looked at', remind: 'Your basket is waiting', thanks: 'How to brew your tea', empty: 'Nearly empty? Order again',
    fast: 'First page within two seconds', leaves: 'Show the leaves, the cup, the colour', upfront: 'Say the postage up front', guest: 'Let people order as guests', second: 'Offer a second way to pay', weeks: 'Let them choose when to be reminded',
  },
  said: { time: { unit: 's' }, value: { value: 32, previous: 30, unit: '£' }, retarget: { trigger: 'Looked, but put nothing in the basket' }, remind: { trigger: '3 hours without an order' }, thanks: { trigger: 'The order has arrived' }, empty: { trigger: '5 weeks after the order' } },
  arrows: { cheaper: 'Looks for free postage', comeback: '8 % come back' },
}
export type Tea = typeof tea
