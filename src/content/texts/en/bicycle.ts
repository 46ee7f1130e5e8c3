/** Words of the sample about a bicycle repair, English. */
export const bicycle = {
  title: 'Bicycle repair within a day',
  description: 'A worked sample of a service blueprint: what the customer sees, and what must happen behind it.',
  scenario: 'Someone needs the bicycle to get to work. It is brought in the morning and should be ready in the evening.',
  stages: { find: 'Noticing', book: 'Booking', drop: 'Drop-off', repair: 'Repair', collect: 'Collection', after: 'Afterwards' },
  cards: {
    sticker: 'Sticker with a code on the frame', confirmed: 'Text with date and price', number: 'Numbered tag on the handlebar', worn: 'Photo of the worn chain', parts: 'Bill, and old parts in a bag', next: 'Card: next check in six months',
    squeal: 'My brakes squeal on the way to work', book: 'I book a slot at night', bring: 'I bring the bicycle before work', approve: 'I approve the extra repair', ride: 'I take a test ride', pay: 'I pay by card', send: 'I send a colleague there',
    slots: 'Chatbot offers three slots', look: 'Mechanic looks it over with me', ask: 'Mechanic sends photo and price', explain: 'Mechanic explains what was done', well: 'Message after a week: all well?',
    plan: 'Plan the day by parts', strip: 'Take apart, clean, find the cause', fetch: 'Fetch parts from the store', test: 'A second mechanic tests the brakes', lesson: 'Weekly talk: what came back?',
    diary: 'Booking system', history: 'Record of every bicycle', stock: 'Parts stock, refilled overnight', till: 'Card terminal and accounts', reminder: 'Reminder service',
    guess: 'I can’t guess what it will cost', morning: 'Queue at eight in the morning', missing: 'A part is missing: one more night', surprise: 'Nobody mentioned the new cable',
    band: 'Name a price range at booking', locker: 'Key locker for early birds', twenty: 'Keep the twenty commonest parts', loan: 'Lend a bicycle overnight',
  },
  arrows: { ticket: 'Ticket to the workshop', extra: 'Needs approval', fails: 'Fails: back to the stand' },
}
export type Bicycle = typeof bicycle
