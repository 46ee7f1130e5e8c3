/** Words of the sample about a tea shop’s sales funnel, English. */
export const tea = {
  title: 'Sales funnel of a tea shop',
  description: 'A worked sample: a year of an online shop in numbers, and why people leave.',
  scenario: 'Of a hundred visits, three end with an order. Where do the others go, and what would keep them?',
  stages: { visit: 'Visit', product: 'Product page', basket: 'Basket', checkout: 'Checkout', order: 'Order', again: 'Second order' },
  cards: {
    all: '100 % visit the shop', viewed: '43.8 % view a product page', added: '14.5 % fill a basket', began: '5.4 % begin the checkout', bought: '3.3 % buy', returned: '0.9 % buy again',
    follow: 'I follow a link from a recipe video', browse: 'I look through the green teas', add: 'I put two teas in the basket', fill: 'I type in my address', pay: 'I pay with my phone', refill: 'I reorder before the tin is empty',
    advert: 'Ad beside a recipe video', results: 'Search results', page: 'Product page with brewing tips', cart: 'Basket with the postage', form: 'Address form', parcel: 'Parcel with a handwritten note', mail: 'E-mail when the tin runs low',
    slow: 'Pages take five seconds on a phone', photo: 'No photo shows the leaves', postage: 'Postage appears only in the basket', account: 'I must open an account first', declined: 'Payment fails, nobody says why', silence: 'I simply forget about the shop',
    bounce: '56 % leave at once', time: '2 min 10 s on a product page', abandoned: '77 % of baskets are abandoned', quit: '39 % give up at the form', value: 'Average order: €38', repeat: '27 % of buyers come back',
    retarget: 'The tea you looked at', remind: 'Your basket is waiting', thanks: 'How to brew your tea', empty: 'Nearly empty? Order again',
    fast: 'First page within two seconds', leaves: 'Show the leaves, the cup, the colour', upfront: 'Say the postage up front', guest: 'Let people order as guests', second: 'Offer a second way to pay', weeks: 'Let them choose when to be reminded',
  },
  said: { retarget: { trigger: 'Looked, but put nothing in the basket' }, remind: { trigger: '3 hours without an order' }, thanks: { trigger: 'The order has arrived' }, empty: { trigger: '5 weeks after the order' } },
  arrows: { cheaper: 'Looks for free postage', comeback: '8 % come back' },
}
export type Tea = typeof tea
