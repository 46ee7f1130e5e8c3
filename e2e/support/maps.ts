/** Files in Safar's own format, made for the stories: plain data as a stranger could write it by hand. */
export interface MapFile { readonly format: 'safar'; readonly schema: number; readonly [part: string]: unknown }

export type Language = 'en' | 'fa' | 'ar' | 'hy' | 'el'
export const LANGUAGES: readonly Language[] = ['en', 'fa', 'ar', 'hy', 'el']

/** Sentences as people write them on cards, some with a foreign word, a number, a link or a bracket in them. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: ['I compare three laptops side by side and lose track of which one had the better screen.', 'Reads reviews', 'The coupon code "BACK10" does not work (again).', 'Opens https://example.com/deals/2026/laptops?sort=price in a new tab', 'Why is delivery 9.90 € when the banner said “free”?', 'Well-informed, price-sensitive, in a hurry'],
  fa: ['سه لپ‌تاپ را کنار هم مقایسه می‌کنم و یادم می‌رود کدام صفحهٔ بهتری داشت.', 'نظر خریداران را می‌خوانم', 'کد تخفیف «BACK10» باز هم کار نمی‌کند (برای بار دوم).', 'نشانی https://example.com/deals را در برگهٔ تازه باز می‌کنم و ۳ بار برمی‌گردم', 'چرا هزینهٔ ارسال ۹۸۰٬۰۰۰ ریال است وقتی بنر گفته بود «رایگان»؟', 'نرخ تبدیل ۶۸٫۴٪'],
  ar: ['أقارن ثلاثة حواسيب جنبًا إلى جنب وأنسى أيها كانت شاشته أفضل.', 'أقرأ تقييمات المشترين', 'رمز الخصم «BACK10» لا يعمل (مرة أخرى).', 'أفتح https://example.com/deals في لسان جديد وأعود ٣ مرات', 'لماذا يكلّف التوصيل ٩٫٩٠ يورو والإعلان يقول «مجاني»؟', 'معدّل التحويل ٦٨٫٤٪'],
  hy: ['Համեմատում եմ երեք նոութբուք և մոռանում, թե որի էկրանն էր ավելի լավը։', 'Կարդում եմ կարծիքները', 'Զեղչի կոդը՝ «BACK10», կրկին չի աշխատում (երկրորդ անգամ)։', 'Բացում եմ https://example.com/deals հասցեն նոր ներդիրում', 'Ինչո՞ւ է առաքումը 9,90 եվրո, երբ գովազդում գրված էր «անվճար»։', 'Փոխարկման գործակիցը՝ 68,4 %'],
  el: ['Συγκρίνω τρεις φορητούς δίπλα δίπλα και ξεχνώ ποιος είχε την καλύτερη οθόνη.', 'Διαβάζω κριτικές', 'Ο κωδικός «BACK10» δεν λειτουργεί (ξανά).', 'Ανοίγω το https://example.com/deals σε νέα καρτέλα', 'Γιατί η αποστολή κοστίζει 9,90 € ενώ η διαφήμιση έλεγε «δωρεάν»;', 'Ποσοστό μετατροπής 68,4 %'],
}
const COLOURS = [null, 'amber', 'rose', 'violet', 'blue', 'teal', 'green'] as const

const key = (i: number) => i.toString(36).padStart(4, '0')

/** A map of `cards` cards over `stages` stages and the seven kinds of lane, with a curve for two personas and a loop back. */
export function bigMap(cards: number, { stages = 10, languages = ['en'], title = 'A big map', language = languages[0] ?? 'en' }: { stages?: number; languages?: readonly Language[]; title?: string; language?: Language } = {}): MapFile {
  const kinds = ['actions', 'touchpoints', 'emotion', 'pains', 'opportunities', 'goals', 'text']
  const cardLanes = kinds.filter((kind) => kind !== 'emotion')
  const text = (i: number) => { const list = SENTENCES[languages[i % languages.length]!]; return list[(i * 7 + Math.floor(i / 5)) % list.length]! }
  const data = (lane: string, i: number) => lane === 'touchpoints' ? { channel: ['website', 'email', 'store', 'search-engine'][i % 4], ownership: ['owned', 'paid', 'earned'][i % 3] } : lane === 'opportunities' ? { impact: 1 + (i % 5), effort: 1 + ((i * 3) % 5) } : lane === 'pains' ? { severity: 1 + (i % 3) } : {}
  const list = Array.from({ length: cards }, (_, i) => {
    const step = Math.floor(i / cardLanes.length) % stages
    const lane = cardLanes[i % cardLanes.length]!
    const to = i % 37 === 5 ? Math.min(stages - 1, step + 1) : step
    return { id: `card:c${i}`, place: { lane: `lane:${lane}`, from: `step:s${step}`, to: `step:s${to}`, order: key(i) }, text: text(i), colour: COLOURS[i % COLOURS.length]!, data: data(lane, i) }
  })
  const stageList = Array.from({ length: stages }, (_, i) => ({ id: `stage:s${i}`, order: key(i), title: text(i * 3 + 1) }))
  return {
    format: 'safar', schema: 1, map: { title, language, description: text(0) },
    stages: stageList, steps: stageList.map((_, i) => ({ id: `step:s${i}`, place: { stage: `stage:s${i}`, order: 'a0' }, title: '' })),
    lanes: kinds.map((kind, i) => ({ id: `lane:${kind}`, order: key(i), kind, title: text(i + 2).slice(0, 24) })), cards: list,
    points: Array.from({ length: stages * 2 }, (_, i) => ({ id: `point:emotion~s${i >> 1}~p${i % 2}`, lane: 'lane:emotion', step: `step:s${i >> 1}`, persona: `persona:p${i % 2}`, value: ((i * 7) % 9) / 2 - 2 })),
    arrows: [{ id: 'arrow:a0', from: 'step:s2', to: 'step:s0', kind: 'loop', label: text(1) }, { id: 'arrow:a1', from: 'card:c0', to: 'card:c6', kind: 'next', label: '' }],
    personas: [0, 1].map((i) => ({ id: `persona:p${i}`, order: key(i), name: text(i * 3 + 1), role: text(i + 3).slice(0, 20), style: i })),
  }
}

/** The file as bytes, for `setInputFiles`. */
export function asUpload(map: unknown, name = 'map.safar.json'): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(typeof map === 'string' ? map : JSON.stringify(map)) }
}
