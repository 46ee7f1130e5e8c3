/** A file in Safar's own format, as plain data. */
type Plain = Readonly<Record<string, unknown>>

interface Words { readonly title: string; readonly scenario: string; readonly stages: readonly string[]; readonly steps: readonly string[]; readonly personas: readonly (readonly [name: string, role: string])[]; readonly long: readonly string[]; readonly short: readonly string[]; readonly rich: string; readonly tags: readonly string[]; readonly arrows: readonly string[]; readonly unit: string; readonly owner: string }

const WORDS: Readonly<Record<'en' | 'fa', Words>> = {
  en: {
    title: 'Buying a laptop, with every kind of lane', scenario: 'Nora’s laptop dies a week before her exams. She has to find, buy and set up a new one while she studies.',
    stages: ['Trigger', 'Search and read', 'Compare', 'Buy', 'Receive and set up', 'Recommend or return'], steps: ['The old one dies', 'Looks for models', 'Reads tests', 'Compares three', 'Pays', 'Waits', 'Sets it up', 'Tells a friend'],
    personas: [['Nora Haddad', 'Student'], ['Tom Berger', 'Freelancer, buys for two'], ['Shop adviser', 'Employee']],
    long: ['I compare three laptops side by side and lose track of which one had the better screen, so I begin again with a list of my own.', 'The coupon code “BACK10” does not work (again), and nobody says why; the chat is closed after six.', 'The stock shown on the product page is a day old, so the shop sells what it no longer has.', 'Why is delivery 9.90 € when the banner at the top of every page said “free”?'],
    short: ['Reads reviews', 'Well-informed, in a hurry', 'Asks in the shop', 'Opens https://example.com/deals/2026/laptops', 'Saves the page', 'Calls a friend'],
    rich: 'What she says:\n- **battery** before looks\n- price below 900 €\n- see [the test](https://example.com/test)', tags: ['battery', 'price', 'trust'], arrows: ['once more', 'too dear', 'asks again', 'straight to the shop', 'comes back after the sale', 'handed to the courier', 'sends it back'], unit: 'visits', owner: 'Lena Vogt',
  },
  fa: {
    title: 'خرید لپ‌تاپ با همهٔ انواع ردیف', scenario: 'لپ‌تاپ نورا یک هفته پیش از امتحان‌ها از کار می‌افتد. باید همان‌طور که درس می‌خواند یکی تازه پیدا کند، بخرد و راه بیندازد.',
    stages: ['آغاز', 'جست‌وجو و خواندن', 'مقایسه', 'خرید', 'تحویل و راه‌اندازی', 'توصیه یا مرجوع'], steps: ['قبلی خراب می‌شود', 'دنبال مدل می‌گردد', 'نقد می‌خواند', 'سه تا را می‌سنجد', 'پرداخت', 'انتظار', 'راه‌اندازی', 'به دوستش می‌گوید'],
    personas: [['نورا حداد', 'دانشجو'], ['تام برگر', 'آزادکار، برای دو نفر می‌خرد'], ['مشاور فروش', 'کارمند']],
    long: ['سه لپ‌تاپ را کنار هم مقایسه می‌کنم و یادم می‌رود کدام صفحهٔ بهتری داشت، پس با فهرست خودم از نو شروع می‌کنم.', 'کد تخفیف «BACK10» باز هم کار نمی‌کند (برای بار دوم) و کسی نمی‌گوید چرا؛ گفت‌وگوی آنلاین بعد از ساعت ۱۸ بسته است.', 'موجودی صفحهٔ کالا مال دیروز است و فروشگاه چیزی را می‌فروشد که دیگر ندارد.', 'چرا هزینهٔ ارسال ۹۸۰٬۰۰۰ ریال است وقتی بالای همهٔ صفحه‌ها نوشته «رایگان»؟'],
    short: ['نظر خریداران را می‌خواند', 'آگاه و عجول', 'از فروشگاه می‌پرسد', 'نشانی https://example.com/deals را باز می‌کند', 'صفحه را نگه می‌دارد', 'به دوستی زنگ می‌زند'],
    rich: 'حرف‌های او:\n- **باتری** مهم‌تر از ظاهر\n- قیمت زیر ۹۰ میلیون تومان\n- [این نقد](https://example.com/test) را ببینید', tags: ['باتری', 'قیمت', 'اعتماد'], arrows: ['یک بار دیگر', 'زیادی گران است', 'دوباره می‌پرسد', 'یک‌راست به فروشگاه', 'بعد از حراج برمی‌گردد', 'تحویل به پیک', 'پس می‌فرستد'], unit: 'بازدید', owner: 'لنا وگت',
  },
}

/** Every kind of lane in a sensible order, with its zone in a blueprint; the names of the words in its data are those of its model. */
const EVERY_LANE: readonly (readonly [kind: string, zone?: string])[] = [
  ['storyboard'], ['actions', 'customer'], ['thoughts', 'customer'], ['quotes', 'customer'], ['questions', 'customer'], ['emotion', 'customer'], ['needs', 'customer'], ['expectations', 'customer'], ['behaviours', 'customer'], ['goals', 'customer'], ['arc', 'customer'], ['moments', 'customer'], ['pains', 'customer'], ['gains', 'customer'],
  ['touchpoints', 'frontstage'], ['channels', 'frontstage'], ['devices', 'frontstage'], ['orchestration', 'backstage'], ['process', 'backstage'], ['owners', 'support'],
  ['divider'], ['opportunities'], ['ideas'], ['metrics'], ['funnel'], ['chart'], ['timeline'], ['links'], ['text'],
]

/** A map with every kind of lane, called by `name`, each filled in several ways: long and short words, spans, formatted texts, pictures that are not there, all kinds of arrows, and several personas; `kinds` that are not in it come last. */
export function everyKind(language: 'en' | 'fa', name: (kind: string) => string, kinds: readonly string[] = []): Plain {
  const lanes = [...EVERY_LANE, ...kinds.filter((kind) => !EVERY_LANE.some(([known]) => known === kind)).map((kind) => [kind] as const)]
  const w = WORDS[language]
  const key = (i: number) => `a${String(i).padStart(4, '0')}`
  const steps = w.steps.map((title, i) => ({ id: `step:s${i}`, place: { stage: `stage:s${[0, 1, 1, 2, 3, 4, 4, 5][i]}`, order: key(i) }, title, duration: [{ min: 20, unit: 'minute' }, { min: 2, max: 4, unit: 'hour' }, { min: 1, unit: 'day' }, { min: 3, unit: 'day' }, { min: 15, unit: 'minute' }, { min: 2, max: 5, unit: 'day' }, { min: 2, unit: 'hour' }, { min: 1, unit: 'month' }][i] }))
  const data = (kind: string, i: number): Plain => {
    const of = <T>(list: readonly T[]) => list[i % list.length]!
    switch (kind) {
      case 'quotes': return { speaker: of([w.personas[0]![0], w.personas[1]![0], '']), source: of([w.short[0]!, '', w.short[2]!]) }
      case 'questions': return { answer: of(['', w.short[1]!, w.long[2]!]) }
      case 'needs': return { need: of(['functional', 'emotional', 'social']), reason: of([w.short[1]!, '', w.long[3]!]) }
      case 'expectations': return { met: of(['yes', 'partly', 'no']) }
      case 'behaviours': return { often: of(['rarely', 'sometimes', 'often', 'always']) }
      case 'gains': return { gain: of(['small', 'clear', 'great']) }
      case 'moments': return { moment: of(['zero', 'first', 'second', 'ultimate', 'decisive']) }
      case 'pains': return { severity: 1 + (i % 3) }
      case 'touchpoints': return { channel: of(['website', 'email', 'shop', w.short[4]!, 'delivery']), ownership: of(['owned', 'paid', 'earned', 'partner', 'marketplace']), activity: w.short[0]!, need: w.short[1]!, initiator: 'customer', presence: 'online', device: 'phone' }
      case 'devices': return { devices: of([['phone'], ['laptop', 'phone', 'tablet', 'paper'], ['tv', 'watch', 'car', 'kiosk', 'speaker', 'desktop']]) }
      case 'orchestration': return { by: of(['email', 'ad', 'push', 'chatbot', 'sms']), trigger: w.short[4]!, audience: of([w.short[1]!, '']), aim: w.short[5]! }
      case 'process': return { part: of(['task', 'system', 'data', 'policy', 'partner']) }
      case 'owners': return { duty: of(['responsible', 'accountable', 'consulted', 'informed']), team: of([w.short[2]!, '']) }
      case 'opportunities': return i % 2 === 0 ? { impact: 5, effort: 2, horizon: of(['now', 'next', 'later']), pains: ['card:pains-0'], measure: 'card:metrics-0' } : { model: 'rice', reach: 1200, impact: 4, confidence: 80, effort: 3, horizon: 'later' }
      case 'metrics': return of<Plain>([{ metric: 'conversion', value: 3.3, previous: 2.9, target: 4 }, { metric: 'bounce', value: 56, previous: 48, target: 45 }, { value: 12_400, previous: 12_400, unit: w.unit }, { metric: 'nps', value: 42 }])
      case 'links': return of<Plain>([{ url: 'https://example.org/research/2026/laptops?page=2' }, { map: 'abc123', title: w.title }, { url: 'mailto:nora@example.org' }])
      default: return {}
    }
  }
  const drawn = new Set(['emotion', 'arc', 'channels', 'funnel', 'chart', 'timeline', 'divider'])
  const cards = lanes.flatMap(([kind], row) => (drawn.has(kind) ? [] : [[0, 1], [2, 2], [2, 2], [3, 5], [6, 6], [7, 7]].map(([from, to], i) => ({
    id: `card:${kind}-${i}`, place: { lane: `lane:${kind}`, from: `step:s${from}`, to: `step:s${to}`, order: key(i) },
    text: i === 3 ? w.rich : i % 2 === 0 ? w.long[(row + i) % w.long.length]! : w.short[(row + i) % w.short.length]!,
    data: data(kind, i), colour: i === 4 ? 'teal' : null,
    ...(i === 1 ? { tags: w.tags, personas: ['persona:p0', 'persona:p1'], owner: w.owner, status: 'planned', certainty: 'measured', evidence: [{ kind: 'survey', source: 'CX', date: '2026-03-04', n: 120 }] } : {}),
    ...(i === 2 ? { icon: 'star', certainty: 'assumption', links: [{ url: 'https://example.org', label: '' }], personas: ['persona:p2'] } : {}),
    ...((kind === 'storyboard' && i < 3) || (kind === 'text' && i === 4) ? { picture: { hash: 'a'.repeat(64), alt: w.short[i]!, width: 800, height: 600 } } : {}),
  }))))
  const point = (lane: string, step: number, more: Plain) => ({ lane: `lane:${lane}`, step: `step:s${step}`, persona: null, value: 0, ...more })
  const curve = (persona: number, values: readonly number[]) => values.map((value, i) => point('emotion', i, { persona: `persona:p${persona}`, value, assumed: i > 5, ...(i === 4 ? { star: true } : {}), ...(i === 3 ? { note: w.long[1] } : {}) }))
  const arrow = (i: number, kind: string, from: string, to: string, more: Plain = {}) => ({ id: `arrow:a${i}`, kind, from, to, label: '', ...more })
  return {
    format: 'safar', schema: 1,
    map: { title: w.title, language, scenario: w.scenario, description: w.long[0], kind: 'blueprint', basis: 'mixed', status: 'review', goal: w.short[5], owner: w.owner, team: 'CX', version: '2', reviewed: '2026-01-31', reviewEvery: 90, tags: w.tags },
    stages: w.stages.map((title, i) => ({ id: `stage:s${i}`, order: key(i), title, goal: w.short[i], ...(i === 3 ? { colour: 'rose' } : {}) })), steps,
    lanes: lanes.map(([kind, zone], i) => ({ id: `lane:${kind}`, order: key(i), kind, title: name(kind), ...(zone ? { zone } : {}), ...(kind === 'channels' ? { settings: { channels: ['phone'] } } : kind === 'chart' ? { settings: { unit: w.unit } } : {}) })),
    cards,
    points: [...curve(0, [-1, 0, 1, -1.5, 1.5, -0.5, 1, 2]), ...curve(1, [-0.5, 0.5, 0, -1, 0.5, -1.5, 0.5, 1]), ...[0, 2, 4, 6].map((step) => point('emotion', step, { line: 'expected', value: 1 })), ...[80, 40, 60, 30, 100, 20, 70, 50].map((amount, i) => point('arc', i, { amount })), ...[100_000, 43_800, 14_500, 5400, 3300, 900].map((amount, i) => point('funnel', [0, 1, 3, 4, 5, 7][i]!, { amount })), ...[120, 80, 30, 12, 40, 6, 18, 3].map((amount, i) => point('chart', i, { amount })), point('channels', 7, { row: 'phone' })],
    arrows: [
      arrow(0, 'next', 'card:actions-0', 'card:actions-1', { label: w.arrows[0] }), arrow(1, 'loop', 'card:actions-3', 'card:actions-0', { label: w.arrows[2], share: 40 }), arrow(2, 'skip', 'card:actions-1', 'card:actions-5', { label: w.arrows[3] }), arrow(3, 'branch', 'card:touchpoints-1', 'card:process-3', { persona: 'persona:p1' }),
      arrow(4, 'dropoff', 'card:pains-3', 'card:pains-5', { label: w.arrows[1], share: 66 }), arrow(5, 'reentry', 'card:orchestration-4', 'card:touchpoints-2', { label: w.arrows[4], delay: { min: 2, max: 3, unit: 'day' } }), arrow(6, 'handoff', 'card:process-3', 'card:process-4', { label: w.arrows[5] }), arrow(7, 'loop', 'stage:s5', 'stage:s2', { label: w.arrows[6], persona: 'persona:p0' }), arrow(8, 'next', 'stage:s0', 'stage:s1'),
    ],
    personas: w.personas.map(([name, role], i) => ({ id: `persona:p${i}`, order: key(i), name, role, style: i })),
  }
}
