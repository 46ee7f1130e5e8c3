import { lanes } from './lanes'

/** Words of the templates, English; the other languages beside this folder have the same keys. */
export const templates = {
  lanes,
  blank: {
    title: 'New customer journey',
    stages: { awareness: 'Awareness', consideration: 'Consideration', purchase: 'Purchase', use: 'Use', advocacy: 'Advocacy' },
    cards: {},
  },
  online: {
    title: 'Online purchase',
    stages: { awareness: 'Awareness', consideration: 'Consideration', purchase: 'Purchase', retention: 'Retention', advocacy: 'Advocacy' },
    cards: {
      trigger: 'What makes them start looking?', first: 'Where do they first notice you?', job: 'What are they trying to get done?',
      compare: 'Whom do they compare you with?', read: 'What do they read or watch first?', hesitate: 'What makes them hesitate?',
      basket: 'How do they get from basket to paid?', leave: 'Where do they abandon the basket?', remove: 'Which step could you leave out?',
      after: 'What do you send, and when?', back: 'What would bring them back?', tell: 'Whom do they tell, in what words?', easy: 'How could recommending be easier?',
      ask: 'What would they ask a friend now?', doubt: 'What do they think before the last click?', content: 'When are they glad they bought it?',
      visits: 'How many visitors come, and from where?', added: 'How many put something in the basket?', orders: 'How many baskets become orders?',
      repeat: 'How many buy again within a year?',
    },
  },
  funnel: {
    title: 'Sales funnel',
    stages: { awareness: 'Awareness', interest: 'Interest', decision: 'Decision', purchase: 'Purchase', retention: 'Retention' },
    cards: {
      source: 'Which channel brings most people?', who: 'Who are they, and what for?', click: 'What do they look at first?', details: 'What do they get for their details?', dropout: 'Where do most people drop out?',
      yes: 'What must they know to say yes?', doubts: 'Which doubts keep coming up?', helper: 'Who or what helps them decide?', pay: 'What happens between yes and payment?', stop: 'What could stop the payment?',
      second: 'When do they buy again?', automate: 'Which message could send itself?',
      seen: 'How many people see you each month?', looked: 'How many look at a product?', asked: 'How many ask, or fill a basket?', paid: 'How many pay?',
      came: 'How many come back?', remind: 'Which reminder helps, and which annoys?', leak: 'What would close the largest leak?',
      thank: 'How could you surprise them now?',
    },
  },
  retail: {
    title: 'Shopping across channels',
    stages: { inspiration: 'Inspiration', research: 'Research', visit: 'Shop visit', purchase: 'Purchase', collection: 'Pick-up or delivery', aftercare: 'After the sale' },
    cards: {
      idea: 'What gives them the idea?', seen: 'Window, feed or friend: where do they see you?', home: 'What do they look up at home?', stock: 'Do shop and website say the same?',
      why: 'Why do they still come in person?', staff: 'Whom do they ask, and about what?', shelf: 'What do they look up at the shelf?', till: 'Till, app or website: where do they pay?', queue: 'What makes them walk out?',
      choose: 'Why pick-up, why delivery?', wrong: 'What goes wrong at hand-over?', joined: 'How could both channels work as one?', returns: 'Can they return it anywhere?',
      prices: 'Who keeps prices and stock the same everywhere?', delivery: 'Who answers when the hand-over fails?', claims: 'Who decides about an exchange?',
    },
  },
  considered: {
    title: 'Considered purchase',
    stages: { need: 'The need', research: 'Research', shortlist: 'Shortlist', advice: 'Advice and trial', decision: 'Decision', purchase: 'Order and delivery', living: 'First months' },
    cards: {
      wake: 'What makes the old one not enough?', learn: 'How do they teach themselves?', cross: 'What crosses a name off the list?',
      say: 'Who else has a say?', first: 'What must they understand first?', years: 'What will it cost over the years?',
      right: 'How do they know it was right?', trust: 'Whose word do they trust?', meet: 'Where can they see and try it?',
      handover: 'How is it handed over and explained?', adviser: 'What does a good adviser do differently?', balance: 'What tips the balance in the end?',
      pushed: 'When do they feel pushed?', fear: 'What do they fear getting wrong?', wait: 'What do they hear while they wait?',
      safe: 'What would make it a safe choice?', close: 'How do you stay close without selling?', wish: 'What should be better in their life?',
    },
  },
  quick: {
    title: 'Small purchase',
    stages: { trigger: 'Trigger', choice: 'Choice', payment: 'Payment', enjoy: 'Enjoying it', again: 'Next time' },
    cards: {
      place: 'Where are they when the wish comes?', taps: 'How many taps or minutes until paid?', first: 'What do they do with it first?',
      habit: 'What makes them reach for it again?', glance: 'What do they ask themselves in seconds?', better: 'Is it what they expected?',
      spark: 'What catches their eye?', beside: 'What lies beside it, on shelf or screen?', many: 'Where is there too much to choose from?',
      stop: 'Sign-up, fee, queue: what stops them?', forget: 'Why do they forget about you?', drop: 'Which field or click could go?',
      show: 'What would make them show it around?', part: 'How do you become part of their week?', wish: 'Which small wish is it about?',
    },
  },
  blueprint: {
    title: 'Service blueprint',
    stages: { find: 'Finding it', book: 'Booking', arrive: 'Arriving', service: 'The service itself', pay: 'Paying and leaving', after: 'Afterwards' },
    cards: {
      sign: 'What do they see of you first?', confirm: 'What do they get in their hands?', home: 'What do they take home?', search: 'How do they find you?',
      form: 'What do they have to tell you?', door: 'How do they know they are right here?', self: 'What do they do themselves?',
      turn: 'Whom do they turn to with a question?', greet: 'Who greets them, and how?', serve: 'What do they see your people do?',
      bill: 'Who explains the bill?', check: 'Who checks and confirms the booking?', prepare: 'What is ready before they come?',
      unseen: 'What happens out of their sight?', learn: 'Who hears what could be better?', diary: 'Which system holds the booking?',
      rely: 'What must never fail?', record: 'Where is the payment recorded?', lost: 'Where does information get lost?',
      wait: 'Where do they wait, and do they know?', gone: 'Which step could disappear?',
    },
  },
  support: {
    title: 'Support case',
    stages: { problem: 'Problem', selfhelp: 'Self-help', contact: 'Contact', resolution: 'Resolution', followup: 'Follow-up' },
    cards: {
      happened: 'What happened, in their own words?', stake: 'What is at stake for them?', tries: 'What do they try on their own?', answers: 'Where do they look for answers?', nohelp: 'Why doesn’t the help page help?',
      person: 'How do they reach a person?', wait: 'How long do they wait?', repeat: 'How often do they repeat their story?', handover: 'Who takes over, and when?', solved: 'What counts as solved for them?', promise: 'Which promise could you make and keep?',
      check: 'How do you ask whether it worked?', never: 'What would stop it from happening again?',
      sees: 'Who sees the case first?', allowed: 'What may staff decide on their own?', learns: 'Who hears what went wrong?',
    },
  },
  returns: {
    title: 'Returns and complaints',
    stages: { letdown: 'Disappointment', decide: 'Keep or return', request: 'Request', send: 'Sending back', refund: 'Refund', after: 'Afterwards' },
    cards: {
      wrong: 'Broken, wrong or not as hoped?', rules: 'Where do they look up the rules?', pack: 'How do they pack and send it?',
      tell: 'What do they tell others?', expected: 'What had they expected, and why?', worth: 'Is it worth the trouble?',
      begin: 'Where does the return begin?', arrived: 'How do they know it has arrived?', tone: 'What do you write, and in what tone?',
      proof: 'Which proof do you ask for?', accused: 'When do they feel accused?', money: 'How long until the money is back?',
      inspect: 'Who inspects it, by which rule?', release: 'Who releases the refund?', again: 'What would make them buy again?',
      cause: 'Which return need not have happened?', remedy: 'Refund, repair, exchange: what helps them?',
    },
  },
  subscription: {
    title: 'Subscription',
    stages: { discovery: 'Discovery', trial: 'Trial', signup: 'Sign-up', habit: 'Habit', renewal: 'Renewal', leaving: 'Leaving or returning' },
    cards: {
      rid: 'Which problem do they hope to lose?', first: 'What do they try first?', often: 'How often do they use it, and when?',
      steps: 'How many steps does cancelling take?', hear: 'Where do they hear of you?', notice: 'Do they learn of the renewal in time?',
      welcome: 'What do you send in the first days?', quiet: 'What do you do when they fall silent?', plan: 'Can they tell which plan fits?',
      small: 'What do they fear in the small print?', price: 'When is it no longer worth it?', reason: 'Why do they really leave?',
      convert: 'How many trials become subscriptions?', active: 'How many use it every week?', renew: 'How many renew, how many leave?',
      aha: 'When do they see what it is worth?', pause: 'Would a pause be better than an end?', back: 'What would make coming back easy?',
    },
  },
  day: {
    title: 'A day in the life',
    stages: { waking: 'Early morning', morning: 'Morning', midday: 'Midday', afternoon: 'Afternoon', evening: 'Evening' },
    cards: {
      first: 'What do they do first?', wish: 'What do they want from today?', device: 'Which device do they pick up first?', where: 'Where are they, and with whom?', interrupt: 'What interrupts them?', tools: 'Which tools do they use, and why?',
      breath: 'When do they take a break?', talk: 'Whom do they talk to?', workaround: 'Which workaround have they invented?', time: 'Where do they lose time?', useful: 'Where could you really help?',
      undone: 'What is left undone?', tomorrow: 'What would make tomorrow easier?', good: 'When was it a good day?',
      worry: 'What is on their mind meanwhile?', lookback: 'What do they think of before sleep?',
    },
  },
  empathy: {
    title: 'Empathy map',
    stages: { before: 'Before', during: 'During', after: 'Afterwards' },
    cards: {
      say1: 'What do they say they want?', say2: 'Which words do they use, literally?', say3: 'How do they tell others about it?',
      think1: 'What keeps them awake?', think2: 'What do they think but not say?', think3: 'What do they wish they had known?',
      do1: 'What have they tried so far?', do2: 'What do they do, step by step?', do3: 'What do they do differently now?',
      see1: 'What do they see others doing?', see2: 'What do they have in front of them?', see3: 'What has changed around them?',
      hear1: 'Who influences them, and how?', hear2: 'What are they told meanwhile?', hear3: 'What do friends say about it?',
      fear1: 'What are they afraid of?', fear2: 'What gets in their way?', fear3: 'What are they left with?', hope1: 'What do they hope for?',
      hope2: 'What would be a small relief?', hope3: 'How do they know it was worth it?',
    },
  },
}
export type TemplateTexts = typeof templates
