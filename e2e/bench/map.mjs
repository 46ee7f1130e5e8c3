// The map that is measured: cards of 60 to 110 characters in four scripts over stages with four steps each, eight lanes of cards and one emotion curve.
const WORDS = [
  'customer sees the advert compares prices reads reviews asks a friend opens the basket leaves at checkout waits for delivery calls support gets refund joins loyalty shares link returns again mobile desktop store marketplace email coupon delay trust',
  'العميل يرى الإعلان ويقارن الأسعار ويقرأ التقييمات يسأل صديقا يفتح السلة يغادر عند الدفع ينتظر التوصيل يتصل بالدعم يسترد المال مشتری تبلیغ را می‌بیند قیمت‌ها مقایسه نظرات خواند سبد خرید پرداخت تحویل پشتیبانی وفاداری',
  'ο πελάτης βλέπει τη διαφήμιση συγκρίνει τιμές διαβάζει κριτικές ρωτά έναν φίλο ανοίγει το καλάθι φεύγει στο ταμείο περιμένει παράδοση καλεί υποστήριξη παίρνει επιστροφή συμμετέχει στην αφοσίωση μοιράζεται σύνδεσμο επιστρέφει',
  'հաճախորդը տեսնում է գովազդը համեմատում գները կարդում կարծիքներ հարցնում ընկերոջը բացում զամբյուղը հեռանում վճարումից սպասում առաքմանը զանգում աջակցությանը ստանում վերադարձ միանում հավատարմությանը կիսվում հղումով վերադառնում',
].map((words) => words.split(' '))
const KINDS = ['actions', 'touchpoints', 'text', 'emotion', 'pains', 'opportunities', 'goals', 'text', 'actions']

function chance(seed) {
  let s = seed >>> 0
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const order = (i) => 'a' + i.toString(36).padStart(4, '0') + 'V'

/** A Safar file with n cards; the same for the same n. */
export function benchMap(n) {
  const random = chance(7 + n)
  const columns = Math.max(8, Math.round((Math.sqrt(n) * 0.9) / 4) * 4)
  const lanes = KINDS.map((kind, i) => ({ id: `lane:l${i}`, order: order(i), kind, title: `Lane ${i + 1}` }))
  const rows = lanes.filter(({ kind }) => kind !== 'emotion')
  const stages = Array.from({ length: columns / 4 }, (_, i) => ({ id: `stage:g${i}`, order: order(i), title: `Stage ${i + 1}` }))
  const steps = Array.from({ length: columns }, (_, i) => ({ id: `step:s${i}`, place: { stage: `stage:g${i >> 2}`, order: order(i % 4) }, title: `Step ${i + 1}` }))
  const cards = Array.from({ length: n }, (_, i) => {
    const words = WORDS[i % 4]
    const target = 60 + Math.floor(random() * 50)
    let text = ''
    while (text.length < target) text += (text ? ' ' : '') + words[Math.floor(random() * words.length)]
    if (i % 10 === 9) text = `UX ${i % 97}% ${text}`
    const step = `step:s${i % columns}`
    return { id: `card:c${i}`, place: { lane: rows[Math.floor(i / columns) % rows.length].id, from: step, to: step, order: order(i) }, text: text.slice(0, 120) }
  })
  const points = steps.map((step, i) => ({ id: `point:l3~s${i}~`, lane: 'lane:l3', step: step.id, persona: null, value: ((i * 7) % 9) / 2 - 2 }))
  return { format: 'safar', schema: 1, map: { title: `Map of ${n}`, language: 'en' }, stages, steps, lanes, cards, points, arrows: [], personas: [] }
}
