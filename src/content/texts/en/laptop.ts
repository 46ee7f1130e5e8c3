/** Words of the sample about a laptop, English; the other languages beside this folder have the same keys. */
export const laptop = {
  title: 'Buying a laptop online',
  description: 'A worked sample: change anything, or start a map of your own.',
  scenario: 'The old laptop is giving up. A new one has to be found, bought and running before work piles up.',
  stages: { awareness: 'Awareness', research: 'Research', consideration: 'Consideration', purchase: 'Purchase', use: 'First weeks', advocacy: 'Advocacy' },
  steps: { search: 'Search', read: 'Read up', compare: 'Compare models', reviews: 'Check reviews' },
  personas: {
    student: {
      name: 'Maya Bennett', role: 'Design student', quote: 'I can only afford one mistake, and it isn’t this one.',
      about: 'Twenty-two, second year, lives on a scholarship and weekend jobs. Does everything on her laptop, from lectures to films.',
      goals: 'A light laptop that runs design software and lasts until she graduates.', frustrations: 'Hidden costs, technical jargon, and reviews that sound like adverts.',
    },
    owner: {
      name: 'Tom Whitaker', role: 'Café owner', quote: 'Just tell me which one works, and I’ll buy it.',
      about: 'Forty-six, runs a small café with four people. Does orders, wages and tax on the laptop after closing time.',
      goals: 'Back at work within a day, with every file where it was.', frustrations: 'Too much choice, long forms, and losing an evening to setting things up.',
    },
  },
  cards: {
    crash: 'My laptop dies right before a deadline', ask: 'I ask friends what they use', search: 'I search for “best laptop for design”', tabs: 'I open the first six results',
    blog: 'I read a blog post on how to choose', needs: 'I write down my three must-haves', compare: 'I put four models side by side', reviews: 'I read the one-star reviews first',
    coupon: 'I leave the checkout to find a coupon', buy: 'I buy it and pay by card', setup: 'I set it up and move my files', tips: 'I open the e-mail with tips',
    recommend: 'I recommend the shop to a friend', rate: 'I write a short review',
    advice: 'Advice from a friend', video: 'Laptop video in my feed', results: 'Search results', advert: 'Ad above the results', guide: 'Buying guide on the shop’s blog',
    table: 'Comparison table in the shop', prices: 'Prices from other shops', banner: 'Banner that follows me around', testers: 'Independent test reports', stars: 'Star ratings from buyers',
    codes: 'List of coupon codes', checkout: 'Basket and payment', courier: 'Courier at the door', email: 'Follow-up e-mail with tips', chat: 'Group chat with friends',
    opinions: 'Everyone swears by something else', disguise: 'I can’t tell adverts from answers', jargon: 'Too many terms nobody explains', names: 'Every shop names the specs differently', fake: 'Are these reviews even real?',
    expired: 'Every code I try has expired', fee: 'Delivery cost shows up at the very end', files: 'Moving my files eats a whole evening', silence: 'After that, I never hear from them',
    quiz: 'Two-minute quiz: what do I need?', pages: 'A page per use: study, design, games', glossary: 'Explain terms right where they appear', oneTable: 'One table, same names for every brand', verified: 'Mark reviews from verified buyers',
    autoCode: 'Apply valid codes in the basket', total: 'Show the full price from the start', moving: 'Offer help with moving files', thanks: 'Thank both friends with a voucher',
    rely: 'Have a laptop I can rely on', understand: 'Understand what I really need', sure: 'Feel sure I’m picking the right one', fair: 'Pay a fair price, no surprises', running: 'Be up and running the same day', help: 'Help my friends choose well',
  },
  notes: {
    coupon: 'Seen in six of eight sessions: an empty coupon field sends people away from the checkout.', oneTable: 'Asked for by almost everyone we talked to.', tips: 'Sent one week after delivery; three short tips, no advertising.',
  },
  feelings: { panic: 'Worried: the project is due on Friday', cheated: 'Feels cheated: others pay less', tired: 'Tired of it, close to giving up', proud: 'Proud to know a good shop' },
  arrows: { doubt: 'In doubt, compares again', again: 'Code expired, searches again', shortcut: 'Friend names a model', order: 'One week later' },
}
export type Laptop = typeof laptop
