/** Words of the sample about a kitchen bought over months, English. */
export const kitchen = {
  title: 'A kitchen for the next twenty years',
  description: 'A worked sample: a large purchase over almost a year, with how long each stage takes.',
  scenario: 'A couple replaces the kitchen of their flat. It may cost as much as a car, and it can’t be tried at home.',
  stages: { wish: 'Wish', research: 'Research', plan: 'Planning', decide: 'Decision', wait: 'Waiting', install: 'Installation', live: 'Living with it' },
  personas: {
    dreamer: {
      name: 'Irene Marsh', role: 'Cooks every day', quote: 'I can already see us sitting there.',
      about: 'Thirty-nine, teacher, cooks for four every evening. Has collected pictures of kitchens for two years.',
      goals: 'A bright room where everyone likes to be.', frustrations: 'Being told what can’t be done before anyone has listened.',
    },
    doubter: {
      name: 'Paul Marsh', role: 'Keeps the accounts', quote: 'What do we pay for, exactly?',
      about: 'Forty-one, surveyor, reads every line of an offer. Wants to spend the money once.',
      goals: 'Good quality at a price he can explain to himself.', frustrations: 'Discounts that end tonight, and offers nobody can compare.',
    },
  },
  cards: {
    tap: 'The tap drips again; we start dreaming', collect: 'We collect pictures of kitchens', measure: 'We measure the room three times', visits: 'We visit five studios on Saturdays', draw: 'The planner draws with us for hours', change: 'We change the island twice',
    offers: 'We lay three offers side by side', parents: 'We ask my parents, who have built', sign: 'We sign and pay a deposit', camp: 'We cook on a camping stove', fit: 'Four days of drilling and fitting', dinner: 'We cook for friends', hinge: 'A hinge comes loose, I call',
    cost: 'What does a kitchen really cost?', stone: 'Stone or wood?', why: 'Why do equal kitchens cost so differently?', date: 'Will it come in time?', whom: 'Whom do I call now?',
    pictures: 'Kitchens in my feed', forum: 'Forum of people who build', studio: 'Kitchen studio', planner: 'Planner at a screen', offer: 'Offer on eleven pages', call: 'Call about the date', fitters: 'Fitters in our home', line: 'Service line',
    vague: 'Nobody names a price without a plan', tonight: '“This discount ends tonight”', silent: 'Six weeks without a word', dust: 'Dust everywhere, and one front is missing',
    seen: 'We see our own kitchen for the first time', honest: 'The planner talks us out of extras', kept: 'The missing front comes within a week', first: 'First dinner at the new table',
    examples: 'Three priced examples at the door', month: 'Same offer a month later, no pressure', workshop: 'A photo from the workshop each fortnight', lend: 'Lend a small kitchen for the wait', year: 'Look in after a year, unasked',
    room: 'A room where everyone likes to be', once: 'Spend the money once, and rightly', normal: 'Live normally again soon', enjoy: 'Enjoy it for twenty years',
  },
  arrows: { again: 'Does not fit: measure again', handed: 'Order goes to the fitters' },
}
export type Kitchen = typeof kitchen
